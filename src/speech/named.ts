/** The words for instruments that name both states, their dates not found; the count is given in the language's words. */
export interface NamedWords {
  /** After "none was found;", without a full stop. */
  readonly none: (n: number, number: string) => string;
  /** A sentence of its own, after those that were signed or have ended. */
  readonly besides: (n: number, number: string) => string;
}
