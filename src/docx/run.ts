import { chooseBranch } from './alternate';
import type { ParagraphStyle, Styles } from './styles';
import { symbolText } from './symbols';
import type { OpenParagraph, StoryState } from './walk';
import { child, childValue, flag, type XmlElement } from './xml';

type ReadInline = (parent: XmlElement, open: OpenParagraph, state: StoryState, dropped: boolean) => void;

/**
 * Reads a run's content into the paragraph (ECMA-376 17.3.3). Hidden and dropped runs still count their field characters.
 * @param run w:r, or m:r in a formula
 */
export function readRun(run: XmlElement, open: OpenParagraph, state: StoryState, dropped: boolean, readInline: ReadInline): void {
  const hidden = dropped || isHidden(child(run, 'w:rPr'), open.style, state.styles);
  const { fields } = state;

  const add = (text: string, node: XmlElement) => {
    if (text === '' || hidden || !fields.visible()) return;
    if (open.broken && open.text !== '') {
      open.pieces.push({ start: open.text.length, text: '\n', node: open.broken, run });
      open.text += '\n';
    }
    open.broken = undefined;
    open.pieces.push({ start: open.text.length, text, node, run });
    open.text += text;
    if (fields.inContents()) open.toc = true;
  };

  const content = (parent: XmlElement): void => {
    for (const node of parent.children) {
      switch (node.name) {
        case 'w:t':
        case 'm:t':
          add(visibleText(node), node);
          break;
        case 'w:tab':
        case 'w:ptab':
          add('\t', node);
          break;
        case 'w:br':
          if (/^(?:page|column)$/.test(node.attributes['w:type'] ?? '')) open.broken = hidden || !fields.visible() ? open.broken : node;
          else add('\n', node);
          break;
        case 'w:cr':
          add('\n', node);
          break;
        case 'w:noBreakHyphen':
          add('-', node);
          break;
        case 'w:sym':
          add(symbolText(node.attributes['w:font'] ?? '', node.attributes['w:char'] ?? ''), node);
          break;
        case 'w:ruby': {
          const base = child(node, 'w:rubyBase');
          if (base) readInline(base, open, state, hidden);
          break;
        }
        case 'w:fldChar': {
          const shown = fields.character(node);
          if (shown) add(shown, node);
          break;
        }
        case 'w:instrText':
          fields.code(node.text);
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference': {
          const id = node.attributes['w:id'];
          if (id !== undefined && !hidden && fields.visible()) state.notes.push({ kind: node.name === 'w:footnoteReference' ? 'footnote' : 'endnote', id });
          break;
        }
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          if (!hidden && fields.visible()) collectTextboxes(node, state.textboxes);
          break;
        case 'mc:AlternateContent': {
          const branch = chooseBranch(node);
          if (branch) content(branch);
          break;
        }
      }
    }
  };
  content(run);
}

/** Finds text boxes in a picture, DrawingML or VML, each once: of alternatives only the one that is read. */
function collectTextboxes(parent: XmlElement, found: XmlElement[]): void {
  for (const node of parent.children) {
    if (node.name === 'w:txbxContent') found.push(node);
    else if (node.name === 'mc:AlternateContent') {
      const branch = chooseBranch(node);
      if (branch) collectTextboxes(branch, found);
    } else collectTextboxes(node, found);
  }
}

/**
 * Whether a run or a paragraph's mark is hidden. Direct formatting decides; otherwise w:vanish of the character and the paragraph style toggle each
 * other (ECMA-376 17.7.3).
 * @param properties its w:rPr
 */
export function isHidden(properties: XmlElement | undefined, paragraph: ParagraphStyle, styles: Styles): boolean {
  if (!properties) return paragraph.hidden;
  return flag(properties, 'w:vanish') ?? (styles.hides(childValue(properties, 'w:rStyle')) !== paragraph.hidden);
}

/** White space at both ends counts only where xml:space says so; a line break in the source is a space. One character stays one character. */
function visibleText({ text, preserve }: XmlElement): string {
  let start = 0;
  let end = text.length;
  if (!preserve) {
    while (start < end && isXmlSpace(text.charCodeAt(start))) start++;
    while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end--;
  }
  const kept = text.slice(start, end);
  return /[\r\n]/.test(kept) ? kept.replace(/[\r\n]/g, ' ') : kept;
}

function isXmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
