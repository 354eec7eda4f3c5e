import type { ReportDocument } from '../../../../src/report/document';
import type { Outline } from '../../../../src/report/outline';
import { defaultPack } from '../../../../src/report/pack';
import { findUnwritten } from '../../../../src/report/placeholders/find';

/** An outline of which only what the rules of placeholders read is known. */
export function outlineOf(document: ReportDocument): Outline {
  return {
    document,
    pack: defaultPack,
    bodyLength: document.paragraphs.filter(({ story }) => story === undefined).length,
    ...findUnwritten(document, defaultPack.placeholders),
    sequences: [],
    head: { titleText: '', titleNote: '', leadInText: '', bodyFrom: 0 },
    kind: { id: 'unknown', confidence: 0, evidence: [] },
    period: { span: 'unknown' },
    sections: [],
    ownWords: { body: false, ending: false },
    numberingFaults: [],
  };
}
