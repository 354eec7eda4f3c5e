import { closeHistory, history, isHistoryTransaction, redo, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { defaultLimits, openPackage, savePackage, type DocxPackage } from '../../docx/package';
import { readStyles, type Styles } from '../../docx/styles';
import { child, type XmlElement } from '../../docx/xml';
import { unzip } from '../../docx/zip';
import { createFragments, type Fragments } from './fragments';
import { createLabels, type Labels } from './labels';
import { createLatentStyles, type LatentStyles } from './latent-styles';
import { addParts } from './parts';
import { createReader, type Origins } from './read';
import { text, type StoryKind } from './schema';
import { newStoryParts } from './new-stories';
import { changedParts, keyOfStory, readStories } from './stories';
import { createStyleSheet, type StyleSheet } from './style-sheet';
import { createTextReader, type TextReader } from './text-view';
import { trackingOf, writeTracking, type TrackingMode } from './tracking';
import { trackRange, type TrackedRange, type TrackedRanges } from './tracked-ranges';
import { readWebExtension, writeWebExtension } from './web-extension';

/** The Id of the add-in's manifest: its settings are kept in the file under it. */
export const ADDIN_ID = '6d1f0b4e-52a7-4f39-9c57-8e2b7a60c3d1';

/** A node and the position before it. */
export interface Placed {
  readonly node: Node;
  readonly position: number;
}

/** How a transaction is to be applied. */
export interface ApplyOptions {
  /** `step`: an undo step of its own, as a writing call of Office.js is; `typing`: joined with typing just before it. */
  readonly undo?: 'step' | 'typing';
}

/** Allows a transaction to add or remove stories: `transaction.setMeta(STORIES, true)`. */
export const STORIES = 'stories';

/** A .docx that is open: its content as a ProseMirror document, its undo history, and what it needs to be saved. Runs wherever JavaScript does. */
export class WordDocument {
  readonly fragments: Fragments;
  /** What src/docx knows of the styles. */
  readonly styles: Styles;
  /** The styles with their formats. */
  readonly sheet: StyleSheet;
  /** The text of a paragraph and its positions. */
  readonly text: TextReader;
  /** The root of the settings part. */
  readonly settingsRoot: XmlElement | undefined;
  /** Office.context.document.settings: JSON by name. Not part of the undo history, as in Word. */
  readonly settings: Map<string, string>;
  /** Whether changes are tracked, and whose. Not part of the undo history, as in Word; typing and the Rich API go by it. */
  tracking: TrackingMode;
  /** The document as it was read. */
  readonly original: Node;

  readonly #package: DocxPackage;
  readonly #origins: Origins = new WeakMap();
  readonly #labels: Labels;
  readonly #latent: LatentStyles;
  readonly #ranges: TrackedRanges = new Set();
  readonly #listeners = new Set<(transactions: readonly Transaction[]) => void>();
  #state: EditorState;

  private constructor(bytes: Uint8Array) {
    const pkg = openPackage(bytes, defaultLimits);
    const root = (type: string) => pkg.part(pkg.relationships.find((relationship) => relationship.type === type)?.target ?? '')?.root;
    this.#package = pkg;
    this.fragments = createFragments(pkg.main);
    this.#latent = createLatentStyles(root('styles'), (id) => pkg.main.source.includes(`"${id}"`));
    this.styles = readStyles(this.#latent.root);
    this.sheet = createStyleSheet(this.fragments, this.#latent.root, root('theme'));
    this.text = createTextReader(this.fragments, this.styles);
    this.settingsRoot = root('settings');
    this.tracking = trackingOf(this.settingsRoot);
    this.settings = new Map(readWebExtension(pkg, ADDIN_ID).settings);
    this.#labels = createLabels(this.fragments, this.styles, root('numbering'));
    this.original = readStories(pkg, createReader(this.fragments, this.#origins), this.fragments);
    this.#state = EditorState.create({ doc: this.original, plugins: [history({ depth: 10_000 }), keepStories()] });
  }

  /**
   * Opens a .docx.
   * @param bytes the whole file
   * @throws Unreadable (src/docx/error), and nothing else
   */
  static open(bytes: Uint8Array): WordDocument {
    return new WordDocument(bytes);
  }

  /** The file as it stands now. What wasn't changed is copied byte for byte; where nothing was, the bytes are the very ones that were opened. */
  save(): Uint8Array {
    const sources = changedParts(this.#package, this.original, this.doc, this.fragments, this.#origins);
    const added = newStoryParts(this.#package, this.doc, this.fragments, this.#origins);
    const before = readWebExtension(this.#package, ADDIN_ID);
    if (!isSame(before.settings, this.settings)) added.push(...writeWebExtension(this.#package, before, this.settings, ADDIN_ID, sources));
    added.push(...this.#latent.write(this.#package, this.partOf('styles'), this.#namesStyle(), sources), ...writeTracking(this.#package, this.partOf('settings'), this.tracking, sources));
    addParts(this.#package, added, sources);
    return sources.size === 0 ? this.#package.zip.bytes : savePackage(this.#package, this.#withDeclarations(sources));
  }

  get state(): EditorState {
    return this.#state;
  }

  get doc(): Node {
    return this.#state.doc;
  }

  /** A transaction to be given to {@link apply}. */
  get tr(): Transaction {
    return this.#state.tr;
  }

  /** The story of the body: always the first, at position 0. */
  get body(): Placed {
    return { node: this.doc.child(0), position: 0 };
  }

  /** The stories of a kind, in the order of the file. */
  stories(kind: StoryKind): Placed[] {
    const found: Placed[] = [];
    this.doc.forEach((node, position) => {
      if (node.attrs['kind'] === kind) found.push({ node, position });
    });
    return found;
  }

  /** The paragraphs in a node, in reading order, tables and content controls included. */
  paragraphs({ node: container, position: start }: Placed): Placed[] {
    const found: Placed[] = [];
    container.descendants((node, position) => {
      if (node.type.name !== 'paragraph') return true;
      found.push({ node, position: start + 1 + position });
      return false;
    });
    return found;
  }

  /** The place in its list of each paragraph that is in one, by the paragraph's position. */
  get labels(): ReturnType<Labels> {
    return this.#labels(this.doc);
  }

  /** Applies a transaction, moves the tracked ranges with it and tells those who listen. */
  apply(transaction: Transaction, { undo: joining = 'typing' }: ApplyOptions = {}): void {
    const { state, transactions } = this.#state.applyTransaction(joining === 'step' ? closeHistory(transaction) : transaction);
    this.#state = joining === 'step' ? state.apply(closeHistory(state.tr)) : state;
    for (const { mapping } of transactions) for (const range of this.#ranges) range.map(mapping);
    for (const listener of this.#listeners) listener(transactions);
  }

  /** Takes back the last step. @returns whether there was one */
  undo(): boolean {
    return undo(this.#state, (transaction) => this.apply(transaction));
  }

  /** Does again what was taken back last. @returns whether there was anything */
  redo(): boolean {
    return redo(this.#state, (transaction) => this.apply(transaction));
  }

  /** A range that moves with every edit until it is released. */
  track(from: number, to = from): TrackedRange {
    return trackRange(this.#ranges, from, to);
  }

  /** Calls a function after each transaction, undo and redo too. @returns stops that */
  subscribe(listener: (transactions: readonly Transaction[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The name of the part that the main part refers to by a relationship of this type: `comments`, `footnotes` … */
  partOf(type: string): string | undefined {
    return this.#package.relationships.find((relationship) => relationship.type === type)?.target;
  }

  /** The name of the part that a relationship of the main part leads to. */
  partByRelationship(id: string): string | undefined {
    return this.#package.relationships.find((relationship) => relationship.id === id)?.target;
  }

  /** A picture of the main part, as it stands in the file. */
  picture(relationshipId: string): { readonly name: string; readonly bytes: Uint8Array } | undefined {
    const name = this.#package.relationships.find(({ id }) => id === relationshipId)?.target;
    const entry = this.#package.zip.entries.get(name ?? '');
    return name === undefined || !entry ? undefined : { name, bytes: unzip(this.#package.zip, entry, defaultLimits.parts) };
  }

  /** The properties of the last section: the page's size and margins. */
  get lastSection(): XmlElement | undefined {
    return child(child(this.#package.main.root, 'w:body'), 'w:sectPr');
  }

  /** Says of a style's id whether the document names it. */
  #namesStyle(): (id: string) => boolean {
    const named = new Set<string>();
    this.doc.descendants(({ attrs, marks }) => {
      named.add(text(attrs['properties']));
      for (const mark of marks) named.add(text(mark.attrs['properties']));
    });
    const all = [...named].join('');
    return (id) => all.includes(`="${id}"`);
  }

  #withDeclarations(sources: Map<string, string>): Map<string, string> {
    const main = sources.get(this.#package.main.name);
    const { missingDeclarations } = this.fragments;
    if (main === undefined || missingDeclarations === '') return sources;
    const declared = main.replace(/<(?![?!])([^\s/>]+)/, (tag) => tag + missingDeclarations);
    return new Map([...sources, [this.#package.main.name, declared]]);
  }
}

/** No edit removes, adds or changes a story by accident: they are the file's parts. */
function keepStories(): Plugin {
  return new Plugin({
    filterTransaction: (transaction, { doc }) => {
      if (!transaction.docChanged || transaction.getMeta(STORIES) === true || isHistoryTransaction(transaction)) return true;
      if (transaction.doc.childCount !== doc.childCount) return false;
      for (let index = 0; index < doc.childCount; index++) if (keyOfStory(doc.child(index)) !== keyOfStory(transaction.doc.child(index))) return false;
      return true;
    },
  });
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
