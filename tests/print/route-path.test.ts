import { expect, test } from 'vitest';
import { FONT } from '../../src/map/names/lettering';
import { routeToSvg } from '../../src/take/picture/route-drawing';
import { sceneOfPage } from './shelf';

const drawnOf = async (id: string): Promise<string> => (await sceneOfPage('route', id)).page.above;

test('the page of a route draws its path as every other picture does', async () => {
  const { session, page } = await sceneOfPage('route', 'uzb-kaz-rus-labour');
  expect(page.above).toBe(routeToSvg(session, page.scene, FONT, page.scene.camera));
  expect(page.above).not.toBe('');
});

test('a line is solid only where a source gives a number', async () => {
  expect(await drawnOf('uzb-kaz-rus-labour')).not.toContain('stroke-dasharray');
  expect(await drawnOf('chn-kaz-swe')).toContain('stroke-dasharray="8 4.5');
  expect(await drawnOf('uzb-kaz-rus-entry-ban')).toContain('stroke-dasharray="2.4 4 2.4 4"');
});

test('an origin that the sources do not name is a question mark, and where they lose the path they say so', async () => {
  const drawn = await drawnOf('third-kaz-rus-eu');
  expect(drawn).toContain('>?</text>');
  expect(drawn).toContain('>EU, state not named</text>');
});
