import { chooseBranch } from './alternate';
import { createFields, type Fields } from './fields';
import { isHidden, readRun } from './run';
import type { ParagraphStyle, Styles } from './styles';
import { child, childValue, flag, type XmlElement } from './xml';

/** A stretch of a paragraph's visible text, and the node that it comes from: `w:t`, `w:tab`, `w:br`, `w:sym` … */
export interface Piece {
  /** UTF-16 offset in the paragraph's text. */
  readonly start: number;
  readonly text: string;
  readonly node: XmlElement;
  /** The run that holds the node, with its properties. */
  readonly run: XmlElement;
}

/** A w:p as a reader sees it. Its pieces, joined, are its text. */
export interface WalkedParagraph {
  readonly node: XmlElement;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly style: ParagraphStyle;
  readonly inTable: boolean;
  readonly toc: boolean;
  /** Its mark is deleted or hidden: what it holds stands at the start of the next paragraph, and it isn't counted in a list. */
  readonly gone: boolean;
  /** The paragraph that begins this one's line, where only its mark is hidden (a style separator): the line has its number. */
  readonly lead?: WalkedParagraph;
}

/** A reference to a foot- or endnote, in reading order. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** What one walk over a story yields, in reading order. */
export interface WalkedStory {
  /** One for each w:p, so that the n-th paragraph is the n-th w:p, tables included, text boxes not. */
  readonly paragraphs: readonly WalkedParagraph[];
  /** The w:txbxContent of each text box that is anchored in this story: a story to walk by itself. */
  readonly textboxes: readonly XmlElement[];
  readonly notes: readonly NoteReference[];
  /** The w:sectPr of each section. */
  readonly sections: readonly XmlElement[];
}

/** Where a block stands. */
interface Place {
  readonly inTable: boolean;
  readonly toc: boolean;
  /** In a row that was deleted or is hidden: its paragraphs are there, and empty. */
  readonly dropped: boolean;
}

/** A paragraph while it is read. */
export interface OpenParagraph {
  node: XmlElement;
  text: string;
  pieces: Piece[];
  style: ParagraphStyle;
  inTable: boolean;
  toc: boolean;
  gone: boolean;
  lead?: WalkedParagraph;
  /** A page or column break that was read: a line break, if text stands before and after it. */
  broken: XmlElement | undefined;
}

/** What a story has yielded so far. */
export interface StoryState {
  readonly styles: Styles;
  readonly fields: Fields;
  readonly textboxes: XmlElement[];
  readonly notes: NoteReference[];
}

/**
 * Walks a story (w:body, w:hdr, w:ftr, w:footnote, w:endnote, w:txbxContent) once, for whoever needs its text or means to edit it.
 * What a reader doesn't see has no piece: deletions, moved-from text, hidden text, field codes, comments, note marks.
 * @param root the element that holds the story's blocks
 */
export function walkStory(root: XmlElement, styles: Styles): WalkedStory {
  const unended = new Set<XmlElement>();
  for (;;) {
    const fields = createFields(unended);
    const story = walkOnce(root, { styles, fields, textboxes: [], notes: [] });
    const left = fields.open();
    if (left.length === 0) return story;
    // A field that never ends would hide the rest of the story: its begin is then no field at all.
    for (const begin of left) unended.add(begin);
  }
}

function walkOnce(root: XmlElement, state: StoryState): WalkedStory {
  const paragraphs: OpenParagraph[] = [];
  const sections: XmlElement[] = [];
  /** The last paragraph, while its mark is gone and its container hasn't ended. */
  let joining: OpenParagraph | undefined;

  const endContainer = () => {
    if (joining && joining.text !== '') joining.gone = false;
    joining = undefined;
  };

  const paragraph = (node: XmlElement, place: Place) => {
    const properties = child(node, 'w:pPr');
    const mark = child(properties, 'w:rPr');
    const style = state.styles.paragraph(childValue(properties, 'w:pStyle'));
    const gone = place.dropped || isDeleted(mark) || isHidden(mark, style, state.styles);
    const open: OpenParagraph = { node, text: '', pieces: [], style, inTable: place.inTable, toc: place.toc || style.toc, gone, broken: undefined };
    if (joining) join(joining, open);
    readInline(node, open, state, place.dropped);
    paragraphs.push(open);
    joining = open.gone && !place.dropped ? open : undefined;
    const section = child(properties, 'w:sectPr');
    if (section) sections.push(section);
  };

  const blocks = (parent: XmlElement, place: Place): void => {
    for (const node of parent.children) {
      switch (node.name) {
        case 'w:p':
          paragraph(node, place);
          break;
        case 'w:tbl':
          endContainer();
          blocks(node, { ...place, inTable: true });
          endContainer();
          break;
        case 'w:tr': {
          const properties = child(node, 'w:trPr');
          blocks(node, child(properties, 'w:del') || flag(properties, 'w:hidden') ? { ...place, dropped: true } : place);
          break;
        }
        case 'w:tc':
          blocks(node, child(child(node, 'w:tcPr'), 'w:cellDel') ? { ...place, dropped: true } : place);
          endContainer();
          break;
        case 'w:sdt':
          blocks(node, isContentsGallery(node) ? { ...place, toc: true } : place);
          break;
        case 'w:sdtContent':
        case 'w:customXml':
        case 'w:ins':
        case 'w:moveTo':
          blocks(node, place);
          break;
        case 'w:del':
        case 'w:moveFrom':
          blocks(node, { ...place, dropped: true });
          break;
        case 'mc:AlternateContent': {
          const branch = chooseBranch(node);
          if (branch) blocks(branch, place);
          break;
        }
        case 'w:sectPr':
          sections.push(node);
          break;
      }
    }
  };

  blocks(root, { inTable: false, toc: false, dropped: false });
  endContainer();
  return { paragraphs, textboxes: state.textboxes, notes: state.notes, sections };
}

function readInline(parent: XmlElement, open: OpenParagraph, state: StoryState, dropped: boolean): void {
  for (const node of parent.children) {
    switch (node.name) {
      case 'w:r':
      case 'm:r':
        readRun(node, open, state, dropped, readInline);
        break;
      case 'w:fldSimple':
        state.fields.simple(node, () => readInline(node, open, state, dropped));
        break;
      case 'w:hyperlink':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:dir':
      case 'w:bdo':
        readInline(node, open, state, dropped);
        break;
      case 'mc:AlternateContent': {
        const branch = chooseBranch(node);
        if (branch) readInline(branch, open, state, dropped);
        break;
      }
      default:
        if (node.name.startsWith('m:')) readInline(node, open, state, dropped);
    }
  }
}

/** Moves what a paragraph holds whose mark is gone to the start of the next one. */
function join(from: OpenParagraph, to: OpenParagraph): void {
  const lead = from.lead ?? (isDeleted(child(child(from.node, 'w:pPr'), 'w:rPr')) ? undefined : { ...from });
  if (lead && from.text !== '') to.lead = lead;
  to.text = from.text;
  to.pieces = from.pieces;
  to.toc ||= from.toc;
  from.text = '';
  from.pieces = [];
}

/** @param mark the properties of a paragraph's mark */
function isDeleted(mark: XmlElement | undefined): boolean {
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
}

/** A content control that holds the table of contents (ECMA-376 17.5.2.12). */
function isContentsGallery(sdt: XmlElement): boolean {
  return childValue(child(child(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') === 'Table of Contents';
}
