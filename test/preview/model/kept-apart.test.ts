import { strFromU8, unzipSync } from 'fflate';
import { WordDocument } from '../../../src/preview/model/word-document';
import { p, packed, r } from '../../docx/packed';

const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>';
const partOf = (document: WordDocument, name: string) => strFromU8(unzipSync(document.save())[name] ?? new Uint8Array());

test('whether changes are tracked is kept in the settings part, in its place', () => {
  const document = WordDocument.open(packed({ body: p(r('甲')), settings: '<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>' }));
  expect(document.tracking).toBe('Off');
  document.tracking = 'TrackAll';
  expect(partOf(document, 'word/settings.xml')).toContain('<w:zoom w:percent="100"/><w:trackRevisions/><w:defaultTabStop');
  const again = WordDocument.open(document.save());
  expect(again.tracking).toBe('TrackAll');
  again.tracking = 'Off';
  expect(WordDocument.open(again.save()).tracking).toBe('Off');
});

test('a package without settings gains a part for them', () => {
  const document = WordDocument.open(packed({ body: p(r('甲')) }));
  document.tracking = 'TrackMineOnly';
  expect(WordDocument.open(document.save()).tracking).toBe('TrackAll');
});

test.each([[styles], [undefined]])('a built-in style that the file lacks is written when a paragraph has it', (own) => {
  const document = WordDocument.open(packed({ body: p(r('甲')), ...(own !== undefined && { styles: own }) }));
  const style = document.sheet.byName('heading 2');
  expect(document.save()).toBe(document.save());
  document.apply(document.tr.setNodeAttribute(1, 'properties', `<w:pPr><w:pStyle w:val="${style?.id ?? ''}"/></w:pPr>`));
  expect(partOf(document, 'word/styles.xml')).toMatch(/<w:name w:val="heading 2"\/>/);
  expect(partOf(document, 'word/styles.xml')).not.toMatch(/heading 1/);
  const again = WordDocument.open(document.save());
  expect(again.sheet.paragraph('<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>').outlineLevel).toBe(1);
});

test('a style that the document names and the file lacks stays unknown', () => {
  const document = WordDocument.open(packed({ body: p(r('甲'), '<w:pStyle w:val="Heading1"/>'), styles }));
  expect(document.sheet.byId('Heading1')).toBeUndefined();
  expect(document.save()).toBe(document.save());
});
