import { readDocx } from '../../src/docx/read';
import { filesOf, p, r, read, seen, zipped } from './packed';
import { hidingStyles, otherPrefixes, textsAsSeen } from './texts-as-seen';

describe.each(Object.entries(textsAsSeen))('%s', (_, rows) => {
  test.each(rows)('%s', (_about, body, text) => {
    expect(seen(body, { styles: hidingStyles })).toBe(text);
  });
});

test('paragraphs of tables say so', () => {
  const body = p(r('前')) + `<w:tbl><w:tr><w:tc>${p(r('表'))}</w:tc></w:tr></w:tbl>` + p(r('后'));
  expect(read({ body }).map(({ inTable }) => inTable)).toEqual([undefined, true, undefined]);
});

describe('namespaces are known by what they are, not by their prefix', () => {
  test.each(otherPrefixes)('%s', (_, root, texts) => {
    const bytes = zipped({ ...filesOf({ body: '' }), 'word/document.xml': root });
    expect(readDocx(bytes).paragraphs.map(({ text }) => text)).toEqual(texts);
  });
});
