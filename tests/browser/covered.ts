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
    const holdersOf = (element: Element): DOMRect[] => {
      const frames: DOMRect[] = [];
      for (let up: Element | null = element; up && up !== document.body; up = up.parentElement)
        if (clips(up)) frames.push(up.getBoundingClientRect());
      return frames;
    };
    const isOff = (a: DOMRect, b: DOMRect): boolean =>
      a.right <= b.left || a.left >= b.right || a.bottom <= b.top + SLACK || a.top >= b.bottom - SLACK;
    const isWithin = (a: DOMRect, b: DOMRect): boolean =>
      a.left >= b.left - SLACK &&
      a.right <= b.right + SLACK &&
      a.top >= b.top - SLACK &&
      a.bottom <= b.bottom + SLACK;
    const isRead = (parent: Element): boolean =>
      parent.closest(within) !== null &&
      parent.closest('svg, script, style, option, .visually-hidden, .print') === null &&
      parent.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    /** The boxes of a text's lines, without the empty part of each. */
    const linesOf = (node: Node): DOMRect[] => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()]
        .filter(({ width }) => width > 0)
        .map(
          ({ x, y, width, height }) =>
            new DOMRect(x, y + height * LEADING, width, height * (1 - 2 * LEADING)),
        );
    };
    const isOver = ({ block, box }: Seen, other: Seen): boolean => {
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      return block !== other.block && wide > SLACK && high > SLACK;
    };

    const { clientWidth, clientHeight } = document.documentElement;
    const whole = new DOMRect(0, 0, clientWidth, clientHeight);
    const problems: string[] = [];
    const seen: Seen[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || !parent || !isRead(parent)) continue;
      const frames = holdersOf(parent);
      for (const box of linesOf(node)) {
        if (frames.some((frame) => isOff(box, frame))) continue;
        if (!frames.every((frame) => isWithin(box, frame))) problems.push(`cut off: ${text}`);
        if (!isWithin(box, whole)) problems.push(`outside: ${text}`);
        seen.push({ text, block: blockOf(parent), box });
      }
    }
    for (const [i, a] of seen.entries())
      for (const b of seen.slice(i + 1).filter((b) => isOver(a, b)))
        problems.push(`covered: ${a.text} | ${b.text}`);
    return problems;
  }, within);

/** Px by which the page is higher and wider than its window. */
export const overflow = (page: Page): Promise<readonly [number, number]> =>
  page.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return [scrollHeight - clientHeight, scrollWidth - clientWidth] as const;
  });
