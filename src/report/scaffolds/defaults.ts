import { conduct, discipline } from './defaults/conduct';
import { closing, date, integrity, plans, problems, signature } from './defaults/ending';
import { leadIn, salutation, title, work } from './defaults/opening';
import { politics, responsibility } from './defaults/politics';
import { ideology, organisation } from './defaults/study';
import { anticorruption, business, systems } from './defaults/supervision';
import type { Scaffolds } from './scaffold';

/** The scaffolds that the project brings. A framework holds what its kind requires or commonly has, and what a letter needs around it. */
export const defaultScaffolds: Scaffolds = {
  frameworks: {
    personalStatement: [
      'title', 'salutation', 'leadIn', 'responsibility', 'politics', 'ideology', 'organisation', 'conduct', 'discipline',
      'integrity', 'problems', 'plans', 'closing', 'signature', 'date',
    ],
    firstResponsible: [
      'title', 'salutation', 'leadIn', 'responsibility', 'politics', 'ideology', 'organisation', 'conduct', 'discipline', 'anticorruption',
      'integrity', 'problems', 'plans', 'closing', 'signature', 'date',
    ],
    partyGroup: [
      'title', 'salutation', 'leadIn', 'responsibility', 'politics', 'ideology', 'organisation', 'conduct', 'discipline', 'anticorruption',
      'problems', 'plans', 'closing', 'signature', 'date',
    ],
    workSummary: [
      'title', 'leadIn', 'responsibility', 'politics', 'ideology', 'organisation', 'conduct', 'discipline', 'anticorruption',
      'problems', 'plans', 'signature', 'date',
    ],
  },
  words: {
    year: { year: '*年度', period: '全年', since: '一年来', plans: '下一步打算', next: '明年', by: '明年年底前' },
    half: { year: '*年上半年', period: '上半年', since: '上半年', plans: '下半年工作打算', next: '下半年', by: '年底前' },
  },
  sections: {
    title, salutation, leadIn, work, responsibility, politics, ideology, organisation, conduct,
    discipline, anticorruption, systems, business, integrity, problems, plans, closing, signature, date,
  },
};
