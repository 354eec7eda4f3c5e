import { claimPatterns, findClaims, findOpenClaims, findPointingClaims, findQuotedClaims, isAnnounced, type Claim } from '../../counts/claims';
import { contradicts, enumerationBefore, exceeds } from '../../counts/enumerations';
import { findMottos } from '../../counts/mottos';
import { followingList, sequenceStarts } from '../../counts/following';
import type { FindingOf } from '../../findings';
import type { Rule } from '../rule';

/** How far apart two claims may be of which only one counts the list behind them, in UTF-16 units. */
const nearby = 40;

export const claimMismatch: Rule<'count/claim-mismatch'> = {
  id: 'count/claim-mismatch',
  severity: 'error',
  source: { document: 'practice' },
  fixable: false,
  examples: {
    wrong: '从政治站位、责任落实、纪律作风⟦四⟧个方面查摆问题。',
    right: '从政治站位、责任落实、纪律作风三个方面查摆问题，坚决做到“两个维护”，严守“六项纪律”。',
  },
  find({ document, pack, sequences, bodyLength }) {
    const patterns = claimPatterns(pack.counts);
    const starts = sequenceStarts(sequences);
    const findings: FindingOf<'count/claim-mismatch'>[] = [];
    const report = (paragraph: number, { start, end, value }: Claim, counted: number, direction: 'forward' | 'backward'): void => {
      const text = (document.paragraphs[paragraph]?.text ?? '').slice(start, end);
      findings.push({ rule: 'count/claim-mismatch', severity: 'error', paragraph, start, end, text, values: { claimed: value, counted, direction } });
    };
    const reportBackward = (paragraph: number, text: string, claim: Claim, end: number, judge = contradicts): void => {
      const before = enumerationBefore(text, end);
      const counted = before && judge(before, claim, patterns);
      if (counted !== undefined) report(paragraph, claim, counted, 'backward');
    };
    for (let paragraph = 0; paragraph < bodyLength; paragraph++) {
      const it = document.paragraphs[paragraph];
      if (!it || it.toc === true) continue;
      const { text } = it;
      const claims = findClaims(text, patterns);
      for (const [i, claim] of claims.entries()) {
        const list = followingList(claim, paragraph, document, bodyLength, starts, patterns);
        if (list) {
          // A fault of the list's own numbers is another rule's finding, and another claim of the sentence may be the one that counts.
          const isCounted = ({ value }: Claim): boolean => [list.counted, list.lastOrdinal].includes(value);
          const isRight = isCounted(claim) || [claims[i - 1], claims[i + 1]].some((other) => other && areTogether(text, other, claim) && (!isAnnounced(text, claim, patterns) || isCounted(other)));
          if (!isRight) report(paragraph, claim, list.counted, 'forward');
          continue;
        }
        reportBackward(paragraph, text, claim, claim.start);
      }
      for (const { claim, counted } of findMottos(text, patterns)) if (counted !== claim.value) report(paragraph, claim, counted, 'forward');
      for (const claim of findQuotedClaims(text, patterns)) reportBackward(paragraph, text, claim, claim.start - 1);
      for (const claim of findOpenClaims(text, patterns)) reportBackward(paragraph, text, claim, claim.start, exceeds);
      for (const claim of findPointingClaims(text, patterns)) reportBackward(paragraph, text, claim, claim.start);
    }
    return findings.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  },
};

/** Whether another claim stands near one in its sentence, and not behind the colon before the list; beside one right before the colon, in its clause. */
function areTogether(text: string, other: Claim, { start, tail }: Claim): boolean {
  const between = text.slice(Math.min(other.start, start), Math.max(other.start, start));
  if (other.start > start && between.includes('：')) return false;
  return between.length <= nearby && !between.includes('。') && !(text.charAt(tail) === '：' && between.includes('，'));
}
