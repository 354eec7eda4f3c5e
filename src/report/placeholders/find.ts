import type { Paragraph, ReportDocument } from '../document';
import { expectationReader, type Expectation, type ExpectationReader } from './expectation';
import { compileForms, formsIn, type FormMatch, type FormTable } from './formTable';
import type { Certainty, Placeholder } from './placeholder';
import type { PlaceholderForm, PlaceholderWords } from './words';

const contextReach = 6;
/** A cell of a table, other text, or text that is plain. */
const places = ['cell', 'text', 'plain'] as const;
type Place = (typeof places)[number];

interface Finder {
  /** The forms of a place, made ready when the first paragraph of that place comes. */
  readonly tableOf: (place: Place) => FormTable<PlaceholderForm>;
  readonly expectations: ExpectationReader;
}

const finders = new WeakMap<PlaceholderWords, Finder>();

/**
 * All places of a report that its drafter left open, in reading order, without overlap: paragraph from 0, UTF-16
 * offsets, end exclusive. Every story is looked at, tables of contents are not. Leftovers of copying are none.
 * @param words the forms to look for, from the pack
 */
export function findPlaceholders(document: ReportDocument, words: PlaceholderWords): Placeholder[] {
  const finder = finderOf(words);
  const found: Placeholder[] = [];
  document.paragraphs.forEach((paragraph, index) => {
    if (paragraph.toc) return;
    const place = paragraph.inTable ? 'cell' : document.plainText ? 'plain' : 'text';
    const matches = formsIn(finder.tableOf(place), paragraph.text);
    if (matches.some(({ row }) => row.is !== 'none')) collect(paragraph, index, matches, finder, found);
  });
  return found;
}

/**
 * Compiles every form, as checking does bit by bit.
 * @throws SyntaxError where one is no regular expression
 */
export function compilePlaceholders(words: PlaceholderWords): void {
  const { tableOf } = finderOf(words);
  for (const place of places) {
    for (const { alternatives } of tableOf(place).groups) for (const { pattern } of alternatives) pattern();
  }
}

function finderOf(words: PlaceholderWords): Finder {
  let finder = finders.get(words);
  if (finder === undefined) {
    const leftovers = words.leftovers.map((row): PlaceholderForm => ({ ...row, is: 'none' }));
    const tables = new Map<Place, FormTable<PlaceholderForm>>();
    const tableOf = (place: Place): FormTable<PlaceholderForm> => {
      const table = tables.get(place) ?? compileForms([...leftovers, ...words.forms.filter(({ where }) => fits(where, place))], words);
      tables.set(place, table);
      return table;
    };
    finder = { tableOf, expectations: expectationReader(words) };
    finders.set(words, finder);
  }
  return finder;
}

/** Plain text has no cells, so what holds outside of cells holds there too. */
function fits(where: Place | undefined, place: Place): boolean {
  return where === undefined || where === place || (where === 'text' && place === 'plain');
}

function collect(paragraph: Paragraph, index: number, matches: readonly FormMatch<PlaceholderForm>[], finder: Finder, found: Placeholder[]): void {
  const { text, story } = paragraph;
  for (const match of withEvidence(matches, text)) {
    const { row, start, end } = match;
    if (row.is === 'none') continue;
    const certainty: Certainty = row.is === 'lost figure' ? 'possible' : row.is;
    const expectation = expectationOf(match, text, finder.expectations);
    const context = text.slice(Math.max(0, start - contextReach), end + contextReach);
    found.push({ paragraph: index, start, end, text: text.slice(start, end), certainty, ...expectation, context, ...(story === undefined ? {} : { story }) });
  }
}

function expectationOf({ row, start, end }: FormMatch<PlaceholderForm>, text: string, expectations: ExpectationReader): Expectation {
  if (row.is === 'lost figure') {
    const unit = text.slice(start, end);
    return /[%％]/.test(unit) ? { expects: 'percent' } : { expects: 'quantity', unit };
  }
  if (row.is === 'none' || row.expects === undefined) return expectations.bySurroundings(text, start, end);
  if (row.expects === 'hint') return expectations.byHint(text, start, end);
  return row.expects === 'quantity' ? { expects: row.expects, unit: '' } : { expects: row.expects };
}

/** Leaves out lost figures that are no evidence alone and have no other in their sentence. */
function withEvidence(matches: readonly FormMatch<PlaceholderForm>[], text: string): readonly FormMatch<PlaceholderForm>[] {
  const lost = matches.filter(({ row }) => row.is === 'lost figure');
  if (lost.length === 0) return matches;
  const doubtful = new Set(
    lost.filter((match, at) => match.row.is === 'lost figure' && !match.row.alone && !inOneSentence(text, lost[at - 1], match) && !inOneSentence(text, match, lost[at + 1])),
  );
  return matches.filter((match) => !doubtful.has(match));
}

/** Whether two places, in order, are near each other with no full stop between. */
function inOneSentence(text: string, one: FormMatch<unknown> | undefined, other: FormMatch<unknown> | undefined): boolean {
  if (one === undefined || other === undefined || other.start - one.end > 60) return false;
  return !/[。！？]/.test(text.slice(one.end, other.start));
}
