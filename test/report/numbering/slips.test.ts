import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fixturesIn } from '../../fixture';
import { fromText, type ReportDocument } from '../../../src/report/document';
import { findFaults, type NumberingFault } from '../../../src/report/numbering/faults';
import type { MarkerForm } from '../../../src/report/numbering/forms';
import { findSequences } from '../../../src/report/numbering/sequences';
import { slipsOf } from './slips';

const forms: readonly MarkerForm[] = ['一、', '（一）', '1.', '（1）', '一是', '第一，'];
const fixtures = join(__dirname, '../../fixtures');
const samples = join(__dirname, '../../../../shared/reports');

function faultsOf(document: ReportDocument): NumberingFault[] {
  return findFaults(document, findSequences(document, document.paragraphs.length));
}

const correct: ReportDocument[] = [
  ...['reports', 'documents'].flatMap((folder) => fixturesIn(join(fixtures, folder)).map((fixture) => fixture.document)),
  ...(existsSync(samples) ? readdirSync(samples).filter((name) => name.endsWith('.txt')).map((name) => fromText(readFileSync(join(samples, name), 'utf8'))) : []),
].filter((document) => faultsOf(document).length === 0);

test('of all single slips in correct reports 99 % are found at their place, and at most 1 % bring a false alarm', () => {
  const missed: string[] = [];
  const alarms: string[] = [];
  let tried = 0;
  for (const document of correct) {
    const sequences = findSequences(document, document.paragraphs.length).filter((sequence) => forms.includes(sequence.form));
    for (const slip of slipsOf(document, sequences)) {
      tried++;
      const found = faultsOf(slip.document).map(({ rule, item }) => `${rule} ${item.paragraph}:${item.start}`);
      const expected = `${slip.rule} ${slip.at.paragraph}:${slip.at.start}`;
      if (!found.includes(expected)) missed.push(`${slip.name}: ${expected}, got ${found.join(' and ')}`);
      if (found.some((other) => other !== expected)) alarms.push(`${slip.name}: ${found.join(' and ')}`);
    }
  }
  expect(tried).toBeGreaterThan(1000);
  expect({ missed: missed.length / tried > 0.01 ? missed : [], alarms: alarms.length / tried > 0.01 ? alarms : [] }).toEqual({ missed: [], alarms: [] });
});
