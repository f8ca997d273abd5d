/**
 * Pages that come when one is opened, in a script of their own: the law's, the evidence, what this is, the embed's
 * snippet, and the words of the further measures. It sets `globalThis.koshPages`, in development and as
 * `assets/pages.js`; what the first script holds is borrowed from there.
 */
import type { Component } from 'svelte';
import About from './components/law/About.svelte';
import EmbedSnippet from './components/take/EmbedSnippet.svelte';
import EvidenceCard from './components/law/EvidenceCard.svelte';
import LawStage from './components/law/LawStage.svelte';
import RouteList from './components/lists/RouteList.svelte';
import { FURTHER_GRAMMARS } from './speech/further';
import type { FurtherGrammars } from './speech/parts';

type Closing = Component<{ onclose: () => void }>;

export interface Pages {
  /** What stands in the map's place: an instrument, the matrix, a corridor's passport, or the register. */
  readonly LawStage: Component;
  /** The routes beside the map, where they are asked for. */
  readonly RouteList: Component;
  /** The evidence of the date or figure that the reader asked for. */
  readonly EvidenceCard: Closing;
  readonly About: Closing;
  readonly EmbedSnippet: Closing;
  /** The words of the measures whose tables are fetched when they are asked for. */
  readonly furtherGrammars: FurtherGrammars;
}

declare global {
  var koshPages: Pages | undefined;
}

globalThis.koshPages = {
  LawStage,
  RouteList,
  EvidenceCard,
  About,
  EmbedSnippet,
  furtherGrammars: FURTHER_GRAMMARS,
};
