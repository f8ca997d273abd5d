import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/day';
import { Law } from '../../../src/law/coverage';
import { tableOf } from '../../../src/people/figure-files';
import { CONVENTIONS } from '../../../src/people/roles/conventions';
import { countLinks, SYSTEM_LINKS, systemLinksOf } from '../../../src/people/roles/system-links';
import { corridor } from '../../law/corridors';
import { realAtlas } from '../../static-data';

const atlas = realAtlas();
const law = new Law(atlas);
const money = tableOf('remittances', atlas.observations.remittances);
const END_OF_2022 = day('2022-12-31');

const linksOf = (pair: string, table: typeof money | null = money, on = END_OF_2022) =>
  systemLinksOf(corridor(pair), on, {
    ...{ bonds: law.of(corridor(pair)).bonds, money: table, conventions: CONVENTIONS },
  });
const stateOf = (pair: string, kind: string, table: typeof money | null = money) =>
  linksOf(pair, table).find((link) => link.kind === kind)?.state;

describe('links beside migration', () => {
  test('are listed in one order, whatever is known of them', () =>
    expect(linksOf('TJK-RUS').map(({ kind }) => kind)).toEqual(SYSTEM_LINKS));

  test('Tajikistan and Russia were one state before 1991, Kazakhstan and Germany were not', () => {
    expect(stateOf('TJK-RUS', 'union')).toBe('present');
    expect(stateOf('KAZ-DEU', 'union')).toBe('absent');
  });

  test('Russia sends more than a tenth of what Tajikistan receives, Tajikistan less of what Russia receives', () => {
    expect(stateOf('TJK-RUS', 'remittances-back')).toBe('present');
    expect(stateOf('TJK-RUS', 'remittances-out')).toBe('absent');
  });

  test('an agreement that is in force is present, one that was not found is unknown and never absent', () => {
    expect(stateOf('TJK-RUS', 'agreement')).toBe('present');
    expect(stateOf('KAZ-DEU', 'free-movement')).toBe('unknown');
  });

  test('remittances of 2021 tell nothing of 2026: the link is unknown, and says of what year the last are', () => {
    const links = linksOf('TJK-RUS', money, day('2026-11-28'));
    const back = links.find(({ kind }) => kind === 'remittances-back');
    expect(back).toMatchObject({ state: 'unknown', money: { period: { end: '2021-12-31' }, share: null } });
  });

  test('without a table a link is unknown, and no part of the count', () => {
    expect(stateOf('TJK-RUS', 'remittances-back', null)).toBe('unknown');
    expect(stateOf('TJK-RUS', 'trade')).toBe('unknown');
    expect(countLinks(linksOf('TJK-RUS'))).toEqual({ present: 4, known: 5 });
  });
});
