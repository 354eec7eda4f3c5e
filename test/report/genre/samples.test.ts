import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromText } from '../../../src/report/document';
import { outlined } from '../rules/section/outlined';
import { period } from '../../../src/report/rules/consistency/period';
import { assertedOnly } from '../../../src/report/rules/section/asserted-only';
import { duplicate } from '../../../src/report/rules/section/duplicate';
import { misplaced } from '../../../src/report/rules/section/misplaced';
import { missing } from '../../../src/report/rules/section/missing';

interface Expected {
  kind: string;
  sections: { present: { id: string | string[]; paragraph: number }[]; missing: string[]; missingAtWarning: string[] };
  mustFind: { rule: string; paragraph: number }[];
}

const folder = join(__dirname, '../../../../shared/reports');
const samples = existsSync(folder) ? Object.entries(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Expected>) : [];

(samples.length > 0 ? describe.each(samples) : describe.skip.each([['no samples here', undefined as never]]))('%s', (file, expected) => {
  const outline = outlined(fromText(file.endsWith('.txt') ? readFileSync(join(folder, file), 'utf8') : ''));

  test('is of its kind', () => {
    expect(outline.kind.id).toBe(expected.kind);
  });

  test('has its sections where they begin', () => {
    const begins = (id: string, paragraph: number) => outline.sections.some((section) => section.id === id && section.at.some((at) => at.paragraph === paragraph));
    expect(expected.sections.present.filter(({ id, paragraph }) => ![id].flat().some((each) => begins(each, paragraph)))).toEqual([]);
    expect(outline.sections.filter(({ status }) => status === 'missing').map(({ id }) => id)).toEqual(expect.arrayContaining(expected.sections.missing));
  });

  test('is warned of what it lacks, and of nothing else', () => {
    expect(missing.find(outline).map(({ values }) => values.section)).toEqual(expected.sections.missingAtWarning);
    expect([...misplaced.find(outline), ...duplicate.find(outline)]).toEqual([]);
    const ours = expected.mustFind.filter(({ rule }) => rule === period.id || rule === assertedOnly.id).map(({ rule, paragraph }) => ({ rule, paragraph }));
    expect([...assertedOnly.find(outline), ...period.find(outline)].map(({ rule, paragraph }) => ({ rule, paragraph }))).toEqual(ours);
  });
});
