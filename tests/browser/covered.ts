import type { Page } from 'playwright-core';

/**
 * What is wrong with the words that a reader sees, a line each: those that leave the window, are cut off by what holds
 * them, or lie on others, of all that lie `within` a selector. Words that their holder hides whole are not seen; the map's own names have tests of their own.
 */
export const coveredWords = (page: Page, within = 'body'): Promise<string[]> =>
  page.evaluate((within) => {
    /** Px: rounding, and the empty part of a line's box. */
    const [SLACK, LEADING] = [1, 0.16];
    interface Seen {
      readonly text: string;
      readonly block: Element;
      readonly box: DOMRect;
    }
    const clips = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return overflowX !== 'visible' || overflowY !== 'visible';
    };
    const blockOf = (element: Element): Element => {
      let block = element;
      while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
        block = block.parentElement;
      return block;
    };
    const problems: string[] = [];
    const seen: Seen[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (
        text === '' ||
        !parent?.closest(within) ||
        parent.closest('svg, script, style, option, .visually-hidden, .print')
      )
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      for (const { x, y, width, height } of boxes) {
        const box = new DOMRect(x, y + height * LEADING, width, height * (1 - 2 * LEADING));
        const holders: Element[] = [];
        for (let up: Element | null = parent; up && up !== document.body; up = up.parentElement)
          if (clips(up)) holders.push(up);
        const frames = holders.map((holder) => holder.getBoundingClientRect());
        const isHidden = frames.some(
          (f) =>
            box.right <= f.left || box.left >= f.right || box.bottom <= f.top + 1 || box.top >= f.bottom - 1,
        );
        if (isHidden) continue;
        const isCut = frames.some(
          (f) =>
            box.left < f.left - SLACK ||
            box.right > f.right + SLACK ||
            box.top < f.top - SLACK ||
            box.bottom > f.bottom + SLACK,
        );
        if (isCut) problems.push(`cut off: ${text}`);
        const { clientWidth, clientHeight } = document.documentElement;
        if (
          box.left < -SLACK ||
          box.top < -SLACK ||
          box.right > clientWidth + SLACK ||
          box.bottom > clientHeight + SLACK
        )
          problems.push(`outside: ${text}`);
        seen.push({ text, block: blockOf(parent), box });
      }
    }
    for (const [i, a] of seen.entries())
      for (const b of seen.slice(i + 1)) {
        if (a.block === b.block) continue;
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (wide > SLACK && high > SLACK) problems.push(`covered: ${a.text} | ${b.text}`);
      }
    return problems;
  }, within);

/** Px by which the page is higher and wider than its window. */
export const overflow = (page: Page): Promise<readonly [number, number]> =>
  page.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return [scrollHeight - clientHeight, scrollWidth - clientWidth] as const;
  });
