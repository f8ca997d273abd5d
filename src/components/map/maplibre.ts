/** Brings the map library and the text of its worker. Rejects with a LoadError; the next call fetches them anew. */
export async function bringMapLibre() {
  const [{ createMap }, { workerText }] = await Promise.all([
    import('../../map/maplibre'),
    import('../../map/maplibre-worker'),
  ]);
  return { createMap, workerText };
}
