import type { Mark } from 'prosemirror-model';
import { type Patch, changeRun, markFormat, withParagraphChild } from '../../model/change-formats';
import type { RunFormat } from '../../model/formats';
import { schema, text } from '../../model/schema';
import { changeRunFormat } from '../../model/edit';
import { edit } from '../edits/edit';
import type { Json } from '../json';
import { type Extent, contentOf, paragraphsIn } from '../places';
import { RichApiError } from '../richapi/error';
import { ObjectType } from '../richapi/objectType';
import type { Session } from '../session';
import { colorOf, highlightColors, readColor, readHighlight, underlines } from './fontValues';

/** The font of a stretch of text. */
export interface FontTarget {
  readonly extent: () => Extent;
}

/** What a font says where its text has several values: null, an empty text, or a word of its own. */
const mixed = { Bold: null, Italic: null, StrikeThrough: null, DoubleStrikeThrough: null, Subscript: null, Superscript: null, Size: null, Name: '', Color: '', HighlightColor: '', Underline: 'Mixed' } as const;
type FontMember = keyof typeof mixed;

const readers: Readonly<Record<FontMember, (format: RunFormat, isChinese: boolean) => Json>> = {
  Bold: ({ bold = false }) => bold,
  Italic: ({ italic = false }) => italic,
  StrikeThrough: ({ strike = false }) => strike,
  DoubleStrikeThrough: ({ doubleStrike = false }) => doubleStrike,
  Subscript: ({ position }) => position === 'subscript',
  Superscript: ({ position }) => position === 'superscript',
  Size: ({ size = 10 }) => size,
  Name: ({ font = 'Times New Roman', eastAsianFont }, isChinese) => (isChinese ? (eastAsianFont ?? font) : font),
  Color: ({ color = 'auto' }) => (color === 'auto' ? '#000000' : `#${color.toUpperCase()}`),
  HighlightColor: ({ highlight = 'none' }) => highlightColors.get(highlight) ?? null,
  Underline: ({ underline = 'none' }) => underlines.find(([, inFile]) => inFile === underline)?.[0] ?? 'Single',
};

/** Word.Font. */
export const fontType = new ObjectType<FontTarget>({
  name: 'Font',
  read: Object.fromEntries(memberNames().map((name) => [name, ({ extent }: FontTarget, session: Session) => readFont(session, extent(), name)])),
  write: Object.fromEntries(
    memberNames().map((name) => [
      name,
      ({ extent }: FontTarget, value: unknown, session: Session) => {
        writeFont(session, extent(), patchOf(name, value));
      },
    ]),
  ),
});

function memberNames(): readonly FontMember[] {
  return ['Bold', 'Color', 'DoubleStrikeThrough', 'HighlightColor', 'Italic', 'Name', 'Size', 'StrikeThrough', 'Subscript', 'Superscript', 'Underline'];
}

const formatOf = (marks: readonly Mark[]) => text(marks.find(({ type }) => type === schema.marks.format)?.attrs['properties']);
const chinese = /\p{Script=Han}/u;

function readFont(session: Session, extent: Extent, name: FontMember): Json {
  const { document } = session;
  let found: Json | undefined;
  for (const paragraph of paragraphsIn(document.doc, extent)) {
    const properties = text(paragraph.node.attrs['properties']);
    const formats: { own: string; isChinese: boolean }[] = [];
    paragraph.node.forEach((node, offset) => {
      const start = paragraph.position + 1 + offset;
      if (node.isText && start < extent.to && start + node.nodeSize > extent.from) formats.push({ own: formatOf(node.marks), isChinese: chinese.test(node.text ?? '') });
    });
    if (formats.length === 0) formats.push({ own: markFormat(document.fragments, properties), isChinese: false });
    for (const { own, isChinese } of formats) {
      const value = readers[name](document.sheet.run(own, properties), isChinese);
      if (found !== undefined && found !== value) return mixed[name];
      found = value;
    }
  }
  return found === undefined ? mixed[name] : found;
}

function patchOf(name: FontMember, value: unknown): Patch<RunFormat> {
  switch (name) {
    case 'Bold':
      return { bold: truth(value) };
    case 'Italic':
      return { italic: truth(value) };
    case 'StrikeThrough':
      return { strike: truth(value) };
    case 'DoubleStrikeThrough':
      return { doubleStrike: truth(value) };
    case 'Subscript':
      return { position: truth(value) ? 'subscript' : 'baseline' };
    case 'Superscript':
      return { position: truth(value) ? 'superscript' : 'baseline' };
    case 'Size':
      if (typeof value !== 'number' || !(value >= 1 && value <= 1638)) throw new RichApiError('InvalidArgument');
      return { size: Math.round(value * 2) / 2 };
    case 'Name':
      if (typeof value !== 'string' || value === '') throw new RichApiError('InvalidArgument');
      return { font: value, eastAsianFont: value };
    case 'Color':
      return { color: readColor(value) };
    case 'HighlightColor':
      return { highlight: value === null || value === '' ? 'none' : readHighlight(colorOf(value)) };
    case 'Underline': {
      const wanted = typeof value === 'string' ? value.toLowerCase() : '';
      const found = underlines.find(([word]) => word.toLowerCase() === wanted);
      if (found === undefined) throw new RichApiError('InvalidArgument');
      return { underline: found[1] };
    }
  }
}

function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new RichApiError('InvalidArgument');
  return value;
}

/** Changes the font of a stretch; where it holds whole paragraphs, that of their marks too, which text typed there takes. */
function writeFont(session: Session, extent: Extent, patch: Patch<RunFormat>): void {
  edit(session, ({ tr, fragments }) => {
    changeRunFormat(tr, fragments, extent.from, extent.to, patch);
    for (const paragraph of paragraphsIn(tr.doc, extent)) {
      const { from, to } = contentOf(paragraph);
      if (extent.from > from || extent.to < to) continue;
      const own = text(paragraph.node.attrs['properties']);
      const mark = changeRun(fragments, markFormat(fragments, own), patch);
      tr.setNodeAttribute(paragraph.position, 'properties', withParagraphChild(fragments, own, 'rPr', mark === '' ? undefined : mark));
    }
  });
}
