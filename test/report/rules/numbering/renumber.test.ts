import { check } from '../../../../src/report/check';
import { fromText } from '../../../../src/report/document';
import { applyEdits } from '../../../../src/report/edits';

/** Each finding of counting with its fix: the labels that it writes, and how many references it lists. */
function fixesIn(text: string): string[] {
  return check(fromText(text)).findings.flatMap(({ rule, text: label, fix, values }) =>
    'references' in values ? [`${rule} ${label} → ${(fix ?? []).map(({ replacement }) => replacement).join(' ')}, ${String(values.references.length)} references`] : [],
  );
}

test.each([
  ['a gap', '一、甲\n三、乙\n四、丙', ['numbering/gap 三、 → 二、 三、, 0 references']],
  ['a gap behind a lower list that ends one before it', `一、甲\n（一）乙。${'定措施。'.repeat(15)}\n（二）丙。做了三件事。\n1.丁。${'定措施。'.repeat(15)}\n2.戊。${'定措施。'.repeat(15)}\n3.己。${'定措施。'.repeat(15)}\n（四）庚。${'定措施。'.repeat(15)}\n二、辛`, ['numbering/gap （四） → （三）, 0 references']],
  ['two gaps, each as far as the next', '一、甲\n三、乙\n四、丙\n六、丁\n七、戊', ['numbering/gap 三、 → 二、 三、, 0 references', 'numbering/gap 六、 → 四、 五、, 0 references']],
  ['a duplicate and a gap', '一是甲。一是乙。二是丙。五是丁。', ['numbering/duplicate 一是 → 二是 三是, 0 references', 'numbering/gap 五是 → 四是, 0 references']],
  ['a duplicate that alone makes a gap', '一、甲\n二、乙\n二、丙\n三、丁\n五、戊', ['numbering/duplicate 二、 → 三、 四、, 0 references']],
  ['a number that the text refers to', '一、甲\n三、乙。见第三部分。\n四、丙。见第一部分、第四部分。', ['numbering/gap 三、 → 二、 三、, 2 references']],
  ['a gap in a list from which others count on, which is left to the writer', '（一）甲\n1.乙\n2.丙\n（二）丁\n3.戊\n5.己\n（三）庚\n6.辛\n7.壬', ['numbering/gap 5. → , 0 references']],
  ['lists that count on from one to the next throughout', '（一）甲\n1.乙\n2.丙\n（二）丁\n3.戊\n4.己\n（三）庚\n5.辛\n6.壬', []],
  ['one that goes on counting from a list in disorder', '一、甲\n（一）乙\n（三）丙\n（二）丁\n二、戊\n（四）己\n（五）庚', ['numbering/order （三） → （二） （三）, 0 references', 'numbering/no-restart （四） → （一） （二）, 0 references']],
  ['one of three lists that goes on counting', '（一）甲\n1.乙\n2.丙\n（二）丁\n3.戊\n4.己\n（三）庚\n1.辛\n2.壬', ['numbering/no-restart 3. → 1. 2., 0 references']],
])('%s is numbered anew', (_, text, expected) => {
  expect(fixesIn(text)).toEqual(expected);
});

test('the fixes of one list do not overlap', () => {
  const document = fromText('一、甲\n三、乙\n四、丙\n四、丁\n六、戊\n七、己');
  const { skipped, document: mended } = applyEdits(document, check(document).findings.flatMap(({ fix }) => fix ?? []));
  expect(skipped).toEqual([]);
  expect(mended.paragraphs.map(({ text }) => text).join('')).toBe('一、甲二、乙三、丙四、丁五、戊六、己');
});

test.each(['二、', '二是', '首先，', '其一，', '（一）', '1.', '①', '（1）甲（3）乙'])('%s over and over in a paragraph of 100 000 characters', (unit) => {
  const { findings } = check(fromText(unit.repeat(Math.ceil(100_000 / unit.length))));
  expect(findings.flatMap(({ fix }) => fix ?? []).length).toBeLessThan(100_000);
}, 30_000);

test.each(['二、', '（二）项', '二是'])('%s as each of 20 000 paragraphs', (unit) => {
  const { findings } = check(fromText(`${unit}\n`.repeat(20_000)));
  expect(findings.flatMap(({ fix }) => fix ?? []).length).toBeLessThan(100_000);
}, 30_000);
