import type { ReportDocument } from '../document';
import { oncePer } from '../once';
import { either, lazyPattern, matchAt } from '../pattern';
import { figureOf } from './clauses';
import { areExchanged, areNear } from './nearness';
import type { CountWords } from './words';
import { arabicQuantities, type Quantity } from './quantities';
import type { Misquoted } from './references';

/** How many of something a body has: 全镇18个行政村. */
interface Stock {
  readonly paragraph: number;
  readonly quantity: Quantity;
  /** Whose they are: 镇 of 全镇 and 柳河镇, 我 of what oneself looks after; empty where only a verb says that they are its own. Of 我镇 and 公司 both. */
  readonly wholes: readonly string[];
  /** The name of a body that is told by it: 柳河镇. */
  readonly name?: string;
  readonly noun: string;
  /** These are all of them beyond doubt: 全镇18个行政村逐村…, 下辖18个行政村. */
  readonly isAll: boolean;
}

interface StockPatterns {
  /** What stands before the number where it is tried: whose they are, or a verb for having. */
  readonly before: () => RegExp;
  /** What stands behind it; captures the noun, and words for all of them. */
  readonly behind: () => RegExp;
  /** The same where it is people, whatever follows them. */
  readonly people: () => RegExp;
  /** The same as the first where the noun stands before the number: 全县共有行政村168个. */
  readonly beforeNoun: () => RegExp;
  /** The same where the verb stands between: 集团所属子公司共17家. */
  readonly counted: () => RegExp;
  /** Right behind the number where the noun stands before it: these are all of them. */
  readonly allOf: () => RegExp;
  readonly heads: () => RegExp;
  /** The end of what stands before a number: whose it is. */
  readonly ofWhole: () => RegExp;
  readonly changing: () => RegExp;
  readonly units: ReadonlySet<string>;
}

/** 全区 and 区属 are the same. */
const everyone = /[全属]/;
/** 分管的6个科室和单位, 全院96名干警和辅警: the number is of both. */
const joined = /^[和与及]/;
const longestNoun = 16;
/** How far around a number words may stand that tell of a change, in UTF-16 units. */
const reach = 24;

/** @returns the patterns of these words; made once for each pack */
export const stockPatterns = oncePer((words: CountWords): StockPatterns => {
  const { wholes, owners, named, belonging, guiding, holding, relating, places, units, all, people, compounds, heads, ending, changing } = words.stock;
  const opening = '(?<![^，。；：、（])';
  return {
    before: lazyPattern(`(?<=(?<whole>${either(wholes)})(?<had>${either(holding)})?|${opening}(?<owner>${either([...owners, ...named])})?(?<held>${either(holding)})|(?:${opening}(?:${either(owners)})?|(?<=${either(guiding)}))(?:${either(belonging)})|(?<mine>(?:我|本人)(?:${either(relating)})(?:的|${either(places)})?|${opening}(?:${either(relating)})(?:${either(places)})?))`, 'y'),
    beforeNoun: lazyPattern(`(?<=(?:(?<whole>${either(wholes)})|${opening}(?:${either(owners)})?)(?<held>${either(holding)})(?<noun>[\\u3400-\\u9fff]{2,8}?)|(?:(?<wholeOf>${either(wholes)})|${opening}(?:${either(owners)})?全[部体])(?<people>${either(people)}))`, 'y'),
    people: lazyPattern(`^(${either(people)})(?!${either(compounds)})`),
    counted: lazyPattern(`(?<=${opening}(?:${either(owners)})?(?:${either(belonging)})?(?<noun>[\\u3400-\\u9fff]{2,8}?)(?:${either(holding)}|共))`, 'y'),
    behind: lazyPattern(`^((?:村(?![民干委务级监])|[\\u3400-\\u9fff]{2,10}?)(?:（[\\u3400-\\u9fff]{2}）)?)(?:(${either(all)})|(?=$|[，。；：、）]|${either(ending)}))`),
    allOf: lazyPattern(either(all), 'y'),
    ofWhole: lazyPattern(`(?:${either(wholes)})$`),
    heads: lazyPattern(`(?<=.{2})(?:${either(heads)})$`),
    changing: lazyPattern(either(changing)),
    units: new Set(units),
  };
});

/**
 * Finds the numbers of what a body has that differ from the first place that told them: by little, unless the smaller one may be of a part (全县11个乡镇完成…), or by the order of their digits.
 * What has changed in the report's own time is told by words for it.
 * @param bodyLength paragraphs from here on are not read
 * @returns them in reading order
 */
export function misquotedStocks(document: ReportDocument, bodyLength: number, words: CountWords): Misquoted[] {
  const first = new Map<string, Stock>();
  const found: Misquoted[] = [];
  const stocks = stocksIn(document, bodyLength, words);
  // 柳河镇辖21个行政村，青山镇辖22个: a report that tells of several bodies by name is of none of them.
  const isOfOne = new Set(stocks.map(({ name }) => name).filter((name) => name !== undefined)).size <= 1;
  for (const stock of stocks.filter(({ name }) => name === undefined || isOfOne)) {
    const { paragraph, quantity, wholes, noun } = stock;
    const keys = wholes.map((whole) => `${whole}|${noun}|${quantity.counts}`);
    const known = keys.map((key) => first.get(key)).find((one) => one !== undefined && areAtOdds(one, stock));
    if (known) found.push({ paragraph, figure: figureOf(quantity, noun), first: { paragraph: known.paragraph, figure: figureOf(known.quantity, noun) } });
    for (const key of keys) if (!first.has(key)) first.set(key, stock);
  }
  return found;
}

function areAtOdds({ quantity: { value: one }, isAll: isAllOne }: Stock, { quantity: { value: other }, isAll: isAllOther }: Stock): boolean {
  return areExchanged(one, other, 2) || (one !== other && (one < other ? isAllOne : isAllOther) && areNear(one, other));
}

function stocksIn(document: ReportDocument, bodyLength: number, words: CountWords): Stock[] {
  const patterns = stockPatterns(words);
  const stocks: Stock[] = [];
  arabicQuantities(document).slice(0, bodyLength).forEach((quantities, paragraph) => {
    const { text = '', toc, inTable } = document.paragraphs[paragraph] ?? {};
    if (toc || inTable) return;
    for (const quantity of quantities) {
      const told = patterns.units.has(quantity.unit) ? stockAt(text, quantity, patterns) : undefined;
      if (told && !patterns.changing().test(nearby(text, quantity))) stocks.push({ ...told, paragraph, quantity });
    }
  });
  return stocks;
}

function stockAt(text: string, { start, tail }: Quantity, { before, behind, people, heads, beforeNoun, counted, allOf }: StockPatterns): Pick<Stock, 'wholes' | 'name' | 'noun' | 'isAll'> | undefined {
  const groups = matchAt(before(), text, start)?.groups;
  if (groups) {
    const after = text.slice(tail, tail + longestNoun);
    const whoever = groups.whole === undefined ? undefined : people().exec(after)?.[1];
    const [, told, all] = behind().exec(after) ?? [];
    const noun = whoever ?? told;
    if (noun === undefined || (((groups.mine !== undefined && all === undefined) || whoever !== undefined) && joined.test(text.slice(tail + noun.length)))) return undefined;
    return { ...ownersOf(groups), noun: noun.replace(heads(), ''), isAll: (all ?? groups.had ?? groups.held ?? groups.mine) !== undefined };
  }
  const told = (matchAt(beforeNoun(), text, start) ?? matchAt(counted(), text, start))?.groups ?? {};
  const noun = told.noun ?? told.people;
  const isEnded = !/[\u3400-\u9fff]/.test(text.charAt(tail)) || (told.people !== undefined && matchAt(allOf(), text, tail) !== null);
  return noun === undefined || !isEnded ? undefined : { wholes: [(told.whole ?? told.wholeOf ?? '').replace(everyone, '')], noun, isAll: true };
}

function ownersOf({ whole, owner, mine }: Readonly<Record<string, string | undefined>>): Pick<Stock, 'wholes' | 'name'> {
  if (mine !== undefined) return { wholes: ['我'] };
  if (whole !== undefined) return { wholes: [whole.replace(everyone, '')] };
  if (owner === undefined) return { wholes: [''] };
  const kind = owner.replace(/^[我本]/, '');
  return kind.length <= 2 ? { wholes: [kind, ''] } : { wholes: [kind.slice(-1)], name: owner };
}

/** What stands near a number in its sentence. */
function nearby(text: string, { start, tail }: Quantity): string {
  const before = text.slice(Math.max(0, start - reach), start);
  return before.slice(before.lastIndexOf('。') + 1) + (text.slice(start, tail + reach).split('。', 1)[0] ?? '');
}
