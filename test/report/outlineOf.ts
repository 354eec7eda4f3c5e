import type { ReportDocument } from '../../src/report/document';
import type { Outline } from '../../src/report/outline';
import { defaultPack } from '../../src/report/pack';

/** An outline of which only the document, and what the test gives, is known. */
export function outlineOf(document: ReportDocument, known: Partial<Outline> = {}): Outline {
  const stories = document.paragraphs.findIndex(({ story }) => story !== undefined);
  return {
    document, pack: defaultPack, bodyLength: stories < 0 ? document.paragraphs.length : stories,
    placeholders: [], sequences: [], kind: { id: 'unknown', confidence: 0, evidence: [] }, period: { span: 'unknown' }, sections: [], ...known,
  };
}
