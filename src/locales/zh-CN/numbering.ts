import type { AreaTexts } from '../messages';

const styles = { 'run-in': '标题后接正文', alone: '标题单独成段', 'alone-with-stop': '标题单独成段并加句号' } as const;
const refer = (references: readonly unknown[]): string => (references.length === 0 ? '' : `；文中有${references.length}处提到将要改变的序号，改后请核对`);

export const numbering: AreaTexts<'numbering'> = {
  'numbering/gap': {
    name: '序号跳号',
    finds: '同一组序号中间缺号。可能是漏写了一段，也可能是序号没有改。',
    fix: '把此处及其后的序号依次改正，到下一处错号为止；如果是漏了一段，请不要改号，先补上。',
    message: ({ found, expected, missing, references }) => `“${found}”前面缺第${missing.join('、')}项：如果没有漏段，此处应为“${expected}”${refer(references)}。`,
  },
  'numbering/duplicate': {
    name: '序号重复',
    finds: '同一组序号中同一个号出现两次。',
    fix: '把此处及其后的序号依次改正，到下一处错号为止。',
    message: ({ found, expected, otherParagraph, references }) => `“${found}”的序号在第${otherParagraph + 1}段已经用过，此处应为“${expected}”${refer(references)}。`,
  },
  'numbering/order': {
    name: '序号颠倒',
    finds: '同一组序号没有按顺序排列。',
    fix: '按所在位置重新编号，不移动段落。',
    message: ({ found, expected, references }) => `“${found}”排得过早，按顺序此处应为“${expected}”${refer(references)}。`,
  },
  'numbering/first-not-one': {
    name: '首项不是一',
    finds: '一组序号不从一开始。',
    fix: '从一起重新编号。',
    message: ({ found, expected, references }) => `这组序号从“${found}”开始，应从“${expected}”开始${refer(references)}。`,
  },
  'numbering/no-restart': {
    name: '序号没有重新开始',
    finds: '到了新的上级标题之下，序号仍接着上一组往下数。全篇各组都连续编号的（如巡察反馈问题从1编到38），视为该文件的编法，不算。',
    fix: '从一起重新编号。',
    message: ({ found, expected, otherParagraph, references }) => `“${found}”接着第${otherParagraph + 1}段的序号往下数，在新的上级标题下应从“${expected}”重新开始${refer(references)}。`,
  },
  'numbering/punctuation': {
    name: '序号后的标点',
    finds: '序号后面的标点不对，或者多了标点。“一、”后用顿号，“1.”后用下脚点，“第一”“其一”“首先”后用逗号，带括号的序号、带圈的序号和“一是”后面不加标点。',
    fix: '改成正确的标点。',
    message: ({ found, expected }) => `“${found}”应写作“${expected}”。`,
  },
  'numbering/width': {
    name: '序号的全角半角',
    finds: '序号的括号用了半角，或者数字用了全角。',
    fix: '改成全角括号、半角数字。',
    message: ({ found, expected }) => `“${found}”应写作“${expected}”。`,
  },
  'numbering/mixed-form': {
    name: '序号形式混用',
    finds: '同一组序号中混入了另一种形式，如“一是”之后写“第二，”。',
    fix: '改成同组其他序号的形式。',
    message: ({ found, expected, sequenceForm }) => `同组序号用的是“${sequenceForm}”，此处写作“${found}”，应为“${expected}”。`,
  },
  'numbering/mixed-automatic': {
    name: '手工与自动编号混用',
    finds: '同一组序号有的是手工输入，有的是 Word 自动编号，增删段落时容易错号；或者自动编号之后又手工输入了序号。自动编号不会被改动。',
    fix: '整组都是自动编号、手工输入的序号又与它相同时，删去手工输入的序号；其他情形不改。',
    message: ({ found, automatic, beside }) => (beside !== undefined ? `这一段已有自动编号“${beside}”，又手工输入了“${found}”，两个序号重复出现，应当只留一个。` : automatic ? `“${found}”是自动编号，同组其他序号是手工输入。` : `“${found}”是手工输入，同组其他序号是自动编号。`),
  },
  'numbering/level-inversion': {
    name: '层次颠倒',
    finds: '较低层次的序号之下又出现较高层次的序号，如“1.”之下用“（一）”。层次应当由高到低。',
    message: ({ found, parent }) => `“${found}”的层次高于“${parent}”，却出现在它之下。`,
  },
  'numbering/lone-item': {
    name: '只有一项',
    finds: '一组序号只有一项，没有第二项。',
    message: ({ found }) => `“${found}”之后没有第二项：如果只有一项，通常不编号。`,
  },
  'numbering/level-skip': {
    name: '层次跳级',
    finds: '跳过了一级序号，而这一级在文中别处使用。',
    message: ({ found, skipped }) => `“${found}”与上级之间跳过了“${skipped}”一级，文中别处用了这一级。`,
  },
  'numbering/sibling-style': {
    name: '同级标题的写法',
    finds: '同级标题有的后接正文，有的单独成段，有的加句号。',
    message: ({ style, siblings }) => `此处${styles[style]}，同级其他标题大多是${styles[siblings]}。`,
  },
};
