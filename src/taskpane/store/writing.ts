import type { ReportDocument, Span } from '../../report/document';
import type { Edit, Finding } from '../../report/findings';
import type { KindId, SectionId } from '../../report/genre/sections';
import type { InsertionPlan } from '../../report/scaffolds/insertion';
import type { ReportSpan } from '../../report/scaffolds/scaffold';
import type { BatchResult, InsertResult } from '../../word/report-in-word';
import type { Checking } from './checking';
import type { Context } from './context';
import { automaticNumberNeeded, modelsFor } from './models';
import { spanOf } from './select';
import { reasonsOf } from './told';

export interface Writing {
  /** Selects a place in Word and tells it. */
  goTo(at: Span): Promise<void>;
  /** Fills one place. Whether it was written. */
  fill(at: Span, words: string): Promise<boolean>;
  /** Fills several places, each for itself. Whether any was written. */
  fillAll(edits: readonly Edit[]): Promise<boolean>;
  /** Makes the fixes of findings, each as a whole or not at all. */
  fix(findings: readonly Finding[]): Promise<void>;
  /** Works out where a section goes, and shows it. */
  preview(section: SectionId): Promise<void>;
  previewFramework(kind: KindId, span: ReportSpan): Promise<void>;
  /** Puts in what is previewed. */
  insert(): Promise<void>;
}

export function writing({ store, word, engine, tell }: Context, { check }: Checking): Writing {
  const whileBusy = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    store.dispatch({ type: 'busy', busy: 'writing' });
    const result = await work();
    store.dispatch({ type: 'busy', busy: undefined });
    return result;
  };

  const goTo: Writing['goTo'] = async (at) => {
    const { checked } = store.get();
    if (checked === undefined) return;
    const result = await word.select(checked.document, at);
    const text = checked.document.paragraphs[at.paragraph]?.text.slice(at.start, at.end) ?? '';
    if (result.status === 'refused') tell({ what: 'refused', reason: result.reason, ...('code' in result ? { code: result.code } : {}) });
    else if (result.what === 'text' || at.start === at.end) tell({ what: 'selected', text, paragraph: at.paragraph });
    else tell({ what: 'paragraph-selected', paragraph: at.paragraph, reason: result.reason?.reason ?? 'unknown' });
  };

  /** Headers and footers are read again where one was written in. */
  const checkAfter = ({ paragraphs }: ReportDocument, edits: readonly Edit[]): Promise<void> => {
    const stories = edits.map(({ paragraph }) => paragraphs[paragraph]?.story);
    return check({ margins: stories.some((story) => story === 'header' || story === 'footer') ? 'read-again' : 'keep' });
  };

  const writeOne = async (edit: Edit, what: 'filled' | 'fixed'): Promise<boolean> => {
    const { checked } = store.get();
    if (checked === undefined) return false;
    const result = await whileBusy(() => word.write(checked.document, edit));
    if (result.status === 'written') store.dispatch({ type: 'written', edits: [edit] });
    if (result.status === 'written') tell({ what, text: edit.replacement, asRevision: result.asRevision });
    else tell({ what: 'refused', reason: result.reason, paragraphSelected: result.paragraphSelected, ...('code' in result ? { code: result.code } : {}) });
    if (result.status === 'written' || result.reason === 'changed') await checkAfter(checked.document, [edit]);
    return result.status === 'written';
  };

  const tellBatch = ({ applied, skipped, steps }: BatchResult): void => {
    tell({ what: 'batch', done: applied.length, skipped: skipped.length, steps, asRevision: applied.some(({ asRevision }) => asRevision), reasons: reasonsOf(skipped) });
  };

  const writeMany = async (changes: readonly { readonly edits: readonly Edit[] }[], what: 'filled' | 'fixed'): Promise<boolean> => {
    const { checked } = store.get();
    if (checked === undefined || changes.length === 0) return false;
    const [only] = changes;
    const edit = only?.edits[0];
    if (changes.length === 1 && only?.edits.length === 1 && edit !== undefined) return writeOne(edit, what);
    const result = await whileBusy(() => word.writeAll(checked.document, changes));
    store.dispatch({ type: 'written', edits: result.applied.flatMap(({ change }) => changes[change]?.edits ?? []) });
    tellBatch(result);
    await checkAfter(checked.document, changes.flatMap(({ edits }) => edits));
    return result.applied.length > 0;
  };

  const tellInserted = (result: InsertResult): void => {
    if (result.status === 'inserted') tell({ what: 'inserted', paragraphs: result.paragraphs, steps: result.steps, without: result.without });
    else if (result.status === 'partly') tell({ what: 'inserted-partly', paragraphs: result.paragraphs, reason: result.refusal.reason });
    else tell({ what: 'refused', reason: result.reason, ...('code' in result ? { code: result.code } : {}) });
  };

  const show = (section: SectionId, plan: InsertionPlan): void => {
    if (plan.status === 'planned') store.dispatch({ type: 'dialog', dialog: { is: 'insertion', section, plan } });
    else {
      tell({ what: 'plan-refused', why: plan.reason });
      if (plan.reason === 'inside-paragraph') void goTo(plan.at);
    }
  };

  return {
    goTo,
    fill: (at, words) => writeOne({ paragraph: at.paragraph, start: at.start, end: at.end, replacement: words }, 'filled'),
    fillAll: (edits) => writeMany(edits.map((edit) => ({ edits: [edit] })), 'filled'),
    fix: async (findings) => {
      await writeMany(findings.flatMap(({ fix }) => (fix === undefined || fix.length === 0 ? [] : [{ edits: fix }])), 'fixed');
    },
    preview: async (section) => {
      show(section, await engine.ask('plan', { section, span: spanOf(store.get()) }));
    },
    previewFramework: async (kind, span) => {
      store.dispatch({ type: 'dialog', dialog: { is: 'framework', paragraphs: await engine.ask('framework', { kind, span }) } });
    },
    insert: async () => {
      const { checked, dialog, remembered } = store.get();
      if (checked === undefined || dialog === undefined) return;
      const { document } = checked;
      store.dispatch({ type: 'dialog', dialog: undefined });
      if (dialog.is === 'insertion') {
        const { insertion, notes } = dialog.plan;
        const models = modelsFor(checked, insertion.before);
        tellInserted(await whileBusy(() => word.insert(document, insertion, { look: remembered.look, models, automaticNumber: automaticNumberNeeded(notes) })));
      } else if (dialog.is === 'framework') {
        tellInserted(await whileBusy(() => word.insertFramework(document, dialog.paragraphs, remembered.look)));
      }
      await check();
    },
  };
}
