declare module '@citation-js/core' {
  /** Reads citations in any form that it knows; `data` are CSL items. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly object[];
  }
}
