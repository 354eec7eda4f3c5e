import { sumMismatch } from '../../../../src/report/rules/count/sum-mismatch';
import { found } from '../examples';

test.each([
  '排查岗位风险⟦76⟧个，一级、二级、三级风险分别为19个、27个、32个，逐一定了措施。',
  '排查岗位风险⟦76⟧个，其中高、中、低等级分别为19个、27个、32个。',
  '受理群众来信⟦58⟧件，业务类、求决类和申诉类分别18件、24件、14件。',
  '现有职工⟦64⟧人，其中男、女分别为38人、24人。',
  '慰问困难职工⟦76⟧人，退休职工和在职职工分别有40人和41人。',
])('parts whose names all stand before their numbers are added up: %s', (text) => {
  expect(found(sumMismatch, text)).toBe(text);
});

test.each([
  '排查岗位风险78个，一级、二级、三级风险分别为19个、27个、32个。',
  '受理群众来信76件，去年、前年分别为78件、80件，逐年下降。',
  '培训干部76人次，党员、入党积极分子分别为30人次、45人次。',
  '慰问困难职工76人，退休职工、在职职工分别为40人、34人，另有2人为烈属。',
  '慰问困难职工76人，退休职工、在职职工、遗属分别为40人、30人、4人，其余2人为烈属。',
  '召开党组会26次，研究党建、研究人事分别为12次、13次。',
  '开展督查76次，两个督查组分别开展40次、35次。',
  '排查岗位风险76个，高、中风险分别为19个、27个。',
  '完成投资76亿元，一产、二产、三产增速分别为3.1％、4.2％、5.6％。',
])('what may leave some out, or is no account of the number before, is left alone: %s', (text) => {
  expect(found(sumMismatch, text)).toBe(text);
});
