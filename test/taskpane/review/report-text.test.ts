import { zhCN } from '../../../src/locales/zh-CN/pane';
import { reportAsHtml, reportAsMarkdown } from '../../../src/taskpane/review/report-text';
import { openPane } from '../open-pane';

test('the copied report says kind, counts, each finding with its place and source', async () => {
  const { state } = await openPane('一、<b>抓学习</b>\n三、抓作风，，立案*件。');
  const markdown = reportAsMarkdown(zhCN, state());
  expect(markdown).toMatch(/^# 责任报告检查结果\n/);
  expect(markdown).toMatch(/- 第 2 段 .*通常做法/);
  expect(markdown).toContain('1 处待填');
});

test('what stands in the document can’t become mark-up', async () => {
  const { state } = await openPane('一、<img src=x>\n三、抓[作风](http://x)');
  expect(reportAsHtml(zhCN, state())).not.toMatch(/<img|<b>/);
  expect(reportAsMarkdown(zhCN, state())).not.toMatch(/[^\\]<img|[^\\]\]\(/);
});
