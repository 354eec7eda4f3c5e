import type { ReportDocument } from '../document';
import type { FigureWords } from '../figures/figure';
import { areExchanged, figureOf, figurePatterns, isOfOtherTime, spansIn, startOfClause } from './clauses';
import { wordsBefore } from './deeds';
import { arabicQuantities, type PlacedQuantity } from './quantities';
import type { Misquoted } from './references';
import { isWithin, type Stretch } from './stretch';
import { isOfTable, tableRows, type TableRow } from './table-rows';
import type { CountWords } from './words';

/** A number of the text with the name that a row has. */
interface Told extends PlacedQuantity {
  /** Nothing before the name says of whom or what else it is. */
  readonly isWhole: boolean;
}

const shortestName = 4;
/** How far from a name its number may stand, in UTF-16 units. */
const longestGap = 6;
/** In a longer document nobody knows what a table sums up. */
const mostParagraphs = 2000;

/**
 * Finds the numbers of tables that the text tells otherwise: 廉政党课｜9场 beside 讲授廉政党课8场, in the one place that tells it. A number that any place agrees with is none.
 * @param bodyLength paragraphs from here on are not read
 * @param plans the section that looks forward
 * @param period words that name the report's own period
 * @returns the later of each two places
 */
export function misquotedRows(document: ReportDocument, bodyLength: number, plans: Stretch, period: ReadonlySet<string>, words: CountWords, tables: FigureWords): Misquoted[] {
  if (bodyLength > mostParagraphs) return [];
  const rows = tableRows(document, bodyLength, period, tables);
  return rows.flatMap((row): Misquoted[] => {
    const name = row.name.replace(figurePatterns(words).performing(), '');
    if ((name.length < shortestName && !words.figure.specific.includes(name)) || rows.some((other) => other !== row && other.name === row.name)) return [];
    const places = placesOf(name, document, bodyLength);
    const told = places.flatMap((place) => numberAt(name, place, document, period, words));
    if (told.some(({ quantity }) => quantity.value === row.value)) return [];
    const [first, ...others] = told.filter((one) => one.quantity.counts === row.counts && !isWithin(one, plans));
    if (!first || others.length > 0 || !areAtOdds(row, first, places.length === 1 || (name !== row.name && placesOf(row.name, document, bodyLength).length === 1))) return [];
    const { paragraph, quantity } = first;
    const figure = { start: row.start, end: row.end, value: row.value, unit: row.unit, subject: row.name };
    const spoken = { paragraph, figure: figureOf(quantity, row.name) };
    return [paragraph < row.paragraph ? { paragraph: row.paragraph, figure, first: spoken } : { ...spoken, first: { paragraph: row.paragraph, figure } }];
  });
}

/** A table may count more than the text tells of; less than what the text tells of everybody, or the same digits in another order, it may not. */
function areAtOdds(row: TableRow, { quantity, isWhole }: Told, isOnly: boolean): boolean {
  if (areExchanged(row.value, quantity.value, 2)) return true;
  return isWhole && (isOnly || row.value < quantity.value);
}

interface Place {
  readonly paragraph: number;
  readonly start: number;
}

function placesOf(name: string, { paragraphs }: ReportDocument, bodyLength: number): Place[] {
  const places: Place[] = [];
  for (let paragraph = 0; paragraph < bodyLength; paragraph++) {
    const it = paragraphs[paragraph];
    if (!it || it.toc === true || isOfTable(it)) continue;
    for (let start = it.text.indexOf(name); start >= 0; start = it.text.indexOf(name, start + name.length)) places.push({ paragraph, start });
  }
  return places;
}

/** The number right behind or before a name: 廉政党课8场, 8场廉政党课. */
function numberAt(name: string, { paragraph, start }: Place, document: ReportDocument, period: ReadonlySet<string>, words: CountWords): Told[] {
  const text = document.paragraphs[paragraph]?.text ?? '';
  const { counting, narrowing, scoping, prefix, performing } = figurePatterns(words);
  const end = start + name.length;
  const quantity = arabicQuantities(document)[paragraph]?.find((one) => one.tail === start || (one.start >= end && one.start - end <= longestGap && counting().test(text.slice(end, one.start))));
  if (!quantity) return [];
  const at = Math.min(start, quantity.start);
  const sentence = wordsBefore(text, at);
  if (isOfOtherTime(sentence, words) || spansIn(sentence, period) !== '') return [];
  const clause = text.slice(startOfClause(text, 0, at), at);
  const isWhole = !narrowing().test(sentence) && !scoping().test(sentence) && clause.replace(prefix(), '').replace(performing(), '') === '';
  return [{ paragraph, quantity, isWhole }];
}
