import type { Plurals } from '../plural';
import { LICENCE } from '../licence';

/** Words inside a picture of a view, and of the part of the dialog that makes pictures and films. */
export const pictureEn = {
  /** Edition of the tables; its day follows. */
  edition: 'Data {0},',
  licence: LICENCE.en,
  kind: 'What to make',
  kinds: { picture: 'Picture', film: 'Film' },
  shape: 'Shape',
  shapes: { wide: '16\u00a0:\u00a09', square: '1\u00a0:\u00a01', tall: '9\u00a0:\u00a016' },
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark' },
  /** {0}: the day of the view; stands after its sentence where the picture is told in words. */
  shown: 'Day shown: {0}.',
  coming: 'Drawing the picture…',
  lost: 'The picture could not be drawn: a file of the atlas did not come. Close this and try again.',
  /** Of a view whose figures are not here yet. */
  waits: 'The figures of this view are still on their way.',
  noMap: 'This page has no map of its own: the picture is the map of the same subject.',
  svg: 'SVG, to be edited',
  png: 'PNG, {0} × {1} px',
  print: 'PNG for print, {0} cm wide at {1} dpi',
  inside: 'Title, key, day, sources, licence and link stand in the picture and in its file.',
  failed: 'The file could not be made: this browser may have too little memory for it. Try a smaller size.',
  film: {
    from: 'From',
    to: 'To',
    step: 'Step',
    steps: { change: 'Next change', year: 'Year', month: 'Month', day: 'Day' },
    size: 'Size',
    sizes: { large: 'Large (1080)', small: 'Small (720)' },
    stills: { one: '{0} day', other: '{0} days' } as Plurals,
    /** {0}: so many days; seconds; megabytes. */
    estimate: '{0}, {1} s, at most about {2} MB',
    /** {0}: minutes. */
    tooLong:
      'This film is too long to be made here: choose fewer days or a longer step. At most {0} minutes are made.',
    mp4: 'MP4 (H.264)',
    webm: 'WebM: this browser writes no MP4',
    zip: 'This browser writes no film: you get the picture of each day in a ZIP.',
    make: 'Make the film',
    cancel: 'Cancel',
    making: 'Making the film: {0}%',
    cancelled: 'Cancelled.',
    save: 'Save the film ({0} MB)',
    saveZip: 'Save the pictures ({0} MB)',
    captions: 'Save its captions (WebVTT)',
  },
};

export type PictureWords = typeof pictureEn;
