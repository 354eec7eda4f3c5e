import { figure } from '../../../../src/report/rules/consistency/figure';
import { found } from '../examples';

test.each([
  '举办思政课教学比赛，参赛教师74名。\n思政课教学比赛参赛教师⟦68⟧名，奖品采购按规定报批。',
  '思政课教学比赛参赛教师74名，评出一等奖6名。\n举办思政课教学比赛，参赛教师⟦78⟧名。',
  '召开党风廉政建设专题会议6次，研究议题18个。\n虽然全年专题会议研究议题⟦16⟧个，但跟踪问效不够。',
  '开展效能督察7次，发现问题15个。\n三、存在的问题\n效能督察虽发现问题⟦18⟧个，但追责偏软。',
])('a figure told with its occasion, in one clause or in two, is found: %s', (text) => {
  expect(found(figure, text)).toBe(text);
});

test.each([
  '举办教学比赛，参赛教师74名。\n举办书法比赛，参赛教师78名。\n书法比赛参赛教师78名。',
  '召开专题会议6次，研究议题18个。\n党组会议研究议题16个。',
  '上半年召开专题会议6次，研究议题18个。\n下半年专题会议研究议题16个。',
  '开展食品专项整治，发现突出问题36个。\n食品专项整治发现突出问题32个，另有苗头性问题4个。',
  '86人中有11人谈话2次，1人谈话3次，共谈话99人次。',
  '举办廉政培训班6期，培训干部186人次。\n廉政培训班培训干部24人次，其余为线上培训。',
])('a figure of another occasion, or of a part, is left alone: %s', (text) => {
  expect(found(figure, text)).toBe(text);
});
