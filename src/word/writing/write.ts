import type { ReportDocument } from '../../report/document';
import type { Edit } from '../../report/findings';
import type { Refusal } from '../refusal';
import type { BatchResult, Change, NotWritten, Written } from '../report-in-word';
import { select } from '../select';
import { attempt, type Attempt, type Desk, type EditOutcome } from './attempt';
import { plan, type Plan } from './plan';

/** Makes one edit, or selects its paragraph. */
export async function write(desk: Desk, document: ReportDocument, edit: Edit): Promise<Written | NotWritten> {
  const { ledger } = desk;
  const [planned] = plan(document, [{ edits: [edit] }]).changes;
  if (planned?.status !== 'planned') return { status: 'refused', reason: 'not-applicable', paragraphSelected: false };
  const now = ledger.now(document);
  const result = await attempt(desk, now, [ledger.moved(document, edit)], [[0]]);
  await keep(desk, [result]);
  const [outcome] = result.outcomes;
  if (outcome?.status === 'written') {
    ledger.enter(document, [{ place: edit, delta: outcome.delta }], result.texts);
    return { status: 'written', asRevision: outcome.asRevision };
  }
  const selected = await select(desk, now, { paragraph: edit.paragraph, start: 0, end: 0 });
  const refusal: Refusal = outcome ?? { status: 'refused', reason: 'unverified' };
  return { ...refusal, paragraphSelected: selected.status === 'selected' };
}

/** So many edits are located and written in one go. */
const mostAtOnce = 200;
/** After so many single refusals of Word one after the other the rest is not tried: the document is not to be written in. */
const patience = 3;

/** Makes changes in as few syncs as can be, and singly what Word refused. */
export async function writeAll(desk: Desk, document: ReportDocument, changes: readonly Change[]): Promise<BatchResult> {
  const planned = plan(document, changes);
  const groups = planned.changes.flatMap((change) => (change.status === 'planned' ? [change.edits] : []));
  const { ledger } = desk;
  const book = new Book(ledger.now(document), planned.edits.map((edit) => ledger.moved(document, edit)));
  const jobs = inChunks(groups, planned.edits);
  const results: Attempt[] = [];
  let refusals = 0;
  for (let job = jobs.pop(); job !== undefined; job = jobs.pop()) {
    const open = job.map((group) => group.filter((edit) => book.outcome(edit) === undefined)).filter((group) => group.length > 0);
    const edits = [...new Set(open.flat())];
    if (edits.length === 0) continue;
    if (refusals >= patience) {
      book.refuse(edits);
      continue;
    }
    const result = await attempt(desk, book.document, edits.map((edit) => book.edit(edit)), open.map((group) => group.map((edit) => edits.indexOf(edit))));
    results.push(result);
    const failed = book.enter(edits, result);
    refusals = failed.length === edits.length ? refusals + (edits.length === 1 ? 1 : 0) : 0;
    if (failed.length === 0 || edits.length === 1) continue;
    book.reopen(failed);
    if (!result.unlocated) jobs.push([failed.slice(1)].map((rest) => rest.map((edit) => [edit])).flat(), [failed.slice(0, 1)]);
    else if (open.length > 1) jobs.push(open.slice(0, open.length >> 1), open.slice(open.length >> 1));
    else jobs.push(...edits.map((edit) => [[edit]]));
  }
  await keep(desk, results);
  ledger.enter(document, book.written(planned.edits), new Map(results.flatMap(({ texts }) => [...texts])));
  return book.report(planned);
}

/** The last places come out first. */
function inChunks(groups: readonly (readonly number[])[], edits: readonly Edit[]): (readonly (readonly number[])[])[] {
  const place = (group: readonly number[]): number => Math.max(...group.map((edit) => edits[edit]?.paragraph ?? 0));
  const sorted = [...groups].sort((a, b) => place(a) - place(b));
  const chunks: (readonly number[])[][] = [];
  let size = mostAtOnce;
  for (const group of sorted) {
    if (size + group.length > mostAtOnce) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(group);
    size += group.length;
  }
  return chunks;
}

/** Keeps what the writes mean for later: which texts wait to be struck out, which marks are gone. */
async function keep({ memory }: Desk, results: readonly Attempt[]): Promise<void> {
  const replaced = results.flatMap((result) => result.replaced);
  const unmarked = results.flatMap((result) => result.unmarked).map((mark) => JSON.stringify(mark));
  if (replaced.length === 0 && unmarked.length === 0) return;
  memory.replaced = [...memory.replaced, ...replaced];
  // Marks with the same surroundings are alike: each goes once.
  memory.marks = memory.marks.filter((mark) => {
    const at = unmarked.indexOf(JSON.stringify(mark));
    if (at >= 0) unmarked.splice(at, 1);
    return at < 0;
  });
  await memory.save();
}

/** The document and the edits as writing goes on: what was written moves what comes behind it in its paragraph. */
class Book {
  document: ReportDocument;
  readonly #edits: Edit[];
  readonly #byParagraph = new Map<number, number[]>();
  readonly #outcomes = new Map<number, EditOutcome>();
  #last: EditOutcome = { status: 'refused', reason: 'unverified' };

  constructor(document: ReportDocument, edits: readonly Edit[]) {
    this.document = document;
    this.#edits = [...edits];
    edits.forEach(({ paragraph }, index) => {
      const own = this.#byParagraph.get(paragraph);
      if (own === undefined) this.#byParagraph.set(paragraph, [index]);
      else own.push(index);
    });
  }

  edit(index: number): Edit {
    return this.#edits[index] ?? { paragraph: -1, start: 0, end: 0, replacement: '' };
  }

  outcome(index: number): EditOutcome | undefined {
    return this.#outcomes.get(index);
  }

  /** What was written, by the edits as they were planned. */
  written(edits: readonly Edit[]): { readonly place: Edit; readonly delta: number }[] {
    return edits.flatMap((place, index) => {
      const outcome = this.#outcomes.get(index);
      return outcome?.status === 'written' ? [{ place, delta: outcome.delta }] : [];
    });
  }

  reopen(edits: readonly number[]): void {
    for (const edit of edits) this.#outcomes.delete(edit);
  }

  refuse(edits: readonly number[]): void {
    for (const edit of edits) this.#outcomes.set(edit, this.#last);
  }

  /** @returns the edits that Word refused, the last in the document first */
  enter(edits: readonly number[], { outcomes, texts }: Attempt): number[] {
    const paragraphs = [...this.document.paragraphs];
    for (const [index, text] of texts) {
      const paragraph = paragraphs[index];
      if (paragraph !== undefined) paragraphs[index] = { ...paragraph, text };
    }
    this.document = { ...this.document, paragraphs };
    const failed: number[] = [];
    const before = [...this.#edits];
    edits.forEach((index, at) => {
      const outcome = outcomes[at];
      const written = before[index];
      if (outcome === undefined || written === undefined) return;
      this.#outcomes.set(index, outcome);
      if (outcome.status === 'refused') {
        this.#last = outcome;
        if ('code' in outcome) failed.push(index);
        return;
      }
      for (const other of this.#byParagraph.get(written.paragraph) ?? []) {
        const edit = before[other];
        const current = this.#edits[other];
        if (edit === undefined || current === undefined || other === index || edit.start < written.end) continue;
        this.#edits[other] = { ...current, start: current.start + outcome.delta, end: current.end + outcome.delta };
      }
    });
    return failed.sort((a, b) => this.edit(b).paragraph - this.edit(a).paragraph || this.edit(b).start - this.edit(a).start);
  }

  report({ changes }: Plan): BatchResult {
    const applied: BatchResult['applied'][number][] = [];
    const skipped: BatchResult['skipped'][number][] = [];
    changes.forEach((change, index) => {
      if (change.status === 'refused') {
        skipped.push({ change: index, refusal: change, partly: false });
        return;
      }
      const outcomes = change.edits.map((edit) => this.#outcomes.get(edit) ?? this.#last);
      const refusals = outcomes.filter((outcome) => outcome.status === 'refused');
      const [first] = [...refusals].sort((a, b) => Number(a.reason === 'together') - Number(b.reason === 'together'));
      const written = outcomes.filter((outcome) => outcome.status === 'written');
      if (first === undefined) applied.push({ change: index, asRevision: written.some(({ asRevision }) => asRevision) });
      else skipped.push({ change: index, refusal: first, partly: written.length > 0 || first.reason === 'unverified' });
    });
    const steps = [...this.#outcomes.values()].filter(({ status }) => status === 'written').length;
    return { applied, skipped, steps };
  }
}
