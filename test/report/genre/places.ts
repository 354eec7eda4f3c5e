import { readGenre } from '../../../src/report/genre/read-genre';
import type { KindId, SectionId } from '../../../src/report/genre/sections';
import { defaultPack } from '../../../src/report/pack';
import { mark, marked } from '../../marked';

/** A title and a lead-in. */
export const head = '某局党组2024年落实全面从严治党主体责任情况报告\n2024年，局党组认真履职，现将情况报告如下。\n';

export const sectionsOf = (text: string, kind: KindId) => {
  const { document } = marked(text);
  return { document, sections: readGenre(document, document.paragraphs.length, defaultPack, { kind }).sections };
};

/** The text with each place of a section marked. */
export const places = (text: string, id: SectionId, kind: KindId = 'partyGroup') => {
  const { document, sections } = sectionsOf(text, kind);
  return mark(document, sections.find((section) => section.id === id)?.at ?? []);
};
