import type { Palette } from '../../map/palette';

/** The colours of a picture around its map: those of the page, whose stylesheet has them as tokens. */
export interface Paper {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly accent: string;
  readonly caution: string;
}

export const PAPERS: Record<Palette['theme'], Paper> = {
  light: {
    paper: '#fdfcf8',
    ink: '#1d1d1b',
    ink2: '#4d4c46',
    ink3: '#66645c',
    rule: '#dcd7ca',
    ruleStrong: '#8f8b7f',
    accent: '#c2371e',
    caution: '#a85a05',
  },
  dark: {
    paper: '#161e27',
    ink: '#f3f1ea',
    ink2: '#c8ced4',
    ink3: '#a3adb7',
    rule: '#2f3b47',
    ruleStrong: '#7c8894',
    accent: '#ff6a4d',
    caution: '#f2a83b',
  },
};

/**
 * The page's typefaces, first by the names that the page gives them, then by those under which a reader may have them
 * installed, then ones that are no broader: words are laid out for the first.
 */
export const SANS = "'Golos Text Variable', 'Golos Text', Arial, sans-serif";
export const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', 'Times New Roman', serif";
