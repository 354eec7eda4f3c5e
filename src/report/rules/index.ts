import type { AnyRule } from './rule';
import { figure } from './consistency/figure';
import { period } from './consistency/period';
import { claimMismatch } from './count/claim-mismatch';
import { sumMismatch } from './count/sum-mismatch';
import { duplicate } from './numbering/duplicate';
import { firstNotOne } from './numbering/first-not-one';
import { gap } from './numbering/gap';
import { levelInversion } from './numbering/level-inversion';
import { levelSkip } from './numbering/level-skip';
import { loneItem } from './numbering/lone-item';
import { mixedAutomatic } from './numbering/mixed-automatic';
import { mixedForm } from './numbering/mixed-form';
import { noRestart } from './numbering/no-restart';
import { order } from './numbering/order';
import { punctuation } from './numbering/punctuation';
import { siblingStyle } from './numbering/sibling-style';
import { width } from './numbering/width';
import { leftover } from './placeholder/leftover';
import { unfilled } from './placeholder/unfilled';
import { assertedOnly } from './section/asserted-only';
import { duplicate as duplicateSection } from './section/duplicate';
import { misplaced } from './section/misplaced';
import { missing } from './section/missing';
import { requestInReport } from './section/request-in-report';
import { themesUncovered } from './section/themes-uncovered';
import { malformedYear } from './text/malformed-year';
import { missingTerminal } from './text/missing-terminal';
import { repeatedPunctuation } from './text/repeated-punctuation';
import { repeatedWord } from './text/repeated-word';
import { unbalancedPair } from './text/unbalanced-pair';

/** Every rule, in the order in which they are listed. */
export const rules: readonly AnyRule[] = [
  unfilled,
  leftover,
  gap,
  duplicate,
  order,
  firstNotOne,
  noRestart,
  punctuation,
  width,
  mixedForm,
  mixedAutomatic,
  levelInversion,
  levelSkip,
  loneItem,
  siblingStyle,
  claimMismatch,
  sumMismatch,
  missing,
  misplaced,
  duplicateSection,
  assertedOnly,
  themesUncovered,
  requestInReport,
  period,
  figure,
  unbalancedPair,
  repeatedPunctuation,
  repeatedWord,
  malformedYear,
  missingTerminal,
];
