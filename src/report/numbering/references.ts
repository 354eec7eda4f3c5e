import type { ReportDocument, Span } from '../document';
import { oncePer } from '../once';
import { forEachMatch, lazyPattern } from '../pattern';
import type { MarkerForm } from './forms';
import { parseNumeral } from './numerals';

const numeral = '[一二三四五六七八九十]{1,3}|[0-9]{1,2}';
const pattern = lazyPattern(
  `第(${numeral})(?:大?部分|个?方面|点|项)|(?:上述|前述|上文|下文|见|本报告|第|按照|根据|[如前]文)[（(](${numeral})[）)]|[（(](${numeral})[）)](?:部分|项|点)`,
  'g',
);
/** The references of a document by the form and the number that they name. */
type References = ReadonlyMap<string, readonly Span[]>;
/** More than anyone would look up for one number that changes. */
const mostListed = 100;

/**
 * Places in the text that refer to an item by its number: 见第三部分, 上述（二）.
 * @param ordinals the numbers that are asked for
 * @param form the form of the sequence that they belong to
 * @returns places in reading order, the first hundred at most
 */
export function referencesTo(document: ReportDocument, form: MarkerForm, ordinals: ReadonlySet<number>): Span[] {
  const all = referencesOf(document);
  if (all.size === 0) return [];
  return [...ordinals]
    .flatMap((ordinal) => (all.get(`${form}${ordinal}`) ?? []).slice(0, mostListed))
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)
    .slice(0, mostListed);
}

const referencesOf = oncePer((document: ReportDocument): References => {
  const found = new Map<string, Span[]>();
  document.paragraphs.forEach(({ text, story, toc }, paragraph) => {
    if (story !== undefined || toc === true) return;
    forEachMatch(pattern(), text, (match) => {
      const ordinal = parseNumeral(match[1] ?? match[2] ?? match[3] ?? '');
      if (ordinal === undefined) return;
      const reference = { paragraph, start: match.index, end: match.index + match[0].length };
      for (const form of formsOf(match[0], match[1])) {
        const others = found.get(`${form}${ordinal}`);
        if (others === undefined) found.set(`${form}${ordinal}`, [reference]);
        else others.push(reference);
      }
    });
  });
  return found;
});

function formsOf(text: string, counted: string | undefined): readonly MarkerForm[] {
  if (counted === undefined) return /[0-9]/.test(text) ? ['（1）', '1.'] : ['（一）'];
  return text.endsWith('部分') ? ['一、', '第一，'] : ['一、', '第一，', '一是', '1.'];
}
