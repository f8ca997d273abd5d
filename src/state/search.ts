/** What stands before a name where a page's source wrote `&amp;` and a publishing system escaped it once more. */
const ESCAPED = /^(?:amp;|#0?38;)+/;

/** A search string, parted into what a link of ours says and what belongs to whoever hosts the page. */
export interface Search {
  readonly ours: ReadonlyMap<string, string>;
  readonly foreign: readonly (readonly [name: string, text: string])[];
}

/**
 * Reads a search string as its author meant it. Publishing systems mangle links: `amp;mode=embed` is `mode`,
 * `mode%3Dembed` is `mode=embed`, and `lang=en%26mode=embed` says two things. The first word for a name counts.
 * Parameters that are not ours are kept as they stand. Never throws.
 */
export function readSearch(search: string, isOurs: (name: string) => boolean): Search {
  const ours = new Map<string, string>();
  const foreign: (readonly [string, string])[] = [];
  for (const [name, text] of new URLSearchParams(search)) {
    const said = saidBy(name, text);
    if (!said.slice(0, 1).some(([key]) => isOurs(key))) foreign.push([name, text]);
    else for (const [key, word] of said) if (!ours.has(key)) ours.set(key, word);
  }
  return { ours, foreign };
}

/** What a parameter says, name by name: more than one where the signs between them were escaped. */
function saidBy(name: string, text: string): (readonly [name: string, text: string])[] {
  const whole = name.includes('=') && text === '' ? name : `${name}=${text}`;
  return whole.split('&').map((piece) => {
    const [key = '', ...words] = piece.replace(ESCAPED, '').split('=');
    return [key, words.join('=')] as const;
  });
}
