import type { CountryCode } from '../domain/country';

/**
 * How pages name a state: by its name or adjective in English and, in acts of its own parliament, in Russian or
 * Ukrainian. Only states whose acts the tables cite.
 */
const WORDS: Readonly<Record<string, RegExp>> = {
  KAZ: /Kazakh|Казахстан|(?<!\p{L})РК(?!\p{L})/u,
  KGZ: /Kyrgyz|Кыргыз|Киргиз/,
  TJK: /Tajik|Tadjik|Таджик/,
  TKM: /Turkmen|Туркмен/,
  UZB: /Uzbek|Узбек/,
  RUS: /Russia|Росси/,
  BLR: /Belarus|Белару/,
  UKR: /Ukrain|Украин|Україн/,
  MDA: /Moldov|Молд/,
  ARM: /Armenia|Армени/,
  AZE: /Azerbaijan|Азербайджан/,
  GEO: /Georgia|Грузи/,
  TUR: /Turkey|Turkish|Türkiye/,
  ISR: /Israel/,
  DEU: /German/,
  AFG: /Afghan/,
};

/** Returns those of `states` that a text names, by code or by word. */
export const statesIn = (text: string, states: readonly CountryCode[]): CountryCode[] =>
  states.filter((code) => new RegExp(`\\b${code}\\b`).test(text) || WORDS[code]?.test(text));
