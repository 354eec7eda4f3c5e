import type { ReportDocument } from '../document';
import { lazyPattern } from '../pattern';

const number = '[一二三四五六七八九十百零〇0-9]{1,5}';
/** 第三章, 第五条, with the unit captured; 专栏, 附表; or what begins an annex (附件2), captured in the second group. */
const opening = lazyPattern(`^[\\s\\u3000]*(?:第${number}(编|章|节|条(?!件)|部分|讲|课|篇|单元)|专栏|附表|(附件|附录(?=[一二三四五六七八九十\\dA-Z：:\\s]|$)|名词解释\\s*$))`);
/** The beginning of one that stands above 一、 with its number captured, up to its title: 第二部分 干部监督. */
export const partLabel = new RegExp(`^第(${number})(?:编|部分|章|篇)[\\s\\u3000：:]*(?=\\S)`);
/** What stands between that and its title: 附件2：, 第三条. */
const apart = /^[一二三四五六七八九十\d]{0,3}(?:[\s\u3000：:.]|、(?![附第])|$)/;
/** So many paragraphs that begin with a unit number the document by it, whether a space follows or not. */
const fewestUnits = 3;

/**
 * The paragraphs that begin a part of their own, with lists of its own: a chapter, an article, an annex, which has its own levels besides.
 * A sentence that speaks of one (第二部分所述问题已整改。 附件所列的任务已完成。) begins none.
 * @param bodyLength how many of the document's first paragraphs are the body
 * @returns by the index of the paragraph
 */
export function partsIn({ paragraphs }: ReportDocument, bodyLength: number): ReadonlyMap<number, 'part' | 'annex'> {
  const parts = new Map<number, 'part' | 'annex'>();
  const numbered = new Map<string, number[]>();
  for (let index = 0; index < bodyLength; index++) {
    const { text = '', toc, inTable } = paragraphs[index] ?? {};
    const match = toc === true || inTable === true ? null : opening().exec(text);
    if (!match) continue;
    const [found, unit = '', annex] = match;
    if (isTitled(text.slice(found.length))) parts.set(index, annex === undefined ? 'part' : 'annex');
    if (unit === '') continue;
    const others = numbered.get(unit);
    if (others === undefined) numbered.set(unit, [index]);
    else others.push(index);
  }
  for (const indices of numbered.values()) if (indices.length >= fewestUnits) for (const index of indices) parts.set(index, 'part');
  return parts;
}

function isTitled(behind: string): boolean {
  return apart.test(behind) || !/[。；]/.test(behind);
}
