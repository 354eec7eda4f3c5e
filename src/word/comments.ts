import type { ReportDocument } from '../report/document';
import { locate } from './locate';
import { mark } from './marking/marking';
import type { HostRefusal, Refusal } from './refusal';
import type { Remark, RemarksResult, TakenAway } from './report-in-word';
import { inWord } from './run';
import type { Desk } from './writing/attempt';

/** What every comment of this add-in begins with; by it they are known again, whoever opens the document. */
export const commentPrefix = '【责任报告助手】';

type RemarkOutcome = { readonly status: 'commented' } | Refusal;

/** After so many refusals of Word one after the other no more comments are tried. */
const patience = 3;

/**
 * Writes comments in the place of those that are there. Word makes them one after the other, so that after a refusal their number
 * says which ones are made; the rest is tried singly. Where Word takes no comment at all, the places are marked.
 */
export async function comment(desk: Desk, document: ReportDocument, remarks: readonly Remark[]): Promise<RemarksResult> {
  const { capabilities } = desk;
  if (!capabilities.comments) return { as: 'marks', ...(await mark(desk, document, placesOf(remarks))) };
  const cleared = await uncomment(desk);
  if (cleared.status === 'refused') return { as: 'marks', ...(await mark(desk, document, placesOf(remarks))) };
  const outcomes: RemarkOutcome[] = [];
  let refusals = 0;
  let last: HostRefusal | undefined;
  const asked: number[] = [];
  const together = await commentTogether(desk, document, remarks, asked);
  if (Array.isArray(together)) outcomes.push(...together);
  else {
    last = together;
    const counted = await countComments(desk);
    const made = new Set(asked.slice(0, typeof counted === 'number' ? counted : 0));
    for (const [index, remark] of remarks.entries()) {
      if (made.has(index)) outcomes.push({ status: 'commented' });
      else if (refusals >= patience) outcomes.push(last);
      else {
        const single = await commentTogether(desk, document, [remark]);
        if (!Array.isArray(single)) last = single;
        refusals = Array.isArray(single) ? 0 : refusals + 1;
        outcomes.push(Array.isArray(single) ? (single[0] ?? last) : single);
      }
    }
  }
  if (last !== undefined && !outcomes.some(({ status }) => status === 'commented')) return { as: 'marks', ...(await mark(desk, document, placesOf(remarks))) };
  return {
    as: 'comments',
    done: outcomes.flatMap(({ status }, index) => (status === 'commented' ? [index] : [])),
    skipped: outcomes.flatMap((outcome, place) => (outcome.status === 'refused' ? [{ place, refusal: outcome }] : [])),
  };
}

const placesOf = (remarks: readonly Remark[]): Remark['at'][] => remarks.map(({ at }) => at);

/** @param asked is given the indices of the remarks that Word is asked to make, in the order of the request */
function commentTogether(desk: Desk, document: ReportDocument, remarks: readonly Remark[], asked: number[] = []): Promise<RemarkOutcome[] | HostRefusal> {
  return inWord(async (context) => {
    const located = await locate(context, desk, document, placesOf(remarks));
    const outcomes = located.map((place, index): RemarkOutcome => {
      const text = commentPrefix + (remarks[index]?.text ?? '');
      if (place.status === 'found') place.range.insertComment(text);
      else if (place.reason === 'no-place' && place.paragraph !== undefined) place.paragraph.proxy.getRange('Content').insertComment(text);
      else return { status: 'refused', reason: place.reason };
      asked.push(index);
      return { status: 'commented' };
    });
    await context.sync();
    return outcomes;
  });
}

/** How many comments of this add-in the document holds. */
export async function countComments({ capabilities }: Desk): Promise<number | HostRefusal> {
  if (!capabilities.comments) return 0;
  return inWord(async (context) => {
    const comments = context.document.body.getComments();
    comments.load('items/content');
    await context.sync();
    return comments.items.filter(({ content }) => content.startsWith(commentPrefix)).length;
  });
}

/** Removes this add-in's comments, with the answers to them, and no other. */
export async function uncomment({ capabilities }: Desk): Promise<TakenAway | HostRefusal> {
  if (!capabilities.comments) return { status: 'taken-away', count: 0, left: 0 };
  return inWord(async (context): Promise<TakenAway> => {
    const all = context.document.body.getComments();
    all.load('items/content');
    await context.sync();
    const ours = all.items.filter(({ content }) => content.startsWith(commentPrefix));
    for (const own of ours) own.delete();
    if (ours.length > 0) await context.sync();
    return { status: 'taken-away', count: ours.length, left: 0 };
  });
}
