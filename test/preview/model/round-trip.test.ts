import { unzipSync } from 'fflate';
import type { Paragraph } from '../../../src/report/document';
import { readDocx } from '../../../src/docx/read';
import { schema } from '../../../src/preview/model/schema';
import { readersText } from '../../../src/preview/model/text-view';
import { WordDocument } from '../../../src/preview/model/word-document';
import { texts } from './documents';
import { cases } from './cases';
import { packed } from '../../docx/packed';

function positionsOfParagraphs(document: WordDocument): number[] {
  const positions: number[] = [];
  document.doc.descendants((node, position) => {
    if (node.type.name === 'paragraph') positions.unshift(position);
    return node.type.name !== 'paragraph';
  });
  return positions;
}

/** Changes every paragraph, so that all of the document is written anew. */
function prefixed(bytes: Uint8Array): { document: WordDocument; saved: Uint8Array } {
  const document = WordDocument.open(bytes);
  const { tr } = document;
  for (const position of positionsOfParagraphs(document)) tr.insert(position + 1, schema.text('改'));
  document.apply(tr);
  return { document, saved: document.save() };
}

/** Takes back what {@link prefixed} did, in a document that was opened again. */
function restored(saved: Uint8Array): WordDocument {
  const document = WordDocument.open(saved);
  const { tr } = document;
  for (const position of positionsOfParagraphs(document)) tr.delete(position + 1, position + 2);
  document.apply(tr);
  return document;
}

describe.each(cases)('%s', (_, bytes) => {
  const before = readDocx(bytes);

  test('has the text and labels that a reader sees', () => {
    const seen = before.paragraphs.filter(({ story }) => story === undefined).map(({ text, listLabel }) => (listLabel === undefined ? text : `${listLabel}|${text}`));
    expect(texts(WordDocument.open(bytes), readersText)).toEqual(seen);
  });

  test('saved without a change is the very file', () => {
    expect(WordDocument.open(bytes).save()).toBe(bytes);
  });

  test('is the same when every paragraph was written anew, and no other part changes', () => {
    const { document, saved } = prefixed(bytes);
    expect(restored(saved).doc.toJSON()).toEqual(document.original.toJSON());
    const seen = (paragraphs: readonly Paragraph[]) => paragraphs.map((paragraph) => ({ ...paragraph, text: paragraph.text.replaceAll('改', '') }));
    expect(seen(readDocx(saved).paragraphs)).toEqual(seen(before.paragraphs));
    const [old, now] = [unzipSync(bytes), unzipSync(saved)];
    const storyParts = new Set<unknown>();
    document.doc.forEach((story) => storyParts.add(story.attrs['part']));
    expect(Object.keys(now)).toEqual(Object.keys(old));
    for (const name of Object.keys(old)) if (!storyParts.has(name.toLowerCase())) expect(now[name]).toEqual(old[name]);
  });
});

test('a body without a paragraph has one to type in, and is written without it as long as nothing is typed', () => {
  const bytes = packed({ body: '' });
  const document = WordDocument.open(bytes);
  expect(texts(document)).toEqual(['']);
  expect(document.save()).toBe(bytes);
  document.apply(document.tr.insertText('甲', 2));
  expect(readDocx(document.save()).paragraphs).toEqual([{ text: '甲' }]);
});
