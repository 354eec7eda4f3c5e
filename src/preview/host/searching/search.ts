import type { Node } from 'prosemirror-model';
import { type TextView, offsetAt, positionAt } from '../../model/text-view';
import { type Extent, paragraphsIn } from '../places';
import type { Session } from '../session';
import type { SearchOptions } from './options';
import { patternOf } from './pattern';

/**
 * Searches a stretch of the document as Word does: hits do not overlap and come in reading order (word.md: #4992); none reaches over the end of a paragraph,
 * a tracked deletion (#5874, #4170), a mark of a foot- or endnote (#4401) or the edge of a field (#5905).
 */
export function search(session: Session, extent: Extent, text: string, options: SearchOptions): Extent[] {
  const pattern = patternOf(text, options);
  const hits: Extent[] = [];
  for (const { node, position } of paragraphsIn(session.document.doc, extent)) {
    const view = session.document.text(node);
    const content = position + 1;
    const last = offsetAt(view, extent.to - content);
    const breaks = breaksOf(view);
    pattern.lastIndex = offsetAt(view, extent.from - content);
    for (let hit = pattern.exec(view.text); hit !== null && hit.index < last; hit = pattern.exec(view.text)) {
      const end = hit.index + hit[0].length;
      const start = hit.index;
      if (end === start || end > last || breaks.some((at) => at > start && at < end)) {
        pattern.lastIndex = start + 1;
        continue;
      }
      hits.push({ from: content + positionAt(view, start, 'start'), to: content + positionAt(view, end, 'end') });
    }
  }
  const { search: fault } = session.misbehaviour;
  return fault === 'finds' ? hits : hits.slice(0, fault === 'misses-last' ? -1 : 0);
}

/** The offsets in a paragraph's text that no hit reaches over. */
function breaksOf(view: TextView): readonly number[] {
  return view.silent.filter(({ node }) => breaksSearch(node)).map(({ from }) => offsetAt(view, from));
}

function breaksSearch(node: Node): boolean {
  const { name } = node.type;
  return name === 'note' || name === 'field' || name === 'object' || node.marks.some(({ type }) => type.name === 'deletion');
}
