/** What a picture says of itself inside of its file. */
import { escaped } from '../../domain/markup';

export interface Metadata {
  readonly title: string;
  /** The view's sentence. */
  readonly description: string;
  /** The day that it shows, and the day on which it was made. */
  readonly shows: string;
  readonly made: string;
  readonly language: string;
  readonly source: string;
  readonly rights: string;
  /** The address that shows the view. */
  readonly link: string;
  /** Of the tables, `1.4.0`. */
  readonly edition: string;
}

const SPACES = [
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'xmlns:cc="http://creativecommons.org/ns#"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
].join(' ');

/** The `<metadata>` of an SVG document: Dublin Core in RDF, as Inkscape and archives read it. */
export function metadataOf(of: Metadata): string {
  const lines: readonly (readonly [name: string, text: string])[] = [
    ['dc:format', 'image/svg+xml'],
    ['dc:title', of.title],
    ['dc:description', of.description],
    ['dc:date', of.made],
    ['dcterms:temporal', of.shows],
    ['dc:language', of.language],
    ['dc:source', of.source],
    ['dc:rights', of.rights],
    ['dc:identifier', of.link],
    ['dc:publisher', 'Kosh'],
    ['dcterms:isPartOf', `Kosh data ${of.edition}`],
  ];
  const said = lines.map(([name, text]) => `<${name}>${escaped(text)}</${name}>`).join('');
  const type = '<dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>';
  return `<metadata><rdf:RDF ${SPACES}><cc:Work rdf:about="">${said}${type}</cc:Work></rdf:RDF></metadata>`;
}
