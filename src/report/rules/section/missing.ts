import type { FindingOf } from '../../findings';
import type { SectionId } from '../../genre/sections';
import type { Outline } from '../../outline';
import type { Rule } from '../rule';
import { insertionPoint } from './insertion-point';
import { sectionOf } from './order';

/** What is known by its words; the others are known by their place as well. */
const byWords: readonly SectionId[] = ['integrity', 'problems', 'plans'];
const warned: readonly SectionId[] = ['title', 'leadIn', ...byWords];

/** A section that every report of the kind has, and this one has not. A closing that is only usual is an info. */
export const missing: Rule<'section/missing'> = {
  id: 'section/missing',
  severity: 'warning',
  source: { document: 'practice' },
  fixable: false,
  examples: {
    wrong: [
      '某局党组2024年落实全面从严治党主体责任情况报告',
      '2024年，局党组认真落实上级部署，现将有关情况报告如下。',
      '一、压实主体责任',
      '召开专题会议4次。',
      '⟦⟧二、下一步打算',
      '继续抓好责任落实。',
    ].join('\n'),
    right: [
      '某局党组2024年落实全面从严治党主体责任情况报告',
      '2024年，局党组认真落实上级部署，现将有关情况报告如下。',
      '一、压实主体责任',
      '召开专题会议4次。',
      '二、存在问题',
      '个别支部学习不经常。',
      '三、下一步打算',
      '继续抓好责任落实。',
    ].join('\n'),
  },
  find(outline) {
    const found = warned.filter((id) => isMissing(outline, id, 'required') && !(outline.ownWords.ending && byWords.includes(id))).map((id) => finding(outline, id, 'warning'));
    if (isMissing(outline, 'closing', 'common')) found.push(finding(outline, 'closing', 'info'));
    return found.sort((one, other) => one.paragraph - other.paragraph || one.start - other.start);
  },
};

function isMissing({ sections }: Outline, id: SectionId, need: 'required' | 'common'): boolean {
  const section = sectionOf(sections, id);
  return section !== undefined && section.status === 'missing' && section.need === need;
}

function finding(outline: Outline, section: SectionId, severity: 'warning' | 'info'): FindingOf<'section/missing'> {
  return { rule: 'section/missing', severity, ...insertionPoint(outline, section), text: '', values: { section } };
}
