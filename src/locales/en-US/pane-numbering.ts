import type { numberingTab as Texts } from '../zh-CN/pane-numbering';
import { plural } from './plural';

/** 序号: the tree of numbers, and what a fix changes. */
export const numberingTab: typeof Texts = {
  numbering: {
    none: 'Nothing is numbered',
    noneHint: 'No 一、, （一）, 1. or 一是 was found.',
    fine: 'The numbering is right',
    faults: (count) => `${plural(count, 'fault')} in the numbering`,
    onlyFaults: 'Faults only',
    all: 'Fix all',
    sequence: 'Fix this sequence',
    one: 'Fix this one only',
    should: (label) => `should be “${label}”`,
    automatic: 'automatic',
    automaticHint: 'Word counts automatic numbers; they are shown and never changed.',
    inText: 'in the text',
    tree: 'Numbers in the document',
  },
  fix: {
    title: 'Look before fixing',
    before: 'Now',
    after: 'Then',
    gap: 'A paragraph may be missing: tick this only when you are sure that none is',
    references: (count) => `The text refers to a number that changes in ${plural(count, 'place')}; they are not changed, please look at them:`,
    apply: (count) => `Fix ${plural(count, 'place')}`,
    select: (rule, place) => `${rule}, ${place}`,
    none: 'Nothing here can be fixed by itself; please edit it by hand.',
  },
};
