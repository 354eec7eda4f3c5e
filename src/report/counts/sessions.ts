import { oncePer } from '../once';
import { anyOf, lazyPattern } from '../pattern';
import { around, figurePatterns, isDistant, leadOf, sentenceBefore, spansIn, type Clause } from './clauses';
import { meetingPatterns, wholeness, type MeetingFigure } from './meetings';
import type { CountWords } from './words';

interface SessionPatterns {
  readonly marks: () => RegExp;
  readonly sessions: readonly { readonly mark: string; readonly pattern: () => RegExp }[];
}

/** @returns the patterns of these words; made once for each pack */
const sessionPatterns = oncePer(({ figure: { sessions } }: CountWords): SessionPatterns => ({
  marks: lazyPattern(anyOf(sessions.map(({ mark }) => mark))),
  sessions: sessions.map(({ mark, said }) => ({ mark, pattern: lazyPattern(`^(?:${said})$`) })),
}));

const units = new Set(['次', '人次', '场', '堂', '节']);

/** The kind of session that a clause may count, by a word that such a clause holds: most hold none. */
export function sessionMark({ text, quantity }: Clause, words: CountWords): string | undefined {
  return units.has(quantity.counts) ? sessionPatterns(words).marks().exec(text)?.[0] : undefined;
}

/**
 * Picks the clauses that count what every such report counts, whichever way it is said: 中心组集体学习, 理论学习中心组全年开展集中学习.
 * Those of a part, of others or of another time are left out.
 * @param clauses those of the text
 * @param period words that name the report's own period and so distinguish nothing
 * @returns the figures in reading order
 */
export function sessionFigures(text: string, clauses: readonly Clause[], period: ReadonlySet<string>, words: CountWords): MeetingFigure[] {
  const patterns = figurePatterns(words);
  return clauses.flatMap((clause, index): MeetingFigure[] => {
    const { quantity: { start, end, value, unit, counts, tail } } = clause;
    const session = sessionIn(clause, words);
    if (session === undefined || patterns.relative().test(clause.text)) return [];
    const lead = leadOf(text, clause);
    const before = around(lead, clause);
    const whole = wholeness(text, tail, clause, clauses[index + 1], words);
    const isTotal = patterns.total().test(lead);
    if (whole === 'part' || isDistant(before, patterns)) return [];
    if (!isTotal && (whole !== 'whole' || [before, sentenceBefore(text, clause)].some((said) => patterns.scoping().test(said)))) return [];
    const spans = spansIn(lead.slice(lead.lastIndexOf('；') + 1), period);
    return [{ start, end, value, unit, subject: session, key: `${session}|${counts}|${spans}`, isTotal, isWhole: whole === 'whole' }];
  });
}

function sessionIn(clause: Clause, words: CountWords): string | undefined {
  const mark = sessionMark(clause, words);
  if (mark === undefined) return undefined;
  const { sessions } = sessionPatterns(words);
  const said = clause.text.replace(meetingPatterns(words).holding(), '').replace(figurePatterns(words).light(), '');
  return sessions.map((session) => (session.mark === mark ? session.pattern().exec(said)?.groups?.name : undefined)).find((name) => name !== undefined);
}
