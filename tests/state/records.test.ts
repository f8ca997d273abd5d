// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { built } from '../static-data';
import { settled, sitting } from './sitting';

const TREATY = 'kaz-uzb-2019-irregular-migration';

test('titles, notes and sources are not asked for before something is opened, and the law is told without them', () => {
  const asked: string[] = [];
  const { session } = sitting({ instrument: TREATY }, (name) => {
    asked.push(name);
    return Promise.resolve(built(name));
  });
  expect(asked).not.toContain('evidence');
  expect(session.instrument?.entry.date).toBe('2020-05-22');
  expect(session.library.dossierOf(session.instrument!)).toBeNull();
});

test('once asked for, each instrument has its own record', async () => {
  const { session } = sitting({ instrument: TREATY });
  await session.library.records.want();
  expect(session.library.dossierOf(session.instrument!)?.signed.place).toBe('Tashkent');
  expect(session.library.sourceOf('cisstat-migration')?.url).toMatch(/^https?:/);
  expect(session.library.sourceOf('no-such-source')).toBeNull();
});

test('a damaged file of them is lost, and asked for anew when it is wanted again', async () => {
  let times = 0;
  const { session } = sitting({}, (name) => {
    if (name !== 'evidence') return Promise.resolve(built(name));
    return Promise.resolve(times++ === 0 ? { sum: 0, columns: {} } : built(name));
  });
  await session.library.records.want();
  expect(session.library.records.fetched.state).toBe('lost');
  const again = session.library.records.retry();
  expect(session.library.records.fetched.state).toBe('coming');
  await again;
  await settled();
  expect(session.library.records.fetched.state).toBe('here');
});
