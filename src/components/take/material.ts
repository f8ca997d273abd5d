import { fileOf, type Measure } from '../../domain/measure';
import type { FontFile } from '../../i18n/fonts';
import type { Language } from '../../i18n/language';
import { loadTable } from '../../load';
import { decodeGround } from '../../map/ground';
import { placementsOf } from '../../state/placements';
import type { Material } from '../../take/picture/figure-svg';
import { fontFaces } from '../../take/picture/font-faces';

/**
 * Brings what a picture of a measure is drawn from.
 * @throws LoadError where the ground or the arcs' places do not come, or are damaged
 */
export async function fetchMaterial(measure: Measure): Promise<Omit<Material, 'breadthOf'>> {
  const file = fileOf(measure);
  const [ground, opening, further] = await Promise.all([
    loadTable('geometry', decodeGround),
    loadTable('places', placementsOf),
    file &&
      loadTable(file, (contents) => placementsOf((contents as { readonly places?: object }).places ?? {})),
  ]);
  return { ground, placements: { ...opening, ...further }[measure] ?? new Map() };
}

/** Brings the page's fonts as a `<style>` for a picture that is drawn as an image; none where they do not come: then it has the system's. */
export async function fetchFontFaces(lang: Language): Promise<string> {
  try {
    return await loadTable('fonts', (contents) => fontFaces(contents as readonly FontFile[], lang));
  } catch {
    return '';
  }
}
