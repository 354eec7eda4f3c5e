import type { ReportDocument, Span } from '../document';
import type { MarkerForm } from './forms';
import { parseNumeral } from './numerals';

interface Reference extends Span {
  readonly ordinal: number;
  readonly forms: readonly MarkerForm[];
}

const numeral = '[一二三四五六七八九十]{1,3}|[0-9]{1,2}';
const pattern = new RegExp(
  `第(${numeral})(?:大?部分|个?方面|点|项)|(?:上述|前述|上文|下文|见|本报告|第|按照|根据|[如前]文)[（(](${numeral})[）)]|[（(](${numeral})[）)](?:部分|项|点)`,
  'g',
);
const known = new WeakMap<ReportDocument, Reference[]>();

/**
 * Places in the text that refer to an item by its number: 见第三部分, 上述（二）.
 * @param ordinals the numbers that are asked for
 * @param form the form of the sequence that they belong to
 */
export function referencesTo(document: ReportDocument, form: MarkerForm, ordinals: ReadonlySet<number>): Span[] {
  const all = known.get(document) ?? find(document);
  known.set(document, all);
  return all
    .filter((reference) => reference.forms.includes(form) && ordinals.has(reference.ordinal))
    .map(({ paragraph, start, end }) => ({ paragraph, start, end }));
}

function find(document: ReportDocument): Reference[] {
  return document.paragraphs.flatMap(({ text, story, toc }, paragraph) =>
    story !== undefined || toc === true
      ? []
      : [...text.matchAll(pattern)].flatMap((m) => {
          const ordinal = parseNumeral(m[1] ?? m[2] ?? m[3] ?? '');
          return ordinal === undefined ? [] : [{ paragraph, start: m.index, end: m.index + m[0].length, ordinal, forms: formsOf(m[0], m[1]) }];
        }),
  );
}

function formsOf(text: string, counted: string | undefined): readonly MarkerForm[] {
  if (counted === undefined) return /[0-9]/.test(text) ? ['（1）', '1.'] : ['（一）'];
  return text.endsWith('部分') ? ['一、', '第一，'] : ['一、', '第一，', '一是', '1.'];
}
