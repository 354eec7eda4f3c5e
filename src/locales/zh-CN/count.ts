import type { AreaTexts } from '../messages';

export const count: AreaTexts<'count'> = {
  'count/claim-mismatch': {
    name: '数目与列项不符',
    finds: '文中写明有几项（如“以下五个方面”“等三个环节”“五个必谈”：…），与所列的项数不一致。固定提法、概数、序数不算。',
    message: ({ claimed, counted, direction }) =>
      direction === 'forward' ? `写明有${claimed}项，后面列出的是${counted}项，两处应当一致。` : `写明有${claimed}项，前面列举的是${counted}项，两处应当一致。`,
  },
  'count/sum-mismatch': {
    name: '分项与总数不符',
    finds: '总数与写明的各分项之和不一致（如已完成、正在进行、未完成），或者“其中”的数超过总数，或者表格的合计与各行之和不符。有分项尚待填写的不算。',
    message: ({ whole, sum, parts, unit }) => `总数为${whole}${unit}，分项为${parts.join('、')}，合计${sum}${unit}，两者应当相符。`,
  },
};
