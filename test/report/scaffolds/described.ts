import type { Paragraph, Span } from '../../../src/report/document';
import { type KindId, type SectionId, sectionIds, type SectionState } from '../../../src/report/genre/sections';
import { findFaults } from '../../../src/report/numbering/faults';
import { findSequences } from '../../../src/report/numbering/sequences';
import type { Outline } from '../../../src/report/outline';
import { defaultPack } from '../../../src/report/pack';

/**
 * An outline as its text describes it, a paragraph a line: `§id,id§` where sections begin, `⟨一、⟩` around a label,
 * `⟪四、⟫` for an automatic label that is not in the text. The numbering is read, the sections are as told.
 */
export function described(text: string, kind: KindId | 'unknown' = 'partyGroup'): Outline {
  const at = new Map<SectionId, Span[]>();
  const paragraphs = text.split('\n').map((line, paragraph): Paragraph => {
    let plain = '';
    let listLabel: string | undefined;
    for (const piece of line.split(/(§[^§]*§|⟨[^⟩]*⟩|⟪[^⟫]*⟫)/)) {
      const inner = piece.slice(1, -1);
      const here = { paragraph, start: plain.length, end: plain.length };
      if (piece.startsWith('§')) for (const id of sectionIds.filter((known) => inner.split(',').includes(known))) at.set(id, [...(at.get(id) ?? []), here]);
      else if (piece.startsWith('⟪')) listLabel = inner;
      else plain += piece.startsWith('⟨') ? inner : piece;
    }
    return listLabel === undefined ? { text: plain } : { text: plain, listLabel };
  });
  const document = { paragraphs };
  const sequences = findSequences(document, paragraphs.length);
  const sections = sectionIds.map((id): SectionState => ({ id, need: 'common', status: at.has(id) ? 'present' : 'missing', at: at.get(id) ?? [] }));
  return {
    document,
    pack: defaultPack,
    bodyLength: paragraphs.length,
    placeholders: [],
    ownWords: { body: false, ending: false },
    leftovers: [],
    sequences,
    numberingFaults: findFaults(document, sequences),
    head: { titleText: '', titleNote: '', leadInText: '', bodyFrom: 0 },
    kind: { id: kind, confidence: 1, evidence: [] },
    period: { span: 'year' },
    sections: kind === 'unknown' ? [] : sections,
  };
}
