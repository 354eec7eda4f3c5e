import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { check } from '../../../src/report/check';
import type { KindId } from '../../../src/report/genre/sections';
import { sectionIds } from '../../../src/report/genre/sections';
import { formatChinese } from '../../../src/report/numbering/numerals';
import { defaultPack } from '../../../src/report/pack';
import { assemble } from '../../../src/report/scaffolds/assemble';
import { framework } from '../../../src/report/scaffolds/framework';
import type { ReportSpan, ScaffoldParagraph } from '../../../src/report/scaffolds/scaffold';

const kinds: readonly KindId[] = ['personalStatement', 'firstResponsible', 'partyGroup', 'workSummary'];
const spans: readonly ReportSpan[] = ['year', 'half'];
const themes = ['responsibility', 'politics', 'ideology', 'organisation', 'conduct', 'discipline', 'anticorruption', 'systems', 'business'] as const;
const reports = kinds.flatMap((kind) => spans.map((span) => [kind, span] as const));
const { scaffolds } = defaultPack;

/** 学习习近平…, 明年年底, 硬杠杠, 层层: right as they stand. */
const doubled = new Set(['习习', '年年', '杠杠', '层层']);

const plain = { label: '', level: 1, style: 'alone', numberedPoints: true } as const;
const section = (kind: KindId, span: ReportSpan, id: (typeof sectionIds)[number]): ScaffoldParagraph[] => assemble(scaffolds.sections[id][kind], scaffolds.words[span], plain);
const textOf = (paragraphs: readonly ScaffoldParagraph[]): string => paragraphs.map(({ text }) => text).join('\n');
const everything = (kind: KindId, span: ReportSpan): string => sectionIds.map((id) => textOf(section(kind, span, id))).join('\n');

describe.each(reports)('the scaffolds of %s for a %s', (kind, span) => {
  test('there is one for every section, with every word filled in', () => {
    for (const id of sectionIds) expect(textOf(section(kind, span, id))).toMatch(/^[^{}]+$/);
  });

  test.each(themes)('%s has an opening and 一是 二是 三是 in order, of 150 to 350 characters, with at least three figures left open', (id) => {
    const [heading, body, ...rest] = section(kind, span, id);
    expect(rest).toEqual([]);
    expect(heading?.role).toBe('heading');
    expect(heading?.text).toMatch(/[^。：；，]$/);
    const text = body?.text ?? '';
    expect([...text.matchAll(/[。：；]([一二三四五六])是/g)].map(([, ordinal]) => ordinal).join('')).toMatch(/^一二三四?$/);
    expect(text.length).toBeGreaterThanOrEqual(150);
    expect(text.length).toBeLessThanOrEqual(350);
    expect(text.split('*').length).toBeGreaterThan(3);
    expect(text).toMatch(/。$/);
  });

  test.each(['integrity', 'problems', 'plans'] as const)('%s lists its points', (id) => {
    expect(textOf(section(kind, span, id))).toMatch(/一是.+二是.+三是.+。$/);
  });

  test('every * is a figure with its unit, a percentage, a year, a name or a person', () => {
    const unit = '(?:人次|万元|亿元|[个项份次条篇场期轮批件起人户家名部册张级本])(?![员字面])';
    const placeholder = new RegExp(
      `^\\*(?:${unit}|％|年|月|日|党组|局党组|市委|市纪委|省纪委|市\\*|等重点工作)`,
    );
    const text = everything(kind, span);
    const unread = text.split('\n').flatMap((line) =>
      [...line.matchAll(/\*/g)].flatMap(({ index }) =>
        placeholder.test(line.slice(index, index + 6)) || /人：$/.test(line.slice(0, index)) ? [] : [line.slice(Math.max(0, index - 6), index + 8)],
      ),
    );
    expect(unread).toEqual([]);
    expect(text).not.toMatch(/\*\*/);
  });

  test('brackets and quotation marks are in pairs, and nothing stands twice', () => {
    for (const line of everything(kind, span).split('\n')) {
      for (const [open, close] of ['“”', '‘’', '《》', '（）', '〔〕', '【】'].map((pair) => [...pair])) {
        expect(line.split(open ?? '').length).toBe(line.split(close ?? '').length);
      }
      expect(line).not.toMatch(/[。，、；：]{2}|["'()<>,;!?]/);
      const twice = [...line.matchAll(/(\p{Script=Han}{1,4})\1/gu)].map(([found]) => found);
      expect(twice.filter((found) => !doubled.has(found))).toEqual([]);
    }
  });

  test('a year is told as a year, and half a year as half a year', () => {
    const text = everything(kind, span);
    expect(textOf(section(kind, span, 'title'))).toContain(span === 'year' ? '*年度' : '*年上半年');
    expect(textOf(section(kind, span, 'leadIn'))).toContain(span === 'year' ? '*年度' : '*年上半年');
    expect(textOf(section(kind, span, 'plans'))).toContain(span === 'year' ? '明年' : '下半年');
    expect(text).not.toMatch(span === 'year' ? /上半年|下半年/ : /全年|明年|一年来|年度述/);
  });

  test('it counts nothing that it does not list', () => {
    expect(everything(kind, span)).not.toMatch(/[一二三四五六七八九十\d]+个?(?:方面|措施|问题|环节|重点)(?![^。]*”)/);
  });
});

describe('a framework', () => {
  test.each(reports)('of %s for a %s numbers its headings without a gap', (kind, span) => {
    const headings = framework(kind, span, defaultPack).flatMap((paragraph) => (paragraph.role === 'heading' ? [paragraph] : []));
    expect(headings.length).toBeGreaterThanOrEqual(8);
    headings.forEach(({ text, level }, index) => {
      expect(text.startsWith(`${formatChinese(index + 1)}、`)).toBe(true);
      expect(level).toBe(1);
    });
  });

  test.each(reports)('of %s for a %s goes from the title to the date', (kind, span) => {
    const roles = framework(kind, span, defaultPack).map(({ role }) => role);
    expect(roles[0]).toBe('title');
    expect(roles.slice(-2)).toEqual(['signature', 'date']);
    expect(roles.filter((role) => role === 'heading').length).toBe(roles.lastIndexOf('body') - roles.indexOf('heading') - roles.filter((role) => role === 'heading').length + 1);
  });

  test.each(reports)('of %s for a %s is read as that kind and period, and nothing is found in it but its placeholders', (kind, span) => {
    const result = check({ paragraphs: framework(kind, span, defaultPack).map(({ text }) => ({ text })) });
    expect(result.findings.filter(({ rule }) => rule !== 'placeholder/unfilled')).toEqual([]);
    expect([result.kind.id, result.period.span]).toEqual([kind, span]);
  });

  test('has its own sections with 廉洁自律 before problems for a person', () => {
    const order = scaffolds.frameworks.personalStatement;
    expect(order.indexOf('integrity')).toBe(order.indexOf('problems') - 1);
  });

  test.each(kinds)('of %s keeps the standard order', (kind) => {
    const order = scaffolds.frameworks[kind].map((id) => sectionIds.indexOf(id));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const id of ['title', 'leadIn', 'problems', 'plans'] as const) expect(scaffolds.frameworks[kind]).toContain(id);
  });

  test('the four kinds speak as who they are', () => {
    expect(everything('personalStatement', 'year')).toContain('我');
    expect(everything('firstResponsible', 'year')).toContain('我');
    expect(everything('partyGroup', 'year')).not.toMatch(/(?<!自)我/);
    expect(everything('partyGroup', 'year')).toContain('局党组');
    expect(everything('workSummary', 'year')).not.toMatch(/(?<!自)我/);
    expect(everything('workSummary', 'year')).toContain('市纪委监委');
  });

  test('the scaffolds are plain data', () => {
    expect(JSON.parse(JSON.stringify(scaffolds))).toEqual(scaffolds);
  });
});

const samples = '../shared/reports';
test('no run of 16 characters is taken from the samples, where they are at hand', () => {
  if (!existsSync(samples)) return;
  const grams = new Set<string>();
  for (const file of readdirSync(samples).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(`${samples}/${file}`, 'utf8');
    for (let at = 0; at + 16 <= text.length; at += 1) grams.add(text.slice(at, at + 16));
  }
  for (const [kind, span] of reports) {
    const text = everything(kind, span);
    for (let at = 0; at + 16 <= text.length; at += 1) expect(grams.has(text.slice(at, at + 16)) ? text.slice(at, at + 16) : '').toBe('');
  }
});
