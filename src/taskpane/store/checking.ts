import type { ReportDocument } from '../../report/document';
import type { Reading, ReadOptions } from '../../word/report-in-word';
import type { Context } from './context';
import type { Checked } from './state';

/**
 * What a check does with headers and footers: `read` for the first time, `read-again` where they were read before,
 * or `keep` those that were read last, as the live check does: Word must not be asked for them unasked.
 */
export type Margins = 'read' | 'read-again' | 'keep';

export interface Checking {
  /** Reads the document and checks it. */
  check(options?: { readonly margins?: Margins; readonly aloud?: boolean }): Promise<void>;
  /** Checks what was read last once more, after a setting changed. */
  judgeAgain(): Promise<void>;
  /** Follows the document: after each pause checks it, or says that it changed. Returns what ends it. */
  follow(): () => void;
}

/** How long the drafter has to pause before the document is read again, in milliseconds. */
const pause = 1500;
/** A reading that takes long is made less often: a pause lasts so many times as long. */
const patience = 6;

export function checking({ store, word, engine, now, tell }: Context): Checking {
  let latest = 0;
  let lastDuration = 0;

  const judge = async (reading: Pick<Reading, 'document' | 'tracking' | 'unread'>, turn: number): Promise<void> => {
    const { document, tracking, unread } = reading;
    const { kind, year, span, severities } = store.get().remembered;
    store.dispatch({ type: 'busy', busy: 'checking' });
    try {
      const report = await engine.ask('check', { document, kind, year, span, severities });
      const reviewed = await word.review(document, report.findings);
      if (turn !== latest) return;
      const { findings, deleted } = reviewed.status === 'reviewed' ? reviewed : { findings: report.findings, deleted: 0 };
      store.dispatch({ type: 'checked', checked: { document, tracking, unread, report, findings, deleted, at: now() } });
    } catch (error) {
      if (turn !== latest) return;
      store.dispatch({ type: 'busy', busy: undefined });
      tell({ what: 'engine-failed', detail: String(error) });
    }
  };

  const check: Checking['check'] = async ({ margins = 'keep', aloud = false } = {}) => {
    const turn = (latest += 1);
    const began = now();
    store.dispatch({ type: 'busy', busy: 'reading' });
    const reading = await word.read(readOptions(store.get().checked, margins));
    lastDuration = now() - began;
    if (turn !== latest) return;
    if (reading.status === 'refused') {
      store.dispatch({ type: 'read-failed', failure: reading });
      return;
    }
    await judge(reading, turn);
    if (aloud && turn === latest) {
      const { others, placeholders } = store.get().view;
      tell({ what: 'checked', errors: others.error, warnings: others.warning, placeholders: placeholders.length });
    }
  };

  const look = async (): Promise<void> => {
    const { busy, checked, dialog, remembered } = store.get();
    if (busy !== undefined || dialog !== undefined) {
      wait();
      return;
    }
    if (checked === undefined) return;
    const began = now();
    const turn = latest;
    const reading = await word.read(readOptions(checked, 'keep'));
    lastDuration = now() - began;
    if (turn !== latest || reading.status === 'refused' || isSameText(reading.document, checked.document)) return;
    if (!remembered.liveCheck) store.dispatch({ type: 'changed' });
    else await judge(reading, (latest += 1));
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), Math.max(pause, lastDuration * patience));
  };

  return {
    check,
    judgeAgain: async () => {
      const { checked } = store.get();
      if (checked !== undefined) await judge(checked, (latest += 1));
    },
    follow: () => {
      const end = word.watch(wait);
      return () => {
        clearTimeout(timer);
        end();
      };
    },
  };
}

function readOptions(last: Checked | undefined, margins: Margins): ReadOptions {
  if (margins === 'read') return { headersAndFooters: true };
  if (last === undefined || last.unread.includes('headers-and-footers')) return {};
  return margins === 'keep' ? { marginsOf: last.document } : { headersAndFooters: true };
}

/** Whether the body of two documents reads the same. Headers and footers are not read by the live check. */
export function isSameText(one: ReportDocument, other: ReportDocument): boolean {
  const a = bodyOf(one);
  const b = bodyOf(other);
  return a.length === b.length && a.every(({ text, listLabel }, index) => text === b[index]?.text && listLabel === b[index]?.listLabel);
}

const bodyOf = ({ paragraphs }: ReportDocument) => paragraphs.filter(({ story }) => story !== 'header' && story !== 'footer');
