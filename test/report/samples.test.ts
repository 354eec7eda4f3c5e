import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/report/check';
import { fromText } from '../../src/report/document';

interface Expected {
  readonly kind: string;
  readonly sequences: readonly { readonly form: string; readonly items: readonly { readonly paragraph: number; readonly ordinal: number }[] }[];
  readonly sections: {
    readonly present: readonly { readonly id: string | readonly string[]; readonly paragraph: number }[];
    readonly missing: readonly string[];
    readonly missingAtWarning: readonly string[];
  };
  readonly mustFind: readonly { readonly rule: string; readonly paragraph: number; readonly start?: number; readonly end?: number }[];
  readonly mustNotFind: readonly string[];
  readonly placeholders: readonly { readonly paragraph: number; readonly start: number; readonly text: string; readonly expects: string; readonly unit?: string; readonly context: string }[];
}

const folder = join(__dirname, '../../../shared/reports');
const reports: [string, Expected][] = existsSync(folder) ? Object.entries(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Expected>) : [];

test('the five sample reports are read as expected, where they are at hand', () => {
  for (const [name, expected] of reports) {
    const { kind, sequences, sections, findings, placeholders } = check(fromText(readFileSync(join(folder, name), 'utf8')));
    expect([name, kind.id]).toEqual([name, expected.kind]);
    const listed = sequences.filter(({ items }) => items.length > 1).map(({ form, items }) => ({ form, items: items.map(({ paragraph, ordinal }) => ({ paragraph, ordinal })) }));
    const byPlace = (a: { items: readonly { paragraph: number }[]; form: string }, b: typeof a) => (a.items[0]?.paragraph ?? 0) - (b.items[0]?.paragraph ?? 0) || a.form.localeCompare(b.form);
    expect([...listed].sort(byPlace)).toEqual([...expected.sequences].sort(byPlace));
    const placeOf = (id: string) => sections.find((section) => section.id === id);
    for (const { id, paragraph } of expected.sections.present) {
      const there = [id].flat().some((one) => placeOf(one)?.at.some((at) => at.paragraph === paragraph));
      expect([name, id, paragraph, there]).toEqual([name, id, paragraph, true]);
    }
    for (const id of expected.sections.missing) expect([name, id, placeOf(id)?.status]).toEqual([name, id, 'missing']);
    const missing = findings.flatMap((finding) => (finding.rule === 'section/missing' && finding.severity === 'warning' ? [finding.values.section as string] : []));
    expect(missing).toEqual(expected.sections.missingAtWarning);
    for (const { rule, paragraph, start, end } of expected.mustFind) {
      const hit = findings.some((finding) => finding.rule === rule && finding.paragraph === paragraph && (start === undefined || (finding.start === start && finding.end === end)));
      expect([name, rule, paragraph, hit]).toEqual([name, rule, paragraph, true]);
    }
    for (const rule of expected.mustNotFind) expect([name, findings.filter((finding) => (rule.endsWith('*') ? finding.rule.startsWith(rule.slice(0, -1)) : finding.rule === rule))]).toEqual([name, []]);
    const open = placeholders.filter(({ certainty }) => certainty !== 'possible').map(({ paragraph, start, text, expects, unit, context }) => ({ paragraph, start, text, expects, unit, context }));
    expect(open).toEqual(expected.placeholders.map(({ paragraph, start, text, expects, unit, context }) => ({ paragraph, start, text, expects, unit, context })));
  }
});
