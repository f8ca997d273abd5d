/**
 * Writes `static/data/fonts.js`: the two families of the page, cut down to the letters that its three languages,
 * names and signs need. A font file of its own would not reach a sandboxed frame without CORS, and a stylesheet would be
 * laid out once for its rules and once more for its letters.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import subsetFont from 'subset-font';
import type { FontFile } from '../src/i18n/fonts';
import { scriptOf } from './build/script';

const OUTPUT = 'static/data/fonts.js';

/** `weights` are those the styles use; a narrower range is a smaller file. */
const FAMILIES = [
  {
    name: 'Golos Text Variable',
    id: 'golos-text',
    weights: { min: 400, max: 700 },
    copyright: 'Golos Text: Copyright 2019 The Golos Text Project Authors',
  },
  {
    name: 'Source Serif 4 Variable',
    id: 'source-serif-4',
    weights: { min: 400, max: 600 },
    copyright: 'Source Serif 4: Copyright 2014-2023 Adobe, with Reserved Font Name "Source"',
  },
];

/** The files into which the packages divide a family. */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const;
type Script = (typeof SCRIPTS)[number];

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

/** Basic Latin, Latin-1, Cyrillic; then what Kazakh, Uzbek, Tajik and the neighbours' names add. */
const LETTERS = [
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  range(0x410, 0x44f),
  'ЁёЄєІіЇїЎўҐґӘәҒғҚқҢңӨөҰұҮүҺһҲҳҶҷӢӣӮӯ',
  'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĻļŁłŃńŅņŇňŌōŐőŒœŘřŚśŞşŠšŤťŪūŮůŰűŲųŹźŻżŽžƏəȘșȚțʻʼ',
  '\u0301–—‘’‚“”„†•…‰‹›‐‑\u2009\u202f№€₽₸™→←↑↓↔−≈≤≥○●×',
].join('');

/** Kerning, joined letters, each language's forms, figures of one width for tables. */
const FEATURES = ['kern', 'liga', 'locl', 'ccmp', 'mark', 'mkmk', 'calt', 'tnum', 'lnum'];

const folder = (id: string): string => `node_modules/@fontsource-variable/${id}`;

/** The file's letters by its CSS `unicode-range`, as `U+0460-052F,U+20B4`. */
function lettersIn(unicodeRange: string): string {
  const spans = unicodeRange.split(',').map((span) => span.replace('U+', '').split('-'));
  const within = (code: number): boolean =>
    spans.some(([first = '', last = first]) => code >= parseInt(first, 16) && code <= parseInt(last, 16));
  return Array.from(LETTERS)
    .filter((letter) => within(letter.codePointAt(0) ?? 0))
    .join('');
}

const rangeOf = (letters: string): string =>
  Array.from(letters)
    .map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
    .join(',');

async function faceOf(family: (typeof FAMILIES)[number], script: Script, letters: string): Promise<FontFile> {
  const file = readFileSync(`${folder(family.id)}/files/${family.id}-${script}-wght-normal.woff2`);
  const font = await subsetFont(file, letters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: { wght: family.weights },
    noHinting: true,
  });
  return {
    family: family.name,
    script,
    weight: `${family.weights.min} ${family.weights.max}`,
    letters: rangeOf(letters),
    woff2: font.toString('base64'),
  };
}

async function familyOf(family: (typeof FAMILIES)[number]): Promise<FontFile[]> {
  const ranges = JSON.parse(readFileSync(`${folder(family.id)}/unicode.json`, 'utf8')) as Record<
    string,
    string
  >;
  const faces: FontFile[] = [];
  for (const script of SCRIPTS) faces.push(await faceOf(family, script, lettersIn(ranges[script] ?? '')));
  return faces;
}

const faces: FontFile[] = [];
for (const family of FAMILIES) faces.push(...(await familyOf(family)));
/** The licence asks to travel with every copy. */
const notice = `/* ${FAMILIES.map(({ copyright }) => copyright).join('. ')}.
   Cut down to fewer letters. SIL Open Font License 1.1, https://openfontlicense.org */
`;
const written = notice + scriptOf('fonts', faces);
mkdirSync('static/data', { recursive: true });
writeFileSync(OUTPUT, written);
console.log(`${OUTPUT}: ${written.length} bytes, ${gzipSync(written).length} gzipped`);
