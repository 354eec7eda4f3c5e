import { expand } from './patterns';
import type { Form, PlaceholderWords } from './words';

/** A form that was found, with UTF-16 offsets into the text, end exclusive. */
export interface FormMatch<Row> {
  readonly row: Row;
  readonly start: number;
  readonly end: number;
}

/** A table of forms, made ready for scanning. */
export interface FormTable<Row> {
  /** For each UTF-16 unit, the number of its group of rows, from 1; 0 where no row begins with it. */
  readonly groupOf: Uint16Array;
  readonly groups: readonly Group<Row>[];
}

interface Group<Row> {
  /** 1 for each UTF-16 unit that may stand second; absent: any may. */
  readonly seconds?: Uint8Array;
  readonly pattern: RegExp;
  /** For each alternative of the pattern: its row, and the numbers of the capturing groups that hold sign and lead (0: it has none). */
  readonly alternatives: readonly { readonly row: Row; readonly sign: number; readonly lead: number }[];
}

/**
 * Makes a table ready for scanning: for each first character one regular expression whose alternatives are the rows,
 * so that the first row that fits decides.
 */
export function compileForms<Row extends Form>(rows: readonly Row[], words: PlaceholderWords): FormTable<Row> {
  const groupOf = new Uint16Array(0x10000);
  const groups: Group<Row>[] = [];
  const known = new Map<string, number>();
  for (const first of new Set(rows.flatMap((row) => row.begins.split('')))) {
    const mine = rows.filter((row) => row.begins.includes(first));
    const key = mine.map((row) => rows.indexOf(row)).join();
    let number = known.get(key);
    if (number === undefined) {
      number = groups.push(compileGroup(mine, words));
      known.set(key, number);
    }
    groupOf[first.charCodeAt(0)] = number;
  }
  return { groupOf, groups };
}

function compileGroup<Row extends Form>(rows: readonly Row[], words: PlaceholderWords): Group<Row> {
  let count = 0;
  const alternatives: { row: Row; sign: number; lead: number }[] = [];
  const sources = rows.map((row) => {
    const { before = '', lead, sign, after } = row;
    const unitsLast = after?.includes('{unit}') ?? false;
    const leadFirst = unitsLast && lead !== undefined;
    alternatives.push({ row, sign: count + (leadFirst ? 2 : 1), lead: lead === undefined ? 0 : count + (leadFirst ? 1 : 2) });
    count += lead === undefined ? 1 : 2;
    const ahead = `(?=(${sign})${after === undefined ? '' : `(?=${after})`})`;
    const behind = before === '' && lead === undefined ? '' : `(?<=(?:${before})${lead === undefined ? '' : `(${lead})`})`;
    // Most rows fail at once by what follows, so that is looked at first; but not where it takes all the units.
    return expand(unitsLast ? `(?=${sign})${behind}${ahead}` : ahead + behind, words);
  });
  return { ...secondsOf(rows), pattern: new RegExp(sources.join('|'), 'y'), alternatives };
}

function secondsOf(rows: readonly Form[]): { seconds?: Uint8Array } {
  if (rows.some((row) => row.next === undefined)) return {};
  const seconds = new Uint8Array(0x10000);
  for (const { next = '' } of rows) for (const second of next.split('')) seconds[second.charCodeAt(0)] = 1;
  return { seconds };
}

/**
 * Everything in a text that a row of the table fits, in order and without overlap. One pass.
 * @param text one paragraph
 */
export function formsIn<Row>(table: FormTable<Row>, text: string): FormMatch<Row>[] {
  const found: FormMatch<Row>[] = [];
  const { groupOf, groups } = table;
  const length = text.length;
  let done = 0;
  for (let at = 0; at < length; at++) {
    const number = groupOf[text.charCodeAt(at)];
    if (!number) continue;
    const group = groups[number - 1];
    if (group === undefined || (group.seconds && !group.seconds[text.charCodeAt(at + 1)])) continue;
    const match = matchAt(group, text, at, done);
    if (match === undefined) continue;
    found.push(match);
    done = match.end;
    at = Math.max(at, match.end - 1);
  }
  return found;
}

function matchAt<Row>(group: Group<Row>, text: string, at: number, done: number): FormMatch<Row> | undefined {
  const { pattern, alternatives } = group;
  pattern.lastIndex = at;
  const hit = pattern.exec(text);
  if (hit === null) return undefined;
  for (const { row, sign, lead } of alternatives) {
    const found = hit[sign];
    if (found === undefined) continue;
    return { row, start: lead === 0 ? at : Math.max(done, at - (hit[lead] ?? '').length), end: at + found.length };
  }
  return undefined;
}
