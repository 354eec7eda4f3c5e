import type { ReportDocument, Span } from '../report/document';
import { clean, traces } from './clean';
import { comment, uncomment } from './comments';
import { mark, unmark } from './marking/marking';
import { createMemory } from './memory';
import { readReport } from './read';
import type { Capabilities, ReportInWord } from './report-in-word';
import { review } from './review';
import { createQueue } from './run';
import { select } from './select';
import { documentSettings } from './settings';
import { nothingCounted } from './stories';
import { watch } from './watch';
import { insert, insertFramework } from './writing/insert';
import { Ledger } from './writing/ledger';
import { write, writeAll } from './writing/write';

/** Puts the parts together. One thing is done at a time, in the order in which it was asked for. */
export function createReportInWord(capabilities: Capabilities): ReportInWord {
  const memory = createMemory(documentSettings());
  const ledger = new Ledger();
  const counts = nothingCounted();
  const desk = { capabilities, memory, ledger, counts };
  const moved = <Place extends Span>(document: ReportDocument, places: readonly Place[]): Place[] => places.map((place) => ledger.moved(document, place));
  const inTurn = createQueue();
  return {
    capabilities,
    read: (options = {}) => inTurn(() => readReport(capabilities, options, counts)),
    review: (document, findings) => inTurn(() => review(capabilities, memory, document, findings)),
    select: (document, at) => inTurn(() => select(capabilities, ledger.now(document), ledger.moved(document, at))),
    write: (document, edit) => inTurn(() => write(desk, document, edit)),
    writeAll: (document, changes) => inTurn(() => writeAll(desk, document, changes)),
    insert: (document, insertion, options) => inTurn(() => insert(desk, ledger.now(document), { ...insertion, edits: moved(document, insertion.edits) }, options)),
    insertFramework: (document, paragraphs, look) => inTurn(() => insertFramework(desk, document, paragraphs, { look })),
    mark: (document, places) => inTurn(() => mark(desk, ledger.now(document), moved(document, places))),
    unmark: () => inTurn(() => unmark(memory)),
    comment: (document, remarks) => inTurn(() => comment(desk, ledger.now(document), remarks.map(({ at, text }) => ({ at: ledger.moved(document, at), text })))),
    uncomment: () => inTurn(() => uncomment(desk)),
    traces: () => inTurn(() => traces(desk)),
    clean: () => inTurn(() => clean(desk)),
    recall: () => memory.recall(),
    remember: (change) =>
      inTurn(async () => {
        memory.remember(change);
        return (await memory.save()) ?? { status: 'remembered' };
      }),
    watch: (onHint) => watch(capabilities, onHint),
  };
}
