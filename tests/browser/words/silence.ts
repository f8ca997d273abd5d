import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../src/i18n/language';
import { LAW_WORDS } from '../../../src/i18n/law-words';
import { ROUTE_WORDS } from '../../../src/speech/routes';
import { MESSAGES } from '../../i18n/messages';
import { sentence } from '../browser';

/** Sentences that say something of a table, whatever stands in it. */
function assertionsOf(lang: Language): readonly RegExp[] {
  const [t, law] = [MESSAGES[lang], LAW_WORDS[lang]];
  const { legend, list, panel, problem } = t;
  return [
    ...Object.values(ROUTE_WORDS[lang].overview),
    legend.registered,
    legend.estimated,
    legend.residents,
    legend.refugees,
    legend['refugee-arrivals'],
    legend.remittances,
    legend.moneyAll,
    legend.others,
    ...Object.values(legend.smaller),
    list.empty,
    list.law,
    list.noFigures,
    list.corridors,
    panel.noFigures,
    panel.noFiguresFor,
    problem.noFiguresDay,
    ...Object.values(problem.link),
    law.questions.uncoveredNoFigures,
    law.passport.eventsNone,
  ].map(sentence);
}

/** A bar, a point, a row, a figure or an example that only a table can give. */
export const DRAWN = [
  '[data-corridor]',
  '[data-route]',
  '.key .example',
  '.axis .figures svg > rect',
  '.axis .figures svg > circle',
  'button.figures',
].join(', ');

/** No sentence about a table stands on the page, and there is none to copy. */
export async function saysNothingOfIt(page: Page, lang: Language): Promise<void> {
  const lines = (await page.locator('main').innerText()).split('\n');
  const assertions = assertionsOf(lang);
  expect(lines.filter((line) => assertions.some((assertion) => assertion.test(line)))).toEqual([]);
  const { copySentence } = MESSAGES[lang].actions;
  expect(await page.getByRole('button', { name: copySentence }).count()).toBe(0);
}
