import type { AreaTexts } from '../messages';
import { quote } from '../quote';

export const text: AreaTexts<'text'> = {
  'text/unbalanced-pair': {
    name: '成对标点不配对',
    finds: '引号、括号、书名号等只有一半，或者前后两半不是一对。序号中的“1）”、英文撇号、跨段引文不算。',
    fix: '方向写反或种类不符的，改为相配的那一半；缺少另一半的，由作者决定补在何处。',
    message: ({ found, expected }) => `${quote(found)}没有与之配对的标点，应有${quote(expected)}。`,
  },
  'text/repeated-punctuation': {
    name: '标点重复',
    finds: '两个点号连在一起，如“、、”“，。”。',
    fix: '只留下其中停顿较长的一个。',
    message: ({ found, expected }) => `标点“${found}”重复，应为“${expected}”。`,
  },
  'text/repeated-word': {
    name: '字词重复',
    finds: '两个字以上的词语紧接着又写了一遍，或者词中的字多写了一个。“常常”“层层”等叠词，以及“检查查处”一类前后相连的词不算。',
    fix: '删去多写的部分。',
    message: ({ found, expected }) => `“${found}”疑为重复，应为“${expected}”。`,
  },
  'text/malformed-year': {
    name: '年份缺“年”字',
    finds: '表示年份的数字后面漏写“年”，如“2023以来”“将2023确定为”。',
    fix: '补上“年”字，位置写错的移到数字后面。',
    message: ({ found, expected }) => `年份“${found}”缺“年”字，应为“${expected}”。`,
  },
  'text/missing-terminal': {
    name: '段末缺标点',
    finds: '正文段落以文字或者逗号、顿号结束，没有句末标点。标题、表格、称谓、落款、日期不算。',
    fix: '补上句号。',
    message: ({ expected }) => `段落末尾没有句末标点，应有“${expected}”。`,
  },
};
