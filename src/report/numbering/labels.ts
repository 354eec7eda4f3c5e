import { lazyPattern, matchAt } from '../pattern';
import { forms, type MarkerForm } from './forms';
import { parseNumeral } from './numerals';

/** A number label as it stands at some place of a text. */
export interface Label {
  readonly form: MarkerForm;
  readonly ordinal: number;
  /** UTF-16 offset behind the label, its punctuation included, right or wrong. */
  readonly end: number;
  /** The label as it should be written, where it differs. */
  readonly expected: string | undefined;
  readonly fault: 'punctuation' | 'width' | undefined;
  /** 最后 ends a list whatever its place. */
  readonly last: boolean;
  /** The word after the numeral: 是, 要 or 则. */
  readonly suffix: string | undefined;
}

const chinese = '[一二三四五六七八九十百零〇]{1,6}';
const wrong = '[、.．，,：:]';
/** Where no mark belongs, all that stand there are wrong: to take them away one by one would need as many rounds. */
const surplus = `${wrong}{0,20}`;
/** One alternative a form. */
const pattern = lazyPattern(
  [
    `(${chinese})([是要则])(${surplus})`,
    `(${chinese})(${wrong})`,
    `([（(])(${chinese}|[0-9]{1,3}|[０-９]{1,3})([）)])(${surplus})`,
    `([0-9]{1,3}|[０-９]{1,3})([.．、，,：:]|[）)])`,
    `([①-⑳㉑-㉟㊱-㊿])(${surplus})`,
    `([a-z])([.．、）)])(?=\\s*[\\u4e00-\\u9fff“《])`,
    `([第其])(${chinese})([，,、：:])`,
    `(首先|其次|再次|最后)([，,、：:])`,
    `(${chinese})([）)])`,
  ].join('|'),
  'y',
);

/** 1.2023年…, 1.3000名…, 2.3名党员… and 1.12345热线… are items and no decimals: only what is measured goes on behind the point. */
const figureAhead = lazyPattern('^(?:(?:19|20)\\d\\d[年度]|(?:\\d{1,3}(?:[名位家户件条项所]|号(?=[机楼线井泵炉桥站库船])|个(?![百月小工])|支(?!持))|24小时)(?![\\d.])|\\d{4,5}(?=[\\u4e00-\\u9fff])(?![万亿元吨米亩倍度升克斤秒]|[美欧港日]元|千[米克瓦伏]|公[里斤顷]|平方|立方|小时|个?百分点))');
/** 3.4月…, but not 3、4月份. */
const monthAhead = /^(?:[1-9]|1[0-2])月/;
/** The next numeral of an enumeration: 一、二季度. */
const numeralNext = lazyPattern('^第?([一二三四五六七八九十]{1,3})(.{0,9})');
/** What follows 一要, 一则 when they are no markers: 三要素, 一则通知. */
const notAfterYao = /^[素点件害领略闻一二三四五六七八九十]/;
/** A range or an enumeration, not a label: 一、二季度, 三、四级, 八、九两个月. */
const classifier = /^(?:[季产年等类级批期月线标楼组号部章条款项次层班、]|审(?![议计查核批定读阅视])|两[个项条类点]|把手|支部)/;
/** The same behind a larger number that is not the next one, which may as well begin a heading: 一、三支部, 一、三季度为…; but 二、四季度工作打算, 二、十月宣传月, 一、三项制度. */
const sharedClassifier = /^(?:、[一二三四五六七八九十]|(?:季度|楼)(?=[为由是各均共]|分别|集中|突出|开展|督查|检查)|标段|支部)/;
const firstOfWord = new Map([['首先', 1], ['其次', 2], ['再次', 3], ['最后', 99]]);

/**
 * Reads the number label that starts at an offset. Labels of wrong punctuation and width are read too: GB/T 15834-2011 B.3 says what follows each form.
 * @param at UTF-16 offset
 * @returns undefined where no label starts there
 */
export function readLabel(text: string, at: number): Label | undefined {
  const m = matchAt(pattern(), text, at);
  if (m === null) return undefined;
  const end = at + m[0].length;
  if (m[2] !== undefined && m[1] !== undefined) return word(text, m[1], m[2], m[3] ?? '', end);
  if (m[5] !== undefined && m[4] !== undefined) return enumerated(text, '一、', m[4], m[5], '、', end);
  if (m[7] !== undefined) return bracketed(m[6] ?? '', m[7], m[8] ?? '', m[9] ?? '', end);
  if (m[10] !== undefined) return figure(text, m[10], m[11] ?? '', end);
  if (m[12] !== undefined) return checked('①', m[12], m[13] ?? '', '', end);
  if (m[14] !== undefined) return lettered(m[14], m[15] ?? '', end);
  if (m[17] !== undefined) return enumerated(text, m[16] === '第' ? '第一，' : '其一，', m[17], m[18] ?? '', '，', end);
  if (m[19] !== undefined) return inWords(m[19], m[20] ?? '', end);
  return m[21] === undefined ? undefined : halfBracketed(m[21], end);
}

function make(form: MarkerForm, ordinal: number | undefined, end: number, fault: Label['fault']): Label | undefined {
  if (ordinal === undefined || ordinal < 1) return undefined;
  return { form, ordinal, end, expected: fault === undefined ? undefined : forms[form].label(ordinal), fault, last: false, suffix: undefined };
}

function checked(form: MarkerForm, numeral: string, mark: string, right: string, end: number): Label | undefined {
  return make(form, parseNumeral(numeral), end, mark === right ? undefined : 'punctuation');
}

/** Standards write a) (GB/T 1.1-2020 7.5). */
function lettered(letter: string, mark: string, end: number): Label | undefined {
  return make('a.', letter.charCodeAt(0) - 96, end, mark === '、' || mark === '．' ? 'punctuation' : undefined);
}

function enumerated(text: string, form: MarkerForm, numeral: string, mark: string, right: string, end: number): Label | undefined {
  if (mark === '、') {
    const next = numeralNext().exec(text.slice(end, end + 13));
    const ordinal = parseNumeral(numeral);
    const following = next?.[1] === undefined ? undefined : parseNumeral(next[1]);
    if (form === '第一，' && following !== undefined) return undefined;
    const behind = next?.[2] ?? '';
    if (ordinal !== undefined && following === ordinal + 1 && classifier.test(behind)) return undefined;
    if (ordinal !== undefined && following !== undefined && following > ordinal && sharedClassifier.test(behind)) return undefined;
  }
  return checked(form, numeral, mark, right, end);
}

function word(text: string, numeral: string, suffix: string, mark: string, end: number): Label | undefined {
  if (suffix !== '是' && notAfterYao.test(text.slice(end, end + 1))) return undefined;
  // 一是一、二是二, 一是一二是二; but 一是一些干部…, 二是二十届….
  if (text.startsWith(numeral, end) && numeral.length === 1 && /^(?:$|[^\u3400-\u9fff〇]|[的地]|二是二)/.test(text.slice(end + 1, end + 4))) return undefined;
  const label = make('一是', parseNumeral(numeral), end, mark === '' ? undefined : 'punctuation');
  return label === undefined ? undefined : { ...label, suffix, expected: label.fault === undefined ? undefined : numeral + suffix };
}

function bracketed(open: string, numeral: string, close: string, mark: string, end: number): Label | undefined {
  const form = /[0-9０-９]/.test(numeral) ? '（1）' : '（一）';
  const narrow = open === '(' || close === ')' || /[０-９]/.test(numeral);
  return make(form, parseNumeral(numeral), end, mark !== '' ? 'punctuation' : narrow ? 'width' : undefined);
}

function figure(text: string, numeral: string, mark: string, end: number): Label | undefined {
  const next = text.charCodeAt(end);
  const wide = /[０-９]/.test(numeral);
  const ordinal = parseNumeral(numeral);
  if (mark === '）' || mark === ')') return make('1）', ordinal, end, wide || mark === ')' ? 'width' : undefined);
  const isDigit = (next >= 0x30 && next <= 0x39) || (next >= 0xff10 && next <= 0xff19);
  if (isDigit && !figureAhead().test(text.slice(end, end + 8)) && !('.．'.includes(mark) && monthAhead.test(text.slice(end, end + 3)))) return undefined;
  return make('1.', ordinal, end, mark !== '.' ? 'punctuation' : wide ? 'width' : undefined);
}

function inWords(text: string, mark: string, end: number): Label | undefined {
  const label = make('首先，', firstOfWord.get(text), end, mark === '，' ? undefined : 'punctuation');
  return label === undefined ? undefined : { ...label, last: text === '最后', expected: label.fault === undefined ? undefined : `${text}，` };
}

function halfBracketed(numeral: string, end: number): Label | undefined {
  return make('（一）', parseNumeral(numeral), end, 'punctuation');
}

const startsWith = new Set([...'一二三四五六七八九十百零第其首再最（０１２３４５６７８９'].map((c) => c.charCodeAt(0)));

/** Whether a label may start with a character; most paragraphs need no closer look. @param code a UTF-16 unit */
export function mayStartLabel(code: number): boolean {
  return code >= 0x4e00 ? startsWith.has(code) : (code >= 0x30 && code <= 0x39) || code === 0x28 || code === 0x3007 || (code >= 0x61 && code <= 0x7a) || (code >= 0x2460 && code <= 0x32bf);
}
