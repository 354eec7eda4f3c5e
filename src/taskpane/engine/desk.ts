import { check, readOutline } from '../../report/check';
import { matchFigures, readFigures } from '../../report/figures';
import type { Outline } from '../../report/outline';
import { defaultPack } from '../../report/pack';
import { rules } from '../../report/rules';
import { framework } from '../../report/scaffolds/framework';
import { planInsertion } from '../../report/scaffolds/insertion';
import type { CheckRequest, Questions } from './engine';
import type { NumberedItem, Report, RuleFacts } from './report';

export type Desk = { readonly [Name in keyof Questions]: (asked: Questions[Name]['asked']) => Questions[Name]['answer'] };

/** Answers the pane's questions by the checks; keeps the outline of the document that was checked last. */
export function createDesk(): Desk {
  let outline: Outline = readOutline({ paragraphs: [] });
  return {
    check: ({ document, kind, severities }: CheckRequest): Report => {
      const result = check(document, { pack: { ...defaultPack, severities }, ...(kind === 'detected' ? {} : { kind }) });
      outline = result;
      const { bodyLength, period, sections, placeholders, findings } = result;
      return {
        paragraphs: document.paragraphs.length,
        bodyLength, period, sections, placeholders, findings,
        kind: { id: result.kind.id, confidence: result.kind.confidence },
        numbering: numberingOf(result),
        rules: ruleFacts,
      };
    },
    plan: ({ section, span }) => planInsertion(outline, section, span, outline.pack),
    framework: ({ kind, span }) => framework(kind, span, outline.pack),
    figures: ({ text, placeholders }) => {
      const { figures: words } = outline.pack;
      const table = readFigures(text, words);
      return { ...table, ...matchFigures(outline.document, placeholders, table.figures, words) };
    },
  };
}

const ruleFacts: readonly RuleFacts[] = rules.map(({ id, severity, source, fixable }) => ({ id, severity, source, fixable }));

function numberingOf({ sequences }: Outline): NumberedItem[] {
  const items = sequences.flatMap(({ items: own, level }, sequence) =>
    own.map(({ paragraph, start, end, label, title, automatic, marker }): NumberedItem => ({ paragraph, start, end, label, title, level, automatic, sequence, initial: marker.initial })),
  );
  return items.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}
