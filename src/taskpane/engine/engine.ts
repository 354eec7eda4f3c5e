import type { ReportDocument } from '../../report/document';
import type { RuleId, Severity } from '../../report/findings';
import type { FigureTable, Matching } from '../../report/figures';
import type { KindId, SectionId } from '../../report/genre/sections';
import type { Placeholder } from '../../report/placeholders/placeholder';
import type { InsertionPlan } from '../../report/scaffolds/insertion';
import type { ReportSpan, ScaffoldParagraph } from '../../report/scaffolds/scaffold';
import type { Report } from './report';

export interface CheckRequest {
  readonly document: ReportDocument;
  readonly kind: KindId | 'detected';
  readonly year: number | 'detected';
  readonly span: ReportSpan | 'detected';
  readonly severities: Partial<Record<RuleId, Severity | 'off'>>;
}

/** A pasted table, and where its figures fit. */
export type FiguresRead = FigureTable & Matching;

/** What is asked of the engine: the argument and the answer of each question. */
export interface Questions {
  check: { asked: CheckRequest; answer: Report };
  /** Where a section goes in the document that was checked last. */
  plan: { asked: { readonly section: SectionId; readonly span: ReportSpan }; answer: InsertionPlan };
  framework: { asked: { readonly kind: KindId; readonly span: ReportSpan }; answer: readonly ScaffoldParagraph[] };
  figures: { asked: { readonly text: string; readonly placeholders: readonly Placeholder[] }; answer: FiguresRead };
}

export type Question = { [Name in keyof Questions]: { readonly name: Name; readonly asked: Questions[Name]['asked'] } }[keyof Questions];

/** Answers questions, one after the other. */
export interface Engine {
  ask<Name extends keyof Questions>(name: Name, asked: Questions[Name]['asked']): Promise<Questions[Name]['answer']>;
}
