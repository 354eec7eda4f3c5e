import { between, type Call, codeOf, hit, isNull, paragraphAt, textOf, texts, values, whole } from './call';

const table = (context: Word.RequestContext) => context.document.body.tables.getFirst();
const control = (context: Word.RequestContext) => context.document.contentControls.getFirst();

export const tableCalls: readonly Call[] = [
  ['Table.rowCount Table.values Table.headerRowCount Table.isUniform Table.nestingLevel TableCollection.getFirst', (context) => values(table(context), ['rowCount', 'values', 'headerRowCount', 'isUniform', 'nestingLevel']), [2, [['事项', '数量'], ['会议', '*次']], 1, true, 1]],
  ['TableCollection.getFirstOrNullObject', async (context) => isNull((await paragraphAt(context, 0)).getRange().tables.getFirstOrNullObject(), context), true],
  ['Table.values', async (context) => {
    table(context).values = [['项目', '次数'], ['会议', '12次']];
    return between(context, 4, 8);
  }, '项目|次数|会议|12次'],
  ['Table.values', (context) => codeOf(async () => {
    table(context).values = [['少']];
    await context.sync();
  }), 'InvalidArgument'],
  ['Table.getCell TableCell.value TableCell.rowIndex TableCell.cellIndex', (context) => values(table(context).getCell(1, 1), ['value', 'rowIndex', 'cellIndex']), ['*次', 1, 1]],
  ['Table.getCell', (context) => codeOf(() => values(table(context).getCell(5, 5), ['value'])), 'ItemNotFound'],
  ['Table.getCellOrNullObject', (context) => isNull(table(context).getCellOrNullObject(5, 5), context), true],
  ['TableCell.value', async (context) => {
    table(context).getCell(1, 1).value = '9次';
    return between(context, 6, 8);
  }, '会议|9次'],
  ['TableCell.body', (context) => textOf(table(context).getCell(1, 0).body), '会议'],
  ['TableCell.getNext TableCell.getNextOrNullObject', async (context) => [...(await values(table(context).getCell(0, 1).getNext(), ['value'])), await isNull(table(context).getCell(1, 1).getNextOrNullObject(), context)], ['会议', true]],
  ['TableCell.parentRow TableCell.parentTable', async (context) => [...(await values(table(context).getCell(1, 0).parentRow, ['rowIndex'])), ...(await values(table(context).getCell(1, 0).parentTable, ['rowCount']))], [1, 2]],
  ['TableCell.horizontalAlignment', async (context) => {
    table(context).getCell(0, 0).horizontalAlignment = 'Centered';
    return values(await paragraphAt(context, 4), ['alignment']);
  }, ['Centered']],
  ['TableCell.deleteRow', async (context) => {
    table(context).getCell(1, 0).deleteRow();
    return values(table(context), ['values']);
  }, [[['事项', '数量']]]],
  ['Table.rows TableRow.values TableRow.cellCount TableRow.rowIndex TableRow.isHeader', async (context) => {
    const { rows } = table(context);
    rows.load('items/values,items/cellCount,items/rowIndex,items/isHeader');
    await context.sync();
    return rows.items.map((row) => [row.values, row.cellCount, row.rowIndex, row.isHeader]);
  }, [[[['事项', '数量']], 2, 0, true], [[['会议', '*次']], 2, 1, false]]],
  ['TableRowCollection.getFirst TableRow.cells TableCellCollection.getFirst', (context) => values(table(context).rows.getFirst().cells.getFirst(), ['value']), ['事项']],
  ['TableRowCollection.getFirstOrNullObject TableCellCollection.getFirstOrNullObject', (context) => isNull(table(context).rows.getFirstOrNullObject().cells.getFirstOrNullObject(), context), false],
  ['TableRow.getNext TableRow.getNextOrNullObject', async (context) => [...(await values(table(context).rows.getFirst().getNext(), ['values'])), await isNull(table(context).rows.getFirst().getNext().getNextOrNullObject(), context)], [[['会议', '*次']], true]],
  ['TableRow.parentTable', (context) => values(table(context).rows.getFirst().parentTable, ['rowCount']), [2]],
  ['TableRow.values', async (context) => {
    table(context).rows.getFirst().values = [['甲', '乙']];
    return between(context, 4, 6);
  }, '甲|乙'],
  ['TableRow.insertRows', async (context) => {
    table(context).rows.getFirst().insertRows('After', 1, [['培训', '3次']]);
    return between(context, 4, 10);
  }, '事项|数量|培训|3次|会议|*次'],
  ['TableRow.clear', async (context) => {
    table(context).rows.getFirst().clear();
    return between(context, 4, 8);
  }, '||会议|*次'],
  ['TableRow.delete', async (context) => {
    table(context).rows.getFirst().delete();
    return values(table(context), ['values']);
  }, [[['会议', '*次']]]],
  ['TableRow.font TableRow.search TableRow.select', async (context) => {
    const row = table(context).rows.getFirst();
    row.font.bold = true;
    row.select();
    return [...(await values(row.font, ['bold'])), await texts(row.search('数'))];
  }, [true, ['数']]],
  ['Table.addRows', async (context) => {
    table(context).addRows('End', 1, [['调研', '5次']]);
    return values(table(context), ['values']);
  }, [[['事项', '数量'], ['会议', '*次'], ['调研', '5次']]]],
  ['Table.deleteRows', async (context) => {
    table(context).deleteRows(0, 1);
    return values(table(context), ['values']);
  }, [[['会议', '*次']]]],
  ['Table.clear', async (context) => {
    table(context).clear();
    return values(table(context), ['values']);
  }, [[['', ''], ['', '']]]],
  ['Table.delete', async (context) => {
    table(context).delete();
    return between(context, 3, 5);
  }, '抓落实|报告人：李某'],
  ['Table.search', async (context) => texts(table(context).search('*')), ['*']],
  ['Table.font', async (context) => {
    table(context).font.bold = true;
    return values(table(context).font, ['bold']);
  }, [true]],
  ['Table.select Table.getRange', async (context) => {
    table(context).select();
    return [await textOf(context.document.getSelection()), await textOf(table(context).getRange())];
  }, ['事项\n数量\n会议\n*次', '事项\n数量\n会议\n*次']],
  ['Table.getNext Table.getNextOrNullObject', async (context) => [await codeOf(() => values(table(context).getNext(), ['rowCount'])), await isNull(table(context).getNextOrNullObject(), context)], ['ItemNotFound', true]],
  ['Table.getParagraphBefore Table.getParagraphAfter', async (context) => [await textOf(table(context).getParagraphBefore()), await textOf(table(context).getParagraphAfter())], ['抓落实', '报告人：李某']],
  ['Table.getParagraphBeforeOrNullObject Table.getParagraphAfterOrNullObject', async (context) => [await isNull(table(context).getParagraphBeforeOrNullObject(), context), await isNull(table(context).getParagraphAfterOrNullObject(), context)], [false, false]],
  ['Table.insertParagraph', async (context) => {
    table(context).insertParagraph('表前', 'Before');
    table(context).insertParagraph('表后', 'After');
    return (await between(context, 4, 10)).replace('事项|数量|会议|*次', '表');
  }, '表前|表|表后'],
  ['Table.tables', async (context) => {
    const { tables } = table(context);
    tables.load('items');
    await context.sync();
    return tables.items.length;
  }, 0],
  ['Table.footnotes Table.endnotes TableRow.footnotes TableRow.endnotes', async (context) => {
    const { footnotes, endnotes } = table(context);
    const row = table(context).rows.getFirst();
    const all = [footnotes, endnotes, row.footnotes, row.endnotes];
    for (const notes of all) notes.load('items');
    await context.sync();
    return all.map(({ items }) => items.length);
  }, [0, 0, 0, 0]],
  ['Table.parentBody', (context) => values(table(context).parentBody, ['type']), ['MainDoc']],
  ['Table.parentTable Table.parentTableCell Table.parentContentControl', async (context) => [await codeOf(() => values(table(context).parentTable, ['rowCount'])), await codeOf(() => values(table(context).parentTableCell, ['value'])), await codeOf(() => textOf(table(context).parentContentControl))], ['ItemNotFound', 'ItemNotFound', 'ItemNotFound']],
  ['Table.parentTableOrNullObject Table.parentTableCellOrNullObject Table.parentContentControlOrNullObject', async (context) => [await isNull(table(context).parentTableOrNullObject, context), await isNull(table(context).parentTableCellOrNullObject, context), await isNull(table(context).parentContentControlOrNullObject, context)], [true, true, true]],
];

export const controlCalls: readonly Call[] = [
  ['ContentControl.text ContentControl.title ContentControl.tag ContentControl.id ContentControl.type ContentControl.subtype ContentControlCollection.getFirst', (context) => values(control(context), ['text', 'title', 'tag', 'id', 'type', 'subtype']), ['李某', '姓名', 'name', 77, 'RichText', 'RichTextInline']],
  ['ContentControl.appearance ContentControl.cannotDelete ContentControl.cannotEdit ContentControl.removeWhenEdited ContentControl.placeholderText', (context) => values(control(context), ['appearance', 'cannotDelete', 'cannotEdit', 'removeWhenEdited', 'placeholderText']), ['BoundingBox', false, false, false, '']],
  ['ContentControl.tag ContentControl.title ContentControl.cannotDelete ContentControl.cannotEdit ContentControl.removeWhenEdited', async (context) => {
    control(context).set({ tag: 'who', title: '报告人', cannotDelete: true, cannotEdit: true, removeWhenEdited: true });
    return values(control(context), ['tag', 'title', 'cannotDelete', 'cannotEdit', 'removeWhenEdited', 'text']);
  }, ['who', '报告人', true, true, true, '李某']],
  ['ContentControlCollection.getById', (context) => textOf(context.document.contentControls.getById(77)), '李某'],
  ['ContentControlCollection.getByIdOrNullObject', (context) => isNull(context.document.contentControls.getByIdOrNullObject(5), context), true],
  ['ContentControlCollection.getFirstOrNullObject', (context) => isNull(context.document.contentControls.getFirstOrNullObject(), context), false],
  ['ContentControlCollection.getByTag', (context) => texts(context.document.contentControls.getByTag('name')), ['李某']],
  ['ContentControlCollection.getByTitle', (context) => texts(context.document.contentControls.getByTitle('没有')), []],
  ['ContentControl.style ContentControl.styleBuiltIn', async (context) => {
    control(context).styleBuiltIn = 'Heading2';
    const set = await values(control(context), ['style']);
    control(context).style = '正文';
    return [...set, ...(await values(control(context), ['styleBuiltIn']))];
  }, ['标题 2', 'Normal']],
  ['ContentControl.font', async (context) => {
    control(context).font.bold = true;
    return values(control(context).font, ['bold']);
  }, [true]],
  ['ContentControl.insertText', async (context) => {
    control(context).insertText('同志', 'End');
    control(context).insertText('（', 'Start');
    const before = await textOf(control(context));
    control(context).insertText('王某某', 'Replace');
    return [before, await textOf(control(context)), await between(context, 8, 9)];
  }, ['（李某同志', '王某某', '报告人：王某某']],
  ['ContentControl.insertParagraph', async (context) => {
    control(context).insertParagraph('职务', 'After');
    return between(context, 8, 10);
  }, '报告人：李某|职务'],
  ['ContentControl.getRange', (context) => textOf(control(context).getRange()), '李某'],
  ['ContentControl.search', (context) => texts(control(context).search('李')), ['李']],
  ['ContentControl.select', async (context) => {
    control(context).select();
    return textOf(context.document.getSelection());
  }, '李某'],
  ['ContentControl.paragraphs', (context) => texts(control(context).paragraphs), ['报告人：李某']],
  ['ContentControl.contentControls ContentControl.tables ContentControl.footnotes ContentControl.endnotes ContentControl.getComments', async (context) => {
    const one = control(context);
    const all = [one.tables, one.footnotes, one.endnotes, one.getComments()];
    for (const collection of all) collection.load('items');
    await context.sync();
    return all.map(({ items }) => items.length);
  }, [0, 0, 0, 0]],
  ['ContentControl.getReviewedText', async (context) => {
    const text = control(context).getReviewedText('Current');
    await context.sync();
    return text.value;
  }, '李某'],
  ['ContentControl.clear', async (context) => {
    control(context).clear();
    return [await textOf(control(context)), await between(context, 8, 9), ...(await values(control(context), ['tag']))];
  }, ['', '报告人：', 'name']],
  ['ContentControl.delete', async (context) => {
    control(context).delete(true);
    return [await isNull(context.document.contentControls.getFirstOrNullObject(), context), await between(context, 8, 9)];
  }, [true, '报告人：李某']],
  ['ContentControl.delete', async (context) => {
    control(context).delete(false);
    return between(context, 8, 9);
  }, '报告人：'],
  ['ContentControl.delete', (context) => codeOf(async () => {
    control(context).cannotDelete = true;
    control(context).delete(false);
    await context.sync();
  }), 'AccessDenied'],
  ['ContentControl.parentBody', (context) => values(control(context).parentBody, ['type']), ['MainDoc']],
  ['ContentControl.parentTable ContentControl.parentTableCell', async (context) => [await codeOf(() => values(control(context).parentTable, ['rowCount'])), await codeOf(() => values(control(context).parentTableCell, ['value']))], ['ItemNotFound', 'ItemNotFound']],
  ['ContentControl.parentTableOrNullObject ContentControl.parentTableCellOrNullObject', async (context) => [await isNull(control(context).parentTableOrNullObject, context), await isNull(control(context).parentTableCellOrNullObject, context)], [true, true]],
  ['ContentControl.parentContentControl ContentControl.parentContentControlOrNullObject', async (context) => {
    const inner = control(context).search('李').getFirst().insertContentControl();
    return [await textOf(inner.parentContentControl), await isNull(control(context).parentContentControlOrNullObject, context)];
  }, ['李某', true]],
];

export const noteCalls: readonly Call[] = [
  ['NoteItemCollection.getFirst NoteItem.body NoteItem.type', async (context) => [await textOf(context.document.body.footnotes.getFirst().body), ...(await values(context.document.body.footnotes.getFirst(), ['type']))], ['某号文件', 'Footnote']],
  ['NoteItemCollection.getFirstOrNullObject', (context) => isNull(context.document.body.endnotes.getFirstOrNullObject(), context), true],
  ['NoteItem.reference', async (context) => textOf(context.document.body.footnotes.getFirst().reference.paragraphs.getFirst()), '依据文件办理'],
  ['NoteItem.getNext NoteItem.getNextOrNullObject', async (context) => [await codeOf(() => values(context.document.body.footnotes.getFirst().getNext(), ['type'])), await isNull(context.document.body.footnotes.getFirst().getNextOrNullObject(), context)], ['ItemNotFound', true]],
  ['NoteItem.delete', async (context) => {
    context.document.body.footnotes.getFirst().delete();
    return isNull(context.document.body.footnotes.getFirstOrNullObject(), context);
  }, true],
];

export const commentCalls: readonly Call[] = [
  ['Comment.content Comment.authorName Comment.authorEmail Comment.id Comment.resolved Comment.creationDate', async (context) => {
    const comment = (await hit(context, '完成率')).insertComment('请核实');
    return [...(await values(comment, ['content', 'authorName', 'authorEmail', 'id', 'resolved'])), ...(await values(comment, ['creationDate'])).map((date) => Number(date) > 1.7e12)];
  }, ['请核实', '审阅人', '', '0', false, true]],
  ['Comment.content', async (context) => {
    const comment = (await hit(context, '完成率')).insertComment('请核实');
    comment.content = '已核实';
    return values(comment, ['content']);
  }, ['已核实']],
  ['Comment.getRange', async (context) => textOf((await hit(context, '完成率')).insertComment('请核实').getRange()), '完成率'],
  ['Comment.replies CommentCollection.getFirst', async (context) => {
    (await hit(context, '完成率')).insertComment('请核实');
    const { replies } = context.document.body.getComments().getFirst();
    replies.load('items');
    await context.sync();
    return replies.items.length;
  }, 0],
  ['Comment.delete CommentCollection.getFirstOrNullObject', async (context) => {
    const comment = (await hit(context, '完成率')).insertComment('请核实');
    comment.delete();
    return [await isNull(context.document.body.getComments().getFirstOrNullObject(), context), (await whole(context)).includes('完成率')];
  }, [true, true]],
  ['Comment.reply', async (context) => codeOf(async () => {
    (await hit(context, '完成率')).insertComment('请核实').reply('好');
    await context.sync();
  }), 'NotImplemented'],
];
