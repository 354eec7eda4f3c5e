import fc from 'fast-check';
import { addComment } from '../../../src/preview/model/comments';
import { changeParagraphFormat, changeRunFormat, insertParagraph, replaceText } from '../../../src/preview/model/edit';
import { text } from '../../../src/preview/model/schema';
import { WordDocument } from '../../../src/preview/model/word-document';
import { cases } from './cases';
import { texts } from './documents';

type Edit = { readonly kind: 'type' | 'delete' | 'replace' | 'track' | 'paragraph' | 'run' | 'format' | 'comment' | 'native'; readonly at: number; readonly length: number; readonly content: string };

const edits = fc.array(
  fc.record<Edit>({
    kind: fc.constantFrom('type', 'delete', 'replace', 'track', 'paragraph', 'run', 'format', 'comment', 'native'),
    at: fc.nat(1000),
    length: fc.nat(40),
    content: fc.stringMatching(/^[甲乙*一 <&\t\v\n]{0,4}$/),
  }),
  { minLength: 1, maxLength: 25 },
);

/** A position in a paragraph that a number chooses, and another one behind it. */
function place(document: WordDocument, at: number, length: number): { from: number; to: number; paragraph: number } {
  const paragraphs: { from: number; to: number }[] = [];
  document.doc.descendants((node, position) => {
    if (node.type.name === 'paragraph') paragraphs.push({ from: position + 1, to: position + 1 + node.content.size });
    return node.type.name !== 'paragraph';
  });
  const first = paragraphs[at % paragraphs.length] ?? { from: 2, to: 2 };
  const from = betweenCharacters(document, first.from + (at % (first.to - first.from + 1)));
  const end = from + length;
  const last = paragraphs.filter((paragraph) => paragraph.from <= end && paragraph.from >= first.from).pop() ?? first;
  return { from, to: betweenCharacters(document, Math.max(from, Math.min(end, last.to))), paragraph: first.from - 1 };
}

/** No edit of a person stands in the middle of a character beyond the basic plane. */
function betweenCharacters({ doc }: WordDocument, position: number): number {
  const { parent, parentOffset } = doc.resolve(position);
  return /^[\uDC00-\uDFFF]/.test(parent.textBetween(parentOffset, Math.min(parent.content.size, parentOffset + 1))) ? position - 1 : position;
}

function isOneStory(document: WordDocument, from: number, to: number): boolean {
  return document.doc.resolve(from).node(1) === document.doc.resolve(to).node(1);
}

function apply(document: WordDocument, { kind, at, length, content }: Edit): void {
  const { tr, fragments } = document;
  const { from, to: end, paragraph } = place(document, at, length);
  const to = isOneStory(document, from, end) ? end : from;
  if (kind === 'type') replaceText(tr, fragments, from, from, content);
  else if (kind === 'delete') replaceText(tr, fragments, from, to, '');
  else if (kind === 'replace') replaceText(tr, fragments, from, to, content);
  else if (kind === 'track') replaceText(tr, fragments, from, to, content.replaceAll('\n', ''), { track: { author: '王', date: '2026-01-02T03:04:05Z' } });
  else if (kind === 'paragraph') insertParagraph(tr, fragments, paragraph, text(tr.doc.nodeAt(paragraph)?.attrs['properties']), content.replaceAll('\n', ''));
  else if (kind === 'run') changeRunFormat(tr, fragments, from, to, { bold: at % 2 === 0, size: at % 3 === 0 ? null : 16 });
  else if (kind === 'format') changeParagraphFormat(tr, fragments, from, to, { alignment: 'center', firstLineChars: 2 });
  else if (kind === 'native') tr.delete(from, to);
  else if (tr.doc.resolve(from).node(1).attrs['kind'] === 'body') addComment(tr, document, from, to, content, { author: '王', initials: '王', date: '2026-01-02T03:04:05Z' });
  if (tr.docChanged) document.apply(tr, { undo: 'step' });
}

test.each(cases)('%s: whatever is edited, undo gives the very file, redo the edits, and saving keeps them', (_, bytes) => {
  fc.assert(
    fc.property(edits, (steps) => {
      const document = WordDocument.open(bytes);
      const range = document.track(2, 3);
      for (const step of steps) apply(document, step);
      document.doc.check();
      const edited = document.doc;
      expect(range.from).toBeLessThanOrEqual(range.to);
      expect(range.to).toBeLessThanOrEqual(edited.content.size);

      const again = WordDocument.open(document.save());
      expect(texts(again)).toEqual(texts(document));

      while (document.undo());
      expect(document.save()).toBe(bytes);
      while (document.redo());
      expect(document.doc.eq(edited)).toBe(true);
    }),
    { numRuns: 15 },
  );
});
