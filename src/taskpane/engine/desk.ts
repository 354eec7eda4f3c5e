import { check, checkInSteps, readOutline, type CheckOptions, type CheckResult } from '../../report/check';
import { matchFigures, readFigures } from '../../report/figures';
import type { Outline } from '../../report/outline';
import { defaultPack } from '../../report/pack';
import { rules } from '../../report/rules';
import { framework } from '../../report/scaffolds/framework';
import { planInsertion } from '../../report/scaffolds/insertion';
import type { CheckRequest, Questions } from './engine';
import type { NumberedItem, Report, RuleFacts } from './report';

/** What answers each question at once. */
export type Desk = { readonly [Name in keyof Questions]: (asked: Questions[Name]['asked']) => Questions[Name]['answer'] };

/** A desk that also checks a step at a time. A check that is left before its end leaves the desk as it was. */
export interface DeskInSteps extends Desk {
  checkInSteps(asked: CheckRequest): Generator<void, Report, void>;
}

/** Answers the pane's questions by the checks; keeps the outline of the document that was checked last. */
export function createDesk(): DeskInSteps {
  let outline: Outline = readOutline({ paragraphs: [] });
  const conclude = (result: CheckResult): Report => {
    outline = result;
    const { document, bodyLength, kind, period, sections, placeholders, findings } = result;
    return {
      paragraphs: document.paragraphs.length,
      bodyLength, period, sections, placeholders, findings,
      kind: { id: kind.id, confidence: kind.confidence },
      numbering: numberingOf(result),
      rules: ruleFacts,
    };
  };
  return {
    check: (asked) => conclude(check(asked.document, optionsOf(asked))),
    *checkInSteps(asked) {
      return conclude(yield* checkInSteps(asked.document, optionsOf(asked)));
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

const optionsOf = ({ kind, year, span, severities }: CheckRequest): CheckOptions => ({
  pack: { ...defaultPack, severities },
  ...(kind === 'detected' ? {} : { kind }),
  period: { span: span === 'detected' ? 'unknown' : span, ...(year === 'detected' ? {} : { year }) },
});

const ruleFacts: readonly RuleFacts[] = rules.map(({ id, severity, source, fixable }) => ({ id, severity, source, fixable }));

function numberingOf({ sequences }: Outline): NumberedItem[] {
  const items = sequences.flatMap(({ items: own, level }, sequence) =>
    own.map(({ paragraph, start, end, label, title, automatic, marker }): NumberedItem => ({ paragraph, start, end, label, title, level, automatic, sequence, initial: marker.initial })),
  );
  return items.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}
