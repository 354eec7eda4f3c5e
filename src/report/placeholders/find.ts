import type { Paragraph, ReportDocument, Span } from '../document';
import { once, oncePer } from '../once';
import { expectationReader, type Expectation, type ExpectationReader } from './expectation';
import { compileForms, formsIn, type FormMatch, type FormTable } from './formTable';
import type { Certainty, Placeholder } from './placeholder';
import type { Form, PlaceholderForm, PlaceholderWords } from './words';

const contextReach = 6;
/** A cell of a table, other text, or text that is plain. */
const places = ['cell', 'text', 'plain'] as const;
type Place = (typeof places)[number];

interface Finder {
  /** The forms of a place, made ready when the first paragraph of that place comes. */
  readonly tableOf: (place: Place) => FormTable<Row>;
  /** Made ready when the first placeholder comes. */
  readonly expectations: () => ExpectationReader;
}

/** A row of the combined table: leftovers come first, so that no placeholder is found inside one. */
type Row = PlaceholderForm | (Form & { readonly is: 'leftover' });

/** What is no text of the report itself, in reading order, without overlap. */
export interface Unwritten {
  /** Places that the drafter left open. */
  readonly placeholders: readonly Placeholder[];
  /** Remainders of copying: marks of document sites, calls to log in or download, HTML. */
  readonly leftovers: readonly Span[];
}

/**
 * Everything in a report that is still to be written, or was never meant to stand there: paragraph from 0, UTF-16
 * offsets, end exclusive. Every story is looked at, tables of contents are not.
 * @param words the forms to look for, from the pack
 */
export function findUnwritten(document: ReportDocument, words: PlaceholderWords): Unwritten {
  const finder = finderOf(words);
  const found = { placeholders: new Array<Placeholder>(), leftovers: new Array<Span>() };
  document.paragraphs.forEach((paragraph, index) => {
    if (paragraph.toc) return;
    const place = paragraph.inTable ? 'cell' : document.plainText ? 'plain' : 'text';
    const matches = formsIn(finder.tableOf(place), paragraph.text);
    if (matches.length > 0) collect(paragraph, index, matches, finder, found);
  });
  return found;
}

/**
 * Compiles every form, as checking does bit by bit.
 * @throws SyntaxError where one is no regular expression
 */
export function compilePlaceholders(words: PlaceholderWords): void {
  const { tableOf, expectations } = finderOf(words);
  expectations();
  for (const place of places) {
    for (const group of tableOf(place).groups) for (const { pattern } of group().alternatives) pattern();
  }
}

const finderOf = oncePer((words: PlaceholderWords): Finder => {
  const leftovers = words.leftovers.map((row): Row => ({ ...row, is: 'leftover' }));
  const tables = new Map<Place, FormTable<Row>>();
  const tableOf = (place: Place): FormTable<Row> => {
    const table = tables.get(place) ?? compileForms([...leftovers, ...words.forms.filter(({ where }) => fits(where, place))], words);
    tables.set(place, table);
    return table;
  };
  return { tableOf, expectations: once(() => expectationReader(words)) };
});

/** Plain text has no cells, so what holds outside of cells holds there too. */
function fits(where: Place | undefined, place: Place): boolean {
  return where === undefined || where === place || (where === 'text' && place === 'plain');
}

function collect(paragraph: Paragraph, index: number, matches: readonly FormMatch<Row>[], finder: Finder, { placeholders, leftovers }: { placeholders: Placeholder[]; leftovers: Span[] }): void {
  const { text, story } = paragraph;
  for (const match of withEvidence(matches, text)) {
    const { row, start, end } = match;
    if (row.is === 'leftover') leftovers.push({ paragraph: index, start, end });
    if (row.is === 'none' || row.is === 'leftover') continue;
    const certainty: Certainty = row.is === 'lost figure' ? 'possible' : row.is;
    const expectation = expectationOf(match, text, finder.expectations());
    const context = text.slice(Math.max(0, start - contextReach), end + contextReach);
    placeholders.push({ paragraph: index, start, end, text: text.slice(start, end), certainty, ...expectation, context, ...(story === undefined ? {} : { story }) });
  }
}

function expectationOf({ row, start, end }: FormMatch<Row>, text: string, expectations: ExpectationReader): Expectation {
  if (row.is === 'lost figure') {
    const unit = text.slice(start, end);
    return /[%％]/.test(unit) ? { expects: 'percent' } : { expects: 'quantity', unit };
  }
  if (row.is === 'none' || row.is === 'leftover' || row.expects === undefined) return expectations.bySurroundings(text, start, end);
  if (row.expects === 'hint') return expectations.byHint(text, start, end);
  return row.expects === 'quantity' ? { expects: row.expects, unit: '' } : { expects: row.expects };
}

/** Leaves out lost figures that are no evidence alone and have no other open place in their sentence. */
function withEvidence(matches: readonly FormMatch<Row>[], text: string): readonly FormMatch<Row>[] {
  const doubtful = new Set(matches.filter(({ row }) => row.is === 'lost figure' && !row.alone));
  if (doubtful.size === 0) return matches;
  const open = matches.filter(({ row }) => row.is !== 'none' && row.is !== 'leftover' && row.is !== 'possible');
  open.forEach((match, at) => {
    if (inOneSentence(text, open[at - 1], match) || inOneSentence(text, match, open[at + 1])) doubtful.delete(match);
  });
  return matches.filter((match) => !doubtful.has(match));
}

/** Whether two places, in order, are near each other with no full stop between. */
function inOneSentence(text: string, one: FormMatch<unknown> | undefined, other: FormMatch<unknown> | undefined): boolean {
  if (one === undefined || other === undefined || other.start - one.end > 60) return false;
  return !/[。！？]/.test(text.slice(one.end, other.start));
}
