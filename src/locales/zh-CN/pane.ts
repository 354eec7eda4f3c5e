import type { PaneLocale } from '../pane';
import { consistency } from './consistency';
import { count } from './count';
import { kindNames, needNames, sectionNames } from './genre';
import { numbering } from './numbering';
import { placeholder } from './placeholder';
import { severities, stories } from './report';
import { section } from './section';
import { describeSource, withSource } from './sources';
import { taskpane } from './taskpane';
import { text } from './text';

/** The pane's words: those of the rules and its own, without those of the command line. */
export const zhCN: PaneLocale = {
  id: 'zh-CN',
  rules: { ...placeholder, ...numbering, ...count, ...section, ...consistency, ...text },
  kinds: kindNames,
  sections: sectionNames,
  needs: needNames,
  severities,
  stories,
  describeSource,
  withSource,
  pane: taskpane,
};
