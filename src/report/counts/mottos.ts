import { forEachMatch } from '../pattern';
import { claimOf, type Claim, type ClaimPatterns } from './claims';

/** A phrase in quotation marks that counts what is told behind it: 做到“三个不放过”，即…. */
export interface Motto {
  readonly claim: Claim;
  /** How many items are told. */
  readonly counted: number;
}

/** How far behind it its items are read, in UTF-16 units. */
const longestList = 200;
/** A list that is off by more is of something else; one item is none. */
const farthest = 2;
const fewest = 2;

/**
 * Finds the quoted counts with a list right behind them of which each item says the counted word: “五个必谈”：岗位变动必谈、群众反映必谈、….
 * @returns those whose list is complete beyond doubt, in reading order
 */
export function findMottos(text: string, patterns: ClaimPatterns): Motto[] {
  const mottos: Motto[] = [];
  if (!text.includes('”：') && !patterns.mayGloss().test(text)) return mottos;
  forEachMatch(patterns.motto(), text, (match) => {
    const claim = claimOf(text, match.index + 1, match[1] ?? '', match[2] ?? '', match.index + match[0].length, patterns);
    if (claim === undefined) return;
    const counted = itemsOf(text.slice(claim.tail, claim.tail + longestList), claim.noun);
    if (counted >= fewest && Math.abs(counted - claim.value) <= farthest) mottos.push({ claim, counted });
  });
  return mottos;
}

/** How many items a list has, up to the end of its sentence or, where 、 parts them, of its clause; 0 where one does not say the word, or may be two. */
function itemsOf(said: string, word: string): number {
  const sentence = /^[^。！？：“”]*(?=[。！？])/.exec(said)?.[0];
  if (sentence === undefined) return 0;
  const mark = ['；', '、', '，'].find((each) => sentence.includes(each)) ?? '；';
  const list = mark === '、' ? (sentence.split(/[，；]/, 1)[0] ?? '') : sentence;
  const items = list.split(mark);
  const isWhole = !sentence.slice(list.length).includes(word) && !/[和与及]/.test(list);
  return isWhole && items.every((item) => item.split(word).length === 2) ? items.length : 0;
}
