import type { Mark, Node } from 'prosemirror-model';
import { chooseBranch } from '../../docx/alternate';
import { symbolText } from '../../docx/symbols';
import { child, type XmlElement } from '../../docx/xml';
import type { Fragments, Source } from './fragments';
import { schema, type BreakKind } from './schema';

const { tab, break: lineBreak, note, field, marker, object, empty } = schema.nodes;

/** Hints of the layout or the spelling checker that no reader sees. They would stand in the middle of words, and are left out. */
const hints = new Set(['w:lastRenderedPageBreak', 'w:proofErr', 'w:noProof']);
const markers = new Set(['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd', 'w:permStart', 'w:permEnd', 'w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd']);
const fieldParts: Readonly<Record<string, string>> = { begin: 'begin', separate: 'separate', end: 'end' };

/**
 * Makes a reader of what paragraphs hold.
 * @returns reads the children of a w:p
 */
export function createInlineReader(fragments: Fragments): (part: Source, paragraph: XmlElement) => Node[] {
  let key = 0;

  return (part, paragraph) => {
    const found: Node[] = [];

    const within = (mark: Mark, marks: readonly Mark[], content: XmlElement | undefined) => {
      const inner = mark.addToSet(marks);
      const before = found.length;
      if (content) inline(content, inner);
      if (found.length === before) found.push(empty.create(null, null, inner));
    };
    const revision = (element: XmlElement, marks: readonly Mark[]) => {
      const { 'w:author': author = '', 'w:date': date = '', 'w:id': id = '' } = element.attributes;
      const attributes = { name: element.name, author, date, id, rest: withoutOwn(fragments.attributes(part, element)) };
      const type = element.name === 'w:ins' || element.name === 'w:moveTo' ? schema.marks.insertion : schema.marks.deletion;
      within(type.create(attributes), marks, element);
    };
    const taken = (element: XmlElement, names: readonly string[]) => element.children.flatMap((inner) => (names.includes(inner.name) ? [fragments.take(part, inner)] : [])).join('');

    const inline = (parent: XmlElement, marks: readonly Mark[]): void => {
      for (const element of parent.children) {
        const { name } = element;
        if (name === 'w:r') run(element, marks);
        else if (name === 'w:ins' || name === 'w:moveTo' || name === 'w:del' || name === 'w:moveFrom') revision(element, marks);
        else if (name === 'w:hyperlink') within(schema.marks.link.create({ key: key++, attributes: fragments.attributes(part, element) }), marks, element);
        else if (name === 'w:sdt') {
          const properties = taken(element, ['w:sdtPr', 'w:sdtEndPr']);
          within(schema.marks.control.create({ key: key++, attributes: fragments.attributes(part, element), properties }), marks, child(element, 'w:sdtContent'));
        } else if (name === 'w:smartTag' || name === 'w:customXml' || name === 'w:fldSimple' || name === 'w:dir' || name === 'w:bdo') {
          const properties = taken(element, ['w:smartTagPr', 'w:customXmlPr', 'w:fldData']);
          within(schema.marks.wrapper.create({ key: key++, name, attributes: fragments.attributes(part, element), properties }), marks, element);
        } else if (markers.has(name)) found.push(marker.create({ name, id: element.attributes['w:id'] ?? '', xml: fragments.take(part, element) }, null, marks));
        else if (!hints.has(name) && !/^w:(?:pPr|smartTagPr|customXmlPr|fldData)$/.test(name)) {
          found.push(object.create({ name, inRun: false, text: visibleTextOf(element), xml: fragments.take(part, element) }, null, marks));
        }
      }
    };

    const run = (element: XmlElement, outer: readonly Mark[]): void => {
      const properties = child(element, 'w:rPr');
      const marks = properties ? schema.marks.format.create({ properties: fragments.take(part, properties) }).addToSet(outer) : outer;
      for (const item of element.children) {
        const { name, attributes } = item;
        const xml = () => fragments.take(part, item);
        switch (name) {
          case 'w:rPr':
            break;
          case 'w:t':
          case 'w:delText': {
            const content = visible(item);
            if (content !== '') found.push(schema.text(content, marks));
            break;
          }
          case 'w:tab':
            found.push(tab.create({ xml: xml() }, null, marks));
            break;
          case 'w:br':
          case 'w:cr':
            found.push(lineBreak.create({ kind: breakKind(attributes['w:type']), xml: xml() }, null, marks));
            break;
          case 'w:footnoteReference':
          case 'w:endnoteReference':
            found.push(note.create({ kind: name === 'w:footnoteReference' ? 'footnote' : 'endnote', id: attributes['w:id'] ?? '', xml: xml() }, null, marks));
            break;
          case 'w:fldChar':
          case 'w:instrText':
          case 'w:delInstrText':
            found.push(field.create({ part: fieldParts[attributes['w:fldCharType'] ?? ''] ?? 'code', code: name === 'w:fldChar' ? '' : item.text, xml: xml() }, null, marks));
            break;
          case 'w:commentReference':
            found.push(marker.create({ name, id: attributes['w:id'] ?? '', xml: xml() }, null, marks));
            break;
          default:
            if (!hints.has(name)) found.push(object.create({ name, inRun: true, text: objectText(item), xml: xml() }, null, marks));
        }
      }
    };

    inline(paragraph, []);
    return found;
  };
}

function objectText(element: XmlElement): string {
  switch (element.name) {
    case 'w:ptab':
      return '\t';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbolText(element.attributes['w:font'] ?? '', element.attributes['w:char'] ?? '');
    default:
      return visibleTextOf(element);
  }
}

function breakKind(type: string | undefined): BreakKind {
  return type === 'page' || type === 'column' ? type : 'line';
}

/** The attributes of a revision other than those that its mark names. */
function withoutOwn(attributes: string): string {
  return attributes.replace(/\s+(?:[^\s=:]+:)?(?:id|author|date)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
}

/** White space at both ends counts only where xml:space says so; a line break in the source is a space. */
function visible({ text, preserve }: XmlElement): string {
  const kept = preserve ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  return /[\r\n]/.test(kept) ? kept.replace(/[\r\n]/g, ' ') : kept;
}

/** What a reader sees of a thing in a line that isn't a run's text: formulas, the base of annotated characters, a branch of an alternative. */
function visibleTextOf(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
    case 'm:t':
      return element.text;
    case 'w:rt':
    case 'w:del':
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return '';
    case 'mc:AlternateContent': {
      const branch = chooseBranch(element);
      return branch ? visibleTextOf(branch) : '';
    }
    default:
      // Of a namespace that says nothing to us nothing is seen.
      return element.name.startsWith('?:') ? '' : element.children.map(visibleTextOf).join('');
  }
}
