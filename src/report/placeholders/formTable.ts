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
  readonly groupOf: Uint8Array;
  readonly groups: readonly Group<Row>[];
}

interface Group<Row> {
  /** 1 for each UTF-16 unit that may stand second; absent: any may. */
  readonly seconds?: Uint8Array;
  readonly pattern: RegExp;
  /** For each alternative of the pattern: its row, and the numbers of the groups that hold sign and lead. */
  readonly alternatives: readonly { readonly row: Row; readonly sign: number; readonly lead: number }[];
}

/**
 * Makes a table ready for scanning: for each first character one regular expression whose alternatives are the rows,
 * so that the first row that fits decides.
 */
export function compileForms<Row extends Form>(rows: readonly Row[], words: PlaceholderWords): FormTable<Row> {
  const groupOf = new Uint8Array(0x10000);
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
    const unitsLast = row.after?.includes('{unit}') ?? false;
    alternatives.push(unitsLast ? { row, lead: count + 1, sign: count + 2 } : { row, sign: count + 1, lead: count + 2 });
    count += 2;
    const ahead = `(?=(${row.sign})${row.after === undefined ? '' : `(?=${row.after})`})`;
    const before = row.before === undefined ? '' : `(?:${row.before})`;
    const behind = row.before === undefined && row.lead === undefined ? '()' : `(?<=${before}(${row.lead ?? ''}))`;
    // Most rows fail at once by what follows, so that is looked at first; but not where it takes all the units.
    return expand(unitsLast ? `(?=${row.sign})${behind}${ahead}` : ahead + behind, words);
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
  for (const { row, lead, sign } of alternatives) {
    const found = hit[sign];
    if (found !== undefined) return { row, start: Math.max(done, at - (hit[lead] ?? '').length), end: at + found.length };
  }
  return undefined;
}
