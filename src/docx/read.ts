import type { Paragraph, ReportDocument, Story } from '../report/document';
import { Unreadable } from './error';
import { readLists } from './numbering/definitions';
import { createLabeller, type Labeller } from './numbering/labels';
import { defaultLimits, openPackage, type DocxPackage, type Limits } from './package';
import { outlineLevel, readStyles } from './styles';
import { walkStory, type NoteReference, type WalkedParagraph, type WalkedStory } from './walk';
import { child, flag, type XmlElement } from './xml';

/**
 * Reads a .docx as a reader sees it: the body, a paragraph for each w:p in reading order, then headers, footers, notes and text boxes.
 * @param bytes the whole file
 * @throws Unreadable, and nothing else
 */
export function readDocx(bytes: Uint8Array, limits: Limits = defaultLimits): ReportDocument {
  return readPackage(openPackage(bytes, limits));
}

/** Reads an opened .docx, as {@link readDocx} does. */
export function readPackage(pkg: DocxPackage): ReportDocument {
  const related = (type: string) => pkg.relationships.find((relationship) => relationship.type === type)?.target;
  const root = (type: string) => pkg.part(related(type) ?? '')?.root;
  const styles = readStyles(root('styles'));
  const lists = readLists(root('numbering'), styles);
  const paragraphs: Paragraph[] = [];
  const textboxes: XmlElement[] = [];
  const add = (story: WalkedStory, name?: Story) => {
    const label = createLabeller(lists);
    for (const paragraph of story.paragraphs) paragraphs.push(toParagraph(paragraph, label, name));
    textboxes.push(...story.textboxes);
  };

  const body = child(pkg.main.root, 'w:body');
  const main: WalkedStory = body ? walkStory(body, styles) : { paragraphs: [], textboxes: [], notes: [], sections: [] };
  // Some programs wrap a web page in an empty document (ECMA-376 17.17.2.1): an empty report would be a lie.
  if (child(body, 'w:altChunk') && main.paragraphs.every(({ text }) => text === '')) throw new Unreadable('unsupported', 'alt-chunk');
  add(main);
  // Word opens a body without a paragraph with one to type in.
  if (paragraphs.length === 0) paragraphs.push({ text: '' });
  for (const kind of ['header', 'footer'] as const) {
    for (const part of shownMargins(pkg, kind, main.sections, flag(root('settings'), 'w:evenAndOddHeaders') ?? false)) {
      const story = walkStory(part, styles);
      // One that says nothing is no story: Word makes them at a glance at the header, and the same report would be read otherwise.
      if (story.paragraphs.some(({ text }) => text.trim() !== '')) add(story, kind);
      else textboxes.push(...story.textboxes);
    }
  }
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const note of shownNotes(root(`${kind}s`), kind, main.notes)) add(walkStory(note, styles), kind);
  }
  for (let index = 0; index < textboxes.length; index++) {
    const textbox = textboxes[index];
    if (textbox) add(walkStory(textbox, styles), 'textbox');
  }
  return { paragraphs };
}

function toParagraph(walked: WalkedParagraph, label: Labeller, story: Story | undefined): Paragraph {
  const { text, inTable, toc, style, node, gone, lead } = walked;
  const listLabel = gone ? undefined : label(lead ?? walked);
  const level = outlineLevel(child(node, 'w:pPr')) ?? style.headingLevel;
  return {
    text,
    ...(listLabel === undefined ? {} : { listLabel }),
    ...(level === undefined || level > 9 || gone ? {} : { headingLevel: level }),
    ...(inTable ? { inTable } : {}),
    ...(toc ? { toc } : {}),
    ...(story ? { story } : {}),
  };
}

/** The headers or footers that some page shows, each once, in the order of the sections; a section without its own has the one before (ECMA-376 17.10). */
function shownMargins(pkg: DocxPackage, kind: 'header' | 'footer', sections: readonly XmlElement[], evenAndOdd: boolean): XmlElement[] {
  const shown = new Set<XmlElement>();
  const targets = new Map(pkg.relationships.map(({ id, target }) => [id, target]));
  const inForce = new Map<string, string>();
  for (const section of sections) {
    for (const { name, attributes } of section.children) {
      if (name === `w:${kind}Reference`) inForce.set(attributes['w:type'] ?? 'default', targets.get(attributes['r:id'] ?? '') ?? '');
    }
    for (const [type, seen] of [['first', flag(section, 'w:titlePg')], ['default', true], ['even', evenAndOdd]] as const) {
      const part = seen ? pkg.part(inForce.get(type) ?? '') : undefined;
      if (part) shown.add(part.root);
    }
  }
  return [...shown];
}

function shownNotes(root: XmlElement | undefined, kind: NoteReference['kind'], references: readonly NoteReference[]): XmlElement[] {
  const notes = new Map((root?.children ?? []).map((note) => [note.attributes['w:id'], note]));
  const ids = new Set(references.flatMap((reference) => (reference.kind === kind ? [reference.id] : [])));
  return [...ids].flatMap((id) => notes.get(id) ?? []);
}
