/** Words of the dialog in which a reader takes away a view: its parts, the link and the figure for an article. */
export const shareEn = {
  title: 'Take this view with you',
  parts: { link: 'Link', embed: 'Embed', picture: 'Picture and film', data: 'Data', cite: 'Cite' },
  pinning: {
    label: 'Data',
    newest: 'Always the newest',
    edition: 'Exactly this edition',
    /** {0} is the edition, {1} its day. */
    help: {
      newest: 'Shows the data as they stand when it is opened. Made from edition {0} of {1}.',
      edition: 'Keeps showing edition {0} of {1}, whatever is corrected later.',
    },
  },
  onDisk: 'This copy of the atlas is on a disk: its links work on this computer only.',
  notInLink: 'The hypothetical and thresholds of your own are not part of a link.',
  /** In a frame, where a download may do nothing. */
  heldBack:
    'If nothing is saved, the page around this figure does not allow it: open the atlas in a window of its own.',
  selected: 'Copying is blocked here. The text is selected: press Ctrl+C or ⌘C.',
  link: {
    address: 'Address of this view',
    copy: 'Copy the link',
    send: 'Send…',
    sendFailed: 'It could not be sent from here. Please copy the link.',
    short: 'Short, readable page',
    shortHelp:
      'The same subject with its picture, figures, agreements and sources. Opens without scripts. It does not keep the day or other choices of this view.',
    copyShort: 'Copy its address',
  },
  embed: {
    language: 'Language',
    theme: 'Theme',
    parts: 'Below the map',
    axis: 'Time axis with agreements',
    play: 'Play button',
    form: 'How to embed',
    forms: { frame: 'iframe', script: 'Auto-height', picture: 'Picture', address: 'Address' },
    help: {
      /** {0} is the height in px. */
      frame: 'For any page that takes HTML. The frame is {0} px high.',
      script: 'The same frame and a small script, which makes it as high as its figure.',
      picture: 'For wordpress.com and others that remove frames: a picture with a link to the atlas.',
      address:
        'For systems that turn an address into a figure (oEmbed). Others make a card of it with a title and a picture.',
    },
    /** What the picture is of where it is not of the view. */
    otherPicture: {
      opening:
        'This view has no picture at an address of its own: the picture is of the atlas as it opens. You can save one under “Picture and film” and upload it to your site.',
      page: 'The picture shows the page of this subject on its default day, not this view. You can save one under “Picture and film” and upload it to your site.',
    },
    code: 'Code to paste',
    copy: 'Copy the code',
    copyAddress: 'Copy the address',
    /** Name of the frame, which stays true whatever the newest figures are: {0} is the subject. */
    map: '{0}: interactive map',
    figure: '{0}: interactive figure',
    /** Caption of a picture that is not of the view: {0} is its subject, {1} its day. */
    other: 'The picture shows {0} on {1}.',
    otherUnnamed: 'The picture shows {0} on {1}; its sources stand in it.',
    onDisk:
      'A copy on a disk cannot be shown in an article: open the atlas at its web address, and take the code there.',
    /** At the end of a caption: {0} is the edition, {1} its day. */
    edition: 'Data edition {0} of {1}.',
    preview: 'Preview',
    width: 'Width of the preview',
    px: '{0} px',
    size: '{0} × {1} px',
    smaller: '{0} × {1} px, shown smaller here',
    noPreview: 'The preview cannot be shown here. The code works all the same.',
    noPicture: 'The picture could not be loaded.',
    advice: {
      system:
        'With “Same as system” the figure is dark for readers whose system is dark, whatever your page is.',
      long: 'This page is longer than its frame, where it scrolls: “Auto-height” shows it whole.',
      narrow: 'In 320 px the matrix and wide tables scroll sideways.',
    },
  },
};

export type ShareWords = typeof shareEn;
