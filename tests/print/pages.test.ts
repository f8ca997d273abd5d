import { expect, test } from 'vitest';
import { openPrinter, type PageJob, type PagePrinter } from '../../src/print/static/pages';
import { ALLOWED, SANDBOX, SNIPPET_HEIGHT } from '../../src/take/snippet';
import { built } from '../static-data';

let opened: Promise<PagePrinter> | undefined;
const HOST = 'https://atlas.example/kosh/';

/** The files of a page, printed for a host, by their names in its folder. */
async function printed(kind: PageJob['topic']['kind'], id: string, lang: PageJob['lang'] = 'en') {
  opened ??= openPrinter((name) => built(name as Parameters<typeof built>[0]), { host: HOST });
  const { files } = (await opened).print({ topic: { kind, id } as PageJob['topic'], lang });
  return new Map(files.map(({ path, text }) => [path.split('/').at(-1), text]));
}
const htmlOf = async (...page: Parameters<typeof printed>) =>
  (await printed(...page)).get('index.html') ?? '';

test('a country’s table of moves says who registered them, and marks what the other end registered instead', async () => {
  const html = await htmlOf('country', 'KAZ');
  expect(html).toContain('<small>registered by Kazakhstan</small>');
  expect(html).toContain('<small>registered by each destination</small>');
  expect(await htmlOf('country', 'RUS')).toMatch(/<small>as registered by [A-Z]/);
});

/** What a page tells machines of its subject. */
async function toldOf(...page: Parameters<typeof printed>) {
  const [, text = ''] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await htmlOf(...page)) ?? [];
  const { '@graph': graph } = JSON.parse(text) as { '@graph': Record<string, unknown>[] };
  return graph[0] ?? {};
}

test('nobody registered moves between the United Kingdom and Kazakhstan, so their data set does not claim any', async () => {
  const { variableMeasured, isBasedOn, distribution } = await toldOf('corridor', 'GBR-KAZ');
  expect(variableMeasured).toContain('Estimated moves');
  expect(variableMeasured).not.toContain('Moves');
  expect(JSON.stringify(isBasedOn)).not.toContain('CIS Stat');
  expect(JSON.stringify(distribution)).not.toContain('observations-registered.csv');
});

test('figures of a corridor are had as tables, not as their description', async () => {
  const { distribution } = await toldOf('corridor', 'UZB-KAZ');
  expect(JSON.stringify(distribution)).toContain(`${HOST}data/v1/observations-registered.csv`);
  expect(JSON.stringify(distribution)).toMatch(/data\/v1\/kosh-\d+\.\d+\.\d+\.zip/);
  expect(JSON.stringify(distribution)).not.toContain('datapackage');
});

test('our licence is on our coding alone: the moves of CIS Stat are not ours to give', async () => {
  const { license, hasPart } = await toldOf('corridor', 'UZB-KAZ');
  expect(license).toBe(`${HOST}data/v1/README.md`);
  expect(hasPart).toMatchObject({ license: 'https://creativecommons.org/licenses/by/4.0/' });
});

test('a summary that stands in Russian on a Kazakh page says that it is Russian', async () => {
  const { description } = await toldOf('instrument', 'un-1951-refugee-convention', 'kk');
  expect(description).toMatchObject({ '@language': 'ru' });
  const { description: own } = await toldOf('instrument', 'un-1951-refugee-convention', 'ru');
  expect(typeof own).toBe('string');
});

test('the figure that a page begins with has its source below it', async () => {
  const html = await htmlOf('corridor', 'UZB-KAZ');
  const [statement = ''] = html.split('<p class="open">');
  expect(statement).toContain('<b class="number">');
  expect(statement).toContain('<p class="source">');
});

test('a site that asks for a page’s figure gets the frame that the atlas’s own code gives', async () => {
  const told = JSON.parse((await printed('route', 'kaz-kor')).get('oembed.json') ?? '{}') as Record<
    string,
    unknown
  >;
  expect(told.html).toContain(`sandbox="${SANDBOX}"`);
  expect(told.html).toContain(`allow="${ALLOWED}"`);
  expect(told.html).toContain('referrerpolicy="no-referrer"');
  expect(told.html).toContain(`height="${SNIPPET_HEIGHT}"`);
  expect(told.height).toBe(SNIPPET_HEIGHT);
});
