import type { Instrument } from '../../domain/instrument';
import { fillCount } from '../../i18n/fill';
import { LAW_WORDS } from '../../i18n/law-words';
import { PARTY_KEY } from '../../lens/party-look';
import { isInPicture } from '../../map/figure';
import { COVERAGE_STYLES } from '../../map/palette';
import type { Session } from '../../state/session.svelte';
import { instrumentArcs, looksOf, partyDot } from './instrument-map';
import { classSign, NO_SIGN, type Sign, type SignLook } from './key-signs';

/** The key of an instrument's map: its arrows by class, the dots of its parties, and how many lie beyond the map. */
export function instrumentKey(
  session: Session,
  instrument: Instrument,
  look: SignLook,
): readonly { readonly sign: Sign; readonly text: string }[] {
  const { t, lang, atlas } = session;
  const looks = looksOf(session, instrument);
  const inside = new Set<string>([...atlas.countries.values()].filter(isInPicture).map(({ code }) => code));
  const drawn = [...looks].filter(([code]) => inside.has(code));
  const words = LAW_WORDS[lang];
  const styles = new Set(instrumentArcs(session, instrument).map(({ style }) => style));
  const shown = new Set(drawn.map(([, one]) => one));
  const beyond = looks.size - drawn.length;
  return [
    ...COVERAGE_STYLES.filter((style) => styles.has(style)).map((style) => ({
      sign: classSign(style, true, look),
      text: t.legend.classes[style],
    })),
    ...PARTY_KEY.filter(([one]) => shown.has(one)).map(([one, word]) => ({
      sign: { markup: `<g transform="translate(6 0)">${partyDot(one, look.palette)}</g>`, breadth: 12 },
      text: words.dots[word],
    })),
    ...(beyond > 0 ? [{ sign: NO_SIGN, text: fillCount(beyond, words.page.beyond, lang) }] : []),
  ];
}
