import { parseNumeral } from '../numbering/numerals';
import { addsUp, isNear, joint, labelBefore, sumOf, type WrongSum } from './adding';
import { isPartition } from './among';
import { bracketsIn, withoutBrackets } from './brackets';
import { areExchanged } from './nearness';
import type { Quantity } from './quantities';
import type { SumPatterns } from './sum-patterns';

/** A total with its words: what stands before it may say how many parts it has (两项合计), what stands behind it is its verb and its noun. */
const lead = /^([一-龥]{0,4}?)(合计|共计|总计|累计|总共|一共|共)([一-龥]{0,12})$/;

/** Before the first part, where all are told by where they come from. */
const source = /^来自/;

/** 1至9月 behind 1至3月, 到8月底 behind 6月初, 上半年 behind 春节前后: what is told so far, of which the part before is one. */
const soFar = /^(?:1月?份?[-－—–~～至到]|[至到]\d|截[至止]|上半年|前[一二三四五六七八九十\d])/;

/** A group is headed by no more. */
const mostHeads = 2;
/** No total is told behind more parts. */
const mostParts = 20;

/**
 * Judges 一级12个、二级20个，合计30个: a total behind its parts, which is off by little; where it is off by much, it counts more than these.
 * @param all the sentence's numbers
 */
export function totals(text: string, from: number, to: number, all: readonly Quantity[], patterns: SumPatterns): WrongSum[] {
  const bracketAround = bracketsIn(text, from, to);
  return all.flatMap((whole, at) => {
    if (at < 2 || whole.inPhrase || !/[共计]/.test(text.slice(Math.max(from, whole.start - 16), whole.start))) return [];
    const label = labelBefore(text, from, whole.start);
    const match = lead.exec(label);
    const begin = whole.start - label.length;
    if (!match || !'，；、'.includes(text.charAt(begin - 1) || ' ')) return [];
    const bracket = bracketAround(whole.start);
    // 与18对主任签订18份，每对1份: what each has is in the 18 already.
    const isOfEach = ({ start }: Quantity): boolean => /^每[^月季周年日天]/.test(labelBefore(text, from, start));
    const parts: Quantity[] = [];
    for (let i = at - 1; i >= 0 && parts.length < mostParts; i--) {
      const part = all[i];
      if (!part) break;
      // 城区10次（白天6次、夜间4次）: what the brackets hold is in the 10 already.
      if (bracketAround(part.start) !== bracket || (part.inPhrase && part.counts !== whole.counts) || isOfEach(part)) continue;
      if (part.counts !== whole.counts || !isLinked(withoutBrackets(text.slice(part.tail, (parts[0] ?? whole).start)))) break;
      parts.unshift(part);
    }
    const labels = parts.map(({ start }, i) => labelBefore(text, parts[i - 1]?.tail ?? from, start).replace(joint, '').replace(source, ''));
    const counted = parts.filter((_, i) => !patterns.uncounted().test(labels[i] ?? ''));
    // 局长任组长，6名副职任副组长，18名科长为成员，共25人: nobody says how many 局长 is.
    const left = whole.value - sumOf(parts);
    const isHeaded = left > 0 && left <= mostHeads && patterns.leaders().test(text.slice(from, parts[0]?.start ?? from));
    // 与7名委员签订责任书7份，与21个支部签订24份，合计31份: a number of something else ends the parts too early.
    const before = all.slice(0, at).filter((one) => one.counts === whole.counts && !isOfEach(one));
    const isSum = [parts, before].some((some) => some.some((_, i) => addsUp(whole, some.slice(i)))) || addsUp(whole, counted) || isHeaded;
    // 三个重点部门分别查找18个、26个和17个: the words before the first are of all.
    const isShared = labels.every((words, i) => i === 0 || words === '');
    const doubtful = parts.some(({ inPhrase }) => inPhrase) || (!isShared && !isPartition(labels, patterns) && labels.some((words) => patterns.selected().test(words)));
    const areSpans = labels.every((words) => /^(?:第?[一二三四]季度|[上下]半年|[0-9]{1,2}月)/.test(words));
    if (labels.some((words, i) => i > 0 && soFar.test(words))) return [];
    // 累计 may begin years before, but not behind the quarters of one.
    if (match[2] === '累计' && !areSpans) return [];
    const isCounted = parseNumeral(/^([两二三四五六七八九])[项者类]$/.exec(match[1] ?? '')?.[1] ?? '') === parts.length;
    if (parts.length < 2 || isSum || doubtful || !(isNear(whole.value, parts, isCounted) || (areExchanged(whole.value, sumOf(parts), 2) && !parts.some(({ value }) => value === whole.value)))) return [];
    const noun = (match[3] ?? '').replace(patterns.general(), '');
    return noun === '' || areSpans || text.slice(from, begin).includes(noun) ? [{ whole, parts, sum: sumOf(parts) }] : [];
  });
}

/** Whether what stands between two numbers goes on with the same account. */
function isLinked(between: string): boolean {
  return /^[^。；：]{0,20}[，、][^。；：]{0,20}$/.test(between) || /^；[^，。；：]{0,12}$/.test(between) || (joint.test(between) && /^[^，。；：]{0,16}$/.test(between));
}
