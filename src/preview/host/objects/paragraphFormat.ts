import { outlineLevel } from '../../../docx/styles';
import { childValue } from '../../../docx/xml';
import { type Patch, changeParagraph } from '../../model/change-formats';
import type { ParagraphFormat } from '../../model/formats';
import { text } from '../../model/schema';
import { edit } from '../edits/edit';
import type { Json } from '../json';
import { type NodePlace, contentOf, paragraphsIn } from '../places';
import { RichApiError } from '../richapi/error';
import type { Members } from '../richapi/objectType';
import type { Session } from '../session';

/** Word.Alignment, and the value of w:jc that each stands for. */
const alignments: readonly (readonly [string, string])[] = [['Left', 'left'], ['Centered', 'center'], ['Right', 'right'], ['Justified', 'both']];
/** Points of a line of single spacing: Microsoft's documentation gives lineSpacing in points. */
const singleLine = 12;

/** The format in force: that of the list's level stands between the style's and the paragraph's own. */
function formatOf(place: NodePlace, session: Session): ParagraphFormat {
  return session.document.sheet.paragraph(text(place.now.node.attrs['properties']));
}

/** 1 to 9 as the paragraph says, else as its style does; a built-in heading has its level by its name. 10 is body text (Word.OutlineLevel). */
function outlineLevelOf({ now }: NodePlace, { document: { fragments, styles } }: Session): number {
  const own = text(now.node.attrs['properties']);
  const properties = own === '' ? undefined : fragments.parse(own);
  return outlineLevel(properties) ?? styles.paragraph(childValue(properties, 'w:pStyle')).headingLevel ?? 10;
}

const alignmentOf = ({ alignment = 'left' }: ParagraphFormat): Json => alignments.find(([, inFile]) => inFile === alignment)?.[0] ?? 'Unknown';
const spacingOf = ({ line = 1, lineRule = 'auto' }: ParagraphFormat): Json => (lineRule === 'auto' ? line * singleLine : line);

/** Characters as points: by the size of the paragraph's text. */
function inPoints(place: NodePlace, session: Session, points: number | undefined, characters: number | undefined): number {
  if (characters === undefined || characters === 0) return points ?? 0;
  return characters * (session.document.sheet.run('', text(place.now.node.attrs['properties'])).size ?? 10);
}

type Writer = (value: unknown) => Patch<ParagraphFormat>;
const points =
  (key: 'left' | 'right' | 'firstLine' | 'before' | 'after', least: number): Writer =>
  (value) => ({ [key]: numberIn(value, least, 1584) });

const writers: Readonly<Record<string, Writer>> = {
  Alignment: (value) => {
    const found = alignments.find(([word]) => typeof value === 'string' && word.toLowerCase() === value.toLowerCase());
    if (found === undefined) throw new RichApiError('InvalidArgument');
    return { alignment: found[1] };
  },
  FirstLineIndent: points('firstLine', -1584),
  LeftIndent: points('left', -1584),
  RightIndent: points('right', -1584),
  SpaceBefore: points('before', 0),
  SpaceAfter: points('after', 0),
  LineUnitBefore: (value) => ({ beforeLines: numberIn(value, 0, 132) }),
  LineUnitAfter: (value) => ({ afterLines: numberIn(value, 0, 132) }),
  LineSpacing: (value) => ({ line: numberIn(value, 0.7, 1584) / singleLine, lineRule: 'auto' }),
  OutlineLevel: (value) => ({ outlineLevel: numberIn(value, 1, 10) - 1 }),
};

function numberIn(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw new RichApiError('InvalidArgument');
  return value;
}

/** What a paragraph says of its layout; lengths in points. */
export const paragraphFormats: { readonly read: NonNullable<Members<NodePlace>['read']>; readonly write: NonNullable<Members<NodePlace>['write']> } = {
  read: {
    Alignment: (place, session) => alignmentOf(formatOf(place, session)),
    FirstLineIndent: (place, session) => inPoints(place, session, formatOf(place, session).firstLine, formatOf(place, session).firstLineChars),
    LeftIndent: (place, session) => inPoints(place, session, formatOf(place, session).left, formatOf(place, session).leftChars),
    RightIndent: (place, session) => inPoints(place, session, formatOf(place, session).right, formatOf(place, session).rightChars),
    LineSpacing: (place, session) => spacingOf(formatOf(place, session)),
    LineUnitBefore: (place, session) => formatOf(place, session).beforeLines ?? 0,
    LineUnitAfter: (place, session) => formatOf(place, session).afterLines ?? 0,
    SpaceBefore: (place, session) => formatOf(place, session).before ?? 0,
    SpaceAfter: (place, session) => formatOf(place, session).after ?? 0,
    OutlineLevel: outlineLevelOf,
  },
  write: Object.fromEntries(
    Object.entries(writers).map(([name, patchOf]) => [
      name,
      (place: NodePlace, value: unknown, session: Session) => {
        const patch = patchOf(value);
        edit(session, ({ tr }) => {
          for (const { node, position } of paragraphsIn(tr.doc, contentOf(place.now))) {
            tr.setNodeAttribute(position, 'properties', changeParagraph(session.document.fragments, text(node.attrs['properties']), patch));
          }
        });
      },
    ]),
  ),
};
