import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/day';
import { Law } from '../../../src/law/coverage';
import { factsOf } from '../../../src/law/facts';
import { type Axis, dayAt, laneOf, ticksOf, xOf } from '../../../src/components/axis/axis';
import { axisFrame } from '../../../src/components/axis/axis-frame';
import { placesOf } from '../../../src/people/roles/transit';
import { drawingOf, isInPicture, legsOf } from '../../../src/map/figure';
import { FlowTable } from '../../../src/people/flows';
import { countryCode } from '../../../src/domain/country';
import { realAtlas } from '../../static-data';

const atlas = realAtlas();
const axis: Axis = { start: day('1991-01-01'), end: day('2026-11-21'), left: 200, right: 1000 };

test('a day and its place on the axis are one and the same', () => {
  expect(xOf(axis, axis.start)).toBe(200);
  expect(xOf(axis, axis.end)).toBe(1000);
  const wide: Axis = { ...axis, left: 0, right: 20_000 };
  for (const text of ['1992-10-09', '2020-05-22', '2026-11-20'])
    expect(dayAt(wide, xOf(wide, day(text)))).toBe(text);
  expect(dayAt(axis, -50)).toBe('1991-01-01');
  expect(dayAt(axis, 5000)).toBe('2026-11-21');
});

test('years are written only where there is room', () => {
  const ticks = ticksOf(axis, 40);
  for (const [i, tick] of ticks.entries())
    if (i > 0) expect(tick.x - ticks[i - 1]!.x).toBeGreaterThanOrEqual(39);
  expect(ticks.at(-1)?.year).toBe(2026);
});

test('the lane of 2019 is a thin line from 15 April 2019 and a bar from 22 May 2020', () => {
  const law = new Law(atlas);
  const [origin, destination] = ['UZB', 'KAZ'].map(countryCode) as [never, never];
  const bond = law
    .of({ origin, destination })
    .bonds.find((b) => b.instrument.id === 'kaz-uzb-2019-irregular-migration')!;
  const lane = laneOf(axis, bond);
  expect(lane.signed).toBeCloseTo(xOf(axis, day('2019-04-15')));
  expect(lane.ended).toBeNull();
  expect(lane.stretches.map((s) => [s.stroke, s.interval.from])).toEqual([
    ['thin', '2019-04-15'],
    ['solid', '2020-05-22'],
  ]);
});

test('the lane of 2019 is marked where Kazakhstan ratified, and where it entered into force', () => {
  const law = new Law(atlas);
  const along = { origin: countryCode('UZB'), destination: countryCode('KAZ') };
  const bondOf = (id: string) => law.of(along).bonds.find((b) => b.instrument.id === id)!;
  const bond = bondOf('kaz-uzb-2019-irregular-migration');
  const lane = laneOf(axis, bond, factsOf(bond.instrument, along));
  expect(lane.ratified).toEqual([xOf(axis, day('2020-03-26'))]);
  expect(lane.entered).toBeCloseTo(xOf(axis, day('2020-05-22')));
  expect(laneOf(axis, bond).ratified).toEqual([]);
  const cis = bondOf('cis-1998-irregular-migration');
  const cisLane = laneOf(axis, cis, factsOf(cis.instrument, along));
  expect(cisLane.ratified).toEqual(['2001-02-20', '2013-03-28'].map((on) => xOf(axis, day(on))));
  expect(cisLane.entered).toBeNull();
});

test('an accession is no signature: the lane of 1998 between Kazakhstan and Uzbekistan begins without a circle', () => {
  const law = new Law(atlas);
  const lane = (origin: string, destination: string) => {
    const along = { origin: countryCode(origin), destination: countryCode(destination) };
    const bond = law.of(along).bonds.find((b) => b.instrument.id === 'cis-1998-irregular-migration')!;
    return laneOf(axis, bond);
  };
  expect(lane('UZB', 'KAZ').signed).toBeNull();
  expect(lane('TJK', 'KAZ').signed).toBeCloseTo(xOf(axis, day('1998-03-06')));
});

test('what is not drawn is counted, and the chosen corridor is always drawn', () => {
  const table = new FlowTable('residents', atlas.observations.residents);
  const flows = table.flows(table.periodOn(day('2024-07-01'))!, 'destination');
  const { flows: drawn, left } = drawingOf(flows, atlas.countries, null);
  expect(drawn.length + left.corridors).toBe(flows.length);
  expect(left.share).toBeGreaterThan(0);
  const small = flows.findLast((f) => f.origin === 'GEO' && f.destination === 'ARM')!;
  expect(drawingOf(flows, atlas.countries, small).flows).toContain(small);
});

test('the United States lie beyond the horizon, Other origins nowhere', () => {
  expect(isInPicture(atlas.countries.get(countryCode('USA'))!)).toBe(false);
  expect(isInPicture(atlas.countries.get(countryCode('OOO'))!)).toBe(false);
  expect(isInPicture(atlas.countries.get(countryCode('TJK'))!)).toBe(true);
});

test('a route’s transit countries lie between its ends, and reach to the end where the journey goes on', () => {
  const route = (id: string) => atlas.routes.find((r) => r.id === id)!;
  const transitOn = (id: string): string[] =>
    placesOf(route(id)).flatMap(({ country, place }) => (place === 'transit' ? [country] : []));
  expect(transitOn('uzb-kaz-rus-labour')).toEqual(['KAZ']);
  expect(transitOn('rus-kaz-onward')).toEqual(['KAZ']);
  expect(legsOf([route('uzb-kaz-rus-labour')]).map((l) => `${l.origin}-${l.destination}`)).toEqual([
    'UZB-KAZ',
    'KAZ-RUS',
  ]);
});

describe('the axis of a page', () => {
  const frame = (width: number, hasLanes: boolean) =>
    axisFrame({ width, mode: 'page', hasLanes, gutter: null, today: day('2026-12-31') });

  test('begins under the map’s left edge where lanes have the whole width of a large window', () => {
    expect(frame(1440, true).axis.left).toBe(352 + 24);
  });

  test('has its names below the words beside the map', () => {
    expect(frame(1440, true).inset).toBe(24);
    expect(frame(1024, true).inset).toBe(14);
    expect(frame(724, false).inset).toBe(24);
  });

  test('has names above lanes and bars on a phone', () => {
    expect(frame(390, true)).toMatchObject({ stacked: true, inset: 14, axis: { left: 14 } });
  });
});
