import type { ReportDocument } from '../../src/report/document';
import type { Change } from '../../src/word/report-in-word';
import { longDocument } from '../e2e/long-document';
import { openReport, type OpenReport } from '../word/openReport';

/** How often src/word waits for Word in one piece of work, clean-up apart. */
export interface Syncs {
  readonly what: string;
  readonly syncs: number;
  readonly limit: number;
}

async function read(report: OpenReport): Promise<ReportDocument> {
  const reading = await report.word.read();
  if (reading.status !== 'read') throw new Error(reading.reason);
  return reading.document;
}

/** A fill of the sign in each of the first paragraphs that are wanted. */
function fills({ paragraphs }: ReportDocument, wanted: number): Change[] {
  return paragraphs.slice(0, wanted).map(({ text }, paragraph) => {
    const start = text.indexOf('*');
    return { edits: [{ paragraph, start, end: start + 1, replacement: String(paragraph) }] };
  });
}

/** Counts the syncs of reading and of filling, through the genuine library and the headless host. */
export async function measureSyncs(): Promise<readonly Syncs[]> {
  const report = await openReport(longDocument(1000));
  const counted = async (what: string, limit: number, work: () => Promise<unknown>): Promise<Syncs> => {
    report.syncs();
    await work();
    return { what, limit, syncs: report.syncs() };
  };
  const results: Syncs[] = [];
  results.push(await counted('reading 1 000 paragraphs', 3, () => read(report)));
  const document = await read(report);
  const [first] = fills(document, 1);
  const [edit] = first?.edits ?? [];
  if (edit !== undefined) results.push(await counted('a single fill', 3, () => report.word.write(document, edit)));
  results.push(await counted('a batch of 100 fills in different paragraphs', 10, () => report.word.writeAll(document, fills(document, 101).slice(1))));
  report.open(longDocument(5000));
  results.push(await counted('reading 5 000 paragraphs', 7, () => read(report)));
  report.close();
  return results;
}
