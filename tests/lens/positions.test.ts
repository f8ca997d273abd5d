// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { parseCorridor } from '../../src/domain/corridor';
import { countryCode, REGION } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { LANGUAGES } from '../../src/i18n/language';
import { pairsOf } from '../../src/lens/positions';
import type { Positions } from '../../src/lens/seen';
import { ROLE_SOURCES } from '../../src/people/roles/source-names';
import { sentenceText } from '../../src/speech/sentence';
import { learn } from '../../src/speech/tongues';
import type { View } from '../../src/state/view';
import { sitting, told } from '../state/sitting';

async function seen(view: Partial<View>) {
  const { session } = sitting({ lens: 'roles', measure: 'estimated', ...view });
  await vi.waitUntil(() => session.lensAbsent === null && session.figuresAbsent === null);
  if (session.positions.state !== 'here') throw new Error('no positions');
  return { session, positions: session.positions.contents satisfies Positions };
}
/** Years do not part at the end of a line. */
const plain = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');

const [KAZ, GEO, RUS] = ['KAZ', 'GEO', 'RUS'].map(countryCode);

describe('by the estimates of 2015–2020', () => {
  test('six of the twelve states were sending and three balanced; for three the methods disagree', async () => {
    const { session } = await seen({});
    expect(plain(told(session))).toBe(
      'By the estimates for 2015–2020 six of the twelve states were sending and three balanced; for Russia, Belarus and Azerbaijan the methods disagree.',
    );
  });

  test('Kazakhstan is a balanced land, Georgia’s has stripes of its sending part, Russia’s is dotted paper', async () => {
    const { session } = await seen({});
    const fillOf = (code: string) => session.lens.fillsOf(session).find((fill) => fill.code === code);
    expect(fillOf(KAZ!)).toEqual({ code: 'KAZ', tint: 'balanced', textures: [] });
    expect(fillOf(GEO!)).toMatchObject({
      tint: 'balanced',
      textures: [{ kind: 'stripes', tint: 'sending' }],
    });
    expect(fillOf(RUS!)).toMatchObject({
      tint: 'contested',
      textures: [
        { kind: 'stripes', tint: 'receiving' },
        { kind: 'dots', tint: 'ink' },
      ],
    });
  });

  test('each name has its class and its net rate under it, and transit its ring', async () => {
    const { session } = await seen({});
    const nodes = session.lens.nodesOf(session, session.arcs);
    const position = (code: string) => nodes.find((node) => node.code === code)?.position;
    expect(position(KAZ!)).toEqual({ lines: ['balanced, −1.1‰'], isPlural: false, transit: 'documented' });
    expect(position(RUS!)).toMatchObject({ lines: ['contested 3\u00a0:\u00a03, +2.4‰'], isPlural: true });
    expect(position(countryCode('UKR'))?.transit).toBe('reported');
    expect(position(countryCode('MDA'))?.transit).toBeNull();
  });

  test('18 pairs are drawn, 32 are smaller and 16 have too few moves for a label', async () => {
    const { session, positions } = await seen({});
    const { labelled, large, insufficient } = pairsOf(session, positions);
    expect([large.length, labelled.length - large.length, insufficient.length]).toEqual([18, 32, 16]);
    expect(session.arcs).toHaveLength(18);
  });

  test('of a country the ten largest pairs are drawn, though Tajikistan has one of 25,000 moves', async () => {
    const { session, positions } = await seen({ country: countryCode('TJK') });
    const { large } = pairsOf(session, positions);
    expect(large).toHaveLength(10);
    expect(large.filter(({ gross }) => gross! >= 25_000)).toHaveLength(1);
  });

  test('an arc leads from the state that loses people; a contested pair’s is dotted and of one width', async () => {
    const { session } = await seen({});
    const arcOf = (id: string) => session.arcs.find((arc) => arc.id === id);
    expect(arcOf('UZB-RUS')).toMatchObject({ style: 'role-net', persons: 623_869, both: true });
    expect(arcOf('RUS-UZB')).toBeUndefined();
    expect(arcOf('KAZ-RUS')).toMatchObject({ style: 'role-contested', width: 1.8 });
    expect(arcOf('RUS-BLR') ?? arcOf('BLR-RUS')).toMatchObject({ style: 'role-balanced' });
  });

  test('a chosen pair is told with both labels, and drawn alone', async () => {
    const { session } = await seen({ corridor: parseCorridor('UZB-RUS') });
    expect(plain(told(session))).toMatch(
      /^By the estimates for 2015–2020 Uzbekistan was sending towards Russia, and Russia receiving towards Uzbekistan\. 395,453 people/,
    );
    expect(session.arcs.map(({ id }) => id)).toEqual(['UZB-RUS']);
  });

  test('near a threshold one more digit is printed: Kazakhstan towards Russia', async () => {
    const { session } = await seen({ corridor: parseCorridor('KAZ-RUS') });
    expect(told(session)).toContain('−0.197');
  });
});

test('by its own register Kazakhstan is plural in 2023–2025: 45% receiving, 55% balanced', async () => {
  const { session } = await seen({ measure: 'registered', day: day('2024-12-31'), country: KAZ! });
  expect(plain(told(session))).toMatch(
    /^By its own register for 2023–2025 Kazakhstan was receiving\..*Plural: 55% balanced and 45% receiving/,
  );
  const fill = session.lens.fillsOf(session).find(({ code }) => code === KAZ);
  expect(fill).toMatchObject({ tint: 'receiving', textures: [{ kind: 'stripes', tint: 'balanced' }] });
});

test('of Germany the tables hold what joins it to the twelve: that is said first, and is no rate per inhabitant', async () => {
  const DEU = countryCode('DEU');
  const { session, positions } = await seen({ country: DEU });
  const { roles, counts, period } = positions;
  expect(roles.position(counts, DEU, period!)).toMatchObject({
    ...{ inward: 318_725, outward: 620_900, netRate: null },
  });
  const text = plain(told(session));
  expect(text).toMatch(
    /^Towards the twelve states of this atlas, by the estimates for 2015–2020, the methods disagree on Germany\./,
  );
  expect(text).toContain('318,725 people came from them and 620,900 left for them; e = −0.32.');
  expect(text).not.toMatch(/per 1,000|of all moves/);
  expect(session.lens.noteOf(session)).toContain('moves to and from the twelve states alone');
});

test('while the day goes on within a period positions are not found anew', async () => {
  const { session, positions } = await seen({ day: day('2016-01-01') });
  session.glide({ day: day('2019-12-31') });
  expect(session.positions.state === 'here' && session.positions.contents === positions).toBe(true);
  session.glide({ day: day('2012-12-31') });
  expect(session.positions.state === 'here' && session.positions.contents.period?.end).toBe('2015-06-30');
});

test('of a register, Russia has figures of 2022 and 2023 and no mean of 2023–2025: only that is said', async () => {
  const { session } = await seen({ measure: 'registered', day: day('2024-12-31') });
  const nodes = session.lens.nodesOf(session, session.arcs);
  expect(nodes.find(({ code }) => code === RUS)?.position?.lines).toEqual(['no 3-year mean']);
  expect(told(session)).toContain('for seven this source has no mean of three years');
  session.look({ country: RUS! });
  expect(plain(told(session))).toBe(
    'By their own registers for 2023–2025 there is no mean of three years: a figure is missing, which is not zero.',
  );
});

test('with thresholds of the reader’s own labels follow them, and the view says so', async () => {
  const { session } = await seen({});
  expect(session.cautions).toEqual([]);
  session.conventions = { ...session.conventions, balanced: 0.3 };
  expect(session.cautions).toEqual(['With your thresholds.']);
  expect(plain(told(session))).toContain('five of the twelve states were balanced');
});

describe.each(LANGUAGES)('in %s', (lang) => {
  test.each(ROLE_SOURCES)('every position by %s is told in whole sentences', async (measure) => {
    await learn(lang);
    const { session } = await seen({ lang, measure });
    const asked: Partial<View>[] = [
      ...['KAZ-RUS', 'UZB-RUS', 'TKM-ARM', 'KAZ-DEU'].map((id) => ({ corridor: parseCorridor(id) })),
      ...[null, ...REGION, countryCode('DEU')].map((country) => ({ country, corridor: null })),
    ];
    for (const on of ['1991-01-01', '2012-06-30', '2024-12-31'])
      for (const view of asked) {
        session.look({ ...view, day: day(on) });
        expectSentence(told(session));
        expectSentence(`${sentenceText(session.wording.narrow.headline).replace(/\.$/, '')}.`);
      }
  });
});

function expectSentence(text: string): void {
  expect(text).toMatch(/^[\p{Lu}\d](?!.*(?: {2}|,,|\.\.\.| [,.;:]|undefined|NaN|[{}])).*\.$/u);
}
