import type { KindId, Need, SectionId } from '../../report/genre/sections';

export const kindNames: Readonly<Record<KindId | 'unknown', string>> = {
  personalStatement: 'Personal statement of responsibility and integrity',
  firstResponsible: 'Report of the first responsible person',
  partyGroup: 'Party group’s report on its principal responsibility',
  workSummary: 'Work summary on Party conduct and integrity',
  unknown: 'Not recognised',
};

export const sectionNames: Readonly<Record<SectionId, string>> = {
  title: 'Title',
  salutation: 'Salutation',
  leadIn: 'Lead-in',
  work: 'Work done',
  responsibility: 'Responsibility',
  politics: 'Political building',
  ideology: 'Study and ideology',
  organisation: 'Organisation and cadres',
  conduct: 'Work style',
  discipline: 'Discipline',
  anticorruption: 'Anti-corruption',
  systems: 'Systems',
  business: 'Business',
  integrity: 'Personal integrity',
  problems: 'Problems',
  plans: 'Next steps',
  closing: 'Closing',
  signature: 'Signature',
  date: 'Date',
};

export const needNames: Readonly<Record<Need, string>> = { required: 'required', common: 'common', optional: 'optional' };
