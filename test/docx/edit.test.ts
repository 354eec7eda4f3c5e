import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { applySplices, replaceText } from '../../src/docx/edit';
import { openPackage, savePackage } from '../../src/docx/package';
import { readDocx } from '../../src/docx/read';
import { readStyles } from '../../src/docx/styles';
import { walkStory } from '../../src/docx/walk';
import { child, startOf } from '../../src/docx/xml';
import { filesOf, p, packed, r, zipped } from './packed';

/** Replaces text of the first paragraph, and returns the part's new source and the text that is then read. */
function edited(body: string, start: number, end: number, replacement: string): { source: string; text: string } | undefined {
  const pkg = openPackage(packed({ body }));
  const root = child(pkg.main.root, 'w:body');
  const first = root && walkStory(root, readStyles(undefined)).paragraphs[0];
  const splices = first && replaceText(pkg.main.source, first, start, end, replacement);
  if (!splices) return undefined;
  const source = applySplices(pkg.main.source, splices);
  const saved = savePackage(pkg, new Map([[pkg.main.name, source]]));
  return { source, text: readDocx(saved).paragraphs[0]?.text ?? '' };
}

const bold = '<w:b/>';

describe('a stretch of text is replaced in the nodes that hold it', () => {
  test.each([
    ['within one run', p(r('立案*件')), 2, 3, '12', '立案12件', `${r('立案12件')}`],
    ['over runs: the first takes it, with its formatting', p(r('立') + r('案*', bold) + r('件。')), 2, 4, '3人', '立案3人。', `${r('立')}${r('案3人', bold)}${r('。')}`],
    ['an insertion takes the formatting before it', p(r('立案', bold) + r('件')), 2, 2, '3', '立案3件', `${r('立案3', bold)}${r('件')}`],
    ['an insertion at the start takes that behind it', p(r('案', bold)), 0, 0, '立', '立案', r('立案', bold)],
    ['a deletion', p(r('甲*乙')), 1, 2, '', '甲乙', r('甲乙')],
    ['a tab becomes text', p(`${r('甲')}<w:r><w:tab/></w:r>${r('乙')}`), 1, 2, '、', '甲、乙', `<w:r><w:t xml:space="preserve">、</w:t></w:r>`],
    ['a tab between is removed', p(`${r('甲*')}<w:r><w:tab/></w:r>${r('乙')}`), 1, 3, '3', '甲3乙', `${r('甲3')}<w:r></w:r>`],
    ['white space is kept', p('<w:r><w:t>甲*</w:t></w:r>'), 1, 2, ' 3 ', '甲 3 ', '<w:t xml:space="preserve">甲 3 </w:t>'],
    ['signs of XML and what it can not hold', p(r('*')), 0, 1, '<&>\u0000\uD800𠀀', '<&>𠀀', '&lt;&amp;&gt;𠀀'],
    ['deletions and bookmarks between stay', p(`${r('立案')}<w:del w:id="1" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del><w:bookmarkStart w:id="0" w:name="x"/>${r('*件')}`), 1, 3, '结3', '立结3件', '<w:del w:id="1" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del><w:bookmarkStart w:id="0" w:name="x"/>'],
    ['the result of a field, not its code', p(`<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>5</w:t><w:fldChar w:fldCharType="end"/></w:r>`), 0, 1, '6', '6', '<w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t xml:space="preserve">6</w:t>'],
  ])('%s', (_, body, start, end, replacement, text, held) => {
    const result = edited(body, start, end, replacement);
    expect(result?.text).toBe(text);
    expect(result?.source).toContain(held);
  });

  test('with the prefix that the document uses', () => {
    const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const pkg = openPackage(zipped({ ...filesOf({ body: '' }), 'word/document.xml': `<x:document xmlns:x="${W}"><x:body><x:p><x:r><x:tab/></x:r></x:p></x:body></x:document>` }));
    const body = child(pkg.main.root, 'w:body');
    const first = body && walkStory(body, readStyles(undefined)).paragraphs[0];
    const splices = (first && replaceText(pkg.main.source, first, 0, 1, '甲')) ?? [];
    expect(applySplices(pkg.main.source, splices)).toContain('<x:r><x:t xml:space="preserve">甲</x:t></x:r>');
  });

  test.each([
    ['in an empty paragraph', p(''), 0, 0],
    ['beyond the text', p(r('甲')), 2, 2],
    ['in what a field draws by its code', p('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> MACROBUTTON x 单击 </w:instrText><w:fldChar w:fldCharType="end"/></w:r>'), 0, 1],
  ])('nothing is written %s', (_, body, start, end) => {
    expect(edited(body, start, end, 'x')).toBeUndefined();
  });

  test('whatever the runs, the text is then what replacing in the text gives, and nothing else changes', () => {
    const runs = fc.array(fc.tuple(fc.stringMatching(/^[一二*&< \u3000]{1,5}$/), fc.boolean()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(runs, fc.nat(30), fc.nat(10), fc.stringMatching(/^[甲乙 <]{0,4}$/), (parts, from, length, replacement) => {
        const whole = parts.map(([text]) => text).join('');
        const start = from % (whole.length + 1);
        const end = Math.min(whole.length, start + length);
        const body = p(parts.map(([text, isBold]) => r(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), isBold ? bold : '')).join('<w:bookmarkEnd w:id="0"/>')) + p(r('尾'));
        const result = edited(body, start, end, replacement);
        expect(result?.text).toBe(whole.slice(0, start) + replacement + whole.slice(end));
        expect(result?.source.replace(/<w:t [^>]*>[^<]*<\/w:t>/g, '')).toBe(filesOf({ body })['word/document.xml']?.replace(/<w:t [^>]*>[^<]*<\/w:t>/g, ''));
      }),
    );
  });
});

describe('saving', () => {
  const picture = Uint8Array.from({ length: 3000 }, (_, index) => (index * 31) & 0xff);
  const original = zipped({ ...filesOf({ body: p(r('甲')), styles: '<!-- as it was -->\r\n  ' }), 'word/media/image1.png': picture, 'docProps/自述.xml': '<x a = "1"/>' });

  test('leaves every part that was not edited as it was, byte for byte, in its order', () => {
    const pkg = openPackage(original);
    const saved = unzipSync(savePackage(pkg, new Map([[pkg.main.name, pkg.main.source.replace('甲', '乙')]])));
    const before = unzipSync(original);
    expect(Object.keys(saved)).toEqual(Object.keys(before));
    for (const [name, content] of Object.entries(before)) if (name !== 'word/document.xml') expect(saved[name]).toEqual(content);
    expect(new TextDecoder().decode(saved['word/document.xml'])).toBe(pkg.main.source.replace('甲', '乙'));
  });

  test('without an edit gives the same parts', () => {
    expect(unzipSync(savePackage(openPackage(original), new Map()))).toEqual(unzipSync(original));
  });

  test('a part that was UTF-16 is written in UTF-8 and says so', () => {
    const source = filesOf({ body: p(r('甲')) })['word/document.xml']?.replace('encoding="UTF-8"', 'encoding="UTF-16"') ?? '';
    const bytes = new Uint8Array(Uint16Array.from([0xfeff, ...[...source].map((letter) => letter.charCodeAt(0))]).buffer);
    const pkg = openPackage(zipped({ ...filesOf({ body: '' }), 'word/document.xml': bytes }));
    const saved = savePackage(pkg, new Map([[pkg.main.name, pkg.main.source]]));
    expect(new TextDecoder().decode(unzipSync(saved)['word/document.xml'])).toContain('encoding="UTF-8"');
    expect(readDocx(saved).paragraphs).toEqual([{ text: '甲' }]);
  });
});

test('each node knows its place in the source', () => {
  const body = `\r\n<!-- <w:p> -->${p(r('𠀀 &amp; 乙'))}<w:p w:a='>' />\r\n${p('<w:r><w:t><![CDATA[<w:t>]]></w:t></w:r>')}`;
  const pkg = openPackage(packed({ body }));
  const paragraphs = child(pkg.main.root, 'w:body')?.children ?? [];
  expect(paragraphs.map((node) => pkg.main.source.slice(startOf(pkg.main.source, node), node.end))).toEqual([p(r('𠀀 &amp; 乙')), "<w:p w:a='>' />", p('<w:r><w:t><![CDATA[<w:t>]]></w:t></w:r>')]);
});
