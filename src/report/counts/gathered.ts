import { isNear, slightExcess, sumOf, type WrongSum } from './adding';
import { areExchanged } from './nearness';
import type { Quantity } from './quantities';
import type { SumPatterns } from './sum-patterns';

/** What stands between the numbers of a list: 个事业部、, 个中心和. */
const between = /^[一-龥]{1,12}$/;
/** What stands between the last of them and what they come to. */
const gathering = /^[一-龥]{1,10}(?:共计?|合计|总计|一共)$/;
/** No list has more items. */
const mostItems = 20;
/** Of numbers that are exchanged. */
const fewestDigits = 2;

/**
 * Judges 与4个事业部、6个基地、2个中心共12个单位签订: a list in one breath, and what its items come to by a word that all of them are.
 * @param all the sentence's numbers
 * @returns the wholes that their items miss or exceed by little, where nothing without such a number is listed with them
 */
export function gathered(text: string, _from: number, _to: number, all: readonly Quantity[], patterns: SumPatterns): WrongSum[] {
  return all.flatMap((whole, at): WrongSum[] => {
    const last = all[at - 1];
    if (!last || !gathering.test(text.slice(last.tail, whole.start)) || !patterns.collective().test(text.slice(whole.tail))) return [];
    let first = at - 1;
    while (first > 0 && at - first < mostItems && isListed(text, all[first - 1], all[first])) first--;
    const items = all.slice(first, at);
    const isWhole = items.length > 1 && items.every(({ counts, inPhrase }) => counts === whole.counts && !inPhrase) && !isJoined(text, items[0]);
    const sum = sumOf(items);
    const isSlip = Math.abs(whole.value - sum) <= slightExcess || isNear(whole.value, items) || areExchanged(whole.value, sum, fewestDigits);
    return isWhole && whole.value !== sum && isSlip ? [{ whole, parts: items, sum }] : [];
  });
}

/** Whether 、 or 和 alone, and a name, stand between two numbers. */
function isListed(text: string, one: Quantity | undefined, other: Quantity | undefined): boolean {
  if (!one || !other) return false;
  const said = text.slice(one.tail, other.start);
  const name = said.endsWith('、') ? said.slice(0, -1) : said.replace(/(?:以及|[和与及])$/, '');
  return name !== said && between.test(name);
}

/** Whether something without a number is listed before an item: 办公室、4个事业部, 机关和4个事业部. Behind a mark 与 joins nothing. */
function isJoined(text: string, item: Quantity | undefined): boolean {
  return /(?:[、和及]|[一-龥]与)$/.test(text.slice(0, item?.start));
}
