import type { Paragraph, ReportDocument, Span } from '../../../src/report/document';
import type { RuleId } from '../../../src/report/findings';
import { forms, type MarkerForm } from '../../../src/report/numbering/forms';
import type { Sequence } from '../../../src/report/numbering/sequences';

/** A correct document with one slip of a writer in its numbering, and where a proofreader would put a finger. */
export interface Slip {
  readonly name: string;
  readonly document: ReportDocument;
  readonly rule: RuleId;
  readonly at: Omit<Span, 'end'>;
}

type Relabelling = ReadonlyMap<number, string>;

const wrongMarks: Partial<Record<MarkerForm, readonly ((label: string) => string)[]>> = {
  '一、': ['．', '.', '，', '：'].map((mark) => (label) => label.slice(0, -1) + mark),
  '（一）': ['、', '.', '，'].map((mark) => (label) => label + mark),
  '1.': ['、', '．', '，'].map((mark) => (label) => label.slice(0, -1) + mark),
  '（1）': ['、', '.'].map((mark) => (label) => label + mark),
  '一是': ['、', '，', '：'].map((mark) => (label) => label + mark),
  '第一，': ['、', '：'].map((mark) => (label) => label.slice(0, -1) + mark),
};
const wide = (label: string): string => label.replace(/[0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const narrow = (label: string): string => label.replace('（', '(').replace('）', ')');
const wrongWidths: Partial<Record<MarkerForm, readonly ((label: string) => string)[]>> = {
  '（一）': [narrow],
  '（1）': [narrow, wide],
  '1.': [wide],
};
const otherForms: Partial<Record<MarkerForm, readonly MarkerForm[]>> = {
  '一、': ['1.', '（一）'],
  '（一）': ['1.', '（1）', '一、'],
  '1.': ['（1）', '（一）'],
  '（1）': ['1.', '①'],
  '一是': ['第一，', '其一，', '（一）'],
  '第一，': ['一是', '其一，'],
};

/** Every slip of one kind that a sequence of a correct document allows. @param sequences those of the document, all of them right */
export function* slipsOf(document: ReportDocument, sequences: readonly Sequence[]): Generator<Slip> {
  for (const sequence of sequences) {
    if (sequence.form === '首先，' || sequence.items.some((item) => item.automatic)) continue;
    const n = sequence.items.length;
    if (n < 2) continue;
    const label = (ordinal: number): string => relabelled(sequence, ordinal);
    for (let i = 0; i < n; i++) {
      const ordinals = (shift: (k: number) => number): Relabelling => new Map(sequence.items.flatMap((_, k) => (shift(k) === k + 1 ? [] : [[k, label(shift(k))]])));
      const slip = (name: string, rule: RuleId, labels: Relabelling, at = i): Slip => apply(document, sequence, labels, name, rule, at);
      if (i > 0) yield slip('gap, the rest goes on', 'numbering/gap', ordinals((k) => (k >= i ? k + 2 : k + 1)));
      if (i > 0) yield slip('duplicate, the rest goes on', 'numbering/duplicate', ordinals((k) => (k >= i ? k : k + 1)));
      if (i > 0) yield slip('duplicate, one label', 'numbering/duplicate', new Map([[i, label(i)]]));
      if (i < n - 1) yield slip('swap', 'numbering/order', new Map([[i, label(i + 2)], [i + 1, label(i + 1)]]));
      if (i === 0) yield slip('first not one, all', firstRule(sequence, sequences, 2), ordinals((k) => k + 2));
      if (i === 0 && n > 2) yield slip('first not one, one label', firstRule(sequence, sequences, 2), new Map([[0, label(2)]]));
      const before = i === 0 ? continued(sequence, sequences) : 0;
      if (before > 1) yield slip('no restart', 'numbering/no-restart', ordinals((k) => k + 1 + before));
      for (const wrong of wrongMarks[sequence.form] ?? []) yield slip('punctuation', 'numbering/punctuation', new Map([[i, wrong(label(i + 1))]]));
      for (const wrong of wrongWidths[sequence.form] ?? []) yield slip('width', 'numbering/width', new Map([[i, wrong(label(i + 1))]]));
      if (n > 2) for (const form of otherForms[sequence.form] ?? []) yield slip(`mixed with ${form}`, 'numbering/mixed-form', new Map([[i, forms[form].label(i + 1)]]));
    }
  }
}

function relabelled(sequence: Sequence, ordinal: number): string {
  const suffix = sequence.items[0].marker.suffix;
  const label = forms[sequence.form].label(ordinal);
  return suffix === undefined ? label : label.slice(0, -1) + suffix;
}

/** How many items the sequence of the same form has that came last under another parent. */
function continued(sequence: Sequence, sequences: readonly Sequence[]): number {
  const before = sequences.slice(0, sequences.indexOf(sequence)).findLast((other) => other.form === sequence.form);
  return before === undefined || before.parent === sequence.parent ? 0 : before.items.length;
}

function firstRule(sequence: Sequence, sequences: readonly Sequence[], first: number): RuleId {
  return continued(sequence, sequences) + 1 === first ? 'numbering/no-restart' : 'numbering/first-not-one';
}

function apply(document: ReportDocument, sequence: Sequence, labels: Relabelling, name: string, rule: RuleId, at: number): Slip {
  const paragraphs: Paragraph[] = [...document.paragraphs];
  let place = { paragraph: 0, start: 0 };
  const shifts = new Map<number, number>();
  sequence.items.forEach((item, k) => {
    const shift = shifts.get(item.paragraph) ?? 0;
    if (k === at) place = { paragraph: item.paragraph, start: item.start + shift };
    const replacement = labels.get(k);
    const paragraph = paragraphs[item.paragraph];
    if (replacement === undefined || paragraph === undefined) return;
    const { text } = paragraph;
    paragraphs[item.paragraph] = { ...paragraph, text: text.slice(0, item.start + shift) + replacement + text.slice(item.end + shift) };
    shifts.set(item.paragraph, shift + replacement.length - (item.end - item.start));
  });
  return { name: `${sequence.form} ${name} at item ${at + 1} of ${sequence.items.length}`, document: { ...document, paragraphs }, rule, at: place };
}
