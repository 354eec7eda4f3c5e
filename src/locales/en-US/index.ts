import type { Locale } from '../locale';
import { cli } from './command-line';
import { consistency } from './consistency';
import { count } from './count';
import { kindNames, needNames, sectionNames } from './genre';
import { numbering } from './numbering';
import { placeholder } from './placeholder';
import { period, severities, statuses, stories } from './report';
import { section } from './section';
import { describeSource, withSource } from './sources';
import { text } from './text';

export const enUS: Locale = {
  id: 'en-US',
  rules: { ...placeholder, ...numbering, ...count, ...section, ...consistency, ...text },
  kinds: kindNames,
  sections: sectionNames,
  needs: needNames,
  statuses,
  severities,
  stories,
  period,
  describeSource,
  withSource,
  cli,
};
