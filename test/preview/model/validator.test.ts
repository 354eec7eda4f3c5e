import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addComment } from '../../../src/preview/model/comments';
import { changeParagraphFormat, changeRunFormat, insertParagraph, replaceText } from '../../../src/preview/model/edit';
import { WordDocument } from '../../../src/preview/model/word-document';
import { errorsOf, withContentTypes } from '../validator';
import { cases } from './cases';

/** Edits move what stands behind them. */
const withoutPlace = (error: string): string => error.replace(/\[Part Uri[^]*/, '');

/** Edits of every kind in every paragraph of the body. */
function edited(bytes: Uint8Array): Uint8Array {
  const document = WordDocument.open(bytes);
  const { fragments } = document;
  for (const { position } of document.paragraphs(document.body).reverse()) {
    const { tr } = document;
    const { from, to } = replaceText(tr, fragments, position + 1, position + 1, '改写<的&字');
    changeRunFormat(tr, fragments, from, from + 2, { bold: true, size: 16, color: 'FF0000', highlight: 'yellow', eastAsianFont: '黑体', underline: 'single', vanish: false });
    changeParagraphFormat(tr, fragments, from, to, { alignment: 'center', firstLineChars: 2, before: 6, line: 28, lineRule: 'exact', outlineLevel: 1, keepNext: true });
    replaceText(tr, fragments, from + 1, from + 2, '换', { track: { author: '王', date: '2026-01-02T03:04:05Z' } });
    document.apply(tr);
  }
  const { tr } = document;
  insertParagraph(tr, fragments, 1, '', '首段', { track: { author: '王', date: '2026-01-02T03:04:05Z' } });
  addComment(tr, document, 2, 3, '批注', { author: '王', initials: '王', date: '2026-01-02T03:04:05Z' });
  document.apply(tr);
  document.settings.set('ignored', '[]');
  return document.save();
}

test('Microsoft’s validator finds in an edited file nothing that it does not find in the file as it was', async () => {
  const [sample, blank] = ['sample', 'blank'].map((name): [string, Uint8Array] => [name, readFileSync(path.join(__dirname, `../../../assets/${name}.docx`))]);
  const files = [...cases, ...[sample, blank].flatMap((file) => (file ? [file] : []))];
  const added: string[] = [];
  await Promise.all([0, 1].map(async (half) => {
    for (const [name, bytes] of files.filter((_, index) => index % 2 === half)) {
      const original = withContentTypes(bytes);
      const after = (await errorsOf(edited(original))).map(withoutPlace);
      const before = after.length > 0 ? (await errorsOf(original)).map(withoutPlace) : [];
      added.push(...after.filter((error) => !before.includes(error)).map((error) => `${name}: ${error}`));
    }
  }));
  expect(added).toEqual([]);
}, 300_000);
