import type { AreaTexts } from '../messages';
import { sectionNames } from './genre';

const named = (id: keyof typeof sectionNames): string => `“${sectionNames[id]}”`;

export const section: AreaTexts<'section'> = {
  'section/missing': {
    name: 'Missing section',
    finds: 'A section that every report of the kind has: title, lead-in, problems, next steps; in a personal statement also personal integrity and a closing. Where many headings, and the last ones, are in words of the author’s own, only title, lead-in and closing are looked for.',
    message: ({ section: id }) => `There is no ${named(id)} section; a report of this kind usually has it here.`,
  },
  'section/misplaced': {
    name: 'Misplaced section',
    finds: 'A section that stands too early, such as the next steps before the problems.',
    message: ({ section: id, before }) => `${named(id)} stands before ${named(before)}; it usually follows it.`,
  },
  'section/duplicate': {
    name: 'Repeated section',
    finds: 'A title, lead-in, problems, next steps or closing that comes again after another section.',
    message: ({ section: id, otherParagraph }) => `${named(id)} already stands in paragraph ${String(otherParagraph + 1)} and comes again here; a report usually has it once.`,
  },
  'section/asserted-only': {
    name: 'Asserted only',
    finds: 'Problems or next steps that are only asserted, with nothing listed.',
    message: ({ section: id }) => `${named(id)} is only asserted and lists nothing; it usually names each point.`,
  },
  'section/themes-uncovered': {
    name: 'Themes not covered',
    finds: 'Themes that reports of the kind usually tell of and this one does not; not looked for where many headings are in words of the author’s own.',
    message: ({ sections }) => `The body does not cover ${sections.map(named).join(', ')}, as reports of this kind usually do; leave out what the office does not handle.`,
  },
  'section/request-in-report': {
    name: 'Request in a report',
    finds: 'A closing that asks for an instruction or an approval.',
    message: ({ found }) => `The closing says “${found}”: a report must not carry a request; “特此报告” would do.`,
  },
};
