import { WordDocument } from '../../src/preview/model/word-document';
import type { ReportInWord } from '../../src/word/report-in-word';
import { start } from '../../src/word/start';
import { openPane, type Pane, type PaneOptions } from '../preview/officeHarness';

/** A .docx open in the host, and src/word on top of Microsoft's own library. */
export interface OpenReport {
  readonly word: ReportInWord;
  readonly pane: Pane;
  /** The document as the host has it; changes with `open`. */
  readonly docx: WordDocument;
  /** Puts another document behind the same library, as if the pane had stayed open. */
  open(bytes: Uint8Array, change?: Partial<PaneOptions>): WordDocument;
  /** How many times src/word waited for Word since the last call, clean-up apart. */
  syncs(): number;
  close(): void;
}

/** Opens a .docx in the headless host, with src/word as the pane would have it. */
export async function openReport(bytes: Uint8Array, options: Partial<PaneOptions> = {}): Promise<OpenReport> {
  let docx = WordDocument.open(bytes);
  const pane = await openPane({ locale: 'zh-CN', documentUrl: 'https://localhost/报告.docx', ...options, document: docx });
  let count = 0;
  const { Word: library } = pane;
  const run = library.run.bind(library);
  const counted = <T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> =>
    run(async (context: Word.RequestContext) => {
      let isWorking = true;
      const sync: typeof context.sync = context.sync.bind(context);
      context.sync = <Passed>(passThrough?: Passed) => {
        if (isWorking) count += 1;
        return sync(passThrough);
      };
      try {
        return await work(context);
      } finally {
        isWorking = false;
      }
    });
  Object.assign(globalThis, { Office: pane.Office, Word: Object.assign(library, { run: counted }), OfficeExtension: pane.OfficeExtension });
  const started = await start();
  if (started.status !== 'ready') throw new Error(`Word did not start: ${started.status}`);
  return {
    word: started.word,
    pane,
    get docx() {
      return docx;
    },
    open(other, change = {}) {
      docx = WordDocument.open(other);
      pane.use({ ...change, document: docx });
      return docx;
    },
    syncs() {
      const counted = count;
      count = 0;
      return counted;
    },
    close: () => pane.close(),
  };
}
