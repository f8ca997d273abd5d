import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { type Measure, MEASURES } from '../../src/domain/measure';
import type { Language } from '../../src/i18n/language';
import { Law } from '../../src/law/coverage';
import { leftOut } from '../../src/people/breaks';
import { FlowTable } from '../../src/people/flows';
import { sentenceOf, sentenceText } from '../../src/speech/sentence';
import { type Asked, statementOf } from '../../src/speech/statement';
import { realAtlas } from '../static-data';
import { corridor } from '../law/corridors';

const atlas = realAtlas();
const law = new Law(atlas);
const tables = Object.fromEntries(
  MEASURES.map((measure) => [measure, new FlowTable(measure, atlas.observations[measure] ?? [])]),
) as Record<Measure, FlowTable>;
const START: Asked = {
  day: day('2023-12-31'),
  today: day('2026-11-21'),
  topic: null,
  measure: 'registered',
  reporting: 'destination',
  corridor: null,
  country: null,
  route: null,
};

/** The sentence a reader of the page sees, of the English one unless told. */
function said(change: Partial<Asked>, lang: Language = 'en'): string {
  const asked = { ...START, ...change };
  const table = tables[asked.measure];
  const period = table.periodOn(asked.day);
  const flows = period ? table.flows(period, asked.reporting) : [];
  const missing = period && leftOut(table, period, asked.reporting, []);
  const statement = statementOf(asked, { law, table, flows, leftOut: missing });
  return sentenceText(sentenceOf(statement, atlas.countries, lang));
}

describe('the sentence', () => {
  test('of a corridor names the figure, its reporter and the law of the day', () => {
    const text = said({ corridor: corridor('UZB-KAZ') });
    expect(text).toContain(
      '6,519 people moved from Uzbekistan to Kazakhstan in 2023, by Kazakhstan’s count.',
    );
    expect(text).toContain('On 31 December 2023 two bilateral');
  });

  test('says that the tables have nothing from Russia after 2023', () => {
    expect(said({ corridor: corridor('TJK-RUS'), day: day('2024-06-30') })).toContain('after 2023');
    expect(said({ corridor: corridor('TJK-RUS'), day: day('2024-06-30') })).not.toMatch(
      /registered 0|no one|nobody/,
    );
  });

  test('says that there are no figures for 2005, and still tells the law', () => {
    const text = said({ corridor: corridor('UZB-KAZ'), day: day('2005-06-30') });
    expect(text).toContain('No figures were found for 2005');
    expect(text).toContain('30 June 2005');
  });

  test('of residents speaks of people living, never of people moving', () => {
    const text = said({ corridor: corridor('UZB-KAZ'), measure: 'residents', day: day('2024-12-31') });
    expect(text).toContain('744,161 people born in Uzbekistan');
    expect(text).not.toMatch(/arriv|moved|registered/);
  });

  test('of a country is by its own count', () => {
    expect(said({ country: countryCode('KAZ') })).toMatch(
      /^21,913 people moved from CIS states to Kazakhstan in 2023, 12,448 the other way, by Kazakhstan’s count\. 9,465 more came than left; in 2016, 20,594 more left than came\. The largest number came from Russia: 11,711\./,
    );
    expect(said({ country: countryCode('TKM') })).toContain('Turkmenistan');
  });

  test('of Uzbekistan says what left beside what came, by its own count, in every language', () => {
    const of = (lang: Language): string =>
      said({ country: countryCode('UZB') }, lang).replaceAll('\u00a0', ' ');
    expect(of('en')).toContain(
      '16,943 people moved from Uzbekistan to CIS states in 2023, 2,470 the other way, by Uzbekistan’s count.',
    );
    expect(of('en')).toContain('Russia counted 44,536 people arriving from Uzbekistan.');
    expect(of('en')).toContain('14,473 more left than came; in 2016, 25,390 more left than came.');
    expect(of('ru')).toContain('в обратном направлении — 2 470');
    expect(of('ru')).toContain(
      'Выехало на 14 473 больше, чем приехало; в 2016 году выехало на 25 390 больше, чем приехало.',
    );
    expect(of('kk')).toContain('кері бағытта — 2 470');
  });

  test('of a country without figures of its own still counts its corridors with the other eleven', () => {
    expect(said({ country: countryCode('TKM') })).toMatch(
      /^CIS Stat’s tables have no figures from Turkmenistan( after \d{4})?\. Russia counted [\d,]+ people arriving from Turkmenistan\. Russia counted [\d,]+ people leaving for Turkmenistan\. \d+ of Turkmenistan’s 22 corridors with the other eleven states had a bilateral agreement in force on 31 December 2023\.$/,
    );
  });

  test('of residents outside the region counts only those born in it', () => {
    const asked = { measure: 'residents', day: day('2024-12-31') } as const;
    expect(said({ ...asked, country: countryCode('DEU') })).toMatch(
      /people born in the twelve states of this atlas lived in Germany on 1 July 2024, according to UN estimates/,
    );
    expect(said({ ...asked, country: countryCode('GEO') })).toContain('born in other countries');
    expect(said({ ...asked, country: countryCode('AGO') })).toMatch(
      /^No estimate was found of people born in the twelve states of this atlas and living in Angola on 1 July 2024\./,
    );
  });

  test('of a country outside the region counts its corridors with the twelve states', () => {
    expect(said({ country: countryCode('DEU') })).toMatch(
      /^CIS Stat’s tables have no figures from Germany\. \S+ of Germany’s 24 corridors with the twelve states had a bilateral agreement in force on 31 December 2023\.$/,
    );
    expect(said({ country: countryCode('AGO') })).toMatch(
      / None of Angola’s 24 corridors with the twelve states was found to have a bilateral agreement in force on 31 December 2023\.$/,
    );
  });

  test('where no agreement was found never says that there is none', () => {
    const text = said({ corridor: corridor('ARM-AZE'), topic: 'readmission' });
    expect(text).toMatch(/No agreement .* was found/);
    expect(text).not.toMatch(/there is no|exists/);
  });

  test('of an arrangement does not hide a treaty that was signed and may be in force', () => {
    const on = day('2024-12-01');
    expect(said({ corridor: corridor('KGZ-TUR'), day: on, topic: null })).toMatch(
      /one arrangement between .* had been signed, a memorandum or declaration and not a treaty\. One agreement had been signed; no entry into force by that day was found\./,
    );
  });

  test('calls a memorandum of an uncertain day an arrangement, never an agreement', () => {
    const told = said({ corridor: corridor('KGZ-KOR'), day: day('2007-06-01'), topic: null });
    expect(told).toMatch(
      /In 2007 one arrangement between .* was signed, the day not known exactly: a memorandum/,
    );
    expect(told).not.toContain('agreement');
  });

  test('where only undated rows name both states says so instead of “none was found”', () => {
    expect(said({ corridor: corridor('GEO-AZE'), topic: null })).toMatch(
      /No agreement with known dates between .* was found for 31 December 2023; two name both, their dates not found\./,
    );
    expect(said({ corridor: corridor('ARM-AZE'), topic: 'labour-migration' })).toMatch(/name(s)? both/);
  });

  test('never joins law and figure by a causal word', () => {
    for (const along of ['UZB-KAZ', 'TJK-RUS', 'RUS-UKR', 'KGZ-RUS'])
      expect(said({ corridor: corridor(along) })).not.toMatch(
        /because|therefore|as a result|thanks to|led to|due to/i,
      );
  });
});
