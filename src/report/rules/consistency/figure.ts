import { clausesOf, type Clause, type Figure, type KeyedFigure } from '../../counts/clauses';
import { figurePatterns } from '../../counts/figure-patterns';
import { areOfOtherBodies, type ScopedFigure } from '../../counts/scopes';
import { wordsBefore } from '../../counts/deeds';
import { echoes } from '../../counts/echoes';
import { figures } from '../../counts/figures';
import { Kins } from '../../counts/kins';
import { meetingFigures, meetingsAtOdds, sessionMark, type MeetingFigure } from '../../counts/meetings';
import { areOfOneOccasion, occasionFigures, type OccasionFigure } from '../../counts/occasions';
import { misquotedPairs } from '../../counts/paired';
import { misquotedFigures } from '../../counts/references';
import { misquotedRemainders } from '../../counts/remainders';
import { misquotedStocks } from '../../counts/stocks';
import type { Stretch } from '../../counts/stretch';
import { misquotedSummary } from '../../counts/summed-up';
import { misquotedRows } from '../../counts/tabled';
import { transposed } from '../../counts/transposed';
import { areAtOdds, clauseFigures, type ClauseFigure, type Passage } from '../../counts/retold';
import { addsUp } from '../../counts/adding';
import { arabicQuantities, type Quantity } from '../../counts/quantities';
import { areOfOtherRounds, firstHalf, isLookedBack } from '../../counts/times';
import type { Paragraph } from '../../document';
import type { FindingOf } from '../../findings';
import { genreOf } from '../../genre/compile';
import type { SectionState } from '../../genre/sections';
import type { Rule } from '../rule';
import { sectionOf } from '../section/order';

/** A report that tells one thing in more ways than these does not slip, but speaks of different things. */
const mostEarlier = 4;
/** A whole is told behind no more parts, and in no paragraph of more numbers. */
const mostParts = 12;
const mostNumbers = 300;
/** In UTF-16 units. */
const longestHeading = 24;

export const figure: Rule<'consistency/figure'> = {
  id: 'consistency/figure',
  severity: 'warning',
  source: { document: 'practice' },
  fixable: false,
  examples: {
    wrong: '一年来，全县纪检监察机关共立案46件。\n全年立案⟦49⟧件，结案40件。',
    right: '一年来，全县纪检监察机关共立案46件。\n围绕粮食购销开展专项整治，立案9件；上年同期立案38件。',
  },
  find({ document, pack, bodyLength, sections, period, head }) {
    const findings: FindingOf<'consistency/figure'>[] = [];
    const { records } = figurePatterns(pack.counts);
    const recorded = document.paragraphs.flatMap(({ text }, index) => (text.length <= longestHeading && records().test(text) ? [index] : []));
    const plans = behind(sections, 'plans', recorded, bodyLength);
    const problems = behind(sections, 'problems', recorded, bodyLength);
    const named = new Set([...(period.span === 'half' ? [firstHalf] : []), ...(period.year === undefined ? [] : [`${period.year}年`])]);
    const quantities = arabicQuantities(document);
    // Where the plans begin the work may still be told.
    const isBehindPlans = (paragraph: number): boolean => paragraph > plans.from && paragraph < plans.to;
    const clausesIn = ({ text, toc, inTable }: Paragraph, paragraph: number): readonly Clause[] => {
      if (toc === true || inTable === true) return [];
      const clauses = clausesOf(text, quantities[paragraph] ?? [], pack.counts);
      return isBehindPlans(paragraph) ? clauses.filter((clause) => isLookedBack(clause.text, named, pack.counts)) : clauses;
    };
    const kins = new Kins((clause) => sessionMark(clause, pack.counts));
    const kinIn = document.paragraphs.slice(0, bodyLength).map((it, paragraph) => kins.add(clausesIn(it, paragraph)));
    const told = new FirstTold<ScopedFigure>((one, other) => one.value !== other.value && !areOfOtherBodies(one, other));
    const worded = new FirstTold<ClauseFigure>((one, other) => areAtOdds(one, other, pack.counts));
    const ofOccasions = new FirstTold<OccasionFigure>((one, other) => one.value !== other.value && areOfOneOccasion(one, other));
    const held = new FirstTold<MeetingFigure>(meetingsAtOdds);
    const { leadIn } = pack.genre;
    const summary = genreOf(pack.genre).pattern(leadIn.opening).test(head.leadInText) ? head.leadIn?.paragraph : undefined;
    const misquoted = [
      ...misquotedFigures(document, bodyLength, named, pack.counts),
      ...echoes(document, bodyLength, problems, plans, named, pack.counts),
      ...transposed(document, bodyLength, plans, named, pack.counts),
      ...misquotedPairs(document, bodyLength, plans, named, pack.counts),
      ...misquotedStocks(document, bodyLength, pack.counts),
      ...misquotedSummary(document, bodyLength, summary, [problems, plans], named, pack.counts),
      ...misquotedRemainders(document, bodyLength, [problems, plans], named, pack.counts),
      ...misquotedRows(document, bodyLength, plans, named, pack.counts, pack.figures),
    ].sort((a, b) => a.paragraph - b.paragraph);
    const placeOf = (paragraph: number): Passage => {
      if (paragraph === summary) return 'summary';
      return isBehindPlans(paragraph) || (paragraph >= problems.from && paragraph < problems.to) ? 'recalled' : 'account';
    };
    const conflicts = new Map<number, Conflict>();
    let next = 0;
    let heading = '';
    for (let paragraph = 0; paragraph < bodyLength; paragraph++) {
      const it = document.paragraphs[paragraph];
      if (!it || it.text === '') continue;
      const above = heading;
      heading = it.text;
      const isDoubtful = kinIn[paragraph]?.some(({ isDisputed }) => isDisputed) === true;
      if (!isDoubtful && misquoted[next]?.paragraph !== paragraph) continue;
      for (let one = misquoted[next]; one?.paragraph === paragraph; one = misquoted[++next]) conflicts.set(one.figure.start, { first: one.first, later: one.figure });
      const clauses = isDoubtful ? clausesIn(it, paragraph) : [];
      const { meetings, others } = meetingFigures(it.text, clauses, named, pack.counts);
      const doubtful = others.filter((clause) => kins.isDisputed(clause));
      held.add(paragraph, meetings, conflicts);
      told.add(paragraph, figures(it.text, doubtful, above, named, pack.counts), conflicts);
      worded.add(paragraph, clauseFigures(it.text, doubtful, named, placeOf(paragraph), pack.counts), conflicts);
      ofOccasions.add(paragraph, occasionFigures(it.text, doubtful, named, pack.counts), conflicts);
      for (const { first, later } of conflicts.values()) {
        if (first.paragraph === paragraph && isSumOf(later, it.text, quantities[paragraph] ?? [])) continue;
        if (areOfOtherRounds(wordsBefore(document.paragraphs[first.paragraph]?.text ?? '', first.figure.start), wordsBefore(it.text, later.start))) continue;
        const found = it.text.slice(later.start, later.end);
        const other = (document.paragraphs[first.paragraph]?.text ?? '').slice(first.figure.start, first.figure.end);
        findings.push({
          rule: 'consistency/figure', severity: 'warning', paragraph, start: later.start, end: later.end, text: found,
          values: { found, other, subject: later.subject, otherParagraph: first.paragraph, otherStart: first.figure.start },
        });
      }
      conflicts.clear();
    }
    return findings;
  },
};

interface Conflict {
  readonly first: { readonly figure: Figure; readonly paragraph: number };
  readonly later: Figure;
}

/** The figures of each key that contradict none before, against which later ones are held. */
class FirstTold<Kind extends KeyedFigure> {
  private readonly earlier = new Map<string, { readonly figure: Kind; readonly paragraph: number }[]>();

  constructor(private readonly areAtOdds: (one: Kind, other: Kind) => boolean) {}

  /** Takes in the figures of the next paragraph. @param conflicts receives those that contradict an earlier one, by their start */
  add(paragraph: number, all: readonly Kind[], conflicts: Map<number, Conflict>): void {
    for (const figure of all) {
      const earlier = this.earlier.get(figure.key);
      if (earlier === undefined) {
        this.earlier.set(figure.key, [{ figure, paragraph }]);
        continue;
      }
      const first = earlier.some((one) => one.figure.value === figure.value) ? undefined : earlier.find((one) => this.areAtOdds(one.figure, figure));
      if (first) conflicts.set(figure.start, { first, later: figure });
      else if (earlier.length < mostEarlier) earlier.push({ figure, paragraph });
    }
  }
}

/** Whether a figure is what the last ones before it in its sentence make up: 供水公司追缴121万元，排水公司追缴37万元，全系统追缴158万元. */
function isSumOf({ start, value, unit }: Figure, text: string, quantities: readonly Quantity[]): boolean {
  if (quantities.length > mostNumbers) return false;
  const from = text.lastIndexOf('。', start) + 1;
  const before = quantities.filter((one) => one.start >= from && one.start < start && one.unit === unit).slice(-mostParts);
  const whole = quantities.find((one) => one.start === start);
  return whole !== undefined && whole.value === value && before.some((_, i) => i < before.length - 1 && addsUp(whole, before.slice(i)));
}

/**
 * From where a section begins behind the work told of, as far as the paragraph of what follows it, or of a heading of figures. What plans say behind the first is still to come.
 * @param recorded the paragraphs that are such headings
 */
function behind(sections: readonly SectionState[], id: 'plans' | 'problems', recorded: readonly number[], bodyLength: number): Stretch {
  const { paragraph: from = bodyLength, start = 0 } = sectionOf(sections, id)?.at[0] ?? {};
  const others = (['problems', 'plans', 'integrity', 'closing', 'signature'] as const).filter((other) => other !== id);
  const begun = others.flatMap((other) => (sectionOf(sections, other)?.at ?? []).map(({ paragraph }) => paragraph));
  const to = [...begun, ...recorded].reduce((first, paragraph) => (paragraph > from ? Math.min(first, paragraph) : first), bodyLength);
  return { from, start, to };
}
