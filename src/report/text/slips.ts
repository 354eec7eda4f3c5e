import { oncePer } from '../once';
import { either, lazyPattern, matchAt } from '../pattern';
import type { TextWords } from './defaults';
import type { DoubledCharacter } from './doubled';

/** What of a stretch that stands twice is a slip, or undefined where it is good Chinese. `unit` is one copy. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

/** Judges repeated stretches by the words of a pack. */
export interface SlipJudge {
  /** @param text the paragraph @param start of the first copy @param length of one copy @param copies how many stand there */
  judge(text: string, start: number, length: number, copies: number): Slip | undefined;
}

/** No character: it stands for an entry of a pack that is for more than one, or for none. */
const nothing = '\uFFFF';
/** A character that begins, or ends, so many common words does so in others too. */
const productive = 3;
/** What stands for the name of a body: ____村村民. */
const blanks = '*＊XＸx×_＿';
/** The longest words of place, in UTF-16 units. */
const longestPlace = 14;
const numeralUnit = /^[〇零一二三四五六七八九十百千万亿两]+$/;

/** @returns the judge for these words; built once for each pack */
export const slipJudge = oncePer((words: TextWords): SlipJudge => {
  const characters = words.doubled.characters.map((entry) => (entry[0].length === 1 ? entry[0] : nothing)).join('');
  const known = new Map<string, number>();
  const entryOf = (char: string): DoubledCharacter | undefined => {
    let at = known.get(char);
    if (at === undefined) known.set(char, (at = characters.lastIndexOf(char)));
    return words.doubled.characters[at];
  };
  const particles = new Map(words.doubled.particles.map((entry) => [entry[0], entry]));
  const emphatic = new Set(words.repeated.emphatic);
  const spoken = new Set(words.repeated.spoken);
  const nouns = new Set(words.repeated.nouns);
  const apart = new Set(words.repeated.apart);
  const brief = new Set(words.doubled.brief);
  const titlePattern = lazyPattern(either(words.doubled.titles), 'y');
  const neverPattern = lazyPattern(either(words.doubled.never), 'y');
  const placePattern = lazyPattern(`(?:${either(words.doubled.places)})$`);
  const tailPattern = lazyPattern(either(words.repeated.tails), 'y');
  const bodyPattern = lazyPattern(`(?:${either(words.repeated.bodies)})$`);
  const { afterOne, formal, leads, suffixes, compounds, coordinates } = words.repeated;

  /** Whether a character is known to make a word with the one behind it (step 1) or before it (step -1), or nothing is known of it. */
  const makesWord = (text: string, at: number, step: 1 | -1): boolean => {
    const char = text.charAt(at);
    const entry = isHan(char) && !particles.has(char) ? entryOf(char) : undefined;
    if (!entry) return true;
    const [, follows, followsToo, precedes, precedesToo] = entry;
    return isAmong(step === 1 ? follows + followsToo : precedes + precedesToo, text.charAt(at + step));
  };

  /** Whether two characters stand in a word together for certain. */
  const areWord = (text: string, at: number): boolean => {
    const [, follows = ''] = entryOf(text.charAt(at)) ?? [];
    const [, , , precedes = ''] = entryOf(text.charAt(at + 1)) ?? [];
    return isAmong(follows, text.charAt(at + 1)) || isAmong(precedes, text.charAt(at));
  };

  const isDoubledChar = (text: string, start: number, copies: number): boolean => {
    const char = text.charAt(start);
    const before = text.charAt(start - 1);
    const after = text.charAt(start + copies);
    const particle = particles.get(char);
    if (copies === 2 && matchAt(neverPattern(), text, start)) return true;
    // 满满当当
    if (isHan(before) && before === text.charAt(start - 2)) return false;
    if ((isHan(before) || isAmong('）)', before)) && matchAt(titlePattern(), text, start + 1)) return false;
    if (particle && !isAmong(particle[1], before) && !isAmong(particle[2], after)) return true;
    if (copies > 2 || brief.has(char + after) || (isAmong(words.doubled.each, char) && isAmong(words.doubled.ofEach, after))) return false;
    // 明明白白, 扎扎实实; 落实实不实; 一件件
    if (after !== '' && after === text.charAt(start + copies + 1)) return false;
    if ((after === '不' || after === '没') && text.charAt(start + copies + 1) === char) return false;
    if (before === '一') return afterOne.includes(char) && copies === 2;
    if ((isHan(before) || isAmong(blanks, before)) && isAmong(words.doubled.bodies, char) && isAmong(words.doubled.own, after)) return false;
    if (isHan(before) && isAmong('，。；、：！？', after) && words.doubled.finals.includes(char)) return true;
    // 9部部门志
    if (/[0-9０-９]/.test(before) && isAmong(words.doubled.measures, char) && makesWord(text, start + 1, 1)) return false;
    const entry = entryOf(char);
    if (!entry) return false;
    const [, follows, followsToo, precedes, precedesToo] = entry;
    const ends = isAmong(precedes, before);
    const begins = isAmong(follows, after);
    // 整改改实改细
    if (ends && text.charAt(start + copies + 1) === char) return false;
    // Taken for stray, a character leaves words: 检查查|落实; but 会议议责 and 川江江段 may be words that no list has.
    if (begins) return !ends && !isAmong(precedesToo, before) && (precedes.length < productive || placePattern().test(text.slice(Math.max(0, start - longestPlace), start)) || makesWord(text, start - 1, -1));
    return ends && !isAmong(followsToo, after) && (follows.length < productive || makesWord(text, start + copies, 1));
  };

  const isRepeatedWord = (text: string, start: number, unit: string, end: number): boolean => {
    if (!isHan(unit) || numeralUnit.test(unit) || emphatic.has(unit)) return false;
    // 一件一件, 一份合同一份合同, 逐项逐项, 一个又一个又
    if (unit.startsWith('一') && !apart.has(unit.slice(0, 2))) return false;
    // 60个科室每个科室每月
    if (/[每各]$/.test(unit)) return false;
    if (/[一逐每]/.test(unit) && unit.length <= 3 && !apart.has(unit) && !/进一步|一步进|步进一/.test(unit)) return false;
    // 说着说着
    if (unit.length === 2 && unit.endsWith('着')) return false;
    if (suffixes.some((suffix) => text.startsWith(suffix, end))) return false;
    if (compounds.some((compound) => compound.length > unit.length && text.startsWith(compound, end - unit.length))) return false;
    // “干部干部，干字当头”: said twice to play on one of its characters.
    if (text.charAt(start - 1) === '“' && text.charAt(end) === '，' && [...text.slice(end + 1, end + 5)].some((char) => unit.includes(char))) return false;
    if (coordinates.some((phrase) => text.startsWith(phrase, start + 1) || text.startsWith(phrase, start))) return false;
    if (bodyPattern().test(text.slice(Math.max(0, start - 4), start + unit.length))) return false;
    // 林业|产业|产值: each copy's halves belong to other words, and the second word stands once.
    if (unit.length === 2 && end === start + 4 && text.slice(start + 1, start + 3) !== text.slice(start + 3, start + 5) && [-1, 1, 3].every((from) => areWord(text, start + from))) return false;
    const lead = text.slice(Math.max(0, start - 4), start);
    if (spoken.has(unit)) return formal.some((word) => lead.endsWith(word)) || isCounted(text, end);
    if (!nouns.has(unit) || !isHan(text.charAt(start - 1)) || !matchAt(tailPattern(), text, end)) return true;
    return leads.some((word) => lead.endsWith(word));
  };

  return {
    judge(text, start, length, copies) {
      const end = start + length * copies;
      const unit = text.slice(start, start + length);
      const isSlip = length === 1 ? isDoubledChar(text, start, copies) : isRepeatedWord(text, start, unit, end);
      return isSlip ? { start, end, unit } : undefined;
    },
  };
});

/** 参观学习学习1次: what speech doubles is not counted. */
function isCounted(text: string, at: number): boolean {
  return /^[0-9０-９一二三四五六七八九十两]+(?:余|多)?(?:次|场|期|人次)/.test(text.slice(at, at + 8));
}

function isHan(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return text !== '';
}

/** Whether a list of characters holds one; none where there is no character. */
function isAmong(list: string, char: string): boolean {
  return char !== '' && list.includes(char);
}
