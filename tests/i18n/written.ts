import { parse } from 'svelte/compiler';

/** Attributes whose words a reader sees or hears. */
const SAID = ['title', 'label', 'aria-label', 'aria-valuetext', 'placeholder', 'alt'];

interface SyntaxNode extends Record<string, unknown> {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
const isNode = (node: unknown): node is SyntaxNode =>
  typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string';

const isSaidAttribute = ({ type, name }: SyntaxNode): boolean =>
  type === 'Attribute' && typeof name === 'string' && SAID.includes(name);

/** What a component writes between its tags and into the attributes that are read: the code in each pair of braces. */
export function writtenIn(component: string): string[] {
  const collect = (node: unknown, isSaid: boolean): string[] => {
    if (Array.isArray(node)) return node.flatMap((each) => collect(each, isSaid));
    if (!isNode(node)) return [];
    if (node.type === 'ExpressionTag') return isSaid ? [component.slice(node.start + 1, node.end - 1)] : [];
    const isSaidBelow = isSaidAttribute(node);
    return Object.entries(node).flatMap(([key, value]) => collect(value, isSaidBelow || key === 'nodes'));
  };
  return collect(parse(component, { modern: true }).fragment, true);
}

/** A count by its name or its making: `n`, `rows.length`, `counts[k]`, `countOf(…)`. */
const COUNT = /(?<![\w.[(])(?:n|k|at|count|total|sum)(?![\w.(:])|\.length\b|\bcounts\[|\bcount\w*\(…\)/;

/** Whether digits would stand in what is written: a count that no function puts into words. */
export function isBareCount(written: string): boolean {
  // What a condition asks and what a call is given is not written; only a call that counts gives a number back.
  let [left, before] = [written.replace(/^[^?]*\?(?![.?])/, ''), ''];
  while (left !== before) {
    before = left;
    left = left
      .replace(/\bcount\w*\([^()…]*\)/g, (call) => call.replace(/\(.*/s, '(…)'))
      .replace(/\b(?!count)[\w.]+\((?:[^()]|\(…\))*\)/g, '…');
  }
  return COUNT.test(left);
}
