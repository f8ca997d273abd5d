/**
 * How many of a corridor's lanes have room in a frame. Lanes that have none are laid out all the same, unseen, so that what
 * they would need stays known, and no lane comes and goes by its own height.
 */
export class LaneRoom {
  readonly #px: () => number;
  #heights: Readonly<Record<string, number>> = $state.raw({});

  /** @param px what the lanes may take together */
  constructor(px: () => number) {
    this.#px = px;
  }

  /** Notes a lane's height, px. */
  see(id: string, height: number): void {
    if (this.#heights[id] !== height) this.#heights = { ...this.#heights, [id]: height };
  }

  /** Px that these lanes take together, as far as they have been laid out. */
  heightOf(ids: readonly string[]): number {
    return ids.reduce((sum, id) => sum + (this.#heights[id] ?? 0), 0);
  }

  /** Returns those of the lanes, given by their ids in order, that have room: the first ones, after those never left out. */
  fitting(ids: readonly string[], pinned: readonly string[] = []): readonly string[] {
    let left = this.#px();
    const inTurn = [...ids.filter((id) => pinned.includes(id)), ...ids.filter((id) => !pinned.includes(id))];
    const end = inTurn.findIndex((id) => {
      left -= this.#heights[id] ?? 0;
      return left < 0 && !pinned.includes(id);
    });
    return end < 0 ? inTurn : inTurn.slice(0, end);
  }
}
