// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { formatCorridor, parseCorridor } from '../../src/domain/corridor';
import { countryCode } from '../../src/domain/country';
import { day, yearOf } from '../../src/domain/day';
import { isStock } from '../../src/domain/work';
import { nodesOf } from '../../src/lens/arcs';
import type { Counted } from '../../src/lens/seen';
import { subjectOf } from '../../src/lens/subject';
import { decodePlacements } from '../../src/map/arc/placements';
import { strengthsOf } from '../../src/map/arc/strength';
import { WORK_WIDTH } from '../../src/map/arc/width';
import { NO_INSET } from '../../src/map/camera/home';
import { boxOf } from '../../src/map/names/figures';
import type { BreadthOf } from '../../src/map/names/lettering';
import { LIGHT } from '../../src/map/palette';
import { overlap } from '../../src/map/plane';
import { compose } from '../../src/map/scene';
import type { Session } from '../../src/state/session.svelte';
import type { View } from '../../src/state/view';
import { sixTenths } from '../map/region';
import { settled, sitting } from '../state/sitting';
import { built } from '../static-data';

async function seen(view: Partial<View>): Promise<{ session: Session; counted: Counted }> {
  const { session } = sitting({ measure: 'work', ...view });
  await settled();
  if (session.work.state !== 'here') throw new Error(`the counts are ${session.work.state}`);
  return { session, counted: session.work.contents };
}
const corridor = (id: string) => parseCorridor(id)!;

describe('counts of work on the map', () => {
  test('have one width, and no arc stands for a number of people', async () => {
    for (const lens of ['agreements', 'flows'] as const) {
      const { session } = await seen({ lens });
      expect(session.arcs.length).toBeGreaterThan(20);
      expect(new Set(session.arcs.map(({ width }) => width))).toEqual(new Set([WORK_WIDTH]));
      for (const arc of session.arcs)
        expect(arc).toMatchObject({ persons: null, quoted: true, hollow: false });
    }
  });

  test('are drawn on the corridors with a count within two years of the day’s, and on no other', async () => {
    const { session, counted } = await seen({ day: day('2022-06-30') });
    const drawn = session.arcs.map(({ id }) => id).toSorted();
    expect(drawn).toEqual(counted.near.map(formatCorridor).toSorted());
    for (const { year } of counted.near) expect(Math.abs(year - 2022)).toBeLessThanOrEqual(2);
    expect((await seen({ day: day('1995-06-30') })).session.arcs).toEqual([]);
  });

  test('of very many corridors those whose counts lie nearest to the day carry the picture, and on a phone the most counted of them', async () => {
    const { session, counted } = await seen({ day: day('2023-12-31') });
    const years = new Map(counted.near.map((c) => [formatCorridor(c), c.year]));
    const { strong } = strengthsOf(session.arcs, 12);
    const left = session.arcs.filter((arc) => !strong.includes(arc));
    expect(strong.length).toBeGreaterThan(12);
    expect(strong.length).toBeLessThanOrEqual(24);
    const off = ({ id }: { id: string }): number => Math.abs(years.get(id)! - 2023);
    expect(left.every((arc) => off(arc) > 0)).toBe(true);
    expect(Math.max(...strong.map(off))).toBeLessThanOrEqual(Math.min(...left.map(off)));
    const onPhone = strengthsOf(session.arcs, 8).strong;
    const figures = new Map(counted.near.map((c) => [formatCorridor(c), c.figures.length]));
    const least = Math.min(...onPhone.map(({ id }) => figures.get(id)!));
    expect(onPhone.length).toBeLessThanOrEqual(16);
    for (const arc of strong.filter((one) => off(one) === 0))
      expect(onPhone.some(({ id }) => id === arc.id)).toBe(figures.get(arc.id)! >= least);
    const { session: country } = await seen({ country: countryCode('KGZ') });
    expect(strengthsOf(country.arcs, 12).strong).toHaveLength(country.arcs.length);
  });

  test('move only where every count is of people who came or left: never a stock, a document, a registration or people at work', async () => {
    const { session, counted } = await seen({ day: day('2022-06-30') });
    const near = new Map(counted.near.map((c) => [formatCorridor(c), c.figures]));
    for (const { id, moving } of session.arcs) {
      const moved = near.get(id)!.map(({ count: { kind, measure } }) => {
        const ofMove = ['crossings', 'people-in-period'].includes(kind);
        return ofMove && !['eaeu_workers', 'patent_workers_in_year'].includes(measure);
      });
      expect(moving, id).toBe(moved.every(Boolean));
      if (near.get(id)!.some(({ count }) => isStock(count))) expect(moving).toBe(false);
    }
    expect(session.arcs.some(({ moving }) => moving)).toBe(true);
    // Insured persons on a date are a stock.
    const { session: poland } = await seen({ corridor: corridor('UKR-POL'), day: day('2024-12-31') });
    expect(poland.arcs.find(({ id }) => id === 'UKR-POL')).toMatchObject({ moving: false });
  });

  test('beside a chosen corridor are hairlines that touch its ends; both its ways are strong', async () => {
    const { session } = await seen({ corridor: corridor('BLR-RUS'), day: day('2019-06-30') });
    const { strong } = strengthsOf(session.arcs, 12, corridor('BLR-RUS'));
    expect(strong.map(({ id }) => id).toSorted()).toEqual(['BLR-RUS', 'RUS-BLR']);
    for (const { id } of session.arcs) expect(id).toMatch(/BLR|RUS/);
  });

  test('leave a chosen corridor without any as it is: bare', async () => {
    const { session } = await seen({ corridor: corridor('UZB-MDA') });
    const arc = session.arcs.find(({ id }) => id === 'UZB-MDA')!;
    expect(arc.quoted ?? false).toBe(false);
    expect(arc).toMatchObject({ persons: null, selected: true, moving: false });
  });

  test('say at the arc the one count with its kind and period, or how many there are', async () => {
    const at = { corridor: corridor('UZB-RUS'), day: day('2022-06-30') };
    const textOf = ({ arcs }: Session): string =>
      arcs.find(({ selected }) => selected)!.figure!.replaceAll('\u00a0', ' ');
    expect(textOf((await seen(at)).session)).toBe('4 counts, 2022');
    expect(textOf((await seen({ ...at, kind: 'crossings' })).session)).toBe(
      'over 1.45m entries for work, 2022',
    );
  });

  test('have no totals at ports', async () => {
    const { session } = await seen({});
    const nodes = nodesOf(session, session.arcs);
    const ports = nodes.filter(({ port }) => port);
    expect(ports.length).toBeGreaterThan(3);
    for (const { port } of ports) expect(port!.name).not.toMatch(/\d/);
  });
});

describe('the words at the arc of a chosen corridor', () => {
  const PLACES = decodePlacements((built('work') as { places: { work: unknown } }).places.work);
  const FRAMES = [
    [1088, 400],
    [660, 270],
    [390, 340],
    [360, 250],
  ] as const;

  test.each(['UZB-RUS', 'TJK-RUS', 'KGZ-RUS', 'UZB-KAZ', 'UKR-POL', 'KGZ-GBR', 'UZB-KOR'])(
    'stand in every frame and language, over no name: %s',
    async (id) => {
      let looked = 0;
      for (const lang of ['en', 'ru', 'kk'] as const)
        for (const kind of [null, 'people-in-period', 'documents', 'crossings'] as const) {
          const { session } = await seen({ corridor: corridor(id), day: day('2022-06-30'), lang, kind });
          const [arcs, subject] = [session.arcs, subjectOf(session)];
          if (!arcs.some((arc) => arc.selected && arc.quoted)) continue;
          looked += 1;
          for (const [width, height] of FRAMES) {
            const nodes = nodesOf(session, arcs);
            const input = { arcs, placements: PLACES, max: 1, nodes, subject, palette: LIGHT };
            const breadthOf: BreadthOf = (lettering) => 0.9 * sixTenths(lettering);
            const scene = compose({ ...input, breadthOf }, { width, height, inset: NO_INSET });
            const figure = scene.figures.find((one) => one.id === id);
            expect(figure?.text, `${lang} ${kind ?? 'all'} ${width}`).toMatch(/\d{4}/);
            for (const { box } of scene.labels) expect(overlap(boxOf(figure!), box)).toBe(false);
          }
        }
      expect(looked).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('the picture of counts of work', () => {
  test('is the region’s, with ports for Korea and Britain', async () => {
    const { session } = await seen({});
    expect(subjectOf(session).kind).toBe('region');
  });

  test('shows a country with all its partners in the neighbourhood, the same on every day', async () => {
    const on = async (date: string) => {
      const { session } = await seen({ country: countryCode('KGZ'), day: day(date) });
      return subjectOf(session);
    };
    const subject = await on('2022-06-30');
    expect(subject.id.split(' ').toSorted()).toEqual(['KAZ', 'KGZ', 'POL', 'RUS', 'TUR']);
    expect(await on('1995-06-30')).toEqual(subject);
  });

  test('goes where most corridors of one kind lie, the same on every day', async () => {
    const on = async (date: string) => {
      const { session } = await seen({ kind: 'documents', day: day(date) });
      return subjectOf(session);
    };
    expect((await on('2022-06-30')).kind).toBe('measure');
    expect(await on('2016-06-30')).toEqual(await on('2022-06-30'));
  });
});

test('to choose counts of work keeps the day: they stand for a span', async () => {
  const { session } = sitting({ day: day('1995-06-30') });
  session.chooseMeasure('work');
  await settled();
  expect(session.view).toMatchObject({ measure: 'work', day: '1995-06-30' });
  expect(session.wentFrom).toBeNull();
  expect(yearOf(session.view.day)).toBe(1995);
});
