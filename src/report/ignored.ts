import type { ReportDocument } from './document';
import type { Finding } from './findings';

/** A finding that the drafter put aside, known by its key, with what they said of it. */
export interface Ignored {
  readonly key: string;
  readonly reason: string;
}

/** The findings parted by what the drafter put aside; `stale` are entries that nothing answers to any more. */
export interface Split {
  readonly shown: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly key: string; readonly reason: string }[];
  readonly stale: readonly Ignored[];
}

/** How many UTF-16 units on either side, blanks aside, belong to a finding's context. */
const reach = 12;
/** A paragraph with less text than this beside the finding is known by its neighbours too: a lone sign in a table's cell. */
const tooShort = 4;

/**
 * The key under which a finding is put aside: a hash of its rule, its text and what stands around it, never of its place, so
 * that edits elsewhere keep it and an edit at the place brings the finding back. Where several findings share all of that,
 * their order tells them apart.
 * @param findings all findings of the same check, in reading order
 */
export function ignoredKey(document: ReportDocument, finding: Finding, findings: readonly Finding[]): string {
  const own = contextHash(document, finding);
  let twins = 0;
  for (const other of findings) {
    if (other === finding || isSamePlace(other, finding)) break;
    if (other.rule === finding.rule && contextHash(document, other) === own) twins += 1;
  }
  return keyOf(own, twins);
}

/**
 * Parts findings into those to show and those that the drafter put aside. Linear in the number of findings.
 * @param findings all findings of one check, in reading order
 */
export function splitIgnored(document: ReportDocument, findings: readonly Finding[], ignored: readonly Ignored[]): Split {
  if (ignored.length === 0) return { shown: findings, ignored: [], stale: [] };
  const entries = new Map(ignored.map((entry) => [entry.key, entry]));
  const twins = new Map<string, number>();
  const shown: Finding[] = [];
  const hidden: Split['ignored'][number][] = [];
  const answered = new Set<string>();
  for (const finding of findings) {
    const hash = contextHash(document, finding);
    const earlier = twins.get(hash) ?? 0;
    twins.set(hash, earlier + 1);
    const key = keyOf(hash, earlier);
    const entry = entries.get(key);
    if (entry === undefined) shown.push(finding);
    else {
      hidden.push({ finding, key, reason: entry.reason });
      answered.add(key);
    }
  }
  return { shown, ignored: hidden, stale: ignored.filter(({ key }) => !answered.has(key)) };
}

const keyOf = (hash: string, twins: number): string => (twins === 0 ? hash : `${hash}.${twins + 1}`);

const isSamePlace = (a: Finding, b: Finding): boolean => a.rule === b.rule && a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;

/** What a finding is known by, hashed. A section that is missing has no place of its own: it is known by its name. */
function contextHash(document: ReportDocument, finding: Finding): string {
  const separator = '\u0000';
  if (finding.rule === 'section/missing') return hash([finding.rule, finding.values.section].join(separator));
  if (finding.rule === 'section/themes-uncovered') return hash([finding.rule, ...finding.values.sections].join(separator));
  const text = document.paragraphs[finding.paragraph]?.text ?? '';
  let before = solid(text.slice(Math.max(0, finding.start - 2 * reach), Math.max(0, finding.start))).slice(-reach);
  let after = solid(text.slice(finding.end, finding.end + 2 * reach)).slice(0, reach);
  if (before.length + after.length < tooShort) {
    before = solid(neighbour(document, finding.paragraph, -1).slice(-reach)) + before;
    after += solid(neighbour(document, finding.paragraph, 1).slice(0, reach));
  }
  return hash([finding.rule, solid(finding.text), before, after].join(separator));
}

const solid = (text: string): string => (/\s/.test(text) ? text.replace(/\s+/g, '') : text);

/** How many blank paragraphs are passed over in search of a neighbour. */
const patience = 8;

function neighbour({ paragraphs }: ReportDocument, from: number, step: 1 | -1): string {
  for (let distance = 1; distance <= patience; distance += 1) {
    const text = paragraphs[from + step * distance]?.text.trim();
    if (text !== undefined && text !== '') return text;
  }
  return '';
}

/** 53 bits in base 36 (cyrb53): short enough to be kept in a document's settings, and the same on every machine. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
