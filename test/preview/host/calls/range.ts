import { between, type Call, codeOf, hit, isNull, paragraphAt, textOf, texts, values, whole } from './call';

export const rangeCalls: readonly Call[] = [
  ['Range.text Range.isEmpty RangeCollection.getFirst', async (context) => values(context.document.body.search('完成率').getFirst(), ['text', 'isEmpty']), ['完成率', false]],
  ['RangeCollection.getFirstOrNullObject', async (context) => isNull(context.document.body.search('没有这些字').getFirstOrNullObject(), context), true],
  ['RangeCollection.getFirst', (context) => codeOf(() => textOf(context.document.body.search('没有这些字').getFirst())), 'ItemNotFound'],
  ['Range.style Range.styleBuiltIn', async (context) => {
    const range = await hit(context, '结语');
    const before = await values(range, ['style', 'styleBuiltIn']);
    range.styleBuiltIn = 'Heading1';
    const set = await values(range, ['styleBuiltIn']);
    range.style = '标题 2';
    return [...before, ...set, ...(await values(range, ['styleBuiltIn']))];
  }, ['正文', 'Normal', 'Heading1', 'Heading2']],
  ['Range.style', async (context) => {
    const range = await hit(context, '完成率');
    range.style = 'Strong';
    const { font } = range;
    return values(font, ['bold']);
  }, [true]],
  ['Range.font', async (context) => values((await hit(context, '办理*')).font, ['bold', 'color']), [null, '']],
  ['Range.getRange', async (context) => {
    const range = await hit(context, '完成率');
    const start = range.getRange('Start');
    const after = range.getRange('After');
    const comparison = after.compareLocationWith(range);
    start.load('isEmpty');
    await context.sync();
    return [start.isEmpty, comparison.value];
  }, [true, 'AdjacentAfter']],
  ['Range.expandTo Range.expandToOrNullObject', async (context) => [await textOf((await hit(context, '完成率')).expandTo(await hit(context, '办理'))), await textOf((await hit(context, '抓学习')).expandToOrNullObject(await hit(context, '抓落实')))], ['办理*件，完成率', '抓学习\n抓落实']],
  ['Range.intersectWith Range.intersectWithOrNullObject', async (context) => {
    const wide = (await hit(context, '完成率')).expandTo(await hit(context, '办理'));
    return [await textOf(wide.intersectWith(await hit(context, '*件'))), await isNull((await hit(context, '抓学习')).intersectWithOrNullObject(await hit(context, '抓落实')), context)];
  }, ['*件', true]],
  ['Range.compareLocationWith', async (context) => {
    const [one, other, both] = [await hit(context, '办理'), await hit(context, '完成率'), await hit(context, '办理*件，完成率')];
    const results = [one.compareLocationWith(other), other.compareLocationWith(one), one.compareLocationWith(one), both.compareLocationWith(one), other.compareLocationWith(both), both.compareLocationWith(await hit(context, '*件'))];
    await context.sync();
    return results.map(({ value }) => value);
  }, ['Before', 'After', 'Equal', 'ContainsStart', 'InsideEnd', 'Contains']],
  ['Range.insertText', async (context) => {
    const range = await hit(context, '*');
    const written = range.insertText('12', 'Replace');
    const texts = [await textOf(written), await textOf(range)];
    return [...texts, await between(context, 1, 2), ...(await values(written.font, ['bold', 'color']))];
  }, ['12', '12', '全年办理12件，完成率**%。', true, '#FF0000']],
  ['Range.insertText', async (context) => {
    const range = await hit(context, '*');
    range.insertText('[', 'Start');
    range.insertText(']', 'End');
    range.insertText('（', 'Before');
    range.insertText('）', 'After');
    return [await textOf(range), await between(context, 1, 2)];
  }, ['[*]', '全年办理（[*]）件，完成率**%。']],
  ['Range.insertText', async (context) => {
    (await hit(context, '完成率')).insertText('\n率\t', 'Replace');
    return between(context, 1, 3);
  }, '全年办理*件，|率\t**%。'],
  ['Range.insertText', async (context) => {
    const range = await hit(context, '完成率');
    (await hit(context, '全年')).insertText('本年度', 'Replace');
    return textOf(range);
  }, '完成率'],
  ['Range.insertParagraph', async (context) => {
    const range = await hit(context, '完成率');
    range.insertParagraph('后', 'After');
    range.insertParagraph('前', 'Before');
    return between(context, 0, 4);
  }, '工作情况|前|全年办理*件，完成率**%。|后'],
  ['Range.insertBreak', async (context) => {
    (await hit(context, '完成率')).insertBreak('Line', 'Before');
    return between(context, 1, 2);
  }, '全年办理*件，\v完成率**%。'],
  ['Range.insertTable', async (context) => {
    (await hit(context, '结语')).insertTable(1, 1, 'Before', [['甲']]);
    return between(context, 12, 14);
  }, '甲|结语'],
  ['Range.insertComment Range.getComments', async (context) => {
    const range = await hit(context, '完成率');
    range.insertComment('请核实');
    const comments = range.getComments();
    comments.load('items/content');
    await context.sync();
    return comments.items.map(({ content }) => content);
  }, ['请核实']],
  ['Range.insertFootnote', async (context) => {
    (await hit(context, '结语')).insertFootnote('注释');
    const { footnotes } = context.document.body;
    footnotes.load('items');
    await context.sync();
    const last = footnotes.items[1]?.body;
    return last === undefined ? '' : textOf(last);
  }, '注释'],
  ['Range.insertEndnote Range.endnotes', async (context) => {
    const range = await hit(context, '结语');
    range.insertEndnote('尾注');
    return textOf(context.document.body.endnotes.getFirst().body);
  }, '尾注'],
  ['Range.insertContentControl', async (context) => {
    const control = (await hit(context, '完成率')).insertContentControl();
    control.title = '指标';
    return values(control, ['text', 'title', 'subtype', 'id']);
  }, ['完成率', '指标', 'RichTextInline', expect.any(Number)]],
  ['Range.delete', async (context) => {
    (await hit(context, '，完成率')).delete();
    return between(context, 1, 2);
  }, '全年办理*件**%。'],
  ['Range.delete', async (context) => {
    (await hit(context, '完成率')).expandTo(await hit(context, '抓学')).delete();
    return between(context, 0, 3);
  }, '工作情况|全年办理*件，习|抓落实'],
  ['Range.clear', async (context) => {
    (await hit(context, '抓学习')).clear();
    return between(context, 2, 4);
  }, '|抓落实'],
  ['Range.paragraphs', async (context) => texts((await hit(context, '完成率')).expandTo(await hit(context, '抓落实')).paragraphs), ['全年办理*件，完成率**%。', '抓学习', '抓落实']],
  ['Range.tables', async (context) => {
    const { tables } = (await hit(context, '抓落实')).expandTo(await hit(context, '报告人'));
    tables.load('items');
    await context.sync();
    return tables.items.length;
  }, 1],
  ['Range.contentControls', async (context) => texts((await hit(context, '报告人：李')).contentControls), ['李某']],
  ['Range.footnotes', async (context) => {
    const { footnotes } = (await paragraphAt(context, 9)).getRange();
    footnotes.load('items');
    await context.sync();
    return footnotes.items.length;
  }, 1],
  ['Range.getReviewedText', async (context) => {
    const text = (await paragraphAt(context, 10)).getRange('Content').getReviewedText('Original');
    await context.sync();
    return text.value;
  }, '共**项'],
  ['Range.search', async (context) => texts((await hit(context, '完成率**')).search('*')), ['*', '*']],
  ['Range.parentBody', async (context) => values((await hit(context, '会议')).parentBody, ['type']), ['TableCell']],
  ['Range.parentTable Range.parentTableCell', async (context) => [...(await values((await hit(context, '会议')).parentTable, ['rowCount'])), ...(await values((await hit(context, '会议')).parentTableCell, ['value']))], [2, '会议']],
  ['Range.parentTableOrNullObject Range.parentTableCellOrNullObject', async (context) => [await isNull((await hit(context, '结语')).parentTableOrNullObject, context), await isNull((await hit(context, '结语')).parentTableCellOrNullObject, context)], [true, true]],
  ['Range.parentContentControl Range.parentContentControlOrNullObject', async (context) => [await textOf((await hit(context, '李')).parentContentControl), await isNull((await hit(context, '结语')).parentContentControlOrNullObject, context)], ['李某', true]],
  ['Range.getOoxml', async (context) => codeOf(async () => {
    (await hit(context, '结语')).getOoxml();
    await context.sync();
  }), 'NotImplemented'],
  ['Range.insertHtml', async (context) => codeOf(async () => {
    (await hit(context, '结语')).insertHtml('<b>x</b>', 'Replace');
    await context.sync();
  }), 'NotImplemented'],
  ['SearchOptions.matchCase', async (context) => {
    context.document.body.insertParagraph('Report report REPORTS', 'End');
    const all = await texts(context.document.body.search('report'));
    const cased = await texts(context.document.body.search('report', { matchCase: true }));
    const words = await texts(context.document.body.search('report', { matchWholeWord: true }));
    return [all.length, cased.length, words.length];
  }, [3, 1, 2]],
  ['SearchOptions.matchWholeWord SearchOptions.matchPrefix SearchOptions.matchSuffix', async (context) => {
    context.document.body.insertParagraph('report reports myreport', 'End');
    return [(await texts(context.document.body.search('report', { matchPrefix: true }))).length, (await texts(context.document.body.search('report', { matchSuffix: true }))).length];
  }, [2, 2]],
  ['SearchOptions.ignorePunct SearchOptions.ignoreSpace', async (context) => {
    context.document.body.insertParagraph('党 风 廉政，建设', 'End');
    return [await texts(context.document.body.search('党风', { ignoreSpace: true })), await texts(context.document.body.search('廉政建设', { ignorePunct: true }))];
  }, [['党 风'], ['廉政，建设']]],
  ['SearchOptions.matchWildCards', async (context) => {
    // The name that the library's own SearchOptions has, and its types do not.
    const body: { search(text: string, options: object): Word.RangeCollection } = context.document.body;
    return texts(body.search('抓[!学]', { matchWildCards: true }));
  }, ['抓落']],
  ['SearchOptions.matchWildcards', async (context) => texts(context.document.body.search('抓[学落]?', { matchWildcards: true })), ['抓学习', '抓落实']],
  ['Range.getRange', async (context) => codeOf(async () => textOf((await hit(context, '结语')).getRange('Nowhere' as 'Start'))), 'InvalidArgument'],
  ['Range.expandTo', async (context) => {
    const paragraph = await paragraphAt(context, 0);
    const range: { expandTo(other: object): Word.Range } = await hit(context, '结语');
    return codeOf(async () => textOf(range.expandTo(paragraph)));
  }, 'InvalidArgument'],
  ['Range.select', async (context) => {
    (await hit(context, '完成率')).select('Start');
    return [await textOf(context.document.getSelection()), (await whole(context)).length > 0];
  }, ['', true]],
];
