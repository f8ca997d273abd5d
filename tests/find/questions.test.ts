import { describe, expect, test } from 'vitest';
import { formatCorridor } from '../../src/domain/corridor';
import { day } from '../../src/domain/day';
import { REGION_CORRIDORS } from '../../src/people/corridors';
import { Law } from '../../src/law/coverage';
import { FlowTable } from '../../src/people/flows';
import { hangingByOne, uncovered, waiting } from '../../src/find/questions';
import { realAtlas } from '../static-data';

const atlas = realAtlas();
const law = new Law(atlas);
const today = day('2026-11-25');

describe('the largest corridors of which nothing in force was found', () => {
  const table = new FlowTable('residents', atlas.observations.residents);
  const on = day('2024-12-31');
  const flows = table.flows(table.periodOn(on)!, 'destination');

  test('by people living abroad: from Russia and Ukraine to the United States', () => {
    const none = uncovered(flows, law, on, null).filter(({ coverage }) => coverage.class === 'none');
    expect(none.slice(0, 2).map(({ flow }) => formatCorridor(flow))).toEqual(['RUS-USA', 'UKR-USA']);
  });

  test('hold those signed, ended or arranged without a treaty too, and nothing that is in force', () => {
    const classes = new Set(uncovered(flows, law, on, null).map(({ coverage }) => coverage.class));
    expect(classes).toEqual(new Set(['none', 'arrangement', 'signed', 'ended']));
  });

  test('in social security: Tajikistan and Uzbekistan to Russia, where treaties wait', () => {
    const registered = new FlowTable('registered', atlas.observations.registered ?? []);
    const of2023 = registered.flows(registered.periodOn(day('2023-12-31'))!, 'destination');
    const first = uncovered(of2023, law, day('2023-12-31'), 'social-security')[0]!;
    expect(formatCorridor(first.flow)).toBe('TJK-RUS');
    expect(first.coverage.class).toBe('signed');
  });

  test('never ask the law of “other origins”', () => {
    for (const { flow } of uncovered(flows, law, on, null)) expect(flow.origin).not.toBe('OOO');
  });
});

describe('corridors that hang on one instrument', () => {
  const hanging = hangingByOne(REGION_CORRIDORS, law, today, null);
  const of = (along: string) => hanging.find((h) => formatCorridor(h.corridor) === along)?.bond.instrument.id;

  test('Georgia with Kyrgyzstan: the Bishkek agreement on visa-free travel', () => {
    expect(of('GEO-KGZ')).toBe('cis-1992-visa-free-bishkek');
    expect(of('KGZ-GEO')).toBe('cis-1992-visa-free-bishkek');
  });

  test('Turkmenistan with Tajikistan: the pensions of 1992', () => {
    expect(of('TKM-TJK')).toBe('cis-1992-pensions');
  });

  test('not Uzbekistan with Kazakhstan, who have several', () => {
    expect(of('UZB-KAZ')).toBeUndefined();
  });
});

describe('signed and not found in force', () => {
  const found = waiting(law, today, null);
  const ids = found.map(({ bond }) => bond.instrument.id);

  test('comes oldest first, from the CIS agreement of October 1992 on deported persons', () => {
    expect(found[0]).toMatchObject({
      since: '1992-10-09',
      bond: { instrument: { id: 'cis-1992-deported-persons' } },
    });
    expect(found.map(({ since }) => since)).toEqual(found.map(({ since }) => since).toSorted());
  });

  test('leaves out what a party’s own entry shows to be in force, and wider frameworks', () => {
    expect(ids).not.toContain('cis-2008-migrant-workers-convention');
    expect(ids).not.toContain('ilo-c029');
    expect(ids).toContain('kaz-kgz-2019-migration-cooperation');
  });

  test('is asked of the day: the agreement of 2019 waits until 22 May 2020', () => {
    const waits = (on: string) =>
      waiting(law, day(on), 'irregular-migration').some(
        ({ bond }) => bond.instrument.id === 'kaz-uzb-2019-irregular-migration',
      );
    expect([waits('2019-04-14'), waits('2019-04-15'), waits('2020-05-21'), waits('2020-05-22')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
