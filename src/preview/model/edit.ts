import { Fragment, type Mark, type Node, type ResolvedPos } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { changeParagraph, changeRun, markFormat, propertiesChild, withParagraphChild, type Patch } from './change-formats';
import { child } from '../../docx/xml';
import { paragraphsBetween } from './blocks';
import type { ParagraphFormat, RunFormat } from './formats';
import type { Fragments } from './fragments';
import { schema, text } from './schema';
import { survivors } from './survivors';

/** Who tracks changes; the date is an ISO string without milliseconds. */
export interface Author {
  readonly author: string;
  readonly date: string;
}

/** How an edit is written. */
export interface EditOptions {
  /** Present: the edit becomes tracked insertions and deletions. */
  readonly track?: Author | undefined;
  /** The marks of the new text; absent: those of the first character that it replaces, else of the one before. */
  readonly marks?: readonly Mark[];
}

/** Positions in the document that a transaction makes. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Replaces a range by text, as typing over it would. Tabs, line breaks (`\v`) and paragraph ends (`\n`) in it become such. Bookmarks, comments and note
 * marks beside the range stay, those that reach into it too; an empty range inserts.
 * @returns where the new text stands
 */
export function replaceText(tr: Transaction, fragments: Fragments, from: number, to: number, replacement: string, { track, marks = marksFor(tr.doc, from, to, fragments) }: EditOptions = {}): Span {
  let at = from < to ? from : outsideOfCode(tr.doc, from);
  if (from < to) {
    if (track) at = deleteTracked(tr, fragments, from, to, track);
    else {
      const kept = survivors(tr.doc, from, to, replacement !== '');
      removeRange(tr, fragments, from, to);
      if (kept.starts.length + kept.ends.length > 0) tr.insert(from, [...kept.starts, ...kept.ends]);
      at = from + kept.starts.reduce((size, node) => size + node.nodeSize, 0);
    }
  }
  const own = track && replacement !== '' ? schema.marks.insertion.create({ name: 'w:ins', id: fragments.newId(), ...track }).addToSet(marks.filter(({ type }) => type.name !== 'insertion')) : marks;
  const start = at;
  replacement.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (index > 0) {
      at = splitParagraph(tr, fragments, at);
      if (track) reviseMark(tr, fragments, at - 2, 'ins', track);
    }
    const content = inlineOf(line, own);
    tr.insert(at, content);
    at += content.size;
  });
  return { from: start, to: at };
}

/** Deletes a range. @returns the position where it stood */
export function deleteRange(tr: Transaction, fragments: Fragments, from: number, to: number, options: EditOptions = {}): number {
  return replaceText(tr, fragments, from, to, '', options).from;
}

/**
 * Splits a paragraph: the new one has the same properties. What belongs to the old mark stays with the second: a section's end, a tracked revision.
 * @returns the start of the second paragraph's content
 */
export function splitParagraph(tr: Transaction, fragments: Fragments, position: number): number {
  const $position = tr.doc.resolve(position);
  const { attrs } = $position.parent;
  const properties = text(attrs['properties']);
  tr.split(position, 1, [{ type: schema.nodes.paragraph, attrs: { attributes: '', properties } }]);
  const first = withoutEnd(fragments, properties);
  if (first !== properties) tr.setNodeAttribute($position.before(), 'properties', first);
  return position + 2;
}

/**
 * Inserts a paragraph between blocks.
 * @param position between two blocks, or at either end of a story, cell or content control
 * @param properties its w:pPr as raw XML, or ''; a section's end and a tracked mark in it are left out
 * @returns the position before the new paragraph
 */
export function insertParagraph(tr: Transaction, fragments: Fragments, position: number, properties: string, content: string, { track, marks }: EditOptions = {}): number {
  const own = marks ?? formatMarks(markFormat(fragments, properties));
  const withTrack = track ? schema.marks.insertion.create({ name: 'w:ins', id: fragments.newId(), ...track }).addToSet(own) : own;
  const kept = withoutEnd(fragments, properties);
  tr.insert(position, schema.nodes.paragraph.create({ properties: track ? withMarkRevision(fragments, kept, 'ins', track, fragments.newId()) : kept }, inlineOf(content, withTrack)));
  return position;
}

/** Changes the format of the runs in a range; a part of a run becomes a run of its own. */
export function changeRunFormat(tr: Transaction, fragments: Fragments, from: number, to: number, patch: Patch<RunFormat>): void {
  tr.doc.nodesBetween(from, to, (node, position) => {
    if (!node.isInline || node.type.name === 'marker') return;
    const old = text(node.marks.find(({ type }) => type.name === 'format')?.attrs['properties']);
    const properties = changeRun(fragments, old, patch);
    const start = Math.max(from, position);
    const end = Math.min(to, position + node.nodeSize);
    if (properties === '') tr.removeMark(start, end, schema.marks.format);
    else tr.addMark(start, end, schema.marks.format.create({ properties }));
  });
}

/** Changes the format of the paragraphs that a range touches. */
export function changeParagraphFormat(tr: Transaction, fragments: Fragments, from: number, to: number, patch: Patch<ParagraphFormat>): void {
  for (const { node, position } of paragraphsBetween(tr.doc, from, to)) {
    const properties = changeParagraph(fragments, text(node.attrs['properties']), patch);
    if (properties !== node.attrs['properties']) tr.setNodeMarkup(position, null, { ...node.attrs, properties });
  }
}

/** Text as the content of a paragraph: tabs and line breaks are nodes of their own. */
export function inlineOf(content: string, marks: readonly Mark[]): Fragment {
  const nodes = content.split(/([\t\v])/).flatMap((piece): Node[] => {
    if (piece === '') return [];
    return [piece === '\t' ? schema.nodes.tab.create(null, null, marks) : piece === '\v' ? schema.nodes.break.create(null, null, marks) : schema.text(piece, marks)];
  });
  return Fragment.from(nodes);
}

/** The marks that text takes which replaces a range or is inserted there. */
export function marksFor(doc: Node, from: number, to: number, fragments: Fragments): readonly Mark[] {
  let replaced: Node | undefined;
  if (from < to) doc.nodesBetween(from, to, (node) => (replaced = replaced ?? (hasLook(node) ? node : undefined)) === undefined);
  const $from = doc.resolve(from);
  const marks = replaced?.marks ?? marksBeside($from);
  const format = marks ?? formatMarks(markFormat(fragments, text($from.parent.attrs['properties'])));
  return format.filter(({ type }) => type.name !== 'deletion' && (replaced !== undefined || type.name !== 'insertion'));
}

function formatMarks(properties: string): readonly Mark[] {
  return properties === '' ? [] : [schema.marks.format.create({ properties })];
}

function hasLook({ type, isInline }: Node): boolean {
  return isInline && type.name !== 'marker';
}

/** What stands before gives the look, else what stands behind; elements around both, or that end only here, hold the new text too. */
function marksBeside($position: ResolvedPos): readonly Mark[] | undefined {
  const { parent } = $position;
  const beside = (from: number, step: number) => {
    for (let index = from; index >= 0 && index < parent.childCount; index += step) if (hasLook(parent.child(index))) return parent.child(index);
    return undefined;
  };
  const index = $position.index();
  const inside = $position.textOffset > 0 ? parent.child(index) : undefined;
  if (inside) return inside.marks;
  const previous = beside(index - 1, -1);
  const next = beside(index, 1);
  if (!previous) return next?.marks.filter(({ type }) => type.name === 'format');
  return previous.marks.filter((mark) => mark.type.spec.inclusive !== false || next?.marks.some((other) => other.eq(mark)));
}

/** Deletes a range for good; blocks that lie in it wholly go with it, the first and the last paragraph become one where they are neighbours' children. */
function removeRange(tr: Transaction, fragments: Fragments, from: number, to: number): void {
  const $from = tr.doc.resolve(from);
  const $to = tr.doc.resolve(to);
  const first = $from.parent;
  const last = $to.parent;
  if (first === last || !first.isTextblock || !last.isTextblock || $from.depth !== $to.depth || $from.node(-1) !== $to.node(-1)) {
    if (first === last || !first.isTextblock || !last.isTextblock) tr.delete(from, to);
    else for (const { node, position } of paragraphsBetween(tr.doc, from, to).reverse()) tr.delete(Math.max(from, position + 1), Math.min(to, position + 1 + node.content.size));
    return;
  }
  tr.delete(from, to);
  const properties = text(first.attrs['properties']);
  const section = propertiesChild(fragments, text(last.attrs['properties']), 'sectPr');
  const kept = section === undefined ? withoutEnd(fragments, properties) : withParagraphChild(fragments, withoutEnd(fragments, properties), 'sectPr', section);
  if (kept !== properties) tr.setNodeMarkup($from.before(), null, { ...first.attrs, properties: kept });
}

/** Marks a range as deleted; what is itself a tracked insertion goes for good. @returns where new text is to stand: behind the deleted */
function deleteTracked(tr: Transaction, fragments: Fragments, from: number, to: number, track: Author): number {
  const steps = tr.steps.length;
  const inserted: Span[] = [];
  for (const { node: paragraph, position } of paragraphsBetween(tr.doc, from, to)) {
    if (to > position + paragraph.nodeSize) reviseMark(tr, fragments, position + 1, 'del', track);
    const deletion = schema.marks.deletion.create({ name: 'w:del', id: fragments.newId(), ...track });
    paragraph.forEach((node, offset) => {
      const start = position + 1 + offset;
      const span = { from: Math.max(from, start), to: Math.min(to, start + node.nodeSize) };
      if (!hasLook(node) || span.from >= span.to || node.marks.some(({ type }) => type.name === 'deletion')) return;
      if (node.marks.some(({ type }) => type.name === 'insertion')) inserted.push(span);
      else tr.addMark(span.from, span.to, deletion);
    });
  }
  for (const span of inserted.reverse()) tr.delete(span.from, span.to);
  return tr.mapping.slice(steps).map(to, -1);
}

/** Nobody types into a field's code, which isn't seen: the place before the field instead. */
function outsideOfCode(doc: Node, position: number): number {
  const { parent, parentOffset } = doc.resolve(position);
  const begins: { readonly at: number; inCode: boolean }[] = [];
  parent.forEach((node, offset) => {
    if (offset >= parentOffset || node.type !== schema.nodes.field) return;
    if (node.attrs['part'] === 'begin') begins.push({ at: offset, inCode: true });
    else if (node.attrs['part'] === 'end') begins.pop();
    else if (node.attrs['part'] === 'separate') {
      const field = begins[begins.length - 1];
      if (field) field.inCode = false;
    }
  });
  const hiding = begins.find(({ inCode }) => inCode);
  return hiding ? position - parentOffset + hiding.at : position;
}

/** The properties of a paragraph that gets a mark of its own: without what the old mark ended or was tracked as. */
function withoutEnd(fragments: Fragments, properties: string): string {
  if (properties === '') return '';
  const kept = propertiesChild(fragments, properties, 'sectPr') === undefined ? properties : withParagraphChild(fragments, properties, 'sectPr', undefined);
  const mark = child(fragments.parse(properties), 'w:rPr');
  return mark?.children.some(({ name }) => /^w:(?:ins|del|moveFrom|moveTo)$/.test(name)) ? withParagraphChild(fragments, kept, 'rPr', markFormat(fragments, kept) || undefined) : kept;
}

/** Tracks the mark of the paragraph around a position as inserted or deleted. */
function reviseMark(tr: Transaction, fragments: Fragments, position: number, name: 'ins' | 'del', track: Author): void {
  const $position = tr.doc.resolve(position);
  if ($position.parent.type !== schema.nodes.paragraph) return;
  const properties = text($position.parent.attrs['properties']);
  if (child(child(properties === '' ? undefined : fragments.parse(properties), 'w:rPr'), `w:${name}`)) return;
  tr.setNodeAttribute($position.before(), 'properties', withMarkRevision(fragments, properties, name, track, fragments.newId()));
}

/** A paragraph's properties with its mark tracked as inserted or deleted. */
export function withMarkRevision(fragments: Fragments, properties: string, name: 'ins' | 'del', { author, date }: Author, id: string): string {
  const { prefix } = fragments;
  const mark = propertiesChild(fragments, properties, 'rPr') ?? `<${prefix}rPr></${prefix}rPr>`;
  const open = mark.slice(0, mark.indexOf('>') + 1).replace(/\s*\/>$/, '>');
  const rest = fragments.children(mark).map(({ xml }) => xml).join('');
  const revision = fragments.revision(name, id, author, date);
  return withParagraphChild(fragments, properties, 'rPr', `${open}${revision}${rest}</${prefix}rPr>`);
}
