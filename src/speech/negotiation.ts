/** What the negotiating table says in sentences: only what the labels say, never why. */
import type { NameForms } from '../domain/country';
import type { Day } from '../domain/day';
import { fill, fillCount, type Filling } from '../i18n/fill';
import { formatDay, formatDuring, formatWhen } from '../i18n/format';
import type { Language } from '../i18n/language';
import { NEGOTIATION_WORDS } from '../i18n/negotiation-words';
import { type Role, roleOf, turnedLabel } from '../people/roles/balance';
import { foremostMirror, type ReadCount, readingOf, type Relation } from '../people/roles/relation';
import { capitalised } from './parts';

/** A piece of the heading; the toned ones have the colour of the role they name, or the ground of a figure. */
export interface HeadingPart {
  readonly text: string;
  readonly tone?: Role | 'figure';
}

/** Fills a template whose fillings may have a tone. */
function partsOf(template: string, fillings: readonly (Filling | HeadingPart)[]): HeadingPart[] {
  return template
    .split(/(\{\d(?:\.\w+)?\})/)
    .filter((piece) => piece !== '')
    .map((piece): HeadingPart => {
      const index = /^\{(\d)/.exec(piece)?.[1];
      const filling = index === undefined ? undefined : fillings[Number(index)];
      if (isPart(filling)) return filling;
      return { text: filling === undefined ? piece : fill(piece.replace(/\d/, '0'), filling) };
    });
}

const isPart = (filling: Filling | HeadingPart | undefined): filling is HeadingPart =>
  typeof filling === 'object' && 'text' in filling;

interface Asked {
  readonly day: Day;
  readonly lang: Language;
  /** Of the corridor's origin and of its destination. */
  readonly names: readonly [NameForms, NameForms];
}

/** What the counts read of both ends. */
function rolesText(role: Role, { lang, names }: Omit<Asked, 'day'>): HeadingPart[] {
  const { is } = NEGOTIATION_WORDS[lang].heading;
  const [origin, destination] = names;
  if (role === 'balanced') return [{ text: fill(is.balanced, origin, destination), tone: role }];
  const turned = turnedLabel(role);
  return [
    { text: fill(is[role], origin), tone: role },
    { text: fill(is[turned], destination), tone: turned },
  ];
}

/** The heading of the table: what the counts read, and where two reports of one flow lie far apart. */
export function headingOf(relation: Relation, asked: Asked): readonly HeadingPart[] {
  const { day, lang, names } = asked;
  const words = NEGOTIATION_WORDS[lang].heading;
  const { read, shared, contested, isEarlier } = readingOf(relation);
  const when = isEarlier ? fill(words.last, formatDay(day, lang)) : formatWhen(day, lang);
  const ending: HeadingPart[] = contested.length > 0 ? [{ text: words.contested }] : [];
  const gap = gapOf(relation, asked);
  if (shared !== null) {
    const templates = shared === 'balanced' ? words.balanced : words.agree;
    const told = partsOf(templates[read.length - 1] ?? '', [when, ...rolesText(shared, asked)]);
    const but: HeadingPart[] = gap.length > 0 ? [{ text: words.but }, ...gap] : [];
    return [...capitalisedParts([...told, ...but, ...ending]), STOP];
  }
  const told =
    read.length > 0
      ? partsOf(words.differ, [when, ...names]).flatMap((part) =>
          part.text === '{3}' ? joinParts(read.map((count) => saysOf(count, asked))) : [part],
        )
      : partsOf(words.none, [when, ...names]);
  const hasFigure = relation.counts.some(({ dyad }) => dyad !== null);
  const isSilent = read.length + contested.length === 0;
  const what: HeadingPart[] = isSilent ? [{ text: hasFigure ? words.oneWay : words.nothing }] : [];
  const after = gap.length > 0 ? [{ text: ' ' }, ...capitalisedParts(gap), STOP] : [];
  return [...capitalisedParts([...told, ...ending, ...what]), STOP, ...after];
}

const STOP: HeadingPart = { text: '.' };

function capitalisedParts(parts: readonly HeadingPart[]): HeadingPart[] {
  const [first, ...rest] = parts;
  return first ? [{ ...first, text: capitalised(first.text) }, ...rest] : [];
}

/** One count of those that differ: “the estimate reads Kazakhstan sending”. */
function saysOf({ source, reporter, dyad }: ReadCount, { lang, names }: Omit<Asked, 'day'>): HeadingPart[] {
  const words = NEGOTIATION_WORDS[lang].heading;
  const role = roleOf(dyad.label);
  const whose = reporter === dyad.viewer ? names[0] : names[1];
  const text = role === 'balanced' ? words.balance : fill(words.is[role], names[0]);
  return partsOf(words.says[source], [whose, { text, tone: role }]);
}

/** Lists with commas: the languages join clauses alike. */
const joinParts = (clauses: readonly HeadingPart[][]): HeadingPart[] =>
  clauses.flatMap((clause, i) => (i === 0 ? clause : [{ text: ', ' }, ...clause]));

/** The foremost pair of reports, where it is flagged. */
function gapOf({ mirrors }: Relation, { lang, names }: Asked): HeadingPart[] {
  const words = NEGOTIATION_WORDS[lang].heading;
  const mirror = foremostMirror(mirrors);
  if (!mirror?.isFlagged) return [];
  const [from, to] = mirror === mirrors.forward ? names : [names[1], names[0]];
  return partsOf(words.gap, [
    to,
    { text: fillCount(mirror.byDestination, words.arrivals, lang), tone: 'figure' },
    formatDuring(mirror.period.start, mirror.period.end, lang),
    from,
    { text: fillCount(mirror.byOrigin, words.departures, lang), tone: 'figure' },
  ]);
}

/** The heading as plain text. */
export const headingText = (parts: readonly HeadingPart[]): string => parts.map(({ text }) => text).join('');

/** The positions of a relation on a day in one sentence, beside an act of that day. */
export function positionsText(relation: Relation, asked: Omit<Asked, 'day'>): string {
  const { moves } = NEGOTIATION_WORDS[asked.lang];
  const { read, shared, isEarlier } = readingOf(relation);
  if (read.length === 0) return moves.rolesNone;
  const template = isEarlier ? moves.rolesLast : moves.roles;
  if (shared === null)
    return fill(template, headingText(joinParts(read.map((count) => saysOf(count, asked)))));
  const roles = rolesText(shared, asked).map(({ text }) => text);
  return fill(template, fillCount(read.length, moves.byAll, asked.lang, roles.join(', ')));
}
