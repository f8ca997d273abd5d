import type { Day, PartialDay } from '../../domain/day';
import type { Language } from '../../i18n/language';

/** Who made something: a person, or a body under its own name. */
export type Author = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Something to cite, as far as it is known: what is not known is left out and never filled in. */
export interface Item {
  readonly id: string;
  readonly type: 'dataset' | 'webpage' | 'software' | 'treaty';
  /** Without a full stop. */
  readonly title: string;
  /** Of the title. */
  readonly language: Language;
  readonly authors: readonly Author[];
  /** Of a treaty its signature. */
  readonly issued: PartialDay | Day | null;
  readonly accessed: Day | null;
  readonly version: string | null;
  readonly publisher: string | null;
  /** What a lawyer asks of a treaty beside what the style files print: who concluded it, and whose register shows it. */
  readonly legal: { readonly parties: string; readonly register: string } | null;
  /** What it is a part of. */
  readonly container: string | null;
  readonly url: string | null;
  readonly doi: string | null;
}

const NOTHING = {
  ...{ authors: [], issued: null, accessed: null, version: null },
  ...{ legal: null, publisher: null, container: null, url: null, doi: null },
};

/** Makes an item of what is known. The day of access goes with an address alone. */
export function itemOf(known: Pick<Item, 'id' | 'type' | 'title' | 'language'> & Partial<Item>): Item {
  const item = { ...NOTHING, ...known };
  return item.url === null ? { ...item, accessed: null } : item;
}

type CslDate = { readonly 'date-parts': readonly [readonly number[]] };
const toCslDate = (date: PartialDay | Day): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

/** CSL-JSON of an item, as reference managers import it. */
export interface CslItem {
  readonly id: string;
  readonly type: Item['type'];
  readonly title: string;
  readonly language: string;
  readonly author?: readonly Author[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly version?: string;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly URL?: string;
  readonly DOI?: string;
}

export const toCsl = (item: Item): CslItem => ({
  ...{ id: item.id, type: item.type, title: item.title, language: item.language },
  ...(item.authors.length > 0 && { author: item.authors }),
  ...(item.issued && { issued: toCslDate(item.issued) }),
  ...(item.accessed && { accessed: toCslDate(item.accessed) }),
  ...(item.version && { version: item.version }),
  ...(item.publisher && { publisher: item.publisher }),
  ...(item.container && { 'container-title': item.container }),
  ...(item.url && { URL: item.url }),
  ...(item.doi && { DOI: item.doi }),
});
