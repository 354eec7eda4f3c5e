import { once, oncePer } from '../once';
import { lazyPattern, matchAt } from '../pattern';
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
  /** Each made ready when its first character comes. */
  readonly groups: readonly (() => Group<Row>)[];
}

type Units = ReadonlySet<number> | undefined;

interface Group<Row> {
  /** The UTF-16 units that may stand second; absent: any may. */
  readonly seconds: Units;
  readonly alternatives: readonly Alternative<Row>[];
}

/** A row with its pattern, which is compiled when it is first asked for, and the numbers of the capturing groups that hold sign and lead (0: it has none). */
interface Alternative<Row> {
  readonly row: Row;
  readonly seconds: Units;
  /** The UTF-16 units that may stand before; absent: any may, or none. */
  readonly before: Units;
  readonly pattern: () => RegExp;
  readonly sign: number;
  readonly lead: number;
}

/** Makes a table ready for scanning: for each first character the rows that begin with it, of which the first that fits decides. */
export function compileForms<Row extends Form>(rows: readonly Row[], words: PlaceholderWords): FormTable<Row> {
  const groupOf = new Uint16Array(0x10000);
  const members: Row[][] = [];
  for (const row of rows) {
    for (let at = 0; at < row.begins.length; at++) {
      const first = row.begins.charCodeAt(at);
      const mine = members[(groupOf[first] ||= members.push([])) - 1];
      if (mine?.at(-1) !== row) mine?.push(row);
    }
  }
  const compiled = oncePer((row: Row) => compileRow(row, words));
  const groups = members.map((mine) => once(() => {
    const alternatives = mine.map(compiled);
    return { seconds: anySecond(alternatives), alternatives };
  }));
  return { groupOf, groups };
}

function compileRow<Row extends Form>(row: Row, words: PlaceholderWords): Alternative<Row> {
  const { before = '', lead, sign, after } = row;
  const unitsLast = after?.includes('{unit}') ?? false;
  const leadFirst = unitsLast && lead !== undefined;
  const ahead = `(?=(${sign})${after === undefined ? '' : `(?=${after})`})`;
  const behind = before === '' && lead === undefined ? '' : `(?<=(?:${before})${lead === undefined ? '' : `(${lead})`})`;
  return {
    row,
    seconds: secondsOf(row),
    before: lead === undefined ? lastsOf(before) : undefined,
    // Most rows fail at once by what follows, so that is looked at first; but not where it takes all the units.
    pattern: lazyPattern(() => expand(unitsLast ? `(?=${sign})${behind}${ahead}` : ahead + behind, words), 'y'),
    sign: leadFirst ? 2 : 1,
    lead: lead === undefined ? 0 : leadFirst ? 1 : 2,
  };
}

function secondsOf({ next }: Form): Units {
  if (next === undefined) return undefined;
  const seconds = new Set<number>();
  for (let at = 0; at < next.length; at++) seconds.add(next.charCodeAt(at));
  return seconds;
}

/** The last characters of a source that is nothing but words: (?:召开|举办). */
function lastsOf(source: string): Units {
  const words = /^\(\?:([\u3400-\u9fff|]+)\)$/.exec(source)?.[1];
  return words === undefined ? undefined : new Set(words.split('|').map((word) => word.charCodeAt(word.length - 1)));
}

function anySecond(alternatives: readonly Alternative<unknown>[]): Units {
  const [first, ...others] = alternatives;
  if (others.length === 0) return first?.seconds;
  const all = new Set<number>();
  for (const { seconds } of alternatives) {
    if (seconds === undefined) return undefined;
    for (const second of seconds) all.add(second);
  }
  return all;
}

/** Whether what stands at an offset may stand second; the end of the text may. */
function maySecond(seconds: Units, text: string, at: number): boolean {
  return seconds === undefined || at === text.length || seconds.has(text.charCodeAt(at));
}

/**
 * Everything in a text that a row of the table fits, in order and without overlap. One pass.
 * @param text one paragraph
 */
export function formsIn<Row extends Form>(table: FormTable<Row>, text: string): FormMatch<Row>[] {
  let found: FormMatch<Row>[] | undefined;
  const { groupOf, groups } = table;
  const length = text.length;
  let done = 0;
  for (let at = 0; at < length; at++) {
    const number = groupOf[text.charCodeAt(at)];
    if (!number) continue;
    const group = groups[number - 1]?.();
    if (group === undefined || !maySecond(group.seconds, text, at + 1)) continue;
    const match = formAt(group, text, at, done);
    if (match === undefined) continue;
    (found ??= []).push(match);
    done = match.end;
    at = Math.max(at, match.end - 1);
  }
  return found ?? [];
}

function formAt<Row extends Form>({ alternatives }: Group<Row>, text: string, at: number, done: number): FormMatch<Row> | undefined {
  for (const { row, seconds, before, pattern, sign, lead } of alternatives) {
    if (!maySecond(seconds, text, at + 1) || before?.has(text.charCodeAt(at - 1)) === false) continue;
    const hit = matchAt(pattern(), text, at);
    if (hit !== null) return { row, start: lead === 0 ? at : Math.max(done, at - (hit[lead] ?? '').length), end: at + (hit[sign] ?? '').length };
  }
  return undefined;
}
