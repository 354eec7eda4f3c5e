import { strFromU8, unzipSync } from 'fflate';
import type { TextOptions } from '../../../src/preview/model/text-view';
import type { WordDocument } from '../../../src/preview/model/word-document';

/** The text of each paragraph of the body, its label before it: `1.|甲`. */
export function texts(document: WordDocument, options?: TextOptions): string[] {
  const { labels } = document;
  return document.paragraphs(document.body).map(({ node, position }) => {
    const place = labels.get(position);
    const own = document.text(node, options).text;
    return place && !place.isBullet && place.label !== '' ? `${place.label}|${own}` : own;
  });
}

/** The XML in the body of what the document is saved as. */
export function documentXml(document: WordDocument): string {
  const xml = strFromU8(unzipSync(document.save())['word/document.xml'] ?? new Uint8Array());
  return /<w:body>([^]*)<\/w:body>/.exec(xml)?.[1] ?? '';
}
