import { p, read, type Content } from '../packed';
import { abstract, item, lvl, num, numbered, numberedByStyle, numPr, official } from './numbered';

const labels = (content: Content) => read(content).map(({ listLabel }) => listLabel ?? '-').join(' ');

describe('the number that Word draws before a paragraph', () => {
  test.each(numbered)('%s', (_, numbering, body, expected) => {
    expect(labels({ body, numbering })).toBe(expected);
  });

  test('a document without numbering has no numbers', () => {
    expect(labels({ body: item(1) })).toBe('-');
  });

  test('a text box counts by itself', () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${item(1)}</w:txbxContent></v:textbox></w:pict></w:r>`;
    expect(labels({ body: item(1) + p(box) + item(1), numbering: official + num(1, 0) })).toBe('一、 - 二、 一、');
  });
});

describe('numbering through styles (17.3.1.19, 17.9.23)', () => {
  test.each(numberedByStyle)('%s', (_, numbering, styles, body, expected) => {
    expect(labels({ numbering, styles, body })).toBe(expected);
  });

  test('a list that takes its levels from a numbering style (17.9.21, 17.9.27)', () => {
    const numbering = abstract(0, '<w:numStyleLink w:val="gw"/>') + abstract(1, '<w:styleLink w:val="gw"/>', lvl(0, 'chineseCountingThousand', '%1、')) + num(1, 0) + num(2, 1);
    const styles = `<w:style w:type="numbering" w:styleId="gw"><w:name w:val="gw"/><w:pPr>${numPr(2)}</w:pPr></w:style>`;
    expect(labels({ numbering, styles, body: item(1) + item(2) })).toBe('一、 二、');
    expect(labels({ numbering, body: item(1) + item(1) })).toBe('一、 二、');
  });

  test('a list that takes its levels from itself has none', () => {
    const numbering = abstract(0, '<w:numStyleLink w:val="gw"/>') + num(1, 0);
    const styles = `<w:style w:type="numbering" w:styleId="gw"><w:pPr>${numPr(1)}</w:pPr></w:style>`;
    expect(labels({ numbering, styles, body: item(1) })).toBe('-');
  });
});
