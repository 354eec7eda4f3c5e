import type { Span } from '../document';
import type { SectionId } from '../genre/sections';
import type { Sequence } from '../numbering/sequences';
import { type Body, type Heading, isTheme, precedes, standardPlace, type Start, themeSequence, topSequence } from './places';

/** A place for a section: before a paragraph, as which item of which sequence (from 0), and beside which paragraph, whose setting it follows. */
export interface Slot {
  readonly before: number;
  readonly numbering?: { readonly sequence: Sequence; readonly index: number };
  readonly beside?: number;
}

/** The section would have to go between two sections of one paragraph, at `blocked`. */
export interface Blocked {
  readonly blocked: Span;
}

/** Where a section that the report lacks goes in the standard order. */
export function findSlot(body: Body, id: SectionId): Slot | Blocked {
  const themes = body.starts.filter((start) => isTheme(start.id) && start.id !== 'work');
  if (isTheme(id) && themes.length > 0) return themeSlot(body, id, themes);
  if (id === 'title') return { before: skipBlank(body, 0) };
  if (id === 'salutation') return { before: afterTitle(body) };
  const slot = orderedSlot(body, id);
  if ('blocked' in slot || !(isTheme(id) || id === 'integrity' || id === 'problems' || id === 'plans')) return slot;
  return withNumbering(body, id, slot.before);
}

/** A theme goes after the last one that precedes it in the standard order, in any case before what follows the main part. */
function themeSlot(body: Body, id: SectionId, themes: readonly Start[]): Slot | Blocked {
  const earlier = themes.filter((theme) => standardPlace(theme.id) < standardPlace(id));
  const nearest = earlier.reduce((place, theme) => Math.max(place, standardPlace(theme.id)), -1);
  const main = themeSequence(body);
  const candidates = earlier.filter((theme) => standardPlace(theme.id) === nearest);
  const leading = candidates.filter((theme) => headingOf(theme) !== undefined && headingOf(theme)?.sequence.level === main?.level);
  const previous = leading.at(-1) ?? candidates.at(-1);
  const rest = previous === undefined ? body.starts : body.starts.slice(body.starts.indexOf(previous) + 1);
  const sequence = leading.length > 0 && previous !== undefined ? headingOf(previous)?.sequence : main;
  const limit = rest.find((start) => precedes(id, start.id) && !(start.id === 'integrity' && isWithinTheme(start, sequence)));
  if (sequence === undefined) return unnumberedSlot(body, previous, previous === undefined ? themes : rest, limit);

  const index =
    previous === undefined
      ? (themes.map(headingOf).find((heading) => heading?.sequence === sequence)?.index ?? 0)
      : sequence.items.filter((item) => item.paragraph < previous.at.paragraph || (item.paragraph === previous.at.paragraph && item.start <= previous.at.end)).length;
  const item = sequence.items[index];
  const numbering = { sequence, index };
  if (item !== undefined && (limit === undefined || item.paragraph <= limit.paragraph)) {
    return body.headings.get(item.paragraph)?.item === item ? { before: item.paragraph, numbering } : { blocked: item };
  }
  const last = sequence.items[sequence.items.length - 1];
  const higher = firstHeading(body, (heading) => heading.sequence.level < sequence.level && last !== undefined && heading.item.paragraph > last.paragraph);
  const before = Math.min(limit?.paragraph ?? body.end, higher);
  const isBlocked = limit !== undefined && limit.paragraph <= before && isWithinTheme(limit, sequence);
  return isBlocked ? { blocked: limit.at } : { before, numbering };
}

/** Whether a section that follows the themes begins in the text of one, or as a point of its list. */
const isWithinTheme = (start: Start, sequence: Sequence | undefined): boolean =>
  start.inside || (sequence !== undefined && (start.heading?.sequence.level ?? 0) > sequence.level);

const headingOf = (start: Start): Heading | undefined => (start.inside ? undefined : start.heading);

/** In a report without numbers a theme ends where the next section begins a paragraph. */
function unnumberedSlot(body: Body, previous: Start | undefined, rest: readonly Start[], limit: Start | undefined): Slot | Blocked {
  const next = rest.find((start) => !start.inside && start.paragraph > (previous?.at.paragraph ?? -1));
  if (limit?.inside === true && limit.paragraph < (next?.paragraph ?? body.end)) return { blocked: limit.at };
  const beside = previous?.paragraph ?? next?.paragraph;
  return { before: next?.paragraph ?? body.end, ...(beside === undefined ? {} : { beside }) };
}

/** The sections around the main part have a fixed order: before the first that follows, or at the end. */
function orderedSlot(body: Body, id: SectionId): Slot | Blocked {
  const last = body.starts.reduce((latest, start, index) => (precedes(start.id, id) ? index : latest), -1);
  const next = body.starts.slice(last + 1).find((start) => precedes(id, start.id));
  const before = next?.paragraph ?? body.end;
  const heading = id === 'leadIn' ? firstHeading(body, ({ sequence }) => sequence.level === 1) : body.end;
  if (heading < before || (next?.inside === true && heading === before)) return { before: heading };
  return next !== undefined && (next.inside || next.paragraph === body.starts[last]?.paragraph) ? { blocked: next.at } : { before };
}

/** The paragraph of the first numbered heading of some kind; the end of the body where there is none. */
function firstHeading(body: Body, isWanted: (heading: Heading) => boolean): number {
  let first = body.end;
  for (const heading of body.headings.values()) if (heading.item.paragraph < first && isWanted(heading)) first = heading.item.paragraph;
  return first;
}

/** The number follows the neighbour that the section belongs to: problems and plans each other, the others the themes. */
function withNumbering(body: Body, id: SectionId, before: number): Slot {
  const neighbours: readonly SectionId[] = id === 'problems' ? ['plans'] : id === 'plans' ? ['problems'] : ['problems', 'plans'];
  const present = neighbours.flatMap((neighbour) => body.starts.find((start) => start.id === neighbour) ?? []);
  const own = present.map(headingOf).find((heading) => heading !== undefined)?.sequence;
  const themes = themeSequence(body);
  const isTail = id === 'problems' || id === 'plans';
  const main = themes === undefined || (isTail && present.length > 0) ? undefined : topSequence(body, themes);
  const sequence = own ?? (main !== undefined && isTail && runsInSentences.has(main.form) ? undefined : main);
  if (sequence !== undefined) {
    return { before, numbering: { sequence, index: sequence.items.filter((item) => item.paragraph < before).length } };
  }
  const beside = present[0];
  return beside === undefined || beside.inside ? { before } : { before, beside: beside.paragraph };
}

/** Forms that count sentences rather than parts: a report that is numbered so ends in paragraphs without a number. */
const runsInSentences: ReadonlySet<string> = new Set(['第一，', '其一，', '首先，', '一是']);

function skipBlank(body: Body, from: number): number {
  let paragraph = from;
  while (paragraph < body.end && body.isBlank(paragraph)) paragraph += 1;
  return paragraph;
}

/** After the title's further lines and the names under it: short lines without a sentence's punctuation. */
function afterTitle(body: Body): number {
  const title = body.starts.find(({ id }) => id === 'title');
  const next = body.starts.find(({ id }) => precedes('salutation', id))?.paragraph ?? body.end;
  let paragraph = skipBlank(body, title === undefined ? 0 : title.paragraph + 1);
  if (title === undefined) return Math.min(paragraph, next);
  while (paragraph < next && !body.headings.has(paragraph) && body.text(paragraph).length <= 40 && !/[，。；：]/.test(body.text(paragraph))) {
    paragraph = skipBlank(body, paragraph + 1);
  }
  return Math.min(paragraph, next);
}
