import { formatChinese } from '../../../src/report/numbering/numerals';
import { defaultPack } from '../../../src/report/pack';
import { planInsertion } from '../../../src/report/scaffolds/insertion';
import { mark } from '../../marked';
import { described } from './described';
import { flat, insert, sentences } from './inserting';

test('第一， counts on as 第二，', () => {
  const report = sentences.replace('一是', '第一，').replace('二是', '第二，').replace('三是', '第三，');
  expect(insert(report, 'politics').result.split('\n').slice(1, 5).map((line) => line.slice(0, 7))).toEqual(['第一，强化领导', '+第二，', '第三，抓实作风', '第四，严明纪律']);
});

test('automatic numbers count on by themselves', () => {
  const { result, notes } = insert(flat.replace(/⟨([一二三四五]、)⟩/g, '⟪$1⟫'), 'ideology');
  expect(result.split('\n').slice(5, 9)).toEqual(['正文乙。一是学。二是做。', '+深化思想建设，', '+局党组坚持用党的创新理论统一思想、统一意志、统一行动，', '深化作风建设']);
  expect(notes).toEqual(['automatic-number']);
});

test('a list that is already wrong is not renumbered, and the plan says so', () => {
  const { result, notes } = insert(flat.replace('⟨四、⟩', '⟨五、⟩').replace('⟨五、⟩§plans', '⟨六、⟩§plans'), 'ideology');
  expect(result).toContain('\n+三、深化思想建设，\n');
  expect(result).toContain('\n三、深化作风建设\n');
  expect(result).toContain('\n五、存在的问题\n');
  expect(notes).toEqual(['not-renumbered']);
});

test('typed and automatic numbers in one list are left alone', () => {
  expect(insert(flat.replace('⟨四、⟩', '⟪四、⟫'), 'ideology').notes).toEqual(['not-renumbered']);
});

test('a renumbered label gets the punctuation that its list has otherwise', () => {
  expect(insert(flat.replace('三、', '三．'), 'ideology').result).toMatch(/\+三、深化思想建设，[^]*\n四、深化作风建设/);
});

test('一要 stays 要', () => {
  const report = sentences.replace('一是', '一要').replace('二是', '二要').replace('三是', '三要');
  expect(insert(report, 'politics').result.split('\n').slice(1, 5).map((line) => line.slice(0, 4))).toEqual(['一要强化', '+二要加', '三要抓实', '四要严明']);
});

test('a report that writes 1、 throughout gets 2、', () => {
  const report = ['1、', '2、', '3、', '4、', '5、'].reduce((text, label, index) => text.replace(`⟨${formatChinese(index + 1)}、⟩`, `⟨${label}⟩`), flat);
  expect(insert(report, 'ideology').result).toMatch(/\+3、深化思想建设，[^]*\n4、深化作风建设/);
});

test('places that refer to a changed number are listed', () => {
  const report = flat.replace('打算。', '继续整改第四部分所列问题，巩固第一部分所述成果。');
  const plan = planInsertion(described(report), 'ideology', 'year', defaultPack);
  if (plan.status === 'refused') throw new Error(plan.reason);
  expect(mark(described(report).document, plan.references)).toContain('继续整改⟦第四部分⟧所列问题，巩固第一部分所述成果。');
});

test('numbers above ten are written out', () => {
  const many = `§leadIn§报告如下。\n${Array.from({ length: 11 }, (_, index) => `⟨${formatChinese(index + 1)}、⟩${index === 8 ? '§conduct§' : ''}标题${index}\n正文。`).join('\n')}`;
  expect(insert(many, 'discipline').result).toMatch(/\n九、标题8\n正文。\n\+十、[^\n]*\n[^\n]*\n十一、标题9\n正文。\n十二、标题10\n/);
});

test('首先 has no number for one more', () => {
  const report = '§leadIn§报告如下。\n⟨首先，⟩§politics§讲政治。正文。\n⟨其次，⟩§conduct§改作风。正文。\n⟨最后，⟩§systems§建制度。正文。';
  expect(insert(report, 'discipline')).toMatchObject({ notes: ['no-number'], result: expect.stringContaining('\n+严明纪律规矩，') });
});
