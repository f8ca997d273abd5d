import type { Page } from 'playwright-core';
import { lettersThere } from './letters';

export interface Layout {
  /**
   * How much of it a reader sees at once. `long`: the document may be higher than the window, as on a phone. `window`: the
   * document is as high as the window, and its parts may scroll, as on a desktop. `whole`: nothing scrolls, as in a figure
   * or a slide.
   */
  readonly extent: 'long' | 'window' | 'whole';
  /** Names that stand on the map, as both ends of a chosen corridor do. */
  readonly named?: readonly string[];
  /** A selector of the elements whose words are judged: a list that is open over the page covers others rightly. By default all. */
  readonly judged?: string | undefined;
}

/**
 * Returns the faults of the layout that a reader would see, a line each; empty where there is none. A fault is:
 * - words that others lie on, or that something painted covers;
 * - words that what holds them cuts off (what finds no room may be left out, but only whole);
 * - words outside the window, or below it where the document is as high as the window;
 * - letters under 11 px;
 * - a document wider than its window, or higher, or parts that scroll, where its extent forbids it;
 * - a name that the map does not show, or no words at all.
 * It sees the map's names and the axis's labels too. What a screen reader alone meets is no fault of the layout.
 */
export async function layoutFaults(page: Page, layout: Layout): Promise<string[]> {
  await page.evaluate(() => {
    // What is laid out only when it is scrolled to is laid out now.
    if (document.adoptedStyleSheets.length === 0) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets = [sheet];
    }
  });
  await lettersThere(page);
  return page.evaluate(faultsOf, { named: [], ...layout, judged: layout.judged ?? '*' });
}

type Asked = Required<Layout> & { readonly judged: string };

/** Runs in the page, so it stands alone. */
function faultsOf({ extent, named, judged }: Asked): string[] {
  interface Words {
    readonly element: Element;
    readonly text: string;
    /** A line of it; the part that is seen. */
    readonly box: DOMRect;
  }
  /** What an element's ancestors let be seen, px, and whether one of them can be scrolled to the rest. */
  interface Opening {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly scrolls: boolean;
    /** What those within the one that scrolls let be seen: no scrolling leads to the rest. */
    readonly firm: { readonly top: number; readonly bottom: number };
  }
  /** Px that are rounding; the part of a line box above and below its letters; px of the smallest letters. */
  const [SLACK, LEADING, SMALLEST] = [1, 0.16, 11];
  /** Names on a map stand freely: the same, where corners of two may touch. */
  const [CORNER, FREE_LEADING] = [2, 0.2];
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = document.documentElement;
  const faults = new Set<string>();

  function kept<V>(read: (element: Element) => V): (element: Element) => V {
    const known = new Map<Element, V>();
    return (element) => {
      const value = known.get(element) ?? read(element);
      known.set(element, value);
      return value;
    };
  }

  const styleOf = kept((element) => {
    const { display, overflowX, overflowY, clipPath, position } = getComputedStyle(element);
    return { display, overflowX, overflowY, clipPath, position };
  });

  /** Words that only a screen reader meets are cut to nothing on purpose; a select's are the browser's. */
  const isForEars: (element: Element) => boolean = kept(
    (element) =>
      element.matches('.visually-hidden, .skip, .print, select, script, style, noscript, option') ||
      styleOf(element).clipPath !== 'none' ||
      (element.parentElement !== null && isForEars(element.parentElement)),
  );

  /** A bar that stays at a phone's foot covers what is scrolled away under it, and only that. */
  const stays: (element: Element) => boolean = kept((element) => {
    if (extent !== 'long') return false;
    const { position } = styleOf(element);
    const { top, bottom } = element.getBoundingClientRect();
    const isFoot = position === 'fixed' && bottom >= clientHeight && top > clientHeight / 2;
    return (
      isFoot || position === 'sticky' || (element.parentElement !== null && stays(element.parentElement))
    );
  });

  /** The nearest element around words that is no part of a line. */
  const blockOf: (element: Element) => Element = kept((element) =>
    element.parentElement && styleOf(element).display.startsWith('inline')
      ? blockOf(element.parentElement)
      : element,
  );

  const HIGH = { top: -Infinity, bottom: Infinity };
  const OPEN: Opening = { ...HIGH, left: -Infinity, right: Infinity, scrolls: false, firm: HIGH };

  const openingOf: (element: Element) => Opening = kept((element) => {
    const around = element.parentElement ? openingOf(element.parentElement) : OPEN;
    const { display, overflowX, overflowY } = styleOf(element);
    if (element === document.body || display === 'contents') return around;
    if (overflowX === 'visible' && overflowY === 'visible') return around;
    const edge = element.getBoundingClientRect();
    const scrolls = /auto|scroll/.test(overflowY);
    return {
      left: Math.max(around.left, edge.left),
      top: Math.max(around.top, edge.top),
      right: Math.min(around.right, edge.right),
      bottom: Math.min(around.bottom, edge.bottom),
      scrolls: around.scrolls || scrolls,
      firm: scrolls
        ? HIGH
        : {
            top: Math.max(around.firm.top, edge.top),
            bottom: Math.min(around.firm.bottom, edge.bottom),
          },
    };
  });

  const partIn = (box: DOMRect, { left, top, right, bottom }: Opening): DOMRect => {
    const [x, y] = [Math.max(left, box.left), Math.max(top, box.top)];
    return new DOMRect(x, y, Math.min(right, box.right) - x, Math.min(bottom, box.bottom) - y);
  };

  /** The lines of a text that are to be read. */
  const linesOf = (node: Node): Words[] => {
    const [element, text] = [node.parentElement, node.textContent?.trim() ?? ''];
    if (!element?.matches(judged) || !text || isForEars(element) || stays(element)) return [];
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map((box) => ({ element, text: text.slice(0, 40), box }));
  };

  /** The part of a line that is seen; tells where some of it should be and is not. */
  const shownOf = (words: Words): Words[] => {
    const { element, text, box } = words;
    const opening = openingOf(element);
    // What finds no room is left out whole.
    const whole = partIn(element.getBoundingClientRect(), opening);
    if (whole.width <= 0 || whole.height <= 0) return [];
    const part = partIn(box, opening);
    const lead = box.height * LEADING;
    const above = Math.max(0, opening.firm.top - box.top);
    const below = Math.max(0, box.bottom - opening.firm.bottom);
    const isLow = Math.max(above, below) > lead + SLACK || above + below > box.height * 0.3;
    if (part.width < box.width - SLACK || isLow) faults.add(`cut off: "${text}"`);
    const isPast = box.top < -lead - SLACK || box.bottom > clientHeight + SLACK;
    const isBeside = box.left < -SLACK || box.right > clientWidth + SLACK;
    if (isBeside || (isPast && extent !== 'long' && !opening.scrolls)) faults.add(`outside: "${text}"`);
    return part.width > 2 && part.height > 4 ? [{ ...words, box: part }] : [];
  };

  /** Px of letters as they are seen: those of a drawing are as large as it is scaled. */
  const sizeOf = kept((element) => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (!(element instanceof SVGGraphicsElement)) return size;
    const { a = 1, b = 0 } = element.getScreenCTM() ?? {};
    return size * Math.hypot(a, b);
  });

  const isWithin = (a: Element, b: Element): boolean => a.contains(b) || b.contains(a);

  /** Whether letters meet: a line box is taller than they are. Parts of one line stand in one another. */
  const meet = (one: Words, other: Words): boolean => {
    const [a, b] = [one.box, other.box];
    const isFree = one.element instanceof SVGElement && other.element instanceof SVGElement;
    const [slack, leading] = isFree ? [CORNER, FREE_LEADING] : [SLACK, LEADING];
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    if (wide <= slack) return false;
    const above = (box: DOMRect): number => box.top + box.height * leading;
    const below = (box: DOMRect): number => box.bottom - box.height * leading;
    const high = Math.min(below(a), below(b)) - Math.max(above(a), above(b));
    if (high <= (isFree ? 0 : SLACK / 2) || one.element === other.element) return false;
    return blockOf(one.element) !== blockOf(other.element) || !isWithin(one.element, other.element);
  };

  /** Whether what lies below an element does not show through it: a drawing is painted shape by shape. */
  const isPainted = (element: Element): boolean =>
    element instanceof SVGGeometryElement
      ? getComputedStyle(element).fill !== 'none'
      : element.matches('img, canvas') || getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';

  /** Something painted that lies on the middle of words or near one of their ends; what takes no pointer is not asked. */
  const coverOf = ({ element, box }: Words): Element | null => {
    if (getComputedStyle(element).pointerEvents === 'none') return null;
    const y = box.top + box.height / 2;
    for (const x of [box.left + box.width / 2, box.left + 3, box.right - 3]) {
      const stack = document.elementsFromPoint(x, y);
      const at = stack.findIndex((e) => isWithin(e, element) || e.closest('label')?.contains(element));
      const cover = stack.slice(0, at < 0 ? 1 : at).find((e) => isPainted(e) && !stays(e));
      if (cover) return cover;
    }
    return null;
  };

  const nameOf = (element: Element): string =>
    [element.tagName.toLowerCase(), ...element.classList].join('.');

  if (scrollWidth > clientWidth)
    faults.add(`the document is ${scrollWidth} px wide in a window of ${clientWidth}`);
  if (extent !== 'long' && scrollHeight > clientHeight)
    faults.add(`the document is ${scrollHeight} px high in a window of ${clientHeight}`);
  if (extent === 'whole')
    for (const element of document.body.querySelectorAll('*')) {
      const past = Math.max(
        /auto|scroll/.test(styleOf(element).overflowY) ? element.scrollHeight - element.clientHeight : 0,
        /auto|scroll/.test(styleOf(element).overflowX) ? element.scrollWidth - element.clientWidth : 0,
      );
      if (past > 0 && !isForEars(element) && element.checkVisibility({ visibilityProperty: true }))
        faults.add(`scrolls by ${past} px: ${nameOf(element)}`);
    }

  const nodes: Node[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const shown = nodes
    .flatMap(linesOf)
    .flatMap(shownOf)
    .sort((a, b) => a.box.top - b.box.top);
  shown.forEach((words, i) => {
    const { text, element, box } = words;
    for (let at = i + 1; at < shown.length && shown[at]!.box.top < box.bottom; at++)
      if (meet(words, shown[at]!)) faults.add(`"${text}" lies on "${shown[at]!.text}"`);
    const cover = coverOf(words);
    if (cover) faults.add(`covered: "${text}" by ${nameOf(cover)}`);
    // A tenth is rounding.
    if (sizeOf(element) < SMALLEST - 0.1)
      faults.add(`small: "${text}" is of ${sizeOf(element).toFixed(1)} px`);
  });

  if (shown.length === 0) faults.add('there are no words');
  const onMap = new Set(
    shown.filter(({ element }) => element.closest('[data-ready] svg')).map(({ text }) => text),
  );
  for (const name of named) if (!onMap.has(name)) faults.add(`not named on the map: ${name}`);
  return [...faults];
}
