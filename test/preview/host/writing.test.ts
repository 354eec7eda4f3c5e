import { strFromU8, unzipSync } from 'fflate';
import { WordDocument } from '../../../src/preview/model/word-document';
import { p, packed, r } from '../../docx/packed';
import { type Pane, openPane } from '../officeHarness';
import { hit, paragraphAt } from './calls/call';
import { sample, sampleBytes, sampleTexts, textsOf } from './sample';

let pane: Pane;
beforeAll(async () => {
  pane = await openPane({ document: sample(), locale: 'zh-CN', documentUrl: '', author: '审阅人' });
});
afterAll(() => {
  pane.close();
});

/** Runs over a document and gives what it is afterwards. */
async function over(document: WordDocument, work: (context: Word.RequestContext) => Promise<unknown>): Promise<WordDocument> {
  pane.use({ document });
  await pane.Word.run(async (context) => {
    await work(context);
    await context.sync();
  });
  return document;
}
const opened = (body: string) => WordDocument.open(packed({ body }));
const bodyXml = (document: WordDocument) => /<w:body>([^]*)<\/w:body>/.exec(strFromU8(unzipSync(document.save())['word/document.xml'] ?? new Uint8Array()))?.[1] ?? '';
/** The XML without what differs from day to day. */
const dated = (xml: string) => xml.replace(/ w:date="[^"]*"/g, '').replace(/ xml:space="preserve"/g, '');

describe('undo', () => {
  test.each<[string, number, (context: Word.RequestContext) => Promise<unknown>]>([
    ['each insertText', 3, async (context) => {
      const first = await paragraphAt(context, 0);
      first.insertText('一', 'Start');
      first.insertText('二', 'End');
      (await hit(context, '完成率')).insertText('三', 'Replace');
    }],
    ['each property', 2, async (context) => {
      const { font } = await hit(context, '完成率');
      font.bold = true;
      font.color = '#00FF00';
    }],
    ['a paragraph and its style, which takes it out of its list', 2, async (context) => {
      const added = (await paragraphAt(context, 0)).insertParagraph('甲', 'After');
      added.styleBuiltIn = 'Normal';
    }],
    ['a comment', 1, async (context) => (await hit(context, '完成率')).insertComment('甲\n乙')],
    ['a table', 1, async (context) => context.document.body.insertTable(2, 2, 'End')],
    ['a row', 1, async (context) => context.document.body.tables.getFirst().addRows('End', 1)],
    ['all values of a table', 1, async (context) => {
      context.document.body.tables.getFirst().values = [['一', '二'], ['三', '四']];
    }],
    ['a content control and its title', 2, async (context) => {
      (await hit(context, '完成率')).insertContentControl().title = '指标';
    }],
    ['a footnote', 1, async (context) => (await hit(context, '结语')).insertFootnote('注')],
    ['a replacement of everything', 1, async (context) => context.document.body.insertText('一\n二', 'Replace')],
    ['reading and selecting', 0, async (context) => (await hit(context, '结语')).select()],
  ])('takes back %s in its own steps, to the last byte', async (_, steps, work) => {
    const document = await over(sample(), work);
    const written = document.save();
    for (let step = 0; step < steps; step++) {
      expect(document.doc.eq(document.original)).toBe(false);
      expect(document.undo()).toBe(true);
    }
    expect(document.undo()).toBe(false);
    expect(document.save()).toEqual(sampleBytes);
    while (document.redo());
    expect(strFromU8(unzipSync(document.save())['word/document.xml'] ?? new Uint8Array())).toBe(strFromU8(unzipSync(written)['word/document.xml'] ?? new Uint8Array()));
  });
});

describe('with tracking on', () => {
  test.each<[string, (context: Word.RequestContext) => Promise<unknown>, string]>([
    ['a replacement is a deletion and an insertion', async (context) => (await hit(context, '**')).insertText('12', 'Replace'), `${r('共')}<w:del w:id="1" w:author="审阅人"><w:r><w:delText>**</w:delText></w:r></w:del><w:ins w:id="2" w:author="审阅人"><w:r><w:t>12</w:t></w:r></w:ins>${r('项')}`],
    ['an insertion is one', async (context) => (await hit(context, '共')).insertText('计', 'End'), `${r('共')}<w:ins w:id="1" w:author="审阅人"><w:r><w:t>计</w:t></w:r></w:ins>${r('**项')}`],
    ['a deletion is one', async (context) => (await hit(context, '**')).delete(), `${r('共')}<w:del w:id="1" w:author="审阅人"><w:r><w:delText>**</w:delText></w:r></w:del>${r('项')}`],
  ])('%s', async (_, work, expected) => {
    const document = await over(opened(p(r('共**项'))), async (context) => {
      context.document.changeTrackingMode = 'TrackAll';
      await work(context);
    });
    expect(dated(bodyXml(document))).toBe(dated(p(expected)));
  });

  test('a new paragraph and a deleted one are revisions of their marks', async () => {
    const document = await over(opened(p(r('甲')) + p(r('乙'))), async (context) => {
      context.document.changeTrackingMode = 'TrackMineOnly';
      (await paragraphAt(context, 0)).insertParagraph('新', 'After');
      (await paragraphAt(context, 1)).delete();
    });
    expect(dated(bodyXml(document))).toMatch(/<w:rPr><w:ins [^>]*\/><\/w:rPr>.*新.*<w:rPr><w:del [^>]*\/><\/w:rPr>.*<w:delText>乙/);
    expect(WordDocument.open(document.save()).tracking).toBe('TrackAll');
  });

  test('the text that is read is what stands after the changes, and a search is blind across them', async () => {
    pane.use({ document: opened(p(r('共**项'))) });
    const [text, original, across, inside] = await pane.Word.run(async (context) => {
      context.document.changeTrackingMode = 'TrackAll';
      (await hit(context, '**')).insertText('12', 'Replace');
      const paragraph = context.document.body.getRange().paragraphs.getFirst();
      paragraph.load('text');
      const reviewed = paragraph.getReviewedText('Original');
      const hits = paragraph.search('共12');
      const own = paragraph.search('12项');
      hits.load('items');
      own.load('items');
      await context.sync();
      return [paragraph.text, reviewed.value, hits.items.length, own.items.length];
    });
    expect([text, original, across, inside]).toEqual(['共12项', '共**项', 0, 1]);
  });

  test('tracking that the file has on is on', async () => {
    pane.use({ document: WordDocument.open(packed({ body: p(r('甲')), settings: '<w:trackRevisions/>' })) });
    expect(await pane.Word.run(async (context) => {
      context.document.load('changeTrackingMode');
      await context.sync();
      return context.document.changeTrackingMode;
    })).toBe('TrackAll');
  });
});

describe('what stands beside an edit', () => {
  test('keeps its runs, notes, comments, bookmarks and controls', async () => {
    const bold = '<w:b/><w:color w:val="FF0000"/>';
    const beside = `<w:bookmarkStart w:id="3" w:name="b"/>${r('前', bold)}<w:commentRangeStart w:id="0"/>`;
    const behind = `<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:bookmarkEnd w:id="3"/><w:r><w:footnoteReference w:id="1"/></w:r><w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent>${r('控')}</w:sdtContent></w:sdt>`;
    const document = await over(opened(p(`${beside}${r('甲')}${r('*', '<w:i/>')}${r('乙')}${behind}`)), async (context) => (await hit(context, '*')).insertText('12', 'Replace'));
    expect(dated(bodyXml(document))).toBe(dated(p(`${beside}${r('甲')}${r('12', '<w:i/>')}${r('乙')}${behind}`)));
  });

  test('a range over a bookmark and a comment keeps both', async () => {
    const document = await over(opened(p(`${r('甲')}<w:bookmarkStart w:id="3" w:name="b"/>${r('乙')}<w:bookmarkEnd w:id="3"/>${r('丙')}`)), async (context) => (await hit(context, '甲乙丙')).insertText('丁', 'Replace'));
    expect(bodyXml(document)).toMatch(/bookmarkStart.*丁.*bookmarkEnd/);
  });

  test('a control in the line that loses all its text stays', async () => {
    const document = await over(sample(), async (context) => (await hit(context, '李某')).delete());
    expect(textsOf(document)[8]).toBe('报告人：');
    expect(bodyXml(document)).toContain('<w:tag w:val="name"/>');
  });

  test('a section keeps its end where paragraphs come after it or go before it', async () => {
    const document = await over(opened(p(r('甲'), '<w:sectPr/>') + p(r('乙'))), async (context) => {
      (await paragraphAt(context, 0)).insertParagraph('丙', 'After');
      (await hit(context, '甲')).insertText('甲\n丁', 'Replace');
    });
    expect(textsOf(document)).toEqual(['甲', '丁', '丙', '乙']);
    expect(bodyXml(document)).toBe(`${p('<w:r><w:t>甲</w:t></w:r>').replace('<w:p>', '<w:p>')}${p('<w:r><w:t>丁</w:t></w:r>', '<w:sectPr/>')}${p('<w:r><w:t>丙</w:t></w:r>')}${p(r('乙'))}`);
  });
});

test('what was written is in the file, and is read again from it', async () => {
  const document = await over(sample(), async (context) => {
    (await hit(context, '*')).insertText('12', 'Replace');
    const added = (await paragraphAt(context, 0)).insertParagraph('存在的问题', 'Before');
    added.styleBuiltIn = 'Heading3';
    added.detachFromList();
    (await hit(context, '完成率')).insertComment('请核实');
    (await hit(context, '结语')).insertFootnote('注释');
    (await hit(context, '落实')).font.highlightColor = '#FFFF00';
  });
  pane.use({ document: WordDocument.open(document.save()) });
  const [texts, style, comments, notes, highlight] = await pane.Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text,items/styleBuiltIn');
    const found = context.document.body.getComments();
    found.load('items/content,items/authorName');
    const { footnotes } = context.document.body;
    footnotes.load('items');
    const { font } = await hit(context, '落实');
    font.load('highlightColor');
    await context.sync();
    return [paragraphs.items.map(({ text }) => text), paragraphs.items[0]?.styleBuiltIn, found.items.map((comment) => [comment.content, comment.authorName]), footnotes.items.length, font.highlightColor];
  });
  expect(texts).toEqual(['存在的问题', ...sampleTexts.map((text) => text.replace('办理*件', '办理12件'))]);
  expect([style, comments, notes, highlight]).toEqual(['Heading3', [['请核实', '审阅人']], 2, '#FFFF00']);
});
