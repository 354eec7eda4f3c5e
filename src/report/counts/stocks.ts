import type { ReportDocument } from '../document';
import { oncePer } from '../once';
import { either, lazyPattern, matchAt } from '../pattern';
import { areNear, figureOf } from './clauses';
import type { CountWords } from './defaults';
import { arabicQuantities, type Quantity } from './quantities';
import type { Misquoted } from './references';

/** How many of something a body has: 全镇18个行政村. */
interface Stock {
  readonly paragraph: number;
  readonly quantity: Quantity;
  /** Whose they are, as it is said: 全镇; empty where only a verb says that they are its own. */
  readonly whole: string;
  readonly noun: string;
  /** These are all of them beyond doubt: 全镇18个行政村逐村…, 下辖18个行政村. */
  readonly isAll: boolean;
}

interface StockPatterns {
  /** What stands before the number where it is tried: whose they are, or a verb for having. */
  readonly before: () => RegExp;
  /** What stands behind it; captures the noun, and words for all of them. */
  readonly behind: () => RegExp;
  readonly changing: () => RegExp;
  readonly units: ReadonlySet<string>;
}

const longestNoun = 16;
/** How far around a number words may stand that tell of a change, in UTF-16 units. */
const reach = 24;

/** @returns the patterns of these words; made once for each pack */
export const stockPatterns = oncePer((words: CountWords): StockPatterns => {
  const { wholes, owners, holding, units, all, ending, changing } = words.stock;
  return {
    before: lazyPattern(`(?<=(?<whole>${either(wholes)})(?<had>${either(holding)})?|(?<![^，。；：、（])(?:${either(owners)})?(?<held>${either(holding)}))`, 'y'),
    behind: lazyPattern(`^([\\u3400-\\u9fff]{2,10}?)(?:(${either(all)})|(?=$|[，。；：、）]|${either(ending)}))`),
    changing: lazyPattern(either(changing)),
    units: new Set(units),
  };
});

/**
 * Finds the numbers of what a body has that differ by little from the first place that told them, unless the smaller one may be of a part (全县11个乡镇完成…).
 * What has changed in the report's own time is told by words for it.
 * @param bodyLength paragraphs from here on are not read
 * @returns them in reading order
 */
export function misquotedStocks(document: ReportDocument, bodyLength: number, words: CountWords): Misquoted[] {
  const first = new Map<string, Stock>();
  const found: Misquoted[] = [];
  for (const stock of stocksIn(document, bodyLength, words)) {
    const { paragraph, quantity, whole, noun } = stock;
    const key = `${whole}|${noun}|${quantity.unit}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, stock);
    else if (areAtOdds(known, stock)) found.push({ paragraph, figure: figureOf(quantity, noun), first: { paragraph: known.paragraph, figure: figureOf(known.quantity, noun) } });
  }
  return found;
}

function areAtOdds(one: Stock, other: Stock): boolean {
  const [less, more] = one.quantity.value < other.quantity.value ? [one, other] : [other, one];
  return less.isAll && less.quantity.value !== more.quantity.value && areNear(less.quantity.value, more.quantity.value);
}

function stocksIn(document: ReportDocument, bodyLength: number, words: CountWords): Stock[] {
  const { before, behind, changing, units } = stockPatterns(words);
  const stocks: Stock[] = [];
  arabicQuantities(document).slice(0, bodyLength).forEach((quantities, paragraph) => {
    const { text = '', toc, inTable } = document.paragraphs[paragraph] ?? {};
    if (toc || inTable) return;
    for (const quantity of quantities) {
      const { start, tail, unit } = quantity;
      const groups = units.has(unit) ? matchAt(before(), text, start)?.groups : undefined;
      if (groups === undefined) continue;
      const [, noun, all] = behind().exec(text.slice(tail, tail + longestNoun)) ?? [];
      if (noun === undefined || changing().test(text.slice(Math.max(0, start - reach), tail + reach))) continue;
      stocks.push({ paragraph, quantity, whole: groups.whole ?? '', noun, isAll: (all ?? groups.had ?? groups.held) !== undefined });
    }
  });
  return stocks;
}
