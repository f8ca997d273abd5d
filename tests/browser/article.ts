import type { Frame } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { Harness, Visit } from './browser';
import { servePage } from './server';

const article = (address: string): string => `<!doctype html>
<html lang="en"><head><link rel="icon" href="data:," /></head><body style="margin: 0">
<p>Words of the article</p>
<iframe title="An atlas" sandbox="allow-scripts" src="${address}" width="1000" height="560" style="border: 0"></iframe>
<p style="height: 2000px">More words</p>
<script>
  heights = [];
  addEventListener('message', ({ data }) => {
    heights.push(data);
    document.querySelector('iframe').style.height = data.height + 'px';
  });
</script></body></html>`;

/** An article on another host that shows the embed in the strictest frame in use. */
export async function openArticle(
  { atlas, open }: Harness,
  link: string,
): Promise<Visit & { readonly frame: Frame }> {
  const site = await servePage(article(`${atlas()}${link}`));
  onTestFinished(() => site.close());
  const visit = await open(site.url);
  return { ...visit, frame: visit.page.frames()[1]! };
}
