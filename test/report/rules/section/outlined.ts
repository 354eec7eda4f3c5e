import { readOutline } from '../../../../src/report/check';
import type { ReportDocument } from '../../../../src/report/document';
import type { FindingOf, RuleId } from '../../../../src/report/findings';
import { readGenre } from '../../../../src/report/genre/read-genre';
import type { KindId } from '../../../../src/report/genre/sections';
import type { Outline } from '../../../../src/report/outline';
import { defaultPack } from '../../../../src/report/pack';
import type { Rule } from '../../../../src/report/rules/rule';
import { mark, marked } from '../../../marked';

/** The outline of a document, read as a kind where one is named. */
export function outlined(document: ReportDocument, kind?: KindId): Outline {
  const outline = readOutline(document);
  return { ...outline, ...readGenre(document, outline.bodyLength, defaultPack, { kind }) };
}

/** What a rule finds in a text whose marks are taken out. */
export function found<Id extends RuleId>(rule: Rule<Id>, text: string, kind?: KindId): FindingOf<Id>[] {
  return rule.find(outlined(marked(text).document, kind));
}

/** The text with a rule's findings marked. */
export function remarked<Id extends RuleId>(rule: Rule<Id>, text: string, kind?: KindId): string {
  return mark(marked(text).document, found(rule, text, kind));
}
