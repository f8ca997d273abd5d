import type { Page } from 'playwright-core';

/**
 * What a reader would call a fault of the layout, in words: cut off, outside, on one another, covered, or a document
 * that scrolls; empty where there is none.
 * @param fixed whether the view is as high as its window
 */
export async function layoutFaults(page: Page, fixed: boolean): Promise<string[]> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  return page.evaluate(faultsOf, fixed);
}

/** Runs in the page, so it stands alone. */
function faultsOf(fixed: boolean): string[] {
  interface Words {
    readonly element: Element;
    readonly text: string;
    readonly box: DOMRect;
  }
  const SLACK = 2;
  const { innerWidth, innerHeight } = window;
  const faults = new Set<string>();

  /** Words that only a screen reader meets are cut to nothing on purpose; a select's are the browser's. */
  const isForEars = (element: Element): boolean => {
    if (element.closest('.visually-hidden, .skip, select')) return true;
    for (let at: Element | null = element; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath !== 'none') return true;
    return false;
  };

  /** A bar that stays at a phone's foot covers what is scrolled away under it, and only that. */
  const stays = (element: Element): boolean => {
    for (let at: Element | null = element; at && !fixed; at = at.parentElement)
      if (getComputedStyle(at).position === 'sticky') return true;
    return false;
  };

  const wordsOf = (node: Node): Words[] => {
    const [element, text] = [node.parentElement, node.textContent?.trim() ?? ''];
    if (!element || !text || isForEars(element) || stays(element)) return [];
    if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    return boxes.map((box) => ({ element, text: text.slice(0, 40), box }));
  };

  /** The part of a box that its ancestors let be seen, and whether one of them can be scrolled to the rest. */
  const seenOf = ({ element, box }: Words): { readonly part: DOMRect; readonly scrolls: boolean } => {
    let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
    let scrolls = false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { display, overflowX, overflowY } = getComputedStyle(at);
      if (display === 'contents' || (overflowX === 'visible' && overflowY === 'visible')) continue;
      const edge = at.getBoundingClientRect();
      scrolls ||= /auto|scroll/.test(overflowY);
      [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
      [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
    }
    return { part: new DOMRect(left, top, right - left, bottom - top), scrolls };
  };

  /** The part of words that is seen; tells where some of it should be and is not. */
  const shownOf = (words: Words): Words[] => {
    const { part, scrolls } = seenOf(words);
    const { box, text } = words;
    // What finds no room is left out whole.
    const whole = seenOf({ ...words, box: words.element.getBoundingClientRect() }).part;
    if (whole.width <= 0 || whole.height <= 0) return [];
    const isCut = part.width < box.width - SLACK || (part.height < box.height * 0.7 && !scrolls);
    if (isCut) faults.add(`cut off: "${text}"`);
    const isBelow = fixed && !scrolls && box.bottom > innerHeight + SLACK;
    if (isBelow || box.right > innerWidth + SLACK || box.left < -SLACK) faults.add(`outside: "${text}"`);
    return part.width > 2 && part.height > 4 ? [{ ...words, box: part }] : [];
  };

  // A line box is taller than its letters, which is all that may not meet.
  const lettersOf = ({ box }: Words): readonly [number, number, number, number] => {
    const slack = box.height * 0.2;
    return [box.left + 1, box.top + slack, box.right - 1, box.bottom - slack];
  };

  const isWithin = (a: Element, b: Element): boolean => a.contains(b) || b.contains(a);

  const meet = (a: Words, b: Words): boolean => {
    const [l, t, r, bottom] = lettersOf(a);
    const [left, top, right, below] = lettersOf(b);
    return l < right && left < r && t < below && top < bottom;
  };

  /** Something painted that lies on the middle of words; what takes no pointer is not asked. */
  const coverOf = ({ element, box }: Words): Element | null => {
    if (getComputedStyle(element).pointerEvents === 'none') return null;
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!top || isWithin(top, element) || top.closest('label')?.contains(element)) return null;
    return getComputedStyle(top).backgroundColor === 'rgba(0, 0, 0, 0)' || stays(top) ? null : top;
  };

  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth + 1) faults.add(`the document is ${scrollWidth} px wide`);
  if (fixed && scrollHeight > innerHeight + 1) faults.add(`the document is ${scrollHeight} px high`);

  const nodes: Node[] = [];
  const walker = document.createTreeWalker(document.querySelector('#app')!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const shown = nodes.flatMap(wordsOf).flatMap(shownOf);
  shown.forEach((words, i) => {
    for (const other of shown.slice(i + 1))
      if (!isWithin(words.element, other.element) && meet(words, other))
        faults.add(`"${words.text}" lies on "${other.text}"`);
    const cover = coverOf(words);
    if (cover) faults.add(`covered: "${words.text}" by ${cover.className || cover.tagName}`);
  });
  return [...faults];
}
