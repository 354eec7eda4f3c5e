import { insertParagraph } from '../../model/edit';
import type { Edit } from './edit';

/**
 * Inserts paragraphs between blocks, one for each line of a text.
 * @param properties the w:pPr that they get, as raw XML, or '': that of their neighbour, whose list and style they take over (word.md)
 * @returns the position before the first one
 */
export function insertParagraphs({ tr, fragments, track }: Edit, position: number, properties: string, text: string): number {
  for (const line of text.split(/\r\n|\r|\n/).toReversed()) insertParagraph(tr, fragments, position, properties, line, { track });
  return position;
}
