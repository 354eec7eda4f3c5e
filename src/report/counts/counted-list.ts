import { mostParts } from './adding';
import type { Quantity } from './quantities';

/** What stands between two numbers of a list, of 4个事业部、6个基地: 事业部、. */
const between = /^(?:(?![和与及])[一-龥]){1,12}[、和与及]$/;
/** What stands before the first one, where nothing without a number can be one of them, as in 局机关及下属4个事业单位 and 会同3个派出所. */
const opening = /(?:^|[，。；：])[与同跟]$/;
/** How far before the first number that is read, in UTF-16 units. */
const longestOpening = 2;

/**
 * The list without a comma that ends in one of a sentence's numbers, of those with whom something is done: 与4个事业部、6个基地、2个中心.
 * @param from where the sentence begins
 * @param all the sentence's numbers
 * @param last the index of the list's last one
 * @returns two numbers or more; none where there are fewer, or something without a number may be listed too
 */
export function countedList(text: string, from: number, all: readonly Quantity[], last: number): readonly Quantity[] {
  let begin = last;
  while (last - begin < mostParts && isListed(text, all[begin - 1], all[begin])) begin--;
  const first = all[begin]?.start ?? from;
  return begin < last && opening.test(text.slice(Math.max(from, first - longestOpening), first)) ? all.slice(begin, last + 1) : [];
}

/** Whether nothing but a name and 、 or 和 stands between two numbers. */
function isListed(text: string, one: Quantity | undefined, other: Quantity | undefined): boolean {
  return one !== undefined && other !== undefined && between.test(text.slice(one.tail, other.start));
}
