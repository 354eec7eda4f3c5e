import type { Paragraph, ReportDocument } from '../document';
import { sentenceAt } from '../sentence';
import type { FigureWords } from '../figures/figure';
import { once } from '../once';
import { anyOf, compilePattern, forEachMatch } from '../pattern';
import { figureOf, startOfClause } from './clauses';
import { figurePatterns } from './figure-patterns';
import { areExchanged, areNear } from './nearness';
import { isOfOtherTime, spansIn, timesIn } from './times';
import { wordsBefore } from './deeds';
import { arabicQuantities, type PlacedQuantity, type Quantity } from './quantities';
import type { Misquoted } from './references';
import { isInStretch, isWithin, type Stretch } from './stretch';
import { isOfAll, placeOf } from './surroundings';
import { tableRows, type TableRow } from './table-rows';
import { isOfTable } from './tables';
import type { CountWords } from './words';

/** A number of the text with the name that a row has. */
interface Told extends PlacedQuantity {
  /** Nothing before the name says of whom or what else it is. */
  readonly isWhole: boolean;
  /** Nothing but who did it stands before the name in its clause. */
  readonly isBare: boolean;
}

interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

const shortestName = 4;
/** How far from a name its number may stand, in UTF-16 units. */
const longestGap = 6;
/** In a longer document nobody knows what a table sums up. */
const mostParagraphs = 2000;
const mostPlaces = 50;
/** Of numbers that are exchanged hardly by chance. */
const fewestDigits = 3;
/** So many other rows of a table are told in a sentence that repeats it. */
const fewestBeside = 2;

/**
 * Finds the numbers of tables that the text tells otherwise: 廉政党课｜9场 beside 讲授廉政党课8场, in the one place that tells it, or in several that agree. A number that any place agrees with is none, nor is one of a table of tasks, of a part or of another time.
 * @param bodyLength paragraphs from here on are not read
 * @param plans the section that looks forward
 * @param period words that name the report's own period
 * @returns the later of each two places
 */
export function misquotedRows(document: ReportDocument, bodyLength: number, plans: Stretch, period: ReadonlySet<string>, words: CountWords, tables: FigureWords): Misquoted[] {
  if (bodyLength > mostParagraphs) return [];
  const { performing, unreported, noting, wholePeriod, compared } = figurePatterns(words);
  const isOther = (said: string): boolean => unreported().test(said) || isOfOtherTime(said, words) || timesIn(said.replace(wholePeriod(), '').replace(compared(), ''), period).length > 0;
  const rows = tableRows(document, bodyLength, { isOther, isNote: (said) => noting().test(said) }, tables);
  // 受理举报17件，处置线索12件，立案8件: what the rows beside it repeat in one sentence, it repeats too.
  const isToldWithOthers = ({ paragraph, quantity: { start }, isBare }: Told): boolean => {
    if (!isBare) return false;
    const text = document.paragraphs[paragraph]?.text ?? '';
    const from = start - wordsBefore(text, start).length;
    return numbersToEnd(paragraph, from, start, document).filter((one) => rows.some((row) => row.value === one.value && row.counts === one.counts && text.slice(from, one.start).endsWith(row.name))).length >= fewestBeside;
  };
  const inText = once(() => arabicQuantities(document).slice(0, bodyLength).flatMap((quantities, paragraph) => (isTabled(document.paragraphs[paragraph]) ? [] : quantities.map((quantity): PlacedQuantity => ({ paragraph, quantity })))));
  const toldAs = (name: string): { readonly places: readonly Place[]; readonly told: readonly Told[] } => {
    const places = placesOf(name, document, bodyLength);
    return { places, told: places.flatMap((place) => numberAt(place, document, period, words)) };
  };
  return rows.flatMap((row): Misquoted[] => {
    const name = row.name.replace(performing(), '');
    if ((name.length < shortestName && !words.figure.specific.includes(name)) || rows.some((other) => other !== row && other.name === row.name)) return [];
    // 举办阅读活动: where it stands with its verb, 阅读活动 alone may be of a part.
    const whole = toldAs(row.name);
    const { places, told } = whole.told.length > 0 || name === row.name ? whole : toldAs(name);
    const inAccount = places.filter(({ paragraph, start }) => !isInStretch(paragraph, start, plans));
    if (places.length > mostPlaces || told.some(({ quantity }) => quantity.value === row.value)) return [];
    // 实现销售收入1.38亿元, 网上销售收入0.31亿元: of what has words before it there is more than one.
    const ofRow = told.filter((one) => one.quantity.counts === row.counts && !isWithin(one, plans));
    const bare = ofRow.filter(({ isBare }) => isBare);
    const [first, ...others] = bare.length > 0 ? bare : ofRow;
    const isToldOtherwise = first && others.every(({ quantity }) => quantity.value === first.quantity.value) && contradict(row, first, inAccount.length === 1, first.isWhole || isToldWithOthers(first));
    const within = (other: string | undefined): PlacedQuantity | undefined => (other === undefined ? undefined : toldWithin(row, other, inText(), document, plans, period, words));
    const wrong = isToldOtherwise ? first : told.length === 0 && (within(name) ?? within(asDeed(row.name, words)));
    if (!wrong || isExplained(row, wrong, document, words)) return [];
    const { paragraph, quantity } = wrong;
    const figure = { start: row.start, end: row.end, value: row.value, unit: row.unit, subject: row.name };
    const spoken = { paragraph, figure: figureOf(quantity, row.name) };
    return [paragraph < row.paragraph ? { paragraph: row.paragraph, figure, first: spoken } : { ...spoken, first: { paragraph: row.paragraph, figure } }];
  });
}

/** The number with a row's digits exchanged whose clause has the row's name with other words in it: 市本级公益金｜4680, 安排市本级体育彩票公益金4860万元. None where any number of the text agrees with the row. @param inText all numbers outside of tables */
function toldWithin(row: TableRow, name: string, inText: readonly PlacedQuantity[], document: ReportDocument, plans: Stretch, period: ReadonlySet<string>, words: CountWords): PlacedQuantity | undefined {
  const alike = inText.filter(({ quantity }) => quantity.counts === row.counts);
  if (alike.some(({ quantity }) => quantity.value === row.value)) return undefined;
  return alike.find((one) => {
    if (!areExchanged(one.quantity.value, row.value, fewestDigits) || isWithin(one, plans)) return false;
    const place = placeOf(one, document);
    return isOfAll(place, period, words) && holdsInOrder(place.clause + place.following, name);
  });
}

/** Whether a number behind the told one in its sentence is the row's (实施项目36个，已竣工32个), or makes one of them of the other by its words: 36个（含续建4个）; 今年受理1174件，旧存86件. */
function isExplained({ value, counts }: TableRow, { paragraph, quantity }: PlacedQuantity, document: ReportDocument, words: CountWords): boolean {
  const text = document.paragraphs[paragraph]?.text ?? '';
  const behind = numbersToEnd(paragraph, quantity.tail, quantity.start, document).filter((one) => one.counts === counts);
  const isOfBoth = (one: Quantity): boolean => one.value === Math.abs(value - quantity.value) && figurePatterns(words).explaining().test(text.slice(startOfClause(text, quantity.tail, one.start), one.start));
  return behind.some((one) => one.value === value || isOfBoth(one));
}

/** The numbers of a paragraph from an offset to the end of the sentence that another offset stands in. */
function numbersToEnd(paragraph: number, from: number, at: number, document: ReportDocument): readonly Quantity[] {
  const { end } = sentenceAt(document.paragraphs[paragraph]?.text ?? '', at);
  return arabicQuantities(document)[paragraph]?.filter((one) => one.start >= from && one.start < end) ?? [];
}

/** An amount in the words of who made it up: 货物运输量 is told as 运输货物, 轮胎产量 as 生产轮胎; undefined where a name is of none. */
function asDeed(name: string, words: CountWords): string | undefined {
  const amount = figurePatterns(words).amounts.find((one) => one.name().test(name));
  return amount && name.replace(amount.name(), amount.deed);
}

function isTabled(paragraph: Paragraph | undefined): boolean {
  return paragraph === undefined || paragraph.toc === true || isOfTable(paragraph);
}

/** Whether a text has all the characters of a name in their order. */
function holdsInOrder(text: string, name: string): boolean {
  let from = 0;
  return [...name].every((character) => (from = text.indexOf(character, from) + 1) > 0);
}

/** Whether a row and the text cannot both be right: the same digits stand in another order, or they nearly agree, and the text tells all. Where the name stands elsewhere too, or a note explains the number, the table may count more than this place. */
function contradict(row: TableRow, { quantity }: Told, isOnly: boolean, isWhole: boolean): boolean {
  if (areExchanged(row.value, quantity.value, 2)) return true;
  return isWhole && !row.isNoted && areNear(row.value, quantity.value) && (isOnly || row.value < quantity.value);
}

/** Where a name stands, or where it is told with a comma in it: 食堂检查发现问题, 开展食堂检查，发现问题. */
function placesOf(name: string, { paragraphs }: ReportDocument, bodyLength: number): Place[] {
  const pattern = compilePattern([...name].map((character) => (/[\u3400-\u9fff]/.test(character) ? character : anyOf([character]))).join('，?'), 'g');
  const first = name.charAt(0);
  const places: Place[] = [];
  for (let paragraph = 0; paragraph < bodyLength && places.length <= mostPlaces; paragraph++) {
    const it = paragraphs[paragraph];
    if (!it || isTabled(it) || !it.text.includes(first)) continue;
    forEachMatch(pattern, it.text, ({ 0: { length }, index }) => {
      if (places.length <= mostPlaces) places.push({ paragraph, start: index, end: index + length });
    });
  }
  return places;
}

/** The number right behind or before a name: 廉政党课8场, 8场廉政党课. */
function numberAt({ paragraph, start, end }: Place, document: ReportDocument, period: ReadonlySet<string>, words: CountWords): Told[] {
  const text = document.paragraphs[paragraph]?.text ?? '';
  const { counting, narrowing, scoping, prefix, organs, performing } = figurePatterns(words);
  const isBeside = (one: Quantity): boolean => one.tail === start || (one.start >= end && one.start - end <= longestGap && counting().test(text.slice(end, one.start)));
  const quantity = arabicQuantities(document)[paragraph]?.find(isBeside);
  if (!quantity) return [];
  const at = Math.min(start, quantity.start);
  const sentence = wordsBefore(text, at);
  if (isOfOtherTime(sentence, words) || spansIn(sentence, period) !== '') return [];
  const clause = text.slice(startOfClause(text, 0, at), at);
  const isBare = clause.replace(prefix(), '').replace(organs(), '').replace(performing(), '') === '';
  return [{ paragraph, quantity, isBare, isWhole: isBare && !narrowing().test(sentence) && !scoping().test(sentence) }];
}
