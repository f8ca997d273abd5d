/** What the raw material says of its own making, and what a reader is told instead. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/ \(project starting paper\)/g, ''],
  [/the starting paper's word 'law' is right/g, "the word 'law' in Zhakeyeva's paper is right"],
  [
    /Relevance to the starting papers: (Kazakhstan's ratification law is dated 13 December 2000) \(see README, conflict 1\)/g,
    '$1',
  ],
  [/: see README-multilateral\./g, '.'],
  [/ \(conflict 3 in README-multilateral\)/g, ''],
  [/ Resolves the README remark on the Belarus – Kyrgyzstan draft\./g, ''],
  [/the starting paper/gi, "Zhakeyeva's paper"],
  [/по исходной статье/g, 'по статье А. О. Жакеевой'],
];

/** Returns a table with its remarks for those who keep it put into words for those who read it: a paper by its author. */
export function forReaders<T extends object>(table: T): T {
  const said = SAID.reduce((text, [words, instead]) => text.replace(words, instead), JSON.stringify(table));
  return JSON.parse(said) as T;
}
