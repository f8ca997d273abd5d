import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/page';
import { inChromium, stillReady } from '../browser';

const { visit } = inChromium();

/** On 31 December 2023 one bilateral agreement and four regional ones were in force between Kyrgyzstan and Russia. */
const IN_FORCE = 5;

test.each([
  [660, 560],
  [360, 560],
  [360, 480],
  [320, 400],
])(
  'a figure of %d × %d px shows the lanes that fit and says how many more are in force',
  async (width, height) => {
    const { page } = await visit('?mode=embed&lang=en&corridor=KGZ-RUS&day=2023-12-31', {
      viewport: { width, height },
    });
    await stillReady(page);
    const told = async (): Promise<number> => {
      const lanes = await page.locator('[data-instrument][data-state="in-force"]').all();
      const seen = await Promise.all(lanes.map((lane) => lane.isVisible()));
      const words = (await page.locator('main > footer').textContent()) ?? '';
      return seen.filter(Boolean).length + Number(/(\d+) more in force/.exec(words)?.[1] ?? 0);
    };
    await expect.poll(told).toBe(IN_FORCE);
  },
);

test.each([
  ['', 1, 1],
  ['&play=off', 1, 0],
  ['&axis=off', 0, 0],
])(
  'a link that ends in “%s” asks for so many axes and play buttons: %d, %d',
  async (asked, axes, buttons) => {
    const { page } = await visit(`?mode=embed&lang=en&corridor=KGZ-RUS${asked}`, {
      viewport: { width: 660, height: 560 },
    });
    await stillReady(page);
    await expect.poll(() => page.locator('main > .lanes').count()).toBe(axes);
    expect(await page.getByRole('button', { name: en.axis.play }).count()).toBe(buttons);
  },
);
