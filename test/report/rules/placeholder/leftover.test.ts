import fc from 'fast-check';
import { placeholder as english } from '../../../../src/locales/en-US/placeholder';
import { placeholder as chinese } from '../../../../src/locales/zh-CN/placeholder';
import { defaultPack } from '../../../../src/report/pack';
import { leftover } from '../../../../src/report/rules/placeholder/leftover';
import { mark, marked } from '../../../marked';
import { outlineOf } from './outline';

const found = (text: string) => mark(marked(text).document, leftover.find(outlineOf(marked(text).document)));

test.each([
  '不断提高履职⟦##paidbegin##⟧能力水平。',
  '⟦##paidend##⟧',
  '⟦##付费内容开始##⟧',
  '⟦阅读全文请先登录⟧',
  '聚焦民生领域⟦阅读全文请先登录⟧深化专项整治',
  '加强监督……⟦阅读全文请先登录或注册⟧',
  '（⟦登录后查看全文⟧）',
  '廉洁文化源远流长。⟦[1]⟧历代⟦[2-3]⟧均有论述⟦［12］⟧。',
  '⟦本文来自某公文范文网⟧，转发',
  '⟦本文由某某文库整理发布⟧',
  '⟦未完待续……⟧',
  '⟦转载请注明出处⟧。',
  '⟦版权所有 2023 某某范文网⟧',
  '⟦版权所有，侵权必究⟧',
  '⟦点击下载⟧',
  '⟦免费下载⟧',
  '⟦百度文库⟧',
  '⟦扫码关注公众号，获取更多范文⟧',
  '⟦长按识别二维码关注⟧',
  '⟦精品文档⟧',
  '⟦欢迎下载⟧',
  '⟦Word文档，下载后可编辑⟧',
  '压实责任，⟦&nbsp;&nbsp;⟧从严监督。⟦<br>⟧',
  '⟦<p style="text-indent:2em">⟧加强领导⟦</p>⟧',
  '⟦剩余50%内容未读⟧',
  '⟦试读已结束⟧',
  '⟦上一篇：某局工作总结⟧',
  '⟦相关推荐⟧',
  '⟦浏览次数：1203⟧',
  '⟦如有侵权请联系删除⟧',
  '⟦（来源：网络）⟧',
  '⟦【篇一】⟧落实主体责任情况报告',
])('%s', (text) => {
  expect(found(text)).toBe(text);
});

test.each([
  '用好微信公众号、微信工作群推送廉洁提醒，引导群众扫码评价、扫码关注“清风”公众号。',
  '组织学习版权保护知识，依法保护版权所有人权益，查处未经许可经营行为。',
  '打开应用市场，点击下载安装即可使用，资料可免费下载使用。',
  '下载学习资料，阅读全文并撰写心得，登录平台完成在线学习。',
  '国发〔2023〕5号，财预[2022]17号，发[12]号文件，区间[0,1]。',
  'a[1]、list[2]、［一］',
  '[1] 张三. 廉政建设研究[J].',
  '本文件自印发之日起施行，本文所称领导干部包括……',
  '<全市清廉建设三年工作规划（2023—2027年）>、A<B、R&D投入',
  '## 一、工作开展情况 ##',
  '# 标题',
  '转载相关报道12篇，来源于群众举报的线索5件。',
  '相关推荐材料按程序报送，欢迎下载国家反诈中心APP。',
  '上一年度、下一页公示、上一轮巡察、共5页材料。',
  '本文件由办公室负责解释。',
  '关注重点领域，关注公众号留言反映的问题。',
  '未完成整改3个，待续建项目2个。',
  '展开全面排查，查看全部台账。',
  '会议资料仅供参考不作依据。',
  '（仅供参考）',
  '参赛作品版权归作者，版权归主办单位所有。',
  '涉密文件未经许可不得复制、传播。',
  '打开系统，点击下载文档，下载后可打印使用。',
  '发布日期：2023年5月10日',
  '扫描二维码加入会议群。',
  '扫码关注“清风某县”公众号',
])('nothing is left over in: %s', (text) => {
  expect(found(text)).toBe(text);
});

test.each(defaultPack.placeholders.leftovers.map(({ example }) => example))('a form finds what its example marks: %s', (example) => {
  expect(found(example)).toBe(example);
});

test('a leftover is a finding of severity error, in every story but not in the table of contents', () => {
  const document = { paragraphs: [{ text: '正文。' }, { text: '##paidend##', toc: true }, { text: '精品文档', story: 'header' as const }] };
  expect(leftover.find(outlineOf(document))).toEqual([
    { rule: 'placeholder/leftover', severity: 'error', paragraph: 2, start: 0, end: 4, text: '精品文档', values: {} },
  ]);
});

test('its examples show what it finds', () => {
  expect(found(leftover.examples.wrong)).toBe(leftover.examples.wrong);
  expect(leftover.find(outlineOf(marked(leftover.examples.right).document))).toEqual([]);
});

test('its messages say what to do', () => {
  expect(chinese['placeholder/leftover'].message({})).toContain('应删除');
  expect(english['placeholder/leftover'].message({})).toContain('should be deleted');
});

test('any text is read, and what is found lies inside it', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('##', 'a', '[1]', '<br', '>', '&nbsp;', '点击下载', '本文来自', '。', '\ud800', '版权所有'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const document = { paragraphs: [{ text: pieces.join('') }] };
      for (const { start, end, text } of leftover.find(outlineOf(document))) {
        expect(end).toBeGreaterThan(start);
        expect(document.paragraphs[0]?.text.slice(start, end)).toBe(text);
      }
    }),
  );
});
