import { readOutline } from '../../src/report/check';
import type { ReportDocument } from '../../src/report/document';
import type { Outline } from '../../src/report/outline';

/** The outline of a document, with what the test knows better. */
export function outlineOf(document: ReportDocument, known: Partial<Outline> = {}): Outline {
  return { ...readOutline(document), ...known };
}
