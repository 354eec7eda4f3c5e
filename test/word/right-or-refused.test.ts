import * as fc from 'fast-check';
import type { Edit } from '../../src/report/findings';
import type { ReportDocument } from '../../src/report/document';
import type { Misbehaviour } from '../../src/preview/host/misbehaviour';
import { p, packed, r } from '../docx/packed';
import { blocks, footnotes, type Line, lines, meddle, type Meddling, positionOf } from './meddling';
import { openReport, type OpenReport } from './openReport';

jest.setTimeout(1_200_000);

let report: OpenReport;

beforeAll(async () => {
  report = await openReport(packed({ body: p(r('文')) }));
});
afterAll(() => report.close());

const chosen = fc.array(fc.nat(blocks.length - 1), { minLength: 3, maxLength: 8 });
const wishes = fc.array(fc.record({ at: fc.nat(100), replacement: fc.constantFrom('12', '', '某某', '*12', '一是', '1、') }), { minLength: 1, maxLength: 4 });
const meddlings = fc.array(
  fc.record<Meddling>({ kind: fc.constantFrom('type', 'delete', 'copy', 'remove', 'insert'), at: fc.nat(40), to: fc.nat(40), content: fc.constantFrom('*', '件', '新', '共立案*件，结案*件。', '立案') }),
  { maxLength: 2 },
);
const deletedText = fc.constantFrom('left-out' as const, 'kept' as const);
/** Half of the time Word does what it is asked, otherwise it has one fault. */
const faults: fc.Arbitrary<Partial<Misbehaviour> & { readonly after?: number }> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ deletedText }) },
  { weight: 1, arbitrary: fc.record({ deletedText, search: fc.constantFrom('misses-last' as const, 'misses-all' as const) }) },
  { weight: 1, arbitrary: fc.record({ deletedText, coauthor: fc.constantFrom('inserts' as const, 'deletes' as const) }) },
  { weight: 2, arbitrary: fc.record({ deletedText, failsAtAction: fc.nat(24), after: fc.integer({ min: 0, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ deletedText, writes: fc.constantFrom('read-only' as const, 'protected' as const) }) },
);

/** What may be edited: signs, labels, marks. */
function spans({ paragraphs }: ReportDocument): Omit<Edit, 'replacement'>[] {
  return paragraphs.flatMap(({ text, story }, paragraph) => (story === undefined ? [...text.matchAll(/\*|XX|、|（一）、/g)].map((match) => ({ paragraph, start: match.index, end: match.index + match[0].length })) : []));
}

/** The nearest texts that are not blank. */
function around(texts: readonly string[], index: number): string {
  const before = texts.slice(0, index).reverse().find((text) => text.trim() !== '');
  const after = texts.slice(index + 1).find((text) => text.trim() !== '');
  return `${before ?? ''}|${after ?? ''}`;
}

/** Where an edit may rightly be made in the document as it stands: where the text that was meant is, or what nobody could tell from it. */
function rightPlaces(document: ReportDocument, edit: Edit, truth: number | undefined, now: readonly Line[], docx: OpenReport['docx'], kept: boolean): { line: number; start: number }[] {
  const old = document.paragraphs.filter(({ story }) => story === undefined).map(({ text }) => text);
  const own = old[edit.paragraph] ?? '';
  const stretch = own.slice(edit.start, edit.end);
  const shown = now.map((line) => line.shown);
  const left = own.slice(Math.max(0, edit.start - 12), edit.start);
  const right = own.slice(edit.end, edit.end + 12);
  return now.flatMap((entry, line) => {
    const isSame = entry.shown === own;
    return Array.from(entry.shown, (_, at) => at).filter((start) => entry.shown.startsWith(stretch, start)).flatMap((start) => {
      const position = positionOf(docx, entry, start, kept);
      const isTrue = position !== undefined && position === truth;
      const isLike = isSame && start === edit.start;
      const isRight = truth === undefined ? isLike || entry.shown.startsWith(left + stretch + right, start - left.length) : isTrue || (isLike && around(shown, line) === around(old, edit.paragraph));
      // In the text in force; what is deleted has no place there.
      const inForce = Array.from(entry.text, (_, at) => at).find((at) => position !== undefined && positionOf(docx, entry, at) === position);
      return isRight && inForce !== undefined ? [{ line, start: inForce }] : [];
    });
  });
}

const colleague = '别人写的一段';
const withoutColleague = (own: readonly Line[]): Line[] => own.filter(({ text }) => text !== colleague);

const numRuns = Number(process.env['RUNS'] ?? 2000);
let writes = 0;

test('whatever happened since the check, each write is right or refused, and nothing else differs', async () => {
  await fc.assert(
    fc.asyncProperty(chosen, wishes, meddlings, faults, fc.boolean(), fc.boolean(), async (choice, wanted, changes, fault, tracking, singly) => {
      let requests = Number.NEGATIVE_INFINITY;
      const docx = report.open(packed({ body: choice.map((index) => blocks[index]).join('') + p(r('特此报告。')), footnotes, ...(tracking ? { settings: '<w:trackRevisions/>' } : {}) }), {
        misbehaviour: { deletedText: fault.deletedText ?? 'left-out' },
        // One request fails half-way, after so many others: what comes after it sees what it left.
        onExchange: ({ error }) => {
          requests += 1;
          if (requests === fault.after) report.pane.host.misbehave({ failsAtAction: fault.failsAtAction });
          if (error !== undefined) report.pane.host.misbehave({ failsAtAction: undefined });
        },
      });
      const reading = await report.word.read();
      if (reading.status !== 'read') throw new Error(reading.reason);
      const { document } = reading;
      const places = spans(document);
      if (places.length === 0) return;
      const edits = wanted.flatMap(({ at, replacement }): Edit[] => {
        const place = places[at % places.length];
        return place === undefined ? [] : [{ ...place, replacement }];
      });
      // Where the text stands that each edit means, followed through everything that happens.
      const kept = fault.deletedText === 'kept';
      const then = lines(docx, kept);
      const truths = edits.map(({ paragraph, start, end }) => {
        const line = then[paragraph];
        const from = line === undefined ? undefined : positionOf(docx, line, start, kept);
        const range = from === undefined ? undefined : docx.track(from, from + end - start);
        return { range, length: end - start, text: document.paragraphs[paragraph]?.text.slice(start, end) ?? '' };
      });
      for (const change of changes) meddle(docx, change);
      const intact = truths.map(({ range, length, text }) => (range !== undefined && !range.isDeleted && range.to - range.from === length && docx.doc.textBetween(range.from, range.to) === text ? range.from : undefined));
      const before = lines(docx, kept);
      const permitted = edits.map((edit, index) => rightPlaces(document, edit, intact[index], before, docx, kept));

      const { host } = report.pane;
      const { after, ...misbehaviour } = fault;
      requests = 0;
      host.misbehave(after === undefined || after === 0 ? misbehaviour : { ...misbehaviour, failsAtAction: undefined });
      const outcomes: ('written' | 'refused' | 'unknown')[] = edits.map(() => 'refused');
      if (singly) {
        for (const [index, edit] of edits.entries()) {
          const outcome = await report.word.write(document, edit);
          outcomes[index] = outcome.status === 'written' ? 'written' : outcome.reason === 'unverified' ? 'unknown' : 'refused';
        }
      } else {
        const result = await report.word.writeAll(document, edits.map((edit) => ({ edits: [edit] })));
        for (const { change } of result.applied) outcomes[change] = 'written';
        for (const { change, partly } of result.skipped) outcomes[change] = partly ? 'unknown' : 'refused';
        expect(result.applied.length + result.skipped.length).toBe(edits.length);
      }
      for (const outcome of outcomes) if (outcome === 'written') writes += 1;
      host.misbehave({ search: 'finds', writes: 'allowed', coauthor: 'nobody', failsAtAction: undefined });

      const left = withoutColleague(lines(docx));
      const expected = possible(before, edits, outcomes, permitted);
      // After a co-author's deletion a copy may be all that is left of a paragraph, between the same neighbours: nobody could tell it from the first.
      if (fault.coauthor === 'deletes') {
        const remaining = before.slice(before.length - left.length);
        expected.push(...possible(remaining, edits, outcomes, edits.map((edit) => copiesOf(document, edit, remaining))));
      }
      const seen = left.map(({ text, others }) => `${text} ${others}`);
      const matches = expected.some((lines_) => {
        const tail = fault.coauthor === 'deletes' ? lines_.slice(Math.max(0, lines_.length - seen.length)) : lines_;
        return tail.length === seen.length && tail.every((line, index) => line === seen[index]);
      });
      if (!matches) throw new Error(JSON.stringify({ outcomes, edits, permitted, before: before.map(({ text }) => text), seen, expected: expected.slice(0, 3) }, undefined, 1));
    }),
    { numRuns },
  );
  // Refusing everything would be right, and of no use.
  expect(writes).toBeGreaterThan(numRuns / 3);
});

/** Where the paragraph of an edit stands in whole, between the neighbours that it had, or the stretch in its surroundings. */
function copiesOf(document: ReportDocument, { paragraph, start, end }: Edit, now: readonly Line[]): { line: number; start: number }[] {
  const old = document.paragraphs.filter(({ story }) => story === undefined).map(({ text }) => text);
  const own = old[paragraph] ?? '';
  const from = Math.max(0, start - 12);
  const texts = now.map(({ text }) => text);
  return texts.flatMap((text, line) => {
    if (text === own && around(texts, line) === around(old, paragraph)) return [{ line, start }];
    const at = text.indexOf(own.slice(from, end + 12));
    return at < 0 ? [] : [{ line, start: at + start - from }];
  });
}

/** Every document that the outcomes allow. */
function possible(before: readonly Line[], edits: readonly Edit[], outcomes: readonly ('written' | 'refused' | 'unknown')[], permitted: readonly { line: number; start: number }[][]): string[][] {
  type Made = { line: number; start: number; end: number; replacement: string };
  let combinations: Made[][] = [[]];
  edits.forEach(({ start, end, replacement }, index) => {
    const outcome = outcomes[index];
    if (outcome === 'refused') return;
    const ways = (permitted[index] ?? []).map((place) => ({ line: place.line, start: place.start, end: place.start + end - start, replacement }));
    combinations = combinations.flatMap((made) => [
      ...(outcome === 'unknown' ? [made] : []),
      ...ways.map((way) => (made.some((other) => JSON.stringify(other) === JSON.stringify(way)) ? made : [...made, way])),
    ]).slice(0, 500);
  });
  return combinations.map((made) => before.map(({ text, others }, line) => {
    const own = made.filter((edit) => edit.line === line).sort((a, b) => b.start - a.start);
    return `${own.reduce((current, { start, end, replacement }) => current.slice(0, start) + replacement + current.slice(end), text)} ${others}`;
  }));
}
