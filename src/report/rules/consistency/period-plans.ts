import type { Span } from '../../document';
import type { Genre } from '../../genre/compile';
import { yearsIn } from '../../genre/period';
import type { Outline } from '../../outline';
import { sectionOf } from '../section/order';
import { longestAgo, type Headed } from './period-headings';

/** How far around a year its target is read, in UTF-16 units. */
const longestTarget = 40;

/** The years in the plans that are over: those they begin with, and those in which they would still reach something. */
export function inPlans(outline: Outline, headed: Headed, genre: Genre): Span[] {
  return [...openingPlans(outline, headed, genre), ...targets(outline, headed, genre)];
}

/** A year that the plans begin with and that is over: 2022年，我局将… in a report of 2023. */
function openingPlans(outline: Outline, { title, isWholeYear }: Headed, { words: { period }, pattern }: Genre): Span[] {
  const plans = sectionOf(outline.sections, 'plans')?.at[0];
  if (!plans || title.year === undefined) return [];
  for (const [paragraph, from] of [[plans.paragraph, plans.end], [plans.paragraph + 1, 0]] as const) {
    const text = outline.document.paragraphs[paragraph]?.text.slice(from, from + 80) ?? '';
    const named = yearsIn(text)[0];
    if (!named || text.slice(0, named.start).trim() !== '') continue;
    const isOver = named.year < title.year ? named.year >= title.year - longestAgo : named.year === title.year && isWholeYear && title.span !== 'half';
    return isOver && pattern(period.intended).test(text.slice(named.end)) ? [{ paragraph, start: from + named.start, end: from + named.end }] : [];
  }
  return [];
}

/** 确保2022年各项任务全部完成 in a report of 2023. */
function targets({ document: { paragraphs }, bodyLength, sections }: Outline, { year }: Headed, { words: { period }, pattern }: Genre): Span[] {
  const plans = sectionOf(sections, 'plans')?.at[0];
  if (!plans || year === undefined) return [];
  const begun = (['problems', 'integrity', 'closing', 'signature', 'date'] as const).flatMap((id) => (sectionOf(sections, id)?.at ?? []).map(({ paragraph }) => paragraph));
  const end = begun.reduce((first, paragraph) => (paragraph > plans.paragraph ? Math.min(first, paragraph) : first), bodyLength);
  return paragraphs.slice(plans.paragraph, end).flatMap(({ text }, offset) =>
    yearsIn(text, offset === 0 ? plans.start : 0)
      .filter(({ year: named, start, end: stop }) => named === year - 1 && pattern(period.targetBefore).test(text.slice(Math.max(0, start - longestTarget), start)) && pattern(period.targetAfter).test(text.slice(stop, stop + longestTarget)))
      .map(({ start, end: stop }) => ({ paragraph: plans.paragraph + offset, start, end: stop })),
  );
}
