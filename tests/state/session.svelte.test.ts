// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { MEASURES } from '../../src/domain/measure';
import { citedSentence } from '../../src/take/cite/sentence';
import { corridor } from '../law/corridors';
import { built } from '../static-data';

import { figures, settled, sitting, told } from './sitting';

describe('a session', () => {
  test('shows the flows of the chosen country only', () => {
    const { session } = sitting({});
    expect(figures(session).flows).toBe(figures(session).all);
    session.look({ country: countryCode('KAZ') });
    expect(figures(session).flows.length).toBeGreaterThan(5);
    for (const f of figures(session).flows) expect([f.origin, f.destination]).toContain('KAZ');
  });

  test('tells a choice from a step on the way to one', () => {
    const { session, seen } = sitting({});
    session.look({ corridor: corridor('UZB-KAZ') });
    session.glide({ day: day('2020-05-22') });
    expect(seen.map(([, step]) => step)).toEqual([true, false]);
  });

  test('loads residents when they are asked for, and speaks of them then', async () => {
    const { session } = sitting({ corridor: corridor('UZB-KAZ'), day: day('2024-12-31') });
    session.look({ measure: 'residents' });
    expect(session.figures.state).toBe('coming');
    await settled();
    expect(told(session)).toContain('744,161');
  });

  test('loads the words of a further measure with its table', async () => {
    const { session } = sitting({ measure: 'refugees', corridor: corridor('UKR-RUS') });
    expect(told(session)).not.toContain('refugees');
    await settled();
    expect(told(session)).toContain('1,227,554 refugees from Ukraine');
    const arrived = MEASURES.filter((m) => session.library.figuresOf(m).state === 'here');
    expect(arrived).toEqual(['registered', 'refugees', 'refugee-arrivals']);
  });

  test('keeps everything else when a table is missing or damaged, and tries again when asked anew', async () => {
    let broken = true;
    const { session } = sitting({}, (name) =>
      broken ? Promise.resolve({ days: 7 }) : Promise.resolve(built(name)),
    );
    session.look({ measure: 'residents' });
    await settled();
    expect(session.library.lost).toEqual(['residents']);
    expect(session.figures).toEqual({ state: 'lost' });
    broken = false;
    session.look({ measure: 'registered' });
    expect(figures(session).all.length).toBeGreaterThan(50);
    session.look({ measure: 'residents' });
    await settled();
    expect(session.library.lost).toEqual([]);
    expect(figures(session).table.measure).toBe('residents');
  });

  test('outside the span of its measure shows every corridor that has an instrument', () => {
    const { session } = sitting({ day: day('2005-06-30') });
    expect(figures(session).period).toBeNull();
    expect(figures(session).listed.length).toBeGreaterThan(100);
    for (const c of figures(session).listed) expect(session.coverage(c).class).not.toBe('none');
  });

  test('supposes in arcs and lists, and leaves the sentence and the link as recorded', () => {
    const { session, seen } = sitting({ corridor: corridor('MDA-TJK'), topic: 'mutual-travel' });
    const recorded = told(session);
    const { view } = session;
    expect(session.coverage(corridor('MDA-TJK')).class).toBe('regional');
    session.supposed = { country: countryCode('MDA'), instrument: 'cis-1992-visa-free-bishkek' };
    expect(session.coverage(corridor('MDA-TJK')).class).toBe('ended');
    expect(session.lossOf(corridor('MDA-TJK'))?.before.class).toBe('regional');
    expect(session.lossOf(corridor('KGZ-TJK'))).toBeUndefined();
    expect(told(session)).toBe(recorded);
    expect([session.view, seen]).toEqual([view, []]);
  });
});

describe('a day without figures', () => {
  test('choosing a measure outside its span goes to the nearest period and says so, one step for the back button', async () => {
    const { session, seen } = sitting({});
    session.chooseMeasure('remittances');
    expect(session.view.day).toBe('2023-12-31');
    await settled();
    expect([session.view.day, session.wentFrom]).toEqual(['2021-12-31', '2023-12-31']);
    expect(seen.map(([, step]) => step)).toEqual([true, false]);
    session.chooseMeasure('registered');
    expect([session.view.day, session.wentFrom]).toEqual(['2023-12-31', null]);
    session.chooseMeasure('estimated');
    session.look({ country: countryCode('KAZ') });
    await settled();
    expect([session.view.day, session.wentFrom]).toEqual(['2023-12-31', null]);
  });

  test('today is the last year with figures on the map, and today in the register and under routes', () => {
    const { session } = sitting({});
    session.goToday();
    expect([session.view.day, session.wentFrom]).toEqual(['2025-12-31', '2026-11-21']);
    session.look({ day: session.wentFrom! });
    expect([session.view.day, figures(session).period, session.wentFrom]).toEqual(['2026-11-21', null, null]);
    for (const elsewhere of [{ view: 'table' }, { view: 'map', lens: 'routes' }] as const) {
      session.look({ ...elsewhere, day: day('2020-01-01') });
      session.goToday();
      expect([session.view.day, session.wentFrom]).toEqual(['2026-11-21', null]);
    }
  });

  test('a link with a day outside the span keeps its day', async () => {
    const { session } = sitting({ measure: 'remittances' });
    await settled();
    expect([session.view.day, figures(session).period, session.wentFrom]).toEqual(['2023-12-31', null, null]);
  });

  test('what is copied carries the notice of a silent reporter and of a change of counting', async () => {
    const { session } = sitting({ corridor: corridor('UZB-RUS'), day: day('2024-12-31') });
    expect(citedSentence(session, session.sentence.parts)).toContain(
      'Russia stopped reporting. For 2023, its last year',
    );
    session.look({ measure: 'refugees', corridor: null, country: countryCode('RUS') });
    await settled();
    expect(citedSentence(session, session.sentence.parts)).toContain('What is counted changed');
    session.look({ country: countryCode('KAZ') });
    expect(citedSentence(session, session.sentence.parts)).not.toContain('What is counted changed');
  });
});

describe('the axis and the lists', () => {
  test('step through the dates of the instrument that is open', () => {
    const { session } = sitting({ instrument: 'kaz-uzb-2019-irregular-migration' });
    expect(session.onMap).toBe(false);
    expect(session.turns.map(({ on }) => on)).toEqual(['2019-04-15', '2020-05-22']);
  });

  test('keep Tajikistan to Russia in sight when Russia falls silent', () => {
    const { session } = sitting({ day: day('2024-12-31') });
    expect(session.hairlines).toContainEqual(expect.objectContaining(corridor('TJK-RUS')));
  });
});

describe('a lecture’s slide', () => {
  const slides = ['?lang=en&corridor=UZB-KAZ', '?lang=en&day=2010-01-01'].map((link) => ({
    ...{ link, instruments: [] },
    ...{ heading: { en: '', ru: '', kk: '' }, words: { en: [], ru: [], kk: [] } },
  }));
  const lectures = [{ id: 'first', title: { en: '', ru: '', kk: '' }, slides }];

  test('shows its own view to whoever enters it by its link', () => {
    const { session } = sitting({ mode: 'lecture', slide: 2, country: countryCode('KAZ') });
    session.attend(lectures);
    expect(session.view).toMatchObject({ mode: 'lecture', slide: 2, day: '2010-01-01', country: null });
  });

  test('lets the speaker move the day, and is entered anew when the browser goes back to another', () => {
    const { session } = sitting({ mode: 'lecture', slide: 1 });
    session.attend(lectures);
    session.look({ day: day('1999-12-31') });
    expect(session.view).toMatchObject({ slide: 1, day: '1999-12-31', corridor: corridor('UZB-KAZ') });
    const left = session.view;
    session.recall({ ...left, day: day('2001-01-01') });
    expect(session.view.day).toBe('2001-01-01');
    session.recall({ ...left, slide: 2 });
    expect(session.view).toMatchObject({ slide: 2, day: '2010-01-01', corridor: null });
  });

  test('gives back on leaving the view that the reader had, in the theme and motion of now', () => {
    const { session } = sitting({ corridor: corridor('KGZ-RUS'), day: day('2019-12-31'), view: 'table' });
    session.attend(lectures);
    session.look({ mode: 'lecture', slide: 1 });
    session.recall({ ...session.view, slide: 2 });
    session.look({ theme: 'light', motion: 'off' });
    session.leaveLecture();
    expect(session.view).toMatchObject({ mode: 'page', lecture: null, slide: 1, view: 'table' });
    expect(session.view).toMatchObject({ corridor: corridor('KGZ-RUS'), day: '2019-12-31', motion: 'off' });
  });

  test('is left for its own view where the lecture was opened by its link', () => {
    const { session } = sitting({ mode: 'lecture', slide: 2 });
    session.attend(lectures);
    session.leaveLecture();
    expect(session.view).toMatchObject({ mode: 'page', day: '2010-01-01', lecture: null });
  });

  test('beyond the last is the last', () => {
    const { session } = sitting({ mode: 'lecture', slide: 40 });
    session.attend(lectures);
    expect(session.view).toMatchObject({ slide: 2, day: '2010-01-01' });
  });
});
