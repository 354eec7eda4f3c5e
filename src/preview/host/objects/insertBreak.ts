import { insertParagraph, marksFor } from '../../model/edit';
import { schema, text } from '../../model/schema';
import { edit } from '../edits/edit';
import { type Extent, contentOf, paragraphsIn } from '../places';
import type { Arguments } from '../richapi/arguments';
import { RichApiError } from '../richapi/error';
import type { Session } from '../session';

/** Word.BreakType, as far as the host knows it. Breaks of sections are not supported: they would need headers and footers of their own. */
const kinds = ['Page', 'Line', 'SectionNext', 'SectionContinuous', 'SectionEven', 'SectionOdd', 'Next'] as const;

/** Puts a break at an edge of a stretch. A line break stands in the line, a page break in a paragraph of its own. */
export function insertBreak(session: Session, extent: Extent, args: Arguments, where: readonly ('Start' | 'End' | 'Before' | 'After')[]): undefined {
  const kind = args.oneOf(0, kinds);
  const place = args.oneOf(1, where);
  if (kind !== 'Page' && kind !== 'Line') throw new RichApiError('NotImplemented');
  const isFirst = place === 'Start' || place === 'Before';
  edit(session, ({ tr, fragments, track }) => {
    const touched = paragraphsIn(tr.doc, extent);
    const paragraph = isFirst ? touched[0] : touched.at(-1);
    if (paragraph === undefined) throw new RichApiError('ItemNotFound');
    const { from, to } = contentOf(paragraph);
    const at = isFirst ? Math.max(from, extent.from) : Math.min(to, extent.to);
    if (kind === 'Line') tr.insert(at, schema.nodes.break.create({ kind: 'line' }, null, marksFor(tr.doc, at, at, fragments)));
    else {
      const position = isFirst ? paragraph.position : paragraph.position + paragraph.node.nodeSize;
      insertParagraph(tr, fragments, position, text(paragraph.node.attrs['properties']), '', { track });
      tr.insert(position + 1, schema.nodes.break.create({ kind: 'page' }));
    }
  });
}
