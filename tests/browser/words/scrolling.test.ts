import { expect, test } from 'vitest';
import { inChromium, stillGroundReady } from '../browser';
import { layoutFaults } from '../faults';

const { visit } = inChromium();
/** Without the register, whose lanes shorten long names and tell them whole in their titles. */
const AROUND = ':not(article.law *)';

/** What the walk does not show in these windows. */
const STATES = [
  { size: '1440x900', link: '?lang=kk&country=KAZ' },
  { size: '1440x900', link: '?lang=en&view=table', judged: AROUND },
  { size: '1440x900', link: '?lang=en&instrument=kaz-uzb-2000-mutual-travel' },
  { size: '1280x720', link: '?lang=en' },
  { size: '1280x720', link: '?lang=ru&corridor=UZB-KAZ' },
  { size: '1280x720', link: '?lang=kk&country=KAZ' },
  { size: '1280x720', link: '?lang=en&lens=routes' },
  { size: '1280x720', link: '?lang=ru&view=matrix' },
  { size: '1280x720', link: '?lang=en&view=table', judged: AROUND },
  { size: '1280x720', link: '?lang=en&view=table&corridor=UZB-KAZ' },
  { size: '1280x720', link: '?lang=en&instrument=kaz-uzb-2000-mutual-travel' },
];

test.each(STATES)(
  'at $size the document of $link is as high as its window',
  async ({ size, link, judged }) => {
    const [width = 0, height = 0] = size.split('x').map(Number);
    const { page } = await visit(link, { viewport: { width, height } });
    if (!/view=|instrument=/.test(link)) await stillGroundReady(page);
    else await page.locator('article.law h2').first().waitFor();
    await expect.poll(() => layoutFaults(page, { extent: 'window', judged })).toEqual([]);
  },
);
