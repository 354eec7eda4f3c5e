import { sectionsOf } from '../../../src/report/genre/section-of';
import type { SectionId, SectionState } from '../../../src/report/genre/sections';

const state = (id: SectionId, ...at: [paragraph: number, start: number][]): SectionState => ({
  id, need: 'required', status: 'present', at: at.map(([paragraph, start]) => ({ paragraph, start, end: start + 3 })),
});
const sectionOf = sectionsOf([state('title', [0, 0]), state('politics', [2, 0], [9, 0]), state('conduct', [5, 0]), state('problems', [7, 40]), state('plans', [7, 40], [7, 90])]);

it.each([
  ['the very beginning', 0, 0, 'title'],
  ['a paragraph before the next section', 1, 5, 'title'],
  ['the label of a heading', 2, 2, 'politics'],
  ['a place before a section that begins later in its paragraph', 7, 39, 'conduct'],
  ['the first of two sections that begin at one spot', 7, 40, 'problems'],
  ['the second one once it begins again', 7, 91, 'plans'],
  ['a theme that comes back', 12, 0, 'politics'],
])('%s', (_what, paragraph, offset, id) => {
  expect(sectionOf(paragraph, offset)).toBe(id);
});

it('before the first section there is none', () => {
  expect(sectionsOf([state('leadIn', [1, 0])])(0, 99)).toBeUndefined();
  expect(sectionsOf([])(3, 0)).toBeUndefined();
});
