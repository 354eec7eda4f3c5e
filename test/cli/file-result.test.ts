import { toFileReport } from '../../src/cli/file-result';
import { locales } from '../../src/locales';
import { check, type CheckResult } from '../../src/report/check';
import { fromText } from '../../src/report/document';
import { marked } from '../marked';

const zh = locales['zh-CN'];
const report = (text: string, more: Partial<CheckResult> = {}) => toFileReport('a.txt', { ...check(fromText(text)), ...more }, zh);

it('holds the keys of the contract in their order, and no other', () => {
  expect(Object.keys(report('抓学习。'))).toEqual(['schema', 'file', 'document', 'kind', 'period', 'sections', 'sequences', 'placeholders', 'findings']);
});

it('counts the paragraphs and characters of the body', () => {
  const document = { paragraphs: [{ text: '一二三' }, { text: '' }, { text: '四' }, { text: '页眉', story: 'header' as const }] };
  expect(toFileReport('a.docx', check(document), zh).document).toEqual({ paragraphs: 3, characters: 4 });
});

it('lists a run of items with place, ordinal, label and title', () => {
  const { document, spans } = marked('⟦一、⟧抓学习\n每周一次。\n⟦二、⟧抓作风。每季一评。');
  expect(toFileReport('a.txt', check(document), zh).sequences).toEqual([
    {
      form: '一、',
      level: 1,
      items: [
        { ...spans[0], ordinal: 1, label: '一、', automatic: false, title: '抓学习' },
        { ...spans[1], ordinal: 2, label: '二、', automatic: false, title: '抓作风' },
      ],
    },
  ]);
});

it('an automatic label has an empty span', () => {
  const document = { paragraphs: [{ text: '抓学习', listLabel: '一、' }, { text: '抓作风', listLabel: '二、' }] };
  expect(toFileReport('a.docx', check(document), zh).sequences[0]?.items[1]).toMatchObject({ paragraph: 1, start: 0, end: 0, label: '二、', automatic: true });
});

it('a single item is listed where a finding speaks of it, and only there', () => {
  const text = '一、抓学习\n（一）集中学习\n二、抓作风';
  const lone = check(fromText(text));
  expect(lone.findings.map(({ rule }) => rule)).toContain('numbering/lone-item');
  expect(report(text).sequences.map(({ form }) => form)).toEqual(['一、', '（一）']);
  expect(report(text, { findings: [] }).sequences.map(({ form }) => form)).toEqual(['一、']);
});

it('an item belongs to the nearest section at it or before it', () => {
  const at = (paragraph: number, start = 0) => [{ paragraph, start, end: start + 2 }];
  const sections = [
    { id: 'politics', need: 'required', status: 'present', at: at(1) },
    { id: 'conduct', need: 'common', status: 'present', at: at(2, 2) },
    { id: 'plans', need: 'required', status: 'missing', at: [] },
  ] as const;
  const items = report('前言\n一、抓政治\n二、抓作风\n三、抓纪律', { sections }).sequences[0]?.items;
  expect(items?.map(({ section }) => section)).toEqual(['politics', 'conduct', 'conduct']);
});

it('an item before every section has none', () => {
  expect(report('一、抓政治\n二、抓作风', { sections: [] }).sequences[0]?.items[0]).not.toHaveProperty('section');
});

it('sections have their names, and what is absent is left out', () => {
  const sections = [
    { id: 'problems', need: 'required', status: 'present', mergedWith: ['plans'], assertedOnly: true, at: [{ paragraph: 0, start: 0, end: 3 }] },
    { id: 'date', need: 'optional', status: 'missing', at: [] },
  ] as const;
  expect(report('抓学习。', { sections }).sections).toEqual([
    { id: 'problems', name: '存在问题', need: 'required', status: 'present', mergedWith: ['plans'], assertedOnly: true, at: [{ paragraph: 0, start: 0, end: 3 }] },
    { id: 'date', name: '日期', need: 'optional', status: 'missing', at: [] },
  ]);
});

it('kind and period are those of the check, without its evidence', () => {
  const { kind, period } = report('抓学习。', { kind: { id: 'partyGroup', confidence: 0.5, evidence: [] }, period: { year: 2024, span: 'half' } });
  expect({ kind, period }).toEqual({ kind: { id: 'partyGroup', name: zh.kinds.partyGroup, confidence: 0.5 }, period: { year: 2024, span: 'half' } });
});

it('placeholders have the keys of the contract', () => {
  const open = { paragraph: 0, start: 2, end: 3, text: '*', certainty: 'certain', expects: 'quantity', unit: '件', context: '立案*件' } as const;
  expect(report('立案*件。', { placeholders: [open] }).placeholders).toEqual([open]);
});

it('a finding keeps its values and its fix, and says what is wrong by which source', () => {
  const { findings } = report('一、抓学习\n二．抓作风');
  expect(findings).toEqual([
    {
      rule: 'numbering/punctuation', severity: 'warning', paragraph: 1, start: 0, end: 2, text: '二．',
      values: { found: '二．', expected: '二、' },
      fix: [{ paragraph: 1, start: 0, end: 2, replacement: '二、' }],
      message: expect.stringMatching(/二、.*（通常：GB\/T 15834-2011 附录B\.3）。$/),
    },
  ]);
});

it('a finding outside the body names its story', () => {
  const document = { paragraphs: [{ text: '正文。' }, { text: '页脚', story: 'footer' as const }] };
  const finding = { rule: 'placeholder/leftover', severity: 'error', paragraph: 1, start: 0, end: 2, text: '页脚', values: {} } as const;
  expect(toFileReport('a.docx', { ...check(document), findings: [finding] }, zh).findings[0]).toMatchObject({ story: 'footer' });
});
