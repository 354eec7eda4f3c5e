import type { Span } from '../../document';
import type { Genre } from '../../genre/compile';
import { yearsIn, type NamedPeriod } from '../../genre/period';
import type { SectionId } from '../../genre/sections';
import type { Outline } from '../../outline';
import { sectionOf } from '../section/order';

/** What headings are held against. */
export interface Headed {
  /** The period as the title names it. */
  readonly title: NamedPeriod;
  /** The year of the title or, where it names none, of the lead-in. */
  readonly year: number | undefined;
  readonly half: 1 | 2 | undefined;
  /** The report speaks of a whole year beyond doubt. */
  readonly isWholeYear: boolean;
}

/** How many years back a heading may be left over from. */
export const longestAgo = 4;
const longestHeading = 40;

/** The year or half year over the plans, the problems or the work done that cannot be theirs. */
export function inHeadings(outline: Outline, headed: Headed, genre: Genre): Span[] {
  return [overPlans, overProblems, overWork, overParts].flatMap((find) => find(outline, headed, genre));
}

interface Heading extends Span {
  readonly text: string;
}

/** The places where a section begins, with their words from there. */
function headingsOf({ document, sections }: Outline, id: SectionId): Heading[] {
  return (sectionOf(sections, id)?.at ?? []).map((at) => ({ ...at, text: document.paragraphs[at.paragraph]?.text.slice(at.start, at.end) ?? '' }));
}

function within({ paragraph, start }: Span, from: number, to: number): Span {
  return { paragraph, start: start + from, end: start + to };
}

/** An earlier year over the plans, or the year itself over those of its own account: what follows it is the next one's. */
function overPlans(outline: Outline, { title, year, half, isWholeYear }: Headed, { words: { period }, pattern }: Genre): Span[] {
  const heading = headingsOf(outline, 'plans')[0];
  if (!heading) return [];
  const { text } = heading;
  const named = yearsIn(text)[0];
  const isPart = title.span === 'half' || title.span === 'quarter';
  if (named && year !== undefined) {
    const rest = text.slice(named.end);
    const isOwn = named.year === title.year && !isPart && pattern(period.planned).test(rest);
    const isEarlier = named.year < year && named.year >= year - longestAgo && pattern(period.plannedPart).test(rest);
    if (isOwn || isEarlier) return [within(heading, named.start, named.end)];
  }
  const word = isWholeYear || half === 2 ? '下半年' : half === 1 ? '上半年' : undefined;
  const at = word === undefined ? -1 : text.indexOf(word);
  const isPlanned = word !== undefined && at >= 0 && pattern(period.planned).test(text.slice(at + word.length));
  return isPlanned && (named === undefined || named.year === year) ? [within(heading, at, at + word.length)] : [];
}

/** Last year over the problems. */
function overProblems(outline: Outline, { year }: Headed, { words: { period }, pattern }: Genre): Span[] {
  const heading = headingsOf(outline, 'problems')[0];
  const named = yearsIn(heading?.text ?? '')[0];
  if (!heading || !named || year === undefined || named.year !== year - 1 || !pattern(period.problematic).test(heading.text.slice(named.end))) return [];
  return [within(heading, named.start, named.end)];
}

/** Half a year over the work of the other half, or of a whole year that no other heading divides. */
function overWork(outline: Outline, { half, isWholeYear }: Headed, { words: { period }, pattern }: Genre): Span[] {
  const words = half === 1 ? ['下半年', '全年'] : isWholeYear || half === 2 ? ['上半年'] : [];
  for (const heading of headingsOf(outline, 'work')) {
    for (const word of words) {
      const at = heading.text.indexOf(word);
      if (at < 0 || !pattern(period.worked).test(heading.text.slice(at + word.length))) continue;
      const isDivided = word === '上半年' && outline.document.paragraphs.slice(heading.paragraph).some(({ text }) => text.length <= longestHeading && text.includes('下半年'));
      return isDivided ? [] : [within(heading, at, at + word.length)];
    }
  }
  return [];
}

/** Last year over a part of the work: （二）2023年监督执纪情况 in a report of 2024. */
function overParts({ document: { paragraphs }, bodyLength, head: { bodyFrom }, sections }: Outline, { year }: Headed, { words: { period }, pattern }: Genre): Span[] {
  const work = new Set(sectionOf(sections, 'work')?.at.map(({ paragraph }) => paragraph));
  const end = sectionOf(sections, 'problems')?.at[0]?.paragraph ?? sectionOf(sections, 'plans')?.at[0]?.paragraph ?? bodyLength;
  const found: Span[] = [];
  for (let paragraph = bodyFrom; paragraph < end; paragraph++) {
    const { text = '', toc, inTable } = paragraphs[paragraph] ?? {};
    if (year === undefined || text.length > longestHeading || toc || inTable || work.has(paragraph)) continue;
    const named = yearsIn(text)[0];
    if (named?.year !== year - 1 || !pattern(period.headed).test(text.slice(0, named.start)) || !pattern(period.worked).test(text.slice(named.end).trim())) continue;
    found.push({ paragraph, start: named.start, end: named.end });
  }
  return found;
}

/**
 * Whether a report speaks of a whole year beyond doubt: its title names a year and no part of it, and its lead-in all of that year or its plans the next one,
 * unless it parts its year in two: the work of one half, and plans for the other.
 */
export function speaksOfWholeYear(outline: Outline, title: NamedPeriod, { words: { period }, pattern }: Genre): boolean {
  if (title.year === undefined || title.span === 'half' || title.span === 'quarter') return false;
  const { leadInText } = outline.head;
  const said = (id: SectionId): string => headingsOf(outline, id).map(({ text }) => text).join();
  if ((leadInText + said('work')).includes('上半年') && said('plans').includes('下半年')) return false;
  return (pattern(period.oneYear).test(leadInText) && !leadInText.includes('半年')) || plansFor(outline) === title.year + 1;
}

/** The year that the plans begin with, in their heading or their first words. */
function plansFor({ document, sections }: Outline): number | undefined {
  const plans = sectionOf(sections, 'plans')?.at[0];
  if (!plans) return undefined;
  const said = `${document.paragraphs[plans.paragraph]?.text.slice(plans.start, plans.start + 80) ?? ''}\n${document.paragraphs[plans.paragraph + 1]?.text.slice(0, 20) ?? ''}`;
  const [named] = yearsIn(said);
  return named && /^(?:[^\n]{0,16}|[^\n]{0,40}\n[^\n]{0,2})$/.test(said.slice(0, named.start)) ? named.year : undefined;
}
