import { oncePer } from '../once';
import { anyOf, either, lazyPattern } from '../pattern';
import { around, leadOf, sentenceBefore, type Clause, type KeyedFigure } from './clauses';
import { figurePatterns } from './figure-patterns';
import { areNear } from './nearness';
import { isDistant, spansIn } from './times';
import type { CountWords } from './words';

/** How many meetings of one body there were, or of what every report counts. */
export interface MeetingFigure extends KeyedFigure {
  /** The sentence says that these are all of the period. */
  readonly isTotal: boolean;
  /** It is no meeting of a body, but a session or a lecture of which there may be several kinds. */
  readonly isSession: boolean;
  /** The author held them, who may have held only some. */
  readonly isOwn: boolean;
}

interface MeetingPatterns {
  readonly holding: () => RegExp;
  readonly meeting: () => RegExp;
  /** What a number counts where 召开的 stands before it: 24次⟦区委常委会会议⟧. */
  readonly meetingBehind: () => RegExp;
  /** The word by which a session is known, and its pattern. */
  readonly marks: () => RegExp;
  readonly sessions: ReadonlyMap<string, () => RegExp>;
  /** The marks of those that many hold: of each its own may be told. */
  readonly byMany: ReadonlySet<string>;
}

/** How far behind the number the words that belong to it are read, in UTF-16 units. */
const longestTail = 60;
/** What is held is counted by these. */
const eventUnits = new Set(['次', '人次', '场', '堂', '节']);
const followingClause = /^[，、（(]([^，。；]*)/;

/** @returns the patterns of these words; made once for each pack */
export const meetingPatterns = oncePer((words: CountWords): MeetingPatterns => {
  const meeting = `^(?:${either(words.figure.owners)})?(?<body>${either(words.figure.meetings)})(?:会会议|会议|会)`;
  return {
    holding: lazyPattern(either(words.figure.holding), 'g'),
    marks: lazyPattern(anyOf(words.figure.sessions.map(({ mark }) => mark))),
    sessions: new Map(words.figure.sessions.map(({ mark, said }) => [mark, lazyPattern(`^(?:${said})$`)])),
    byMany: new Set(words.figure.sessions.flatMap(({ mark, byMany }) => (byMany === true ? [mark] : []))),
    meeting: lazyPattern(`${meeting}$`),
    meetingBehind: lazyPattern(`${meeting}(?=[，。；、上中]|${either(words.stock.all)})`),
  };
});

/**
 * Divides the clauses of a text into those that count meetings of the report's own body (全年召开党组会议29次, 党总支会议上半年共召开14次) and all others.
 * Meetings of a body on one subject, of a part of the body or of another time are in neither: they contradict nothing. What every report counts (中心组集体学习) is in both, since its clause may also be told again word by word.
 * @param clauses those of the text
 * @param period words that name the report's own period and so distinguish nothing
 * @returns the figures and the other clauses, each in reading order
 */
export function meetingFigures(text: string, clauses: readonly Clause[], period: ReadonlySet<string>, words: CountWords): { readonly meetings: readonly MeetingFigure[]; readonly others: readonly Clause[] } {
  if (!text.includes('会') && !meetingPatterns(words).marks().test(text)) return { meetings: [], others: clauses };
  const { relative, total, scoping } = figurePatterns(words);
  const meetings: MeetingFigure[] = [];
  const others: Clause[] = [];
  clauses.forEach((clause, index) => {
    const { quantity } = clause;
    const meeting = quantity.unit === '次' ? meetingAt(text, clause, words) : undefined;
    if (meeting === undefined) others.push(clause);
    const held = meeting ?? sessionAt(clause, words);
    if (held === undefined) return;
    const lead = leadOf(text, clause);
    const before = around(lead, clause);
    const whole = meeting === undefined ? 'whole' : wholeness(text, meeting.end, clause, clauses[index + 1], words);
    if (whole === 'part' || relative().test(clause.text) || isDistant(before, words)) return;
    const isTotal = total().test(lead);
    if (!isTotal && (whole !== 'whole' || scoping().test(before) || scoping().test(sentenceBefore(text, clause)))) return;
    const { start, end, value, unit } = quantity;
    const spans = spansIn(lead.slice(lead.lastIndexOf('；') + 1), period);
    meetings.push({ start, end, value, unit, subject: held.name, key: `${held.key}|${spans}`, isTotal, isSession: meeting === undefined, isOwn: held.isOwn });
  });
  return { meetings, others };
}

/** Whether two counts of one body's meetings cannot both be right. Meetings without words of time are all of them only where the counts are near each other. */
export function meetingsAtOdds(one: MeetingFigure, other: MeetingFigure): boolean {
  if (one.value === other.value) return false;
  if (one.isOwn !== other.isOwn) {
    const [own, all] = one.isOwn ? [one, other] : [other, one];
    return all.isTotal && own.value > all.value && areNear(own.value, all.value);
  }
  if (one.isSession) return (one.isTotal || other.isTotal) && areNear(one.value, other.value);
  if (one.isTotal && other.isTotal) return true;
  if (one.isTotal !== other.isTotal && (one.isTotal ? other.value > one.value : one.value > other.value)) return true;
  return areNear(one.value, other.value);
}

/** What a clause counts. */
interface Held {
  readonly name: string;
  /** Those of one key are the same: held by the same, in the same way. */
  readonly key: string;
  readonly isOwn: boolean;
}

interface Meeting extends Held {
  /** Where what says it ends in the text. */
  readonly end: number;
}

/** What every report counts, whichever way it is said: 中心组集体学习, 理论学习中心组全年开展集中学习. */
function sessionAt(clause: Clause, words: CountWords): Held | undefined {
  const mark = sessionMark(clause, words);
  if (mark === undefined) return undefined;
  const { quantity: { counts }, text } = clause;
  const { holding, sessions, byMany } = meetingPatterns(words);
  const { light, personal } = figurePatterns(words);
  const said = text.replace(holding(), '').replace(light(), '');
  const { name, how = '', who = '' } = sessions.get(mark)?.().exec(said)?.groups ?? {};
  const isOwn = personal().test(text);
  return name === undefined ? undefined : { name, key: [name, how, who.slice(-2), byMany.has(mark) && isOwn, counts].join('|'), isOwn };
}

/** The kind of session that a clause may count, by a word that such a clause holds: most hold none. */
export function sessionMark({ text, quantity }: Clause, words: CountWords): string | undefined {
  return eventUnits.has(quantity.counts) ? meetingPatterns(words).marks().exec(text)?.[0] : undefined;
}

/** The body whose meetings a clause counts, whichever way round it says so, and where what says it ends. */
function meetingAt(text: string, { quantity: { tail }, text: clause }: Clause, words: CountWords): Meeting | undefined {
  const { holding, meeting, meetingBehind } = meetingPatterns(words);
  const isBehind = /[\u3400-\u9fff]/.test(text.charAt(tail));
  // 我主持召开的29次党组会议: somebody else may have chaired the others.
  if (isBehind ? figurePatterns(words).personal().test(clause) : !clause.includes('会')) return undefined;
  const named = clause.replace(holding(), '');
  // 全年16次镇长办公会议, 召开的16次党组会议; but 召开3次党组会议 tells of new ones.
  if (isBehind && named !== '的' && figurePatterns(words).opensTotal().exec(clause)?.[0] !== clause) return undefined;
  const match = isBehind ? meetingBehind().exec(text.slice(tail, tail + longestTail)) : meeting().exec(named);
  const body = match?.groups?.body;
  const name = `${body?.startsWith('总支') ? '党' : ''}${body ?? ''}会议`;
  return body === undefined ? undefined : { name, key: name, end: isBehind ? tail + (match?.[0].length ?? 0) : tail, isOwn: false };
}

/** Whether a number is of all such meetings (nothing follows, or a smaller count of its own), of those on one subject, or neither is certain. */
function wholeness(text: string, end: number, { quantity }: Clause, next: Clause | undefined, words: CountWords): 'whole' | 'part' | 'open' {
  const after = text.slice(end, end + longestTail);
  if (after === '' || /^[。；]/.test(after)) return 'whole';
  const following = followingClause.exec(after);
  if (!following) return 'open';
  const said = following[1] ?? '';
  const isNext = next !== undefined && next.quantity.start < end + following[0].length;
  if (said.startsWith('其中')) return 'whole';
  if (isNext && next.quantity.unit === '次') return next.quantity.value < quantity.value || after.startsWith('、') ? 'whole' : 'open';
  return !/[0-9０-９]/.test(said) && figurePatterns(words).themes().test(said) ? 'part' : 'open';
}
