import type { AreaTexts } from '../messages';

export const consistency: AreaTexts<'consistency'> = {
  'consistency/period': {
    name: '时间前后不一',
    finds: '与报告所述时间不符的年份或时段：标题、导语、正文和日期互相矛盾，或上一年的文字没有改过来。',
    message: ({ found, expected, otherParagraph }) => `这里写的是“${found}”，而第${String(otherParagraph + 1)}段写明本报告的时间是“${expected}”，通常应当一致。`,
  },
  'consistency/figure': {
    name: '同一数字前后不一',
    finds: '同一时期、同一事项的数字在两处写得不同，正文与表格之间也算。分项、专项、同比和计划中的数字不算。',
    message: ({ found, other, subject }) => `“${subject}”在这里是${found}，前文是${other}，两处应当一致。`,
  },
};
