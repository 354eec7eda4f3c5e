import type { Paragraph } from '../../../src/report/document';
import { rowName } from '../../../src/taskpane/findings/row-name';

const cells = (...texts: string[]): Paragraph[] => texts.map((text) => ({ text, inTable: true }));

test.each<[string, Paragraph[], string | undefined]>([
  ['a cell that holds a sign only has the name of its row', cells('项目', '2024年', '2025年', '警示教育（场次）', '6', '*'), '警示教育（场次）'],
  ['so has one with its unit', cells('廉政谈话', '52', '*人次'), '廉政谈话'],
  ['a cell that says what it is needs none', cells('项目', '廉政谈话*人次'), undefined],
  ['a paragraph outside of tables has none', [{ text: '警示教育' }, { text: '*' }], undefined],
  ['a name is not looked for before the table', [{ text: '主要数据见下表。' }, ...cells('6', '*')], undefined],
])('%s', (_, paragraphs, name) => {
  const paragraph = paragraphs.length - 1;
  const start = paragraphs[paragraph]?.text.indexOf('*') ?? 0;
  expect(rowName({ paragraphs }, { paragraph, start, end: start + 1 })).toBe(name);
});
