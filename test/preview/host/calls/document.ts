import { type Call, codeOf, hit, isNull, paragraphAt, textOf, texts, values, whole } from './call';
import { sampleTexts } from '../sample';

export const documentCalls: readonly Call[] = [
  ['Document.body Body.text', (context) => textOf(context.document.body), sampleTexts.join('\n')],
  ['Document.contentControls', async (context) => (await texts(context.document.contentControls)).join(), '李某'],
  ['Document.sections SectionCollection.getFirst Section.body', (context) => textOf(context.document.sections.getFirst().body), sampleTexts.join('\n')],
  ['SectionCollection.getFirstOrNullObject', (context) => isNull(context.document.sections.getFirstOrNullObject(), context), false],
  ['Section.getHeader', (context) => textOf(context.document.sections.getFirst().getHeader('Primary')), '内部*资料'],
  ['Section.getHeader Body.search', async (context) => (await texts(context.document.sections.getFirst().getHeader('Primary').search('*'))).length, 1],
  ['Section.getHeader Body.type', (context) => values(context.document.sections.getFirst().getHeader('Primary'), ['type']), ['Header']],
  ['Section.getFooter', async (context) => [await textOf(context.document.sections.getFirst().getFooter('Primary')), await texts(context.document.sections.getFirst().getFooter('Primary').paragraphs)], ['', []]],
  ['Section.getNext', (context) => codeOf(() => textOf(context.document.sections.getFirst().getNext().body)), 'ItemNotFound'],
  ['Section.getNextOrNullObject', (context) => isNull(context.document.sections.getFirst().getNextOrNullObject(), context), true],
  ['Document.saved', async (context) => {
    const before = await values(context.document, ['saved']);
    context.document.body.insertText('x', 'End');
    return [...before, ...(await values(context.document, ['saved']))];
  }, [true, false]],
  ['Document.changeTrackingMode', async (context) => {
    const before = await values(context.document, ['changeTrackingMode']);
    context.document.changeTrackingMode = 'TrackAll';
    return [...before, ...(await values(context.document, ['changeTrackingMode']))];
  }, ['Off', 'TrackAll']],
  ['Document.search', async (context) => (await texts(context.document.search('抓'))).join(), '抓,抓'],
  ['Document.getSelection Range.select', async (context) => {
    (await hit(context, '抓落实')).select();
    return textOf(context.document.getSelection());
  }, '抓落实'],
  ['Body.select', async (context) => {
    context.document.body.select('End');
    return values(context.document.getSelection(), ['isEmpty', 'text']);
  }, [true, '']],
  ['Paragraph.select', async (context) => {
    (await paragraphAt(context, 2)).select();
    return textOf(context.document.getSelection());
  }, '抓学习'],

  ['Body.type', (context) => values(context.document.body, ['type']), ['MainDoc']],
  ['Body.style Body.styleBuiltIn', (context) => values(context.document.body, ['style', 'styleBuiltIn']), ['', '']],
  ['Body.styleBuiltIn', async (context) => {
    context.document.body.styleBuiltIn = 'Heading2';
    return values(context.document.body, ['style', 'styleBuiltIn']);
  }, ['标题 2', 'Heading2']],
  ['Body.style', async (context) => {
    context.document.body.style = '落款';
    return values(context.document.body, ['style', 'styleBuiltIn']);
  }, ['落款', 'Other']],
  ['Body.font Font.name', async (context) => {
    context.document.body.font.name = '楷体';
    return values(context.document.body.font, ['name']);
  }, ['楷体']],
  ['Body.paragraphs', async (context) => (await texts(context.document.body.paragraphs)).length, sampleTexts.length],
  ['Body.contentControls', async (context) => (await texts(context.document.body.contentControls)).length, 1],
  ['Body.tables', async (context) => {
    const { tables } = context.document.body;
    tables.load('items/values');
    await context.sync();
    return tables.items.map((table) => table.values);
  }, [[['事项', '数量'], ['会议', '*次']]]],
  ['Body.footnotes', async (context) => {
    const { footnotes } = context.document.body;
    footnotes.load('items/type');
    await context.sync();
    return footnotes.items.map(({ type }) => type);
  }, ['Footnote']],
  ['Body.endnotes', async (context) => {
    const { endnotes } = context.document.body;
    endnotes.load('items');
    await context.sync();
    return endnotes.items.length;
  }, 0],
  ['Body.search', async (context) => (await texts(context.document.body.search('*'))).length, 4],
  ['Body.getRange', (context) => textOf(context.document.body.getRange('Whole')), sampleTexts.join('\n')],
  ['Body.getReviewedText', async (context) => {
    const original = context.document.body.getReviewedText('Original');
    const current = context.document.body.getReviewedText('Current');
    await context.sync();
    return [original.value.split('\n')[10], current.value.split('\n')[10]];
  }, ['共**项', '共12项']],
  ['Body.getComments', async (context) => {
    (await hit(context, '抓学习')).insertComment('补充内容');
    const comments = context.document.body.getComments();
    comments.load('items/content');
    await context.sync();
    return comments.items.map(({ content }) => content);
  }, ['补充内容']],
  ['Body.insertText', async (context) => {
    context.document.body.insertText('。完', 'End');
    context.document.body.insertText('甲', 'Start');
    return (await whole(context)).replace(/\|.*\|/, '…');
  }, '甲工作情况…结语。完'],
  ['Body.insertText', async (context) => {
    context.document.body.insertText('一\n二', 'Replace');
    return whole(context);
  }, '一|二'],
  ['Body.insertParagraph', async (context) => {
    const last = context.document.body.insertParagraph('落款', 'End');
    const first = context.document.body.insertParagraph('题目', 'Start');
    last.load('text');
    first.load('text');
    return [(await whole(context)).replace(/\|.*\|/, '…'), first.text, last.text];
  }, ['题目…落款', '题目', '落款']],
  ['Body.insertParagraph', async (context) => {
    const first = context.document.body.insertParagraph('甲\n乙', 'Start');
    first.load('text');
    return [(await whole(context)).slice(0, 8), first.text];
  }, ['甲|乙|工作情况', '甲']],
  ['Body.insertTable', async (context) => {
    const table = context.document.body.insertTable(2, 2, 'End', [['甲', '乙'], ['丙', '丁']]);
    table.load('values,rowCount');
    await context.sync();
    return [table.values, table.rowCount, (await whole(context)).slice(-12)];
  }, [[['甲', '乙'], ['丙', '丁']], 2, '|结语|甲|乙|丙|丁|']],
  ['Body.insertBreak', async (context) => {
    context.document.body.insertBreak('Page', 'End');
    context.document.body.insertBreak('Line', 'Start');
    return (await whole(context)).replace(/\|.*\|/, '…');
  }, '\v工作情况…\f'],
  ['Body.insertBreak', (context) => codeOf(async () => {
    context.document.body.insertBreak('SectionNext', 'End');
    await context.sync();
  }), 'NotImplemented'],
  ['Body.insertContentControl', async (context) => {
    const control = context.document.body.insertContentControl();
    return (await textOf(control)).length === sampleTexts.join('\n').length;
  }, true],
  ['Body.clear', async (context) => {
    context.document.body.clear();
    return whole(context);
  }, ''],
  ['Body.getOoxml', (context) => codeOf(async () => {
    context.document.body.getOoxml();
    await context.sync();
  }), 'NotImplemented'],
];
