import { isNear, slightExcess, sumOf, type WrongSum } from './adding';
import { countedList } from './counted-list';
import { areExchanged } from './nearness';
import type { Quantity } from './quantities';
import type { SumPatterns } from './sum-patterns';

/** What stands between the last item of a list and its total, with no word for others; 一 and 总 of 一共 and 总共 match as part of the name. */
const gathering = /^(?:(?![和与及等抽选到]|连同|加上|会同)[一-龥]){1,10}(?<![中的]|所辖|[下所]属)(?:共计?|合计|总计)$/;
/** Two digits that changed places are known in a number of so many. */
const fewestDigits = 2;

/**
 * Judges 与4个事业部、6个基地、2个中心共12个单位签订: a list without a comma, and behind it its total, counted by a noun that fits all of its items.
 * @param from where the sentence begins
 * @param all the sentence's numbers
 * @returns the totals that differ from the sum of their items by little or in two exchanged digits
 */
export function gathered(text: string, from: number, _to: number, all: readonly Quantity[], patterns: SumPatterns): WrongSum[] {
  return all.flatMap((whole, at): WrongSum[] => {
    const last = all[at - 1];
    if (!last || whole.inPhrase || !gathering.test(text.slice(last.tail, whole.start)) || !patterns.collective().test(text.slice(whole.tail))) return [];
    const parts = countedList(text, from, all, at - 1);
    const sum = sumOf(parts);
    const isSlip = Math.abs(whole.value - sum) <= slightExcess || isNear(whole.value, parts) || areExchanged(whole.value, sum, fewestDigits);
    const areCounted = parts.length > 0 && parts.every(({ counts, inPhrase }) => counts === whole.counts && !inPhrase);
    return areCounted && isSlip && whole.value !== sum ? [{ whole, parts, sum }] : [];
  });
}
