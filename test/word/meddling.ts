import type { Node } from 'prosemirror-model';
import { insertParagraph, replaceText } from '../../src/preview/model/edit';
import { text } from '../../src/preview/model/schema';
import { type TextOptions, wordText } from '../../src/preview/model/text-view';
import type { WordDocument } from '../../src/preview/model/word-document';
import { p, r } from '../docx/packed';

/** What somebody does to a document between a check and a write. Numbers choose places. */
export interface Meddling {
  readonly kind: 'type' | 'delete' | 'copy' | 'remove' | 'insert';
  readonly at: number;
  readonly to: number;
  readonly content: string;
}

const tracked = (name: string, content: string) => `<w:${name} w:id="7" w:author="王" w:date="2026-01-02T03:04:05Z">${content}</w:${name}>`;
const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const commented = (content: string) => `<w:commentRangeStart w:id="0"/>${content}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;
const control = (content: string) => `<w:sdt><w:sdtPr><w:alias w:val="数"/><w:tag w:val="n"/><w:id w:val="77"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const fldChar = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (result: string) => `${fldChar('begin')}<w:r><w:instrText xml:space="preserve"> REF a </w:instrText></w:r>${fldChar('separate')}${result}${fldChar('end')}`;
const row = (...cells: string[]) => `<w:tr>${cells.map((content) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${p(r(content))}</w:tc>`).join('')}</w:tr>`;

export const footnotes = `<w:footnote w:id="2">${p(r('数据截至年底'))}</w:footnote>`;

/** Blocks that reports are put together from: alike on purpose, and with what may stand beside a placeholder. */
export const blocks: readonly string[] = [
  p(''),
  p(r('*')),
  p(r('共立案*件，结案*件。')),
  p(r('共立案*件，结案*件。')),
  p(r('一、工作情况')),
  p(r('（一）、主要做法')),
  p(r('XX市XX局开展XX工作*场次')),
  p(r('今年以来，召开专题会议*次，开展谈话*人次，发现问题*个。')),
  p(r('开展警示教育') + note + r('*场，谈话*') + note + r('人次')),
  p(r('培训') + commented(r('*')) + r('人次，') + commented(r('制度*项'))),
  p(r('涉及') + control(r('*')) + r('个单位，') + control(r('金额*万元'))),
  p(r('见') + field(r('一、')) + r('共*件，') + field(r('*')) + r('件')),
  p(r('回复') + tracked('ins', r('意见')) + r('*') + tracked('del', '<w:r><w:delText>*</w:delText></w:r>') + r('人次，走访*户')),
  p(r('共*', '<w:b/>') + r('件*') + r('人', '<w:i/>')),
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${row('立案', '*')}${row('结案', '*')}${row('其他', '*')}${row('其他', '*')}</w:tbl>`,
];

/** A paragraph of the body: its text in force, what stands in it besides text, and where it is. */
export interface Line {
  readonly text: string;
  /** Its text as Word shows it, which may hold deleted text. */
  readonly shown: string;
  readonly others: string;
  readonly position: number;
  readonly node: Node;
}

const withDeleted: TextOptions = { ...wordText, deleted: true };

/** @param kept whether Word shows deleted text */
export function lines(docx: WordDocument, kept = false): Line[] {
  return docx.paragraphs(docx.body).map(({ node, position }) => {
    const others: string[] = [];
    node.descendants((leaf) => {
      if (!leaf.isText && leaf.isLeaf && leaf.type.name !== 'empty') others.push(leaf.type.name);
    });
    return { text: docx.text(node).text, shown: docx.text(node, kept ? withDeleted : wordText).text, others: others.join(), position, node };
  });
}

/** The position in the document of a UTF-16 offset in a line's text, or in its text as shown; undefined where it is in no text. */
export function positionOf(docx: WordDocument, { node, position }: Line, offset: number, kept = false): number | undefined {
  const piece = docx.text(node, kept ? withDeleted : wordText).pieces.find(({ start, text: own }) => offset >= start && offset < start + own.length);
  return piece === undefined || !piece.node.isText ? undefined : position + 1 + piece.from + offset - piece.start;
}

/** Does to the document what somebody else might. */
export function meddle(docx: WordDocument, { kind, at, to, content }: Meddling): void {
  const { tr, fragments } = docx;
  const own = lines(docx);
  const line = own[at % own.length];
  if (line === undefined) return;
  const body = docx.body;
  const block = body.node.child(at % body.node.childCount);
  const positions: number[] = [];
  body.node.forEach((_, offset) => positions.push(body.position + 1 + offset));
  const start = positions[at % positions.length] ?? 1;
  if (kind === 'type' || kind === 'delete') {
    const place = positionOf(docx, line, to % (line.text.length + 1)) ?? line.position + 1;
    if (kind === 'delete' && place >= line.position + line.node.nodeSize - 1) return;
    replaceText(tr, fragments, place, kind === 'delete' ? place + 1 : place, kind === 'delete' ? '' : content);
  } else if (kind === 'insert') insertParagraph(tr, fragments, start, text(tr.doc.nodeAt(start)?.attrs['properties']), content);
  else if (kind === 'copy') tr.insert(positions[to % positions.length] ?? 1, block);
  else if (body.node.childCount > 1) tr.delete(start, start + block.nodeSize);
  if (tr.docChanged) docx.apply(tr, { undo: 'step' });
}
