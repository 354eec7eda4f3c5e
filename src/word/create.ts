import type { ReportDocument, Span } from '../report/document';
import { inBody } from './body-only';
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
    select: (document, at) => inTurn(() => select(desk, ledger.now(document), ledger.moved(document, at))),
    write: (document, edit) => inTurn(() => write(desk, document, edit)),
    writeAll: (document, changes) => inTurn(() => writeAll(desk, document, changes)),
    insert: (document, insertion, options) => inTurn(() => insert(desk, ledger.now(document), { ...insertion, edits: moved(document, insertion.edits) }, options)),
    insertFramework: (document, paragraphs, look) => inTurn(() => insertFramework(desk, document, paragraphs, { look })),
    mark: (document, places) =>
      inTurn(async () => {
        const { indices, whole } = inBody(document, places);
        return whole(await mark(desk, ledger.now(document), moved(document, indices.flatMap((index) => places[index] ?? []))));
      }),
    unmark: () => inTurn(() => unmark(memory)),
    comment: (document, remarks) =>
      inTurn(async () => {
        const { indices, whole } = inBody(document, remarks.map(({ at }) => at));
        const own = indices.flatMap((index) => remarks[index] ?? []);
        const { as, ...result } = await comment(desk, ledger.now(document), own.map(({ at, text }) => ({ at: ledger.moved(document, at), text })));
        return { as, ...whole(result) };
      }),
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
