import type { Values } from '../../report/findings';
import type { AreaTexts } from '../messages';

type Unfilled = Values['placeholder/unfilled'];

const expected: Readonly<Record<Unfilled['expects'], string>> = {
  quantity: '数量', percent: '百分比', ordinal: '序数', date: '日期', person: '人名', name: '名称', text: '内容',
};
const opening: Readonly<Record<Unfilled['certainty'], string>> = {
  certain: '此处未填', likely: '此处可能未填', possible: '此处也许未填',
};

export const placeholder: AreaTexts<'placeholder'> = {
  'placeholder/unfilled': {
    name: '未填的占位符',
    finds: '起草时留空的数字、日期、人名、名称等：*、XX、20XX年、____、空括号、【待补】之类。',
    message: ({ certainty, expects, unit }) => `${opening[certainty]}，应写明${expected[expects]}${unit ? `（单位：${unit}）` : ''}。`,
  },
  'placeholder/leftover': {
    name: '复制残留',
    finds: '从文库、网页复制时带入的文字和标记：##paidbegin##、“阅读全文请先登录”、[1]、网页标签等。',
    message: () => '这是复制网上文档留下的痕迹，不属于报告内容，应删除。',
  },
};
