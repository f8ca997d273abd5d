/** Returns a text in lower case and without marks, so that “turkiye” and “Türkiye” are one. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u0305\u0307-\u036f]/g, '')
    .normalize('NFC')
    .trim();

/** Returns the words of a text as {@link plain} writes them: arrows, dashes and brackets part words, dots of dates do not. */
export const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .replace(/(\d)-(?=\d)/g, '$1\ue000')
    .replace(/(\d)\/(?=\d)/g, '$1.')
    .split(/[^\p{L}\p{N}.\ue000]+/u)
    .map((word) => word.replaceAll('\ue000', '-').replace(/^\.+|\.+$/g, ''))
    .filter(Boolean);
