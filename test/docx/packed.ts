import { strToU8, zipSync } from 'fflate';
import type { Paragraph } from '../../src/report/document';
import { readDocx } from '../../src/docx/read';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
].join(' ');

/** The content of the parts of a .docx, without their root elements. */
export interface Content {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** By relationship id. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
}

/** The files of a .docx, to be changed before they are zipped. */
export function filesOf(content: Content): Record<string, string> {
  const relationships: string[] = [];
  const files: Record<string, string> = {};
  const part = (id: string, type: string, name: string, root: string, xml: string | undefined) => {
    if (xml === undefined) return;
    relationships.push(`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${name}"/>`);
    files[`word/${name}`] = `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${xml}</w:${root}>`;
  };
  for (const root of ['styles', 'numbering', 'settings', 'footnotes', 'endnotes'] as const) part(root, root, `${root}.xml`, root, content[root]);
  for (const [id, xml] of Object.entries(content.headers ?? {})) part(id, 'header', `${id}.xml`, 'hdr', xml);
  for (const [id, xml] of Object.entries(content.footers ?? {})) part(id, 'footer', `${id}.xml`, 'ftr', xml);
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="main" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document ${NAMESPACES}><w:body>${content.body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`,
    ...files,
  };
}

export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file])));
}

export function packed(content: Content): Uint8Array {
  return zipped(filesOf(content));
}

export function read(content: Content): readonly Paragraph[] {
  return readDocx(packed(content)).paragraphs;
}

/** The body's paragraphs, joined by `|`. */
export function seen(body: string, more: Partial<Content> = {}): string {
  return read({ ...more, body })
    .filter(({ story }) => !story)
    .map(({ text }) => text)
    .join('|');
}

/** Runs for text and `<…>` for anything else within a run. */
export const r = (text: string, properties = '') => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (content: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
