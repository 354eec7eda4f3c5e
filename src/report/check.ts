import type { ReportDocument } from './document';
import type { Finding } from './findings';
import { readGenre } from './genre/read-genre';
import type { KindId, Period } from './genre/sections';
import { findFaults } from './numbering/faults';
import { findSequences } from './numbering/sequences';
import type { Outline } from './outline';
import { defaultPack, type Pack } from './pack';
import { findUnwritten } from './placeholders/find';
import { rules } from './rules';

/** What a check is given besides the document. */
export interface CheckOptions {
  readonly pack?: Pack;
  /** The kind of report that the user names; by default it is read from the document. */
  readonly kind?: KindId;
  /** The report's period as the user names it; what it leaves open, the year or the span, is read from the document. */
  readonly period?: Period;
}

/** What is known of a report, and what was found in it, in reading order. */
export interface CheckResult extends Outline {
  readonly findings: readonly Finding[];
}

/**
 * Reads a document before any rule judges it.
 * @param document any document; never throws
 */
export function readOutline(document: ReportDocument, options: CheckOptions = {}): Outline {
  return finish(outlineInSteps(document, options));
}

/**
 * Checks a report.
 * @param document any document; never throws
 * @returns findings in reading order; at one place in the order of the rules
 */
export function check(document: ReportDocument, options: CheckOptions = {}): CheckResult {
  return finish(checkInSteps(document, options));
}

/**
 * The same check with a stop after each stage of the reading and after each rule, for a thread that has other things to do as well.
 * @param document any document; never throws
 */
export function* checkInSteps(document: ReportDocument, options: CheckOptions = {}): Generator<void, CheckResult, void> {
  const outline = yield* outlineInSteps(document, options);
  const { severities } = outline.pack;
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = severities[rule.id];
    if (severity === 'off') continue;
    for (const finding of rule.find(outline)) findings.push(severity === undefined ? finding : { ...finding, severity });
    yield;
  }
  findings.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end);
  return { ...outline, findings };
}

function* outlineInSteps(document: ReportDocument, { pack = defaultPack, kind, period }: CheckOptions): Generator<void, Outline, void> {
  const bodyLength = lengthOfBody(document);
  const sequences = findSequences(document, bodyLength);
  yield;
  const numberingFaults = findFaults(document, sequences);
  yield;
  const unwritten = findUnwritten(document, pack.placeholders);
  yield;
  const genre = readGenre(document, bodyLength, pack, { kind, period });
  yield;
  return { document, pack, bodyLength, sequences, numberingFaults, ...unwritten, ...genre };
}

function finish<Result>(steps: Generator<void, Result, void>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

function lengthOfBody({ paragraphs }: ReportDocument): number {
  const firstStory = paragraphs.findIndex(({ story }) => story !== undefined);
  return firstStory < 0 ? paragraphs.length : firstStory;
}
