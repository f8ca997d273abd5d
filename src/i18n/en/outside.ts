/** Words for a link that the frame around a figure does not let it open. */
export const outsideEn = {
  title: 'Address of the page',
  why: 'The page around this figure does not let it open other pages. Copy the address and open it in a new tab.',
  copy: 'Copy the address',
};

export type OutsideWords = typeof outsideEn;
