import type { ReportDocument } from '../document';
import type { Pack } from '../pack';
import { classify } from './classify';
import { genreOf, type Genre } from './compile';
import { findSections } from './find-sections';
import { readHead, type Head } from './head';
import type { OwnWords } from './own-words';
import { detectPeriod } from './period';
import type { KindId, KindResult, Period, SectionState } from './sections';
import { readTail } from './tail';

/** What the user says of a report: it is taken whatever the evidence says. */
export interface Named {
  readonly kind?: KindId | undefined;
  /** A year that is not there, and a span that is unknown, are left to the document. */
  readonly period?: Period | undefined;
}

/**
 * Reads what a report is: its head, its kind, its period and its sections.
 * @param bodyLength how many of the document's paragraphs are the body: the first ones; the others are not looked at
 * @returns the sections in standard order; no period but a named one, and no sections, where the kind is unknown
 */
export function readGenre(
  document: ReportDocument,
  bodyLength: number,
  pack: Pack,
  { kind: forced, period: named = { span: 'unknown' } }: Named = {},
): { head: Head; kind: KindResult; period: Period; sections: readonly SectionState[]; ownWords: OwnWords } {
  const genre = genreOf(pack.genre);
  const head = readHead(document, bodyLength, genre);
  const found = classify(document, bodyLength, head, genre);
  const kind = forced === undefined || forced === found.id ? found : { ...found, id: forced, confidence: 0 };
  if (kind.id === 'unknown') return { head, kind, period: named, sections: [], ownWords: { body: false, ending: false } };
  const { sections, ownWords } = findSections(document, kind.id, head, readTail(document, head.bodyFrom, bodyLength, genre), genre);
  const detected = detectPeriod(head, genre);
  const year = named.year ?? detected.year;
  const span = named.span === 'unknown' ? detected.span : named.span;
  const period: Period = { ...(year !== undefined && { year }), span: span === 'unknown' ? spanOfReview(document, sections, genre) : span };
  return { head, kind, period, sections, ownWords };
}

/** The span that the sentence of the problems looks back on: 一年来，虽然…. */
function spanOfReview(document: ReportDocument, sections: readonly SectionState[], { words, pattern }: Genre): Period['span'] {
  const at = sections.find(({ id }) => id === 'problems')?.at[0];
  const said = at ? document.paragraphs[at.paragraph]?.text.slice(at.start, at.start + 12) ?? '' : '';
  if (pattern(words.period.yearBehind).test(said)) return 'year';
  return pattern(words.period.halfBehind).test(said) ? 'half' : 'unknown';
}
