import type { Span } from '../../report/document';
import type { Finding } from '../../report/findings';
import { ignoredKey } from '../../report/ignored';
import type { Remembered } from '../../report/remembered';
import type { Refusal } from '../../word/refusal';
import type { Checking } from './checking';
import type { Context } from './context';
import { reasonsOf } from './told';

/** What is kept in the document or put beside its text. */
export interface Marking {
  /** Takes a choice, for the document to keep. Whether it does: else it holds until the pane is closed. */
  remember(change: Partial<Remembered>): Promise<boolean>;
  ignore(finding: Finding, reason: string): Promise<void>;
  restore(key: string): Promise<void>;
  mark(places: readonly Span[]): Promise<void>;
  unmark(): Promise<void>;
  /** @param sentence what a comment says of a finding */
  comment(findings: readonly Finding[], sentence: (finding: Finding) => string): Promise<void>;
  uncomment(): Promise<void>;
  askToClean(): Promise<void>;
  clean(): Promise<void>;
}

export function marking({ store, word, tell }: Context, { check, judgeAgain }: Checking): Marking {
  const refused = (refusal: Refusal): void => {
    tell({ what: 'refused', reason: refusal.reason, ...('code' in refusal ? { code: refusal.code } : {}) });
  };

  const remember: Marking['remember'] = async (change) => {
    const before = store.get().remembered;
    store.dispatch({ type: 'remembered', change });
    const result = await word.remember(change);
    const isKept = result.status !== 'refused';
    if (!isKept) tell({ what: 'not-kept', reason: result.reason });
    const isOther = (name: 'kind' | 'year' | 'span'): boolean => change[name] !== undefined && change[name] !== before[name];
    if (isOther('kind') || isOther('year') || isOther('span') || change.severities !== undefined) await judgeAgain();
    return isKept;
  };

  const allFindings = (): readonly Finding[] => store.get().checked?.findings ?? [];

  return {
    remember,
    ignore: async (finding, reason) => {
      const { checked, remembered } = store.get();
      if (checked === undefined) return;
      const key = ignoredKey(checked.document, finding, allFindings());
      const isKept = await remember({ ignored: [...remembered.ignored.filter((entry) => entry.key !== key), { key, reason }] });
      if (isKept) tell({ what: 'ignored' });
    },
    restore: async (key) => {
      const isKept = await remember({ ignored: store.get().remembered.ignored.filter((entry) => entry.key !== key) });
      if (isKept) tell({ what: 'restored' });
    },
    mark: async (places) => {
      const { checked } = store.get();
      if (checked === undefined) return;
      store.dispatch({ type: 'busy', busy: 'writing' });
      const { done, skipped } = await word.mark(checked.document, places);
      store.dispatch({ type: 'busy', busy: undefined });
      const reasons = reasonsOf(skipped);
      const [first] = reasons;
      if (done.length === 0 && first !== undefined) tell({ what: 'refused', reason: first });
      else tell({ what: 'marked', done: done.length, skipped: skipped.length, reasons });
    },
    unmark: async () => {
      store.dispatch({ type: 'busy', busy: 'writing' });
      const result = await word.unmark();
      store.dispatch({ type: 'busy', busy: undefined });
      if (result.status === 'refused') refused(result);
      else tell({ what: 'unmarked', count: result.count, left: result.left });
    },
    comment: async (findings, sentence) => {
      const { checked } = store.get();
      if (checked === undefined) return;
      store.dispatch({ type: 'busy', busy: 'writing' });
      const { done, skipped, as } = await word.comment(checked.document, findings.map((finding) => ({ at: { paragraph: finding.paragraph, start: finding.start, end: finding.end }, text: sentence(finding) })));
      store.dispatch({ type: 'busy', busy: undefined });
      const reasons = reasonsOf(skipped);
      const [first] = reasons;
      if (done.length === 0 && first !== undefined) tell({ what: 'refused', reason: first });
      else tell({ what: 'commented', done: done.length, skipped: skipped.length, as, reasons });
    },
    uncomment: async () => {
      store.dispatch({ type: 'busy', busy: 'writing' });
      const result = await word.uncomment();
      store.dispatch({ type: 'busy', busy: undefined });
      if (result.status === 'refused') refused(result);
      else tell({ what: 'uncommented', count: result.count, left: result.left });
    },
    askToClean: async () => {
      const traces = await word.traces();
      if (traces.status === 'refused') refused(traces);
      else store.dispatch({ type: 'dialog', dialog: { is: 'clean', traces } });
    },
    clean: async () => {
      store.dispatch({ type: 'dialog', dialog: undefined });
      store.dispatch({ type: 'busy', busy: 'writing' });
      const { comments, marks, settings } = await word.clean();
      store.dispatch({ type: 'busy', busy: undefined });
      const count = (part: typeof comments | typeof settings): number => (part.status === 'refused' ? 0 : part.count);
      const left = (part: typeof comments): number => (part.status === 'refused' ? 0 : part.left);
      const refusals = [comments, marks, settings].flatMap((part) => (part.status === 'refused' ? [part.reason] : []));
      // How the pane itself is goes on until it is closed: to keep it would write into the document again.
      const { firstRunDismissed, language, liveCheck } = store.get().remembered;
      store.dispatch({ type: 'remembered', change: { ...word.recall(), firstRunDismissed, language, liveCheck } });
      tell({ what: 'cleaned', comments: count(comments), marks: count(marks), settings: count(settings), left: left(comments) + left(marks), refused: [...new Set(refusals)] });
      await check();
    },
  };
}
