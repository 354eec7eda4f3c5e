import { WordDocument } from '../../../src/preview/model/word-document';
import { type Pane, openPane } from '../officeHarness';
import { hit, paragraphAt } from './calls/call';
import { sample, sampleBytes } from './sample';
import { errorsOf, withContentTypes } from '../validator';

const original = withContentTypes(sampleBytes);
let known: ReadonlySet<string>;
let pane: Pane;
beforeAll(async () => {
  known = new Set(await errorsOf(original));
  pane = await openPane({ document: sample(), locale: 'zh-CN', documentUrl: '' });
}, 60_000);
afterAll(() => {
  pane.close();
});

const edits: readonly (readonly [string, (context: Word.RequestContext) => Promise<void>])[] = [
  ['texts, formats and styles', async (context) => {
    (await hit(context, '*')).insertText('12\t\v<&>', 'Replace');
    (await hit(context, '完成率')).font.set({ bold: true, color: '#123456', highlightColor: 'Yellow', italic: true, name: '楷体', size: 15, underline: 'Wave', superscript: true });
    const added = (await paragraphAt(context, 0)).insertParagraph('存在的问题\n二', 'After');
    added.set({ styleBuiltIn: 'Heading4', alignment: 'Justified', leftIndent: 21, firstLineIndent: -21, lineSpacing: 20, spaceAfter: 6, lineUnitBefore: 1, outlineLevel: 4 });
    added.detachFromList();
    context.document.body.insertParagraph('列表', 'End').attachToList(1, 2);
  }],
  ['comments, notes and content controls', async (context) => {
    (await hit(context, '完成率')).insertComment('批注<&>');
    (await hit(context, '结语')).insertFootnote('脚注');
    (await hit(context, '结语')).insertEndnote('尾注');
    (await hit(context, '办理')).insertContentControl().set({ title: '标题', tag: '标"签', cannotDelete: true, removeWhenEdited: true });
    (await paragraphAt(context, 11)).insertContentControl().title = '段';
  }],
  ['tracked changes', async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    (await hit(context, '完成率')).insertText('比例\n另段', 'Replace');
    (await paragraphAt(context, 2)).delete();
    (await paragraphAt(context, 0)).insertParagraph('新', 'Before');
    context.document.body.insertText('末', 'End');
  }],
  ['tables', async (context) => {
    const table = context.document.body.insertTable(2, 3, 'End', [['甲', '乙', '丙'], ['1', '2', '3']]);
    table.addRows('End', 1, [['4', '5', '6']]);
    table.getCell(0, 0).value = '新\n两行';
    table.deleteRows(1, 1);
    context.document.body.tables.getFirst().delete();
    (await hit(context, '结语')).paragraphs.getFirst().insertTable(1, 1, 'Before');
  }],
  ['deletions of everything there is', async (context) => {
    context.document.contentControls.getFirst().delete(true);
    context.document.body.footnotes.getFirst().delete();
    context.document.body.insertText('一\n二', 'Replace');
    context.document.sections.getFirst().getHeader('Primary').clear();
  }],
];

test('the validator is at work: it finds a style where none may stand', async () => {
  const document = WordDocument.open(original);
  document.apply(document.tr.setNodeAttribute(1, 'properties', '<w:pPr><w:b/></w:pPr>'));
  expect((await errorsOf(document.save())).length).toBeGreaterThan(known.size);
}, 60_000);

test.each(edits)('Microsoft’s validator finds nothing new after %s', async (_, work) => {
  const document = WordDocument.open(original);
  document.settings.set('ignored', '["<&>"]');
  pane.use({ document });
  await pane.Word.run(async (context) => {
    await work(context);
    await context.sync();
  });
  expect((await errorsOf(document.save())).filter((error) => !known.has(error))).toEqual([]);
}, 60_000);
