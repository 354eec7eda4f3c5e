import type { outlineTab as Texts } from '../zh-CN/pane-outline';
import { plural } from './plural';

/** 提纲: the outline and what is put into it. */
export const outlineTab: typeof Texts = {
  outline: {
    kind: 'Kind of report',
    detected: (kind) => `Detected: ${kind}`,
    span: 'Period',
    spanDetected: (span) => (span === '' ? 'Detect' : `Detected: ${span}`),
    spans: { year: 'Whole year', half: 'Half year' },
    unknown: 'Kind of report not recognised',
    unknownHint: 'Title and text give too little evidence. Choose the kind above to see the sections it should have.',
    order: 'Sections in order',
    themes: 'Themes of the main part',
    themesHint: 'in any order',
    covered: (present, total) => `${String(present)} of ${String(total)} covered`,
    present: 'present',
    missing: 'missing',
    absent: 'absent',
    misplaced: 'misplaced',
    merged: (others) => `merged with ${others.map((name) => `“${name}”`).join(', ')}`,
    asserted: 'only asserted, nothing listed',
    insert: 'Insert',
    insertLabel: (name) => `Insert “${name}”`,
    goLabel: (name, state) => `${name}, ${state}`,
    empty: 'The document is empty',
    emptyHint: 'Choose the kind and period, put in the whole framework, then fill each * in turn.',
    framework: 'Preview the framework',
  },
  insertion: {
    title: (name) => `Insert “${name}”`,
    frameworkTitle: 'Insert the whole framework',
    after: (text) => `Goes after “${text}”`,
    first: 'Goes to the start of the document',
    comes: 'What is inserted',
    renumber: 'Numbers that follow become',
    references: (count) => `The text refers to a number that changes in ${plural(count, 'place')}; they are not changed, please look at them afterwards:`,
    notes: {
      'automatic-number': 'These headings are numbered automatically; Word numbers the new one.',
      'not-renumbered': 'This numbering was wrong before; what follows is left as it is. Fix it on the Numbering tab.',
      'no-number': 'This form of numbers ends here; the new heading has none.',
    },
    look: 'Look',
    looks: { surrounding: 'Like the text around it', standard: 'As GB/T 9704 has it (headings 黑体, text 仿宋 16 pt, first line indented)' },
    insert: 'Insert',
    steps: (count) => `${plural(count, 'write')}, each undone by one Ctrl+Z.`,
  },
};
