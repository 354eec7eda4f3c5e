import { forEachMatch } from '../pattern';
import { around, leadOf, sentenceBefore, type Clause } from './clauses';
import { figurePatterns } from './figure-patterns';
import { areExchanged, areNear } from './nearness';
import { areOfOtherBodies, scopeOf, type ScopedFigure } from './scopes';
import { sumPatterns } from './sum-patterns';
import { areOfOneTime, isOfOtherTime, otherYearIn } from './times';
import type { CountWords } from './words';

/** A figure and the clause that tells it. Those of one key have the same words before the number, the same unit and no other part of the year. */
export interface ClauseFigure extends ScopedFigure {
  /** The clause says that it is of the whole period: 全年开展廉政谈话…. */
  readonly isTotal: boolean;
  /** What is counted is so special that a report counts it once for its whole period. */
  readonly isTelling: boolean;
  /** Who did it is part of the key. */
  readonly isOfAgent: boolean;
  /** The verb before what is counted is left out of the key. */
  readonly isShortened: boolean;
  /** The author says that they did it themselves, of what they may have done only a part. */
  readonly isOwn: boolean;
  /** Nobody is named in its clause, and the author in one before: 带头听课42节，到食堂陪餐18次. */
  readonly mayBeOwn: boolean;
  /** Words that name the report's own period. */
  readonly period: ReadonlySet<string>;
  readonly place: Passage;
  /** The clause and what stands before it in its sentence. */
  readonly clause: string;
  readonly lead: string;
  /** The sentence before. */
  readonly before: string;
}

/** Where a figure stands: in the lead-in, which sums the whole period up, among the problems, or in what plans look back at, which recall what was told as done, as 举办的 does anywhere, or elsewhere in the account. */
export type Passage = 'summary' | 'recalled' | 'account';

/** Shorter words come again before other figures by chance, in UTF-16 units. */
const shortestSubject = 4;
/** Longer ones, and those that reports count once, say by themselves that they are of the whole period. */
const tellingSubject = 6;
/** A name so long is told again of the same, in UTF-16 units. */
const surelySubject = 12;
/** Between a number that stood before a change and the word 到, in UTF-16 units. */
const longestChange = 8;
/** Of a part and of the whole; figures of one time may be exchanged in fewer. */
const fewestDigits = 3;
/** What two clauses of like deeds begin with, in UTF-16 units: 监督检查组进驻…. */
const likeness = 2;
/** Talks and lessons, which somebody gives. */
const personal = new Set(['人次', '次', '场']);
/** A part of the period that is told of. */
const part = /^(?:上半年|下半年|20\d\d年|截至)/;
/** Up to when something is told of tells nothing of what is counted: 截至6月底整改45个. */
const untilThen = /^截[至止](?:20\d\d年)?\d{1,2}月(?:[底末]|\d{1,2}日)?/;
/** A clause that tells a figure of its own. */
const endsInFigure = /\d[^\d，]{0,3}$/;
const spans = /[前第]?[一二三四]季度|\d{1,2}月|上半年|下半年/g;

/**
 * Reads the figures by the whole clause that stands before each number.
 * @param clauses those of the text
 * @param period words that name the report's own period: 上半年, 2024年
 * @param place where the text stands
 * @returns the figures in reading order
 */
export function clauseFigures(text: string, clauses: readonly Clause[], period: ReadonlySet<string>, place: Passage, words: CountWords): ClauseFigure[] {
  const { opensTotal, standing, changed, total: anyTotal, performed, specific, oneself, personal: byAuthor, partaking, prefix, occurring } = figurePatterns(words);
  const found: ClauseFigure[] = [];
  for (const told of clauses) {
    const { quantity, text: clause, subject, ending, isInside } = told;
    const said = subject.replace(untilThen, '');
    if (said.length < shortestSubject) continue;
    const { start, end, value, unit, counts, tail } = quantity;
    const stock = standing().exec(clause)?.[0] ?? (changed().test(text.slice(tail, tail + longestChange)) ? /[由从]$/.exec(clause)?.[0] : undefined);
    const lead = leadOf(text, told);
    const total = stock ?? opensTotal().exec(clause)?.[0] ?? (ending === '' ? undefined : anyTotal().exec(ending)?.[0]) ?? summaryOpening(around(lead, told), words) ?? '';
    const named = part.exec(total)?.[0] ?? '';
    const span = named === '' || period.has(named) ? otherYearIn(lead, period) : named;
    // 本人全年开展廉政谈话: the words before what is counted are left out of it.
    const isOwn = oneself().test(clause) && !oneself().test(subject) && (subject.length >= tellingSubject || specific.has(subject));
    const figure = {
      start, end, value, unit, subject, key: `${subject}|${counts}|${span}`,
      isTotal: total !== '', isTelling: stock !== undefined || (!isInside && (said.length >= tellingSubject || specific.has(said))), place: performed().test(clause) ? 'recalled' : place, isOfAgent: false, isShortened: false, isOwn, mayBeOwn: !isOwn && byAuthor().test(lead.slice(0, lead.length - clause.length)), period,
      clause, lead, before: sentenceBefore(text, told), scope: scopeOf(lead, words),
    };
    found.push(figure);
    // 受理信访举报38件, 信访举报41件: what is special with its verb is not without it.
    const occurred = figure.isTotal ? subject.replace(occurring(), '') : subject;
    if (occurred.length < subject.length) found.push({ ...figure, subject: occurred, key: `${occurred}|${counts}|${span}`, isTelling: occurred.length >= tellingSubject, isShortened: true });
    const ofAgent = figure.isTelling && personal.has(counts) ? agentFigure(figure, counts, span, words) : undefined;
    if (ofAgent) found.push(ofAgent);
    const act = oneself().test(subject) ? subject.replace(oneself(), '').replace(prefix(), '') : subject;
    if (act.length < subject.length && (act.length >= tellingSubject || specific.has(act)) && !isInside && !partaking().test(act) && !text.startsWith('，其中', tail)) found.push({ ...figure, subject: act, key: `${act}|${counts}|${span}`, isTelling: true, isOwn: true, mayBeOwn: false });
  }
  return found;
}

/** What stands before a clause where it says that its sentence tells of a whole period: nothing but a time (全年，…), or 一年来，… of all that follows. */
function summaryOpening(before: string, words: CountWords): string | undefined {
  const { summed, recalling } = figurePatterns(words);
  return (summed().exec(before) ?? recalling().exec(before))?.[0];
}

/** The same figure as one of whoever gave the talks, named in its clause (党委书记共开展专题约谈24人次) or in one before (党委书记带头履责，开展专题约谈20人次). */
function agentFigure(figure: ClauseFigure, counts: string, span: string, words: CountWords): ClauseFigure | undefined {
  const { agents, opensAgent, prefix, total, specific } = figurePatterns(words);
  const { subject, lead, clause, before } = figure;
  const own = opensAgent().exec(subject);
  const around = lead.slice(0, lead.length - clause.length);
  const who = own?.[1] ?? lastAgent(around, agents());
  if (who === undefined) return undefined;
  const act = subject.slice(own?.[0].length ?? 0);
  const told = act.replace(prefix(), '');
  if (told.length < shortestSubject || !(told.length >= tellingSubject || specific.has(told))) return undefined;
  return { ...figure, key: `${who}|${told}|${counts}|${span}`, isTotal: figure.isTotal || total().test(lead), lead: around.replace(agents(), '') + clause, before: before.replace(agents(), ''), isOfAgent: true };
}

/** The last of those named at the beginning of a clause. */
function lastAgent(around: string, agents: RegExp): string | undefined {
  let last: string | undefined;
  forEachMatch(agents, around, ({ 1: who, index }) => {
    if (index === 0 || '，；：）'.includes(around.charAt(index - 1))) last = who;
  });
  return last;
}

/**
 * Whether two figures of one key cannot both be right: both are of the whole period (the same in plain words, or nearly), one is a part and exceeds the whole, one has no words of time but nothing that limits it
 * and is nearly the whole, or the same digits stand in another order (213, 231), which is a slip of the hand whoever is spoken of. What the author did may be less than all. What compares or plans contradicts nothing.
 */
export function areAtOdds(one: ClauseFigure, other: ClauseFigure, words: CountWords): boolean {
  // 收到投诉126件, 受理投诉119件: two verbs tell of two things.
  if (one.value === other.value || (one.isShortened && other.isShortened) || areOfOtherBodies(one, other) || !differ(one, other, words)) return false;
  const { relative, cumulative, added } = figurePatterns(words);
  if ([one, other].some(({ clause, isTotal }) => !isTotal && cumulative().test(clause)) && !(cumulative().test(one.clause) && cumulative().test(other.clause))) return false;
  // 全年新增投放项目146个 at the head of a sentence: 新增 tells no other time there; 新建学校2所，新增学位1620个 is of what stands before it.
  const leadBefore = (figure: ClauseFigure): string => (added().test(figure.subject) && figure.clause.endsWith(figure.subject) && /(?:^|：)$/.test(beforeClause(figure)) ? figure.clause.slice(0, -figure.subject.length) : figure.lead);
  return [one, other].every((each) => !relative().test(each.clause) && !isOfOtherTime(leadBefore(each), words));
}

function differ(one: ClauseFigure, other: ClauseFigure, words: CountWords): boolean {
  if (one.isOwn !== other.isOwn && !(one.isOwn ? other : one).mayBeOwn) {
    const [own, all] = one.isOwn ? [one, other] : [other, one];
    return (all.isTotal || all.place === 'summary') && all.isTelling && own.value > all.value && areNear(own.value, all.value) && isUnlimited(own, words) && isUnlimited(all, words);
  }
  if (!one.isOfAgent) {
    const isSurely = one.subject.length >= surelySubject;
    const isFound = sumPatterns(words).discovered().test(one.subject);
    const fewest = (one.isTotal !== other.isTotal && !isSurely) || haveOtherOccasions(one, other, words) || (isFound && areOfOtherSteps(one, other)) ? fewestDigits : 1;
    if ((one.isTotal === other.isTotal || one.isTelling || one.place === 'summary') && areExchanged(one.value, other.value, fewest) && areOfOneTime(one.lead, other.lead, one.period)) return true;
    if (one.isTotal && other.isTotal) return one.isTelling || (!figurePatterns(words).casework().test(one.subject) && areNear(one.value, other.value) && isUnlimited(one, words) && isUnlimited(other, words));
    const [whole, part] = one.isTotal ? [one, other] : [other, one];
    if (whole.isTotal && !part.isTotal && part.value > whole.value) return !isFound || isUnlimited(whole, words);
  }
  if (!(one.isTelling || figurePatterns(words).gained().test(one.subject)) || !areNear(one.value, other.value) || !isUnlimited(one, words)) return false;
  // Of some or not, what is told later is no more than a lead-in sums up.
  if (one.place === 'summary' && other.value > one.value) return true;
  return one.isTelling && (one.isTotal || other.isTotal || one.place === 'summary' || (other.place === 'recalled' && one.place !== 'recalled')) && isUnlimited(other, words);
}

/** Whether the words before two figures name what gave rise to each, or begin alike and go on otherwise: 针对巡察反馈问题，…; 对照审计反馈问题，…; 检查组进驻白沙灌区，…; 检查组进驻三河水库，…. */
function haveOtherOccasions(one: ClauseFigure, other: ClauseFigure, words: CountWords): boolean {
  const { occasion } = figurePatterns(words);
  const [first, second] = [beforeClause(one), beforeClause(other)];
  if (first === second) return false;
  return (first.length > likeness && first.slice(0, likeness) === second.slice(0, likeness)) || (occasion().test(first) && occasion().test(second));
}

/** 围绕安全生产确定监督事项15项，发现问题32个; 对采购开展专项检查，发现问题23个: whether two clauses stand behind others that say what was done. */
function areOfOtherSteps(one: ClauseFigure, other: ClauseFigure): boolean {
  const [first, second] = [beforeClause(one), beforeClause(other)];
  return first !== second && first !== '' && second !== '';
}

function beforeClause({ lead, clause }: ClauseFigure): string {
  return lead.slice(0, lead.length - clause.length);
}

/** Whether nothing before a figure says that it is only of some, or of some time. */
function isUnlimited(figure: ClauseFigure, words: CountWords): boolean {
  const { isTotal, before, subject, period, place } = figure;
  const lead = beforeClause(figure);
  const { endsAnnouncement, narrowing, scoping, casework } = figurePatterns(words);
  const around = place === 'summary' ? limitsIn(lead, words) : lead;
  if (narrowing().test(around) || (lead.match(spans) ?? []).some((span) => !period.has(span))) return false;
  if (!isTotal && scoping().test(around)) return false;
  return !casework().test(subject) || (place === 'summary' && endsAnnouncement().test(before)) || !(narrowing().test(before) || scoping().test(before));
}

/** What may limit a figure of the lead-in: how that praises the work (局党组坚持以严促安全，…), and what else it counts, does not. @param lead what stands before the figure in its sentence */
export function limitsIn(lead: string, words: CountWords): string {
  const { praising } = figurePatterns(words);
  return lead.split('，').filter((clause) => !praising().test(clause) && !endsInFigure.test(clause)).join('，');
}
