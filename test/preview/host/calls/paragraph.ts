import { between, type Call, codeOf, hit, isNull, paragraphAt, textOf, texts, values, whole } from './call';

export const paragraphCalls: readonly Call[] = [
  ['Paragraph.text Paragraph.isListItem Paragraph.tableNestingLevel Paragraph.styleBuiltIn Paragraph.outlineLevel', async (context) => values(await paragraphAt(context, 0), ['text', 'isListItem', 'tableNestingLevel', 'styleBuiltIn', 'outlineLevel']), ['工作情况', true, 0, 'Heading1', 1]],
  ['Paragraph.tableNestingLevel', async (context) => values(await paragraphAt(context, 5), ['text', 'tableNestingLevel']), ['数量', 1]],
  ['Paragraph.style', async (context) => values(await paragraphAt(context, 0), ['style']), ['标题 1']],
  ['Paragraph.alignment Paragraph.firstLineIndent Paragraph.lineSpacing Paragraph.spaceBefore', async (context) => values(await paragraphAt(context, 1), ['alignment', 'firstLineIndent', 'lineSpacing', 'spaceBefore', 'spaceAfter', 'leftIndent', 'rightIndent', 'lineUnitAfter', 'lineUnitBefore']), ['Justified', 32, 28, 6, 0, 0, 0, 0, 0]],
  ['Paragraph.spaceAfter Paragraph.leftIndent Paragraph.rightIndent Paragraph.lineUnitAfter Paragraph.lineUnitBefore', async (context) => {
    const paragraph = await paragraphAt(context, 2);
    paragraph.set({ spaceAfter: 6, leftIndent: 21, rightIndent: 10.5, alignment: 'Centered', firstLineIndent: -12, lineSpacing: 24, outlineLevel: 3 });
    const before = await values(paragraph, ['spaceAfter', 'leftIndent', 'rightIndent', 'alignment', 'firstLineIndent', 'lineSpacing', 'outlineLevel']);
    paragraph.lineUnitAfter = 1;
    paragraph.lineUnitBefore = 0.5;
    paragraph.spaceBefore = 3;
    return [...before, ...(await values(paragraph, ['lineUnitAfter', 'spaceBefore']))];
  }, [6, 21, 10.5, 'Centered', -12, 24, 3, 1, 3]],
  ['Paragraph.alignment', (context) => codeOf(async () => {
    const paragraph = await paragraphAt(context, 2);
    paragraph.outlineLevel = 11;
    await context.sync();
  }), 'InvalidArgument'],
  ['Paragraph.styleBuiltIn', async (context) => {
    const paragraph = await paragraphAt(context, 12);
    paragraph.styleBuiltIn = 'Heading2';
    return values(paragraph, ['style', 'styleBuiltIn', 'outlineLevel']);
  }, ['标题 2', 'Heading2', 2]],
  ['Paragraph.style', async (context) => {
    const paragraph = await paragraphAt(context, 12);
    paragraph.style = '落款';
    return values(paragraph, ['style', 'alignment']);
  }, ['落款', 'Right']],
  ['Paragraph.style', async (context) => {
    const paragraph = await paragraphAt(context, 12);
    paragraph.style = '没有的样式';
    return codeOf(() => context.sync());
  }, 'ItemNotFound'],
  ['Paragraph.isLastParagraph', async (context) => [...(await values(await paragraphAt(context, 12), ['isLastParagraph'])), ...(await values(await paragraphAt(context, 3), ['isLastParagraph']))], [true, false]],
  ['ParagraphCollection.getFirst Paragraph.getNext', (context) => textOf(context.document.body.paragraphs.getFirst().getNext()), '全年办理*件，完成率**%。'],
  ['ParagraphCollection.getLast Paragraph.getPrevious', (context) => textOf(context.document.body.paragraphs.getLast().getPrevious()), '见二、部分'],
  ['ParagraphCollection.getFirstOrNullObject ParagraphCollection.getLastOrNullObject', async (context) => [await isNull(context.document.body.paragraphs.getFirstOrNullObject(), context), await textOf(context.document.body.paragraphs.getLastOrNullObject())], [false, '结语']],
  ['Paragraph.getNextOrNullObject Paragraph.getPreviousOrNullObject', async (context) => [await isNull(context.document.body.paragraphs.getLast().getNextOrNullObject(), context), await isNull(context.document.body.paragraphs.getFirst().getPreviousOrNullObject(), context), await textOf((await paragraphAt(context, 3)).getNextOrNullObject())], [true, true, '事项']],
  ['Paragraph.getNext', (context) => codeOf(() => textOf(context.document.body.paragraphs.getLast().getNext())), 'ItemNotFound'],
  ['Paragraph.getRange', async (context) => {
    const paragraph = await paragraphAt(context, 2);
    return [await textOf(paragraph.getRange('Whole')), await textOf(paragraph.getRange('Content')), await textOf(paragraph.getRange('Start'))];
  }, ['抓学习', '抓学习', '']],
  ['Paragraph.font Font.bold', async (context) => values((await paragraphAt(context, 0)).font, ['bold', 'size', 'name']), [true, 16, '仿宋']],
  ['Paragraph.paragraphs', async (context) => codeOf(async () => texts(await Promise.resolve((await paragraphAt(context, 0)).getRange().paragraphs))), 'no error'],
  ['Paragraph.contentControls', async (context) => texts((await paragraphAt(context, 8)).contentControls), ['李某']],
  ['Paragraph.footnotes', async (context) => {
    const { footnotes } = await paragraphAt(context, 9);
    footnotes.load('items');
    await context.sync();
    return footnotes.items.length;
  }, 1],
  ['Paragraph.endnotes', async (context) => {
    const { endnotes } = await paragraphAt(context, 9);
    endnotes.load('items');
    await context.sync();
    return endnotes.items.length;
  }, 0],
  ['Paragraph.getComments', async (context) => {
    const paragraph = await paragraphAt(context, 3);
    const comments = paragraph.getComments();
    comments.load('items');
    await context.sync();
    return comments.items.length;
  }, 0],
  ['Paragraph.search', async (context) => texts((await paragraphAt(context, 1)).search('*')), ['*', '*', '*']],
  ['Paragraph.getReviewedText', async (context) => {
    const paragraph = await paragraphAt(context, 10);
    const [original, current] = [paragraph.getReviewedText('Original'), paragraph.getReviewedText('Current')];
    await context.sync();
    return [original.value, current.value];
  }, ['共**项', '共12项']],
  ['Paragraph.insertText', async (context) => {
    const paragraph = await paragraphAt(context, 2);
    const added = paragraph.insertText('好', 'End');
    paragraph.insertText('要', 'Start');
    paragraph.load('text');
    const end = await textOf(added);
    const replaced = paragraph.insertText('学', 'Replace');
    return [paragraph.text, end, await textOf(replaced), await between(context, 2, 3)];
  }, ['要抓学习好', '好', '学', '学']],
  ['Paragraph.insertText', (context) => codeOf(async () => {
    (await paragraphAt(context, 2)).insertText('x', 'Before' as 'End');
    await context.sync();
  }), 'InvalidArgument'],
  ['Paragraph.insertParagraph', async (context) => {
    const paragraph = await paragraphAt(context, 3);
    const after = paragraph.insertParagraph('抓整改', 'After');
    paragraph.insertParagraph('抓会议', 'Before');
    after.load('text,isListItem');
    await context.sync();
    return [await between(context, 2, 6), after.isListItem];
  }, ['抓学习|抓会议|抓落实|抓整改', true]],
  ['Paragraph.insertParagraph Paragraph.detachFromList Paragraph.styleBuiltIn', async (context) => {
    const added = (await paragraphAt(context, 0)).insertParagraph('存在的问题', 'After');
    added.styleBuiltIn = 'Normal';
    added.detachFromList();
    return values(added, ['text', 'isListItem', 'styleBuiltIn']);
  }, ['存在的问题', false, 'Normal']],
  ['Paragraph.detachFromList', async (context) => {
    const first = await paragraphAt(context, 0);
    first.detachFromList();
    return values(first, ['isListItem', 'styleBuiltIn']);
  }, [false, 'Heading1']],
  ['Paragraph.attachToList Paragraph.list', async (context) => {
    const list = (await paragraphAt(context, 2)).list;
    list.load('id');
    await context.sync();
    const last = await paragraphAt(context, 12);
    last.attachToList(list.id, 0);
    last.load('isListItem');
    const item = last.listItem;
    return [...(await values(item, ['listString', 'level'])), last.isListItem];
  }, ['二、', 0, true]],
  ['Paragraph.listItem ListItem.listString ListItem.level ListItem.siblingIndex', async (context) => values((await paragraphAt(context, 3)).listItem, ['listString', 'level', 'siblingIndex']), ['（二）', 1, 1]],
  ['Paragraph.listItem', async (context) => codeOf(async () => values((await paragraphAt(context, 1)).listItem, ['listString'])), 'ItemNotFound'],
  ['Paragraph.listItemOrNullObject', async (context) => [await isNull((await paragraphAt(context, 1)).listItemOrNullObject, context), ...(await values((await paragraphAt(context, 0)).listItemOrNullObject, ['listString', 'level']))], [true, '一、', 0]],
  ['Paragraph.listOrNullObject', async (context) => [await isNull((await paragraphAt(context, 1)).listOrNullObject, context), await isNull((await paragraphAt(context, 0)).listOrNullObject, context)], [true, false]],
  ['ListItem.level', async (context) => {
    const paragraph = await paragraphAt(context, 3);
    paragraph.listItem.level = 0;
    return values(paragraph.listItem, ['listString', 'level']);
  }, ['二、', 0]],
  ['ListItem.getAncestor', async (context) => textOf((await paragraphAt(context, 3)).listItem.getAncestor()), '工作情况'],
  ['ListItem.getAncestorOrNullObject', async (context) => isNull((await paragraphAt(context, 0)).listItem.getAncestorOrNullObject(), context), true],
  ['ListItem.getDescendants', async (context) => texts((await paragraphAt(context, 0)).listItem.getDescendants()), ['抓学习', '抓落实']],
  ['List.id List.levelExistences List.levelTypes', async (context) => {
    const [id, existences, types] = await values((await paragraphAt(context, 0)).list, ['id', 'levelExistences', 'levelTypes']);
    return [id, Array.isArray(existences) && existences.slice(0, 3), Array.isArray(types) && types[0]];
  }, [1, [true, true, false], 'Number']],
  ['List.paragraphs', async (context) => texts((await paragraphAt(context, 0)).list.paragraphs), ['工作情况', '抓学习', '抓落实']],
  ['List.getLevelParagraphs', async (context) => texts((await paragraphAt(context, 0)).list.getLevelParagraphs(1)), ['抓学习', '抓落实']],
  ['List.getLevelString', async (context) => {
    const label = (await paragraphAt(context, 0)).list.getLevelString(1);
    await context.sync();
    return label.value;
  }, '（一）'],
  ['List.insertParagraph', async (context) => textOf((await paragraphAt(context, 0)).list.insertParagraph('抓队伍', 'End').getPrevious()), '抓落实'],
  ['Paragraph.insertBreak', async (context) => {
    (await paragraphAt(context, 2)).insertBreak('Page', 'After');
    return between(context, 2, 5);
  }, '抓学习|\f|抓落实'],
  ['Paragraph.insertText', async (context) => {
    (await paragraphAt(context, 9)).insertText('依据办理', 'Replace');
    return isNull(context.document.body.footnotes.getFirstOrNullObject(), context);
  }, true],
  ['Paragraph.insertTable', async (context) => {
    (await paragraphAt(context, 12)).insertTable(1, 2, 'Before', [['甲', '乙']]);
    return between(context, 11, 15);
  }, '见二、部分|甲|乙|结语'],
  ['Paragraph.insertContentControl', async (context) => {
    const control = (await paragraphAt(context, 12)).insertContentControl();
    control.tag = 'end';
    return values(control, ['text', 'tag', 'subtype']);
  }, ['结语', 'end', 'RichTextParagraphs']],
  ['Paragraph.parentBody', async (context) => [...(await values((await paragraphAt(context, 6)).parentBody, ['type'])), ...(await values((await paragraphAt(context, 0)).parentBody, ['type']))], ['TableCell', 'MainDoc']],
  ['Paragraph.parentTable Paragraph.parentTableCell', async (context) => [...(await values((await paragraphAt(context, 7)).parentTable, ['rowCount'])), ...(await values((await paragraphAt(context, 7)).parentTableCell, ['rowIndex', 'cellIndex']))], [2, 1, 1]],
  ['Paragraph.parentTableOrNullObject Paragraph.parentTableCellOrNullObject', async (context) => [await isNull((await paragraphAt(context, 0)).parentTableOrNullObject, context), await isNull((await paragraphAt(context, 0)).parentTableCellOrNullObject, context)], [true, true]],
  ['Paragraph.parentContentControlOrNullObject', async (context) => isNull((await paragraphAt(context, 0)).parentContentControlOrNullObject, context), true],
  ['Paragraph.parentContentControl', async (context) => codeOf(async () => textOf((await paragraphAt(context, 0)).parentContentControl)), 'ItemNotFound'],
  ['Paragraph.clear', async (context) => {
    (await paragraphAt(context, 2)).clear();
    return between(context, 1, 4);
  }, '全年办理*件，完成率**%。||抓落实'],
  ['Paragraph.delete', async (context) => {
    (await paragraphAt(context, 2)).delete();
    (await paragraphAt(context, 0)).delete();
    return between(context, 0, 2);
  }, '全年办理*件，完成率**%。|抓落实'],
  ['Paragraph.delete', async (context) => {
    const paragraph = await paragraphAt(context, 2);
    paragraph.delete();
    await context.sync();
    return codeOf(() => textOf(paragraph));
  }, 'ItemNotFound'],
  ['Paragraph.delete', async (context) => {
    context.document.body.clear();
    context.document.body.paragraphs.getFirst().delete();
    return whole(context);
  }, ''],
  ['Font.color Font.highlightColor Font.italic Font.underline', async (context) => {
    const { font } = await hit(context, '抓学习');
    font.set({ color: '#ff0000', highlightColor: 'Yellow', italic: true, underline: 'Wave', strikeThrough: true, size: 16, bold: true, superscript: true });
    return values(font, ['color', 'highlightColor', 'italic', 'underline', 'strikeThrough', 'size', 'bold', 'superscript', 'subscript', 'doubleStrikeThrough']);
  }, ['#FF0000', '#FFFF00', true, 'Wave', true, 16, true, true, false, false]],
  ['Font.strikeThrough Font.size Font.superscript Font.subscript Font.doubleStrikeThrough', async (context) => {
    const { font } = await hit(context, '抓学习');
    font.doubleStrikeThrough = true;
    font.subscript = true;
    return values(font, ['doubleStrikeThrough', 'subscript']);
  }, [true, true]],
  ['Font.highlightColor', async (context) => {
    const { font } = await hit(context, '抓学习');
    font.highlightColor = '#FFEE00';
    const set = await values(font, ['highlightColor']);
    Object.assign(font, { highlightColor: null });
    return [...set, ...(await values(font, ['highlightColor']))];
  }, ['#FFFF00', null]],
  ['Font.bold Font.color Font.size', async (context) => values((await paragraphAt(context, 1)).font, ['bold', 'color', 'size']), [null, '', 10.5]],
  ['Font.size', (context) => codeOf(async () => {
    const { font } = await hit(context, '抓学习');
    font.size = -1;
    await context.sync();
  }), 'InvalidArgument'],
];
