import type { Span } from '../../document';
import { sectionIds, type SectionId } from '../../genre/sections';
import type { Outline } from '../../outline';
import { earliest, isBefore, sectionOf } from './order';

const subtitle = /^\s*[^。；：！？]{1,40}\s*$/;
const leftover = /^\s*(?:##\w*##)?\s*$/;

/**
 * Where a missing section would be inserted: the start of the paragraph (or sentence) that it would precede, or the end of the last one.
 * @returns an empty span
 */
export function insertionPoint({ document, bodyLength, sections }: Outline, id: SectionId): Span {
  const isBlank = (index: number): boolean => {
    const paragraph = document.paragraphs[index];
    return paragraph === undefined || paragraph.toc === true || leftover.test(paragraph.text.slice(0, 40));
  };
  const at = (paragraph: number, start: number): Span => ({ paragraph, start, end: start });
  if (id === 'title' || id === 'leadIn') {
    const title = sectionOf(sections, 'title')?.at[0];
    const salutation = sectionOf(sections, 'salutation')?.at[0];
    const after = id === 'title' ? undefined : (salutation ?? title);
    const body = earliest(sections.filter((section) => sectionIds.indexOf(section.id) > sectionIds.indexOf('leadIn')).flatMap((section) => section.at.slice(0, 1)));
    let index = after === undefined ? 0 : after.paragraph + 1;
    const last = Math.min(bodyLength, body?.paragraph ?? bodyLength);
    const skipsSubtitles = after !== undefined && body !== undefined;
    while (index < last && (isBlank(index) || (skipsSubtitles && subtitle.test(document.paragraphs[index]?.text ?? '')))) index++;
    if (index < bodyLength && !isBlank(index)) return at(index, 0);
  }
  const before = sectionIds.indexOf(id);
  const last = lastPlace(sections, before);
  const following = sections
    .filter((section) => sectionIds.indexOf(section.id) > before && (sectionIds.indexOf(section.id) >= sectionIds.indexOf('problems') || before < sectionIds.indexOf('work')))
    .flatMap((section) => section.at.slice(0, 1))
    .filter((place) => last === undefined || isBefore(last, place));
  const next = earliest(following);
  if (next) return at(next.paragraph, next.start);
  let end = bodyLength - 1;
  while (end > 0 && isBlank(end)) end--;
  return at(Math.max(0, end), document.paragraphs[end]?.text.length ?? 0);
}

/** Where the problems begin, for what follows them: a closing that stands too early is not what plans would precede. */
function lastPlace(sections: Outline['sections'], before: number): Span | undefined {
  if (before <= sectionIds.indexOf('problems')) return undefined;
  return sectionOf(sections, 'problems')?.at.at(-1);
}
