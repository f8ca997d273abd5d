import { yearOf } from '../../domain/day';
import type { Route } from '../../domain/route';
import type { RouteWords } from '../../i18n/en/routes';
import { fill } from '../../i18n/fill';
import { capitalised } from '../../speech/parts';
import { formatPersons, formatWhen } from '../../i18n/format';
import type { SeenRoutes } from '../../lens/seen';
import { isActive, type Path } from '../../people/roles/transit';
import type { Session } from '../../state/session.svelte';

/** When sources describe a route: “2009–2016”, “since 2014”, “2022”; empty where they do not say. */
export function spanOf({ period: { from, to } }: Route, { t }: Pick<Session, 't'>): string {
  const [first, last] = [from, to].map((day) => (day ? String(yearOf(day)) : null));
  if (!first) return last ?? '';
  if (!last) return fill(t.panel.sinceYear, first).replace(' ', '\u00a0');
  return first === last ? first : `${first}–${last}`;
}

/** Why people are on a route, and whether they return: “refuge, return”. */
export const kindText = ({ kind, direction }: Route, words: RouteWords): string =>
  direction === 'return' ? `${words.kind[kind]}, ${words.direction.return}` : words.kind[kind];

/** A path in names: “origin not named – Kazakhstan – Russia – European Union (member state not named in the source)”. */
export function pathText(
  route: Route,
  path: Path,
  session: Pick<Session, 'name' | 'lang'>,
  words: RouteWords,
): string {
  const isUnknown = route.originUnknown && path === route;
  const names = [
    ...(isUnknown ? [words.unknownOrigin] : []),
    ...path.legs.map((code) => session.name(code).name),
    ...(path.onward ? [path.onward.label[session.lang]] : []),
  ];
  return capitalised(names.join(' – '));
}

/** “9 of 33 routes active on 31 December 2015”. */
export function activeText(
  { counted, words }: Pick<SeenRoutes, 'counted' | 'words'>,
  { lang, view: { day } }: Pick<Session, 'lang' | 'view'>,
): string {
  const active = counted.filter((route) => isActive(route, day)).length;
  const counts = [active, counted.length].map((n) => formatPersons(n, lang));
  return `${fill(words.axis.active, ...counts)} ${formatWhen(day, lang)}`;
}
