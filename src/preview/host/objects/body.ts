import { schema, text } from '../../model/schema';
import { edit } from '../edits/edit';
import { insertParagraphs } from '../edits/paragraphs';
import { writeText } from '../edits/text';
import { type NodePlace, contentOf, paragraphsIn } from '../places';
import { RichApiError } from '../richapi/error';
import { ObjectType } from '../richapi/objectType';
import { newParagraph } from './paragraph';
import { edgeOf, newRange } from './range';
import { insertControl } from './contentControl';
import { insertBreak } from './insertBreak';
import { insertTable } from './insertTable';
import { holding, textual } from './textual';

/** Word.BodyType by the kind of a story. */
const types: Readonly<Record<string, string>> = { body: 'MainDoc', header: 'Header', footer: 'Footer', footnote: 'Footnote', endnote: 'Endnote' };

const common = textual<NodePlace>(({ now }) => contentOf(now));

/** Word.Body: of the document, of a header or a footer, of a note, of a cell. Its target is the story or the cell. */
export const bodyType: ObjectType<NodePlace> = new ObjectType<NodePlace>({
  name: 'Body',
  memberSince: common.memberSince,
  read: {
    ...common.read,
    Type: ({ now: { node } }) => (node.type === schema.nodes.cell ? 'TableCell' : (types[text(node.attrs['kind'])] ?? 'Unknown')),
  },
  write: common.write,
  objects: {
    ...common.objects,
    ...holding<NodePlace>(({ now }) => contentOf(now)),
    GetRange: ({ now }, args, session) => newRange(session, edgeOf(contentOf(now), args.oneOf(0, ['Whole', 'Start', 'End', 'After', 'Content'], 'Whole'))),
    InsertText: ({ now }, args, session) => {
      const where = args.oneOf(1, ['Replace', 'Start', 'End']);
      const written = edit(session, (work) => writeText(work, contentOf(now), args.text(0), where));
      return newRange(session, written);
    },
    InsertParagraph: ({ now }, args, session) => {
      const where = args.oneOf(1, ['Start', 'End']);
      const position = edit(session, (work) => {
        const { from, to } = contentOf(now);
        const touched = paragraphsIn(work.tr.doc, { from, to });
        const model = where === 'Start' ? touched[0] : touched.at(-1);
        return insertParagraphs(work, where === 'Start' ? from : to, text(model?.node.attrs['properties']), args.text(0));
      });
      return newParagraph(session, position);
    },
    InsertContentControl: ({ now }, _, session) => insertControl(session, contentOf(now)),
    InsertTable: ({ now }, args, session) => {
      const where = args.oneOf(2, ['Start', 'End']);
      return insertTable(session, where === 'Start' ? contentOf(now).from : contentOf(now).to, args.whole(0, 1), args.whole(1, 1), args.table(3));
    },
  },
  calls: {
    ...common.calls,
    InsertBreak: ({ now }, args, session) => insertBreak(session, contentOf(now), args, ['Start', 'End']),
    Clear: ({ now }, _, session) => {
      const { from, to } = contentOf(now);
      const first = paragraphsIn(session.document.doc, { from, to })[0];
      if (first === undefined) throw new RichApiError('ItemNotFound');
      edit(session, ({ tr }) => {
        tr.replaceWith(from, to, schema.nodes.paragraph.create({ properties: text(first.node.attrs['properties']) }));
      });
      return undefined;
    },
  },
});
