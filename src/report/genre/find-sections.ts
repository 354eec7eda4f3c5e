import type { ReportDocument, Span } from '../document';
import { isAssertedOnly } from './asserted';
import type { Genre } from './compile';
import type { Head } from './head';
import { headingOf } from './headings';
import type { Candidate, Passages } from './passages';
import { mentionedThemes } from './mentioned';
import { ownWordsOf, type OwnWords } from './own-words';
import { titlePeriod } from './period';
import { sectionIds, type KindId, type SectionId, type SectionState } from './sections';
import type { Tail } from './tail';
import { walk } from './walk';
import { lastHeadings, lastPair, toldWithTheWork, unannouncedIntegrity, unannouncedPlans, unannouncedProblems } from './unannounced';
import { themeIds } from './words';

type Places = Record<SectionId, readonly Span[]>;

/**
 * Finds where each section of a kind begins.
 * @returns all nineteen, in the standard order, with status and places in reading order, and how far what is missing may stand there in words of the author's own
 */
export function findSections(document: ReportDocument, kind: KindId, head: Head, tail: Tail, genre: Genre): { readonly sections: readonly SectionState[]; readonly ownWords: OwnWords } {
  const passages = walk(document, head.bodyFrom, tail.from, genre);
  const places = withMentioned(document, withUnannounced(document, kind, placesOf(document, head, tail, passages), passages, head, tail, genre), head, tail, genre);
  const starts = paragraphsOf(places);
  const sections = sectionIds.map((id): SectionState => {
    const at = places[id];
    const first = at[0];
    const merged = first ? mergedWith(id, first, starts) : [];
    return {
      id,
      need: genre.words.needs[id][kind],
      status: first === undefined ? 'missing' : isEarly(id, places, passages) ? 'misplaced' : 'present',
      ...(merged.length > 0 && { mergedWith: merged }),
      ...((id === 'problems' || id === 'plans') && first && isAssertedOnly(document, id, places, passages, tail, genre) && { assertedOnly: true as const }),
      at,
    };
  });
  const silent = themeIds.filter((id) => id !== 'integrity' && places[id].length === 0 && genre.words.needs[id][kind] !== 'optional');
  const { headings } = passages;
  const begun = Object.values(places).flat();
  return { sections, ownWords: ownWordsOf({ headings, begun, silent: silent.length, untold: () => untoldFrom(document, head.bodyFrom, tail.from, [...begun, ...headings]) }) };
}

/** How many paragraphs with a text are none of those known. */
function untoldFrom({ paragraphs }: ReportDocument, from: number, to: number, known: readonly { readonly paragraph: number }[]): number {
  const told = new Set(known.map(({ paragraph }) => paragraph));
  return paragraphs.slice(from, to).filter(({ text }, i) => text.trim() !== '' && !told.has(from + i)).length;
}

function placesOf(document: ReportDocument, head: Head, tail: Tail, passages: Passages): Places {
  const { headed } = passages;
  const body = Object.fromEntries(themeIds.map((id) => [id, sorted(headed[id])])) as Pick<Places, (typeof themeIds)[number]>;
  return {
    ...body,
    title: [...listOf(head.title), ...repeatedTitles(document, head, tail)],
    salutation: listOf(head.salutation),
    leadIn: head.leadIn ? [head.leadIn, ...passages.openings] : passages.openings,
    work: headed.work,
    integrity: withSpoken(sorted(headed.integrity), passages.integrity),
    problems: headed.problems.length > 0 ? fromHighest(document, headed.problems) : spoken('problems', passages),
    plans: headed.plans.length > 0 ? fromHighest(document, headed.plans) : spoken('plans', passages),
    closing: [...passages.closings, ...tail.closings],
    signature: listOf(tail.signature),
    date: listOf(tail.date),
  };
}

/** The headings of a section from the first of the highest: （一）查摆问题不遮掩 is a part of the work where 五、存在问题 comes behind it. */
function fromHighest({ paragraphs }: ReportDocument, headings: readonly Span[]): readonly Span[] {
  const ranks = headings.map(({ paragraph }) => headingOf(paragraphs[paragraph] ?? { text: '' })?.rank ?? Infinity);
  return headings.slice(ranks.indexOf(ranks.reduce((highest, rank) => Math.min(highest, rank), Infinity)));
}

/** Problems, plans and integrity that nothing opens as such: what stands under the last headings, or in the last paragraphs, tells. */
function withUnannounced(document: ReportDocument, kind: KindId, announced: Places, { unread, themeRank, headings: all, candidates }: Passages, head: Head, tail: Tail, genre: Genre): Places {
  const [integrity] = announced.integrity;
  const [problems] = announced.problems;
  const [plans] = announced.plans;
  const isOwed = integrity === undefined && genre.words.needs.integrity[kind] === 'required';
  if (problems && plans && !isOwed && unread.length === 0) return announced;
  const headings = unread.filter(({ rank }) => rank <= themeRank).map(({ at }) => at);
  const pair = problems || plans || headings.length > 0 ? undefined : lastPair(document, all, paragraphsOf(announced), tail.from, genre);
  const { year } = titlePeriod(head, genre);
  const last = { ...lastHeadings(document, headings, { integrity, problems, plans }, year === undefined ? undefined : `${String(year + 1)}年`, genre), ...pair };
  const owned = last.problems ?? unannouncedProblems(document, head.bodyFrom, last.plans ?? { paragraph: tail.from, start: 0 }, genre) ?? toldWithTheWork(document, candidates, last.plans, genre);
  const intended = last.plans ?? (owned && unannouncedPlans(document, announced.problems.at(-1) ?? owned, tail.from, genre));
  const end = owned?.paragraph ?? intended?.paragraph ?? tail.from;
  const own = last.integrity ?? (isOwed ? unannouncedIntegrity(document, head.bodyFrom, end, genre) : undefined);
  return {
    ...announced,
    integrity: integrity ? announced.integrity : listOf(own),
    problems: problems ? announced.problems : listOf(owned),
    plans: plans ? announced.plans : listOf(intended),
  };
}

/** Themes that no heading names and yet the body tells of. */
function withMentioned(document: ReportDocument, places: Places, head: Head, tail: Tail, genre: Genre): Places {
  const silent = themeIds.filter((id) => id !== 'integrity' && places[id].length === 0);
  if (silent.length === 0) return places;
  const end = sorted([...places.problems, ...places.plans, ...places.closing])[0] ?? { paragraph: tail.from, start: 0 };
  const told = mentionedThemes(document, head.bodyFrom, end, silent, genre);
  return { ...places, ...Object.fromEntries([...told].map(([id, at]) => [id, [at]])) };
}

function listOf(span: Span | undefined): readonly Span[] {
  return span ? [span] : [];
}

function sorted(spans: readonly Span[]): readonly Span[] {
  const result = [...spans].sort((one, other) => one.paragraph - other.paragraph || one.start - other.start);
  return result.filter((span, index) => index === 0 || span.paragraph !== result[index - 1]?.paragraph || span.start !== result[index - 1]?.start);
}

/** Headings, and the sentences of paragraphs without such a heading. */
function withSpoken(headed: readonly Span[], sentences: readonly Span[]): readonly Span[] {
  const paragraphs = new Set(headed.map(({ paragraph }) => paragraph));
  return sorted([...headed, ...sentences.filter(({ paragraph }) => !paragraphs.has(paragraph))]);
}

/** Where a heading without a theme stands between, the last sentence that opens its paragraph, or the one in the paragraph right before the plans. */
function spokenBefore(id: 'problems' | 'plans', candidates: readonly Candidate[]): readonly Span[] {
  const own = candidates.filter((candidate) => candidate.id === id);
  const plans = candidates.findLast((candidate) => candidate.id === 'plans' && candidate.opens);
  const last = own.findLast(({ opens }) => opens) ?? own.findLast(({ at }) => plans !== undefined && at.paragraph === plans.at.paragraph - 1);
  return listOf(last?.at);
}

/**
 * The sentences that begin a section without heading: after the last theme; one that opens its paragraph outdoes one inside.
 * Of those that follow each other only the first begins the section.
 */
function spoken(id: 'problems' | 'plans', { candidates, themesBefore }: Passages): readonly Span[] {
  const late = candidates.filter((candidate) => candidate.themesBefore === themesBefore);
  const own = late.filter((candidate) => candidate.id === id);
  const opening = own.filter(({ opens }) => opens);
  const chosen = opening.length > 0 ? opening : own.slice(0, 1);
  if (chosen.length === 0) return spokenBefore(id, candidates);
  const result: Span[] = [];
  let last: Candidate | undefined;
  for (const candidate of late) {
    if (candidate.id !== id) {
      if (candidate.opens) last = candidate;
    } else if (chosen.includes(candidate)) {
      if (last?.id !== id) result.push(candidate.at);
      last = candidate;
    }
  }
  return result;
}

/** Paragraphs that say the title again. */
function repeatedTitles(document: ReportDocument, head: Head, tail: Tail): Span[] {
  const result: Span[] = [];
  if (!head.title) return result;
  const title = document.paragraphs[head.title.paragraph]?.text.trim() ?? '';
  if (title.length < 8) return result;
  for (let index = head.bodyFrom; index < tail.from; index++) {
    const text = document.paragraphs[index]?.text ?? '';
    if (text.length < title.length || text.length > title.length + 8 || text.trim() !== title || document.paragraphs[index]?.toc) continue;
    const start = text.indexOf(title);
    result.push({ paragraph: index, start, end: start + title.length });
  }
  return result;
}

/** Whether a section stands before one that it should follow: all its places before the first of the other. */
function isEarly(id: SectionId, places: Places, passages: Passages): boolean {
  const last = places[id].at(-1);
  if (!last) return false;
  if (id === 'plans') {
    const problems = places.problems[0];
    if (!problems || !isAfter(problems, last)) return false;
    return !passages.planned.some(({ from, to }) => problems.paragraph >= from && problems.paragraph < to);
  }
  if (id === 'closing') return [places.problems[0], places.plans[0]].some((other) => other !== undefined && isAfter(other, last));
  if (id === 'problems') {
    if (passages.headed.problems.length === 0) return false;
    const body = [...themeIds.filter((theme) => theme !== 'integrity').map((theme) => places[theme][0]), places.work[0]].filter((span) => span !== undefined);
    return body.length > 0 && body.every((span) => isAfter(span, last));
  }
  return false;
}

function isAfter(one: Span, other: Span): boolean {
  return one.paragraph > other.paragraph;
}

function paragraphsOf(places: Places): ReadonlyMap<number, readonly { id: SectionId; at: Span }[]> {
  const result = new Map<number, { id: SectionId; at: Span }[]>();
  for (const id of sectionIds) {
    for (const at of places[id]) {
      const here = result.get(at.paragraph);
      if (here) here.push({ id, at });
      else result.set(at.paragraph, [{ id, at }]);
    }
  }
  return result;
}

/** The sections that begin in the same heading; for those that a sentence begins, in the same paragraph. */
function mergedWith(id: SectionId, first: Span, starts: ReadonlyMap<number, readonly { id: SectionId; at: Span }[]>): SectionId[] {
  const here = starts.get(first.paragraph) ?? [];
  const isTheme = (section: SectionId): boolean => (themeIds as readonly SectionId[]).includes(section);
  const merged = here.filter((other) => other.id !== id && (other.at.start === first.start || (!isTheme(id) && !isTheme(other.id))));
  return [...new Set(merged.map((other) => other.id))];
}
