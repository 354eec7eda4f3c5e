import type { RuleId } from '../../../src/report/findings';
import type { Outline } from '../../../src/report/outline';
import type { Rule } from '../../../src/report/rules/rule';
import { mark, marked } from '../../marked';
import { outlineOf } from '../outlineOf';

/** The text with ⟦…⟧ around what a rule finds in it. Marks that the text has are taken out first. */
export function found<Id extends RuleId>(rule: Rule<Id>, text: string, known: Partial<Outline> = {}): string {
  const { document } = marked(text);
  return mark(document, rule.find(outlineOf(document, known)));
}

/** A text with the fixes of all findings applied. */
export function fixed<Id extends RuleId>(rule: Rule<Id>, text: string): string {
  const { document } = marked(text);
  const lines = document.paragraphs.map((paragraph) => paragraph.text);
  const edits = rule.find(outlineOf(document)).flatMap(({ fix }) => fix ?? []);
  for (const { paragraph, start, end, replacement } of [...edits].sort((a, b) => b.start - a.start)) {
    const line = lines[paragraph] ?? '';
    lines[paragraph] = line.slice(0, start) + replacement + line.slice(end);
  }
  return lines.join('\n');
}
