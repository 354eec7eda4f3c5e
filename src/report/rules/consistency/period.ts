import type { Span } from '../../document';
import type { FindingOf } from '../../findings';
import { genreOf, type Genre } from '../../genre/compile';
import { detectPeriod, namedPeriod, titlePeriod, yearsIn } from '../../genre/period';
import type { Outline } from '../../outline';
import type { Rule } from '../rule';
import { sectionOf } from '../section/order';
import { inHeadings, speaksOfWholeYear, type Headed } from './period-headings';
import { inPlans } from './period-plans';
import { aroundSigning, isReachedAtSigning } from './signing';
import { contradictions, type Expected } from './told-period';

/** The report's period against itself: title, lead-in, what the body tells as done, and the date. */
export const period: Rule<'consistency/period'> = {
  id: 'consistency/period',
  severity: 'warning',
  source: { document: 'practice' },
  fixable: false,
  examples: {
    wrong: [
      '某局2024年党风廉政建设工作总结',
      '2024年，我局扎实推进党风廉政建设，现将工作总结如下。',
      '一、严肃查处案件',
      '⟦2023年以来⟧，共立案2件，处分2人。',
    ].join('\n'),
    right: [
      '某局2024年党风廉政建设工作总结',
      '2024年，我局扎实推进党风廉政建设，现将工作总结如下。',
      '一、严肃查处案件',
      '2024年以来，共立案2件，处分2人，比2023年减少1人。',
    ].join('\n'),
  },
  find(outline) {
    if (outline.kind.id === 'unknown') return [];
    const genre = genreOf(outline.pack.genre);
    const expected = expectedOf(outline, genre);
    if (!expected) return [];
    const { name, at } = expected;
    const leadIn = inLeadIn(outline, expected, genre);
    const body = withoutStale(outline, expected, leadIn);
    const account = inBody(outline, body, genre).filter((span) => !isReachedAtSigning(outline, span, body, genre));
    const told = [...leadIn, ...account, ...inHeadings(outline, body, genre), ...inPlans(outline, body, genre)];
    const signing = aroundSigning(outline, body, genre).filter((span) => !told.some((other) => areOverlapping(span, other)));
    return [...told, ...signing].map((span): FindingOf<'consistency/period'> => {
      const found = outline.document.paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '';
      return { rule: 'consistency/period', severity: 'warning', ...span, text: found, values: { found, expected: name, otherParagraph: at.paragraph, otherStart: at.start } };
    });
  },
};

interface Known extends Expected, Headed {
  readonly name: string;
  /** Where the period is named. */
  readonly at: Span;
}

/** The report's period; where the user says another one than the document, what agrees with it speaks for it, if anything. */
function expectedOf(outline: Outline, genre: Genre): Known | undefined {
  const { head, period: { year, span } } = outline;
  const title = titlePeriod(head, genre);
  const leadIn = namedPeriod(head.leadInText, genre);
  const detected = detectPeriod(head, genre);
  const isWholeYear = (span === 'year' || span === detected.span) && speaksOfWholeYear(outline, title, genre);
  const half = span === 'half' && !isWholeYear ? detected.half : undefined;
  const isOther = year !== detected.year;
  const years = [title.year, leadIn.year].filter((each) => each !== undefined).filter((each) => !isOther || each === year);
  const isTitle = title.year !== undefined && years.includes(title.year) && (span !== 'half' || title.span === 'half');
  const at = isTitle ? head.title : (head.leadIn ?? head.title);
  if (!at || (year === undefined && half === undefined) || (isOther && years.length === 0)) return undefined;
  const name = `${year === undefined ? '' : `${String(year)}年`}${half === 1 ? '上半年' : half === 2 ? '下半年' : ''}`;
  return { years: [...years, ...spanned(title.year === undefined ? head.leadInText : head.titleText, genre), ...begun(head.leadInText, genre)], isFirstHalf: half === 1, name, at, title, year: title.year === undefined || years.includes(title.year) ? (title.year ?? years[0]) : undefined, half, isWholeYear };
}

const longestSpan = 6;

/** The years that a title or a lead-in speaks of where it names more than one: 2022年7月至2024年6月, 2022年以来. */
function spanned(text: string, genre: Genre): number[] {
  const [, from, to] = genre.pattern(genre.words.period.years).exec(text) ?? [];
  if (from === undefined) return [];
  const first = Number(from);
  const last = to === undefined ? first + longestSpan : Number(to);
  return Array.from({ length: Math.max(0, Math.min(longestSpan, last - first) + 1) }, (_, index) => first + index);
}

/** The year in which what a lead-in tells of began, where it says so: 2023年11月以来, 2023—2024学年. */
function begun(leadIn: string, genre: Genre): number[] {
  const year = genre.pattern(genre.words.period.began).exec(leadIn)?.slice(1).find((each) => each !== undefined);
  return year === undefined ? [] : [Number(year)];
}

function inLeadIn({ document, head }: Outline, expected: Known, genre: Genre): Span[] {
  const { title, half, isWholeYear } = expected;
  if (!head.leadIn || !head.title || title.year === undefined || !expected.years.includes(title.year)) return [];
  const text = document.paragraphs[head.leadIn.paragraph]?.text ?? '';
  const leadIn = namedPeriod(head.leadInText, genre);
  if (leadIn.year !== undefined && leadIn.year !== title.year && Math.abs(leadIn.year - title.year) <= 2 && !head.leadInText.includes(`${String(title.year)}年`)) {
    const stale = yearsIn(text).find(({ year, end }) => year === leadIn.year && genre.pattern(genre.words.period.opens).test(text.slice(end, end + 8)));
    if (stale) return [{ paragraph: head.leadIn.paragraph, start: stale.start, end: stale.end }];
  }
  const [asked] = genre.pattern(genre.words.period.reported).exec(text) ?? [];
  const { paragraph } = head.leadIn;
  const behindNow = (words: string): Span => {
    const start = text.indexOf(words, text.search(/现[将就]/));
    return { paragraph, start, end: start + words.length };
  };
  if (asked !== undefined && !asked.startsWith(String(title.year)) && Math.abs(Number(asked.slice(0, 4)) - title.year) <= 2) return [behindNow(asked)];
  if (isWholeYear && !text.includes('下半年')) {
    const [said] = genre.pattern(genre.words.period.reportedHalf).exec(text) ?? [];
    const start = said === undefined ? -1 : text.indexOf(said) + said.length - 3;
    if (start >= 0) return [{ paragraph: head.leadIn.paragraph, start, end: start + 3 }];
  }
  const [longer] = half === 1 && title.span === 'half' ? (genre.pattern(genre.words.period.reportedWhole).exec(text) ?? []) : [];
  if (longer !== undefined) return [behindNow(longer)];
  const word = half === undefined || title.span !== 'half' ? undefined : title.half === 1 ? /^\s*(一年来|全年)|下半年/.exec(text)?.[0] : /(?:今年|\d年)上半年/.exec(text)?.[0];
  // 一年来，…现将上半年…报告如下: what the report is of does not mend how it begins.
  if (word === undefined || (text.includes(title.half === 1 ? '上半年' : '下半年') && !/^\s*一年来，/.test(text))) return [];
  const start = text.indexOf(word.trim());
  return [{ paragraph: head.leadIn.paragraph, start, end: start + word.trim().length }];
}

/** What the body is held against: not the year of a lead-in that is itself left over. */
function withoutStale({ document }: Outline, expected: Known, leadIn: readonly Span[]): Known {
  const stale = leadIn.flatMap(({ paragraph, start, end }) => yearsIn(document.paragraphs[paragraph]?.text.slice(start, end) ?? ''))[0]?.year;
  return stale === undefined ? expected : { ...expected, years: expected.years.filter((year) => year !== stale) };
}

/** From the end of the lead-in to where the plans begin, and in problems that stand behind those. */
function inBody({ document, bodyLength, head, sections }: Outline, expected: Known, genre: Genre): Span[] {
  const plans = sectionOf(sections, 'plans')?.at[0];
  const tail = sectionOf(sections, 'closing')?.at[0] ?? sectionOf(sections, 'signature')?.at[0] ?? sectionOf(sections, 'date')?.at[0];
  const work = new Set(sectionOf(sections, 'work')?.at.map(({ paragraph }) => paragraph));
  const problems = sectionOf(sections, 'problems')?.at[0]?.paragraph ?? Infinity;
  const areBehindPlans = plans !== undefined && problems !== Infinity && problems > plans.paragraph;
  const end = areBehindPlans ? tail : (plans ?? tail);
  const workBehind = [...work].filter((at) => at > problems);
  const isOfYear = expected.isWholeYear || expected.title.span === 'year';
  const found: Span[] = [];
  for (let index = head.bodyFrom; index < bodyLength && index <= (end?.paragraph ?? bodyLength); index++) {
    const paragraph = document.paragraphs[index];
    const isPlans = areBehindPlans && index > plans.paragraph && index < problems;
    if (!paragraph || paragraph.toc || paragraph.inTable || isPlans) continue;
    const stop = [plans, end].find((place) => place?.paragraph === index);
    const to = stop?.start ?? paragraph.text.length;
    const place = work.has(index) ? 'heading' : index >= problems && !workBehind.some((at) => at <= index) ? 'problems' : 'account';
    for (const { start, end } of contradictions(paragraph.text, to, expected, place, genre)) found.push({ paragraph: index, start, end });
    const half = place === 'problems' && isOfYear ? genre.pattern(genre.words.period.halfLookedBack).exec(paragraph.text.slice(0, to)) : null;
    if (half) found.push({ paragraph: index, start: half.index, end: half.index + half[0].length });
  }
  return found;
}

function areOverlapping(one: Span, other: Span): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}
