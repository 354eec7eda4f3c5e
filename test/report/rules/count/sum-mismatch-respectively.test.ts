import { sumMismatch } from '../../../../src/report/rules/count/sum-mismatch';
import { found } from '../examples';

test.each([
  '排查岗位风险⟦76⟧个，一级、二级、三级风险分别为19个、27个、32个，逐一定了措施。',
  '排查岗位风险⟦76⟧个，其中高、中、低等级分别为19个、27个、32个。',
  '受理群众来信⟦58⟧件，业务类、求决类和申诉类分别18件、24件、14件。',
  '现有职工⟦64⟧人，其中男、女分别为38人、24人。',
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
  '抽查案卷42份，优秀、良好、合格分别为20份、12份、8份，不合格2份。',
  '处置问题线索26件，初核、立案、结案分别为10件、8件、6件。',
  '收集建议24条，答复、采纳分别为24条、2条。',
  '低收入户240户，低保户、特困户、残疾户分别有120户、90户、45户。',
  '完成投资76亿元，一产、二产、三产增速分别为3.1％、4.2％、5.6％。',
])('what may leave some out, or is no account of the number before, is left alone: %s', (text) => {
  expect(found(sumMismatch, text)).toBe(text);
});

test.each([
  '全校教职工⟦68⟧人分两批到教育馆参观，第一批36人，第二批31人。',
  '轮训干部⟦120⟧人，分三期进行，第一期40人，第二期42人，第三期36人。',
])('batches that do not add up are found: %s', (text) => {
  expect(found(sumMismatch, text)).toBe(text);
});

test.each([
  '全校教职工68人分两批到教育馆参观，第一批36人，第二批32人。',
  '全校教职工68人分两批到教育馆参观，第一批36人。',
  '在职职工86人，分两批参加体检，第一批45人，第二批40人，其余1人自行体检。',
  '培训村干部236人，分两期举办，第一期120人，第二期118人，其中2人两期都参加。',
  '处级干部6名、科级干部62名分两批轮训，第一批34名，第二批34名。',
  '印发清单12份，分两批整改问题，第一批36个，第二批31个。',
])('batches that add up, are told in part or are of something else are left alone: %s', (text) => {
  expect(found(sumMismatch, text)).toBe(text);
});
