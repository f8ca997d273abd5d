import { createSubscriber } from 'svelte/reactivity';
import { fontsThere } from '../../state/fonts';
import { type BreadthOf, estimatedBreadth, FONT } from '../../map/names/lettering';

let areThere = false;
void fontsThere.then(() => (areThere = true));

/** What measures with the page's fonts measures anew when one of them has come. */
const whenFontsCome = createSubscriber((update) => {
  if (!areThere) void fontsThere.then(update);
  document.fonts.addEventListener('loadingdone', update);
  return () => document.fonts.removeEventListener('loadingdone', update);
});

const ruler = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');

/** Px by weight, size and text, as measured with the fonts that are there now: a figure tries some twenty places. */
const measured = new Map<string, number>();
/** So many texts are kept at most: play writes other figures all the time. */
const MOST = 2000;
if (ruler) document.fonts.addEventListener('loadingdone', () => measured.clear());

/** Measures as the browser sets the text, with the fonts that are there now. */
export const breadthOf: BreadthOf = (lettering) => {
  if (!ruler) return estimatedBreadth(lettering);
  whenFontsCome();
  const { text, size, weight, spacing } = lettering;
  return measure(ruler, `${weight} ${size}px`, text) + text.length * spacing;
};

function measure(pen: CanvasRenderingContext2D, type: string, text: string): number {
  const key = `${type} ${text}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  pen.font = `${type} ${FONT}`;
  const { width } = pen.measureText(text);
  if (measured.size >= MOST) measured.clear();
  measured.set(key, width);
  return width;
}
