import fc from 'fast-check';
import { join } from 'node:path';
import { fixturesIn, type Fixture } from '../fixture';
import { check, checkInSteps, type CheckResult } from '../../src/report/check';
import { fromText } from '../../src/report/document';
import { fixAll } from '../../src/report/edits';
import type { Period } from '../../src/report/genre/sections';
import { defaultPack } from '../../src/report/pack';
import { rules } from '../../src/report/rules';
import { mark } from '../marked';

const folder = join(__dirname, '../fixtures');
const fixtures = ['reports', 'documents'].flatMap((name) => fixturesIn(join(folder, name)));

/** What a fixture says of itself, and what a check says, in the same words. */
function expected(fixture: Fixture): string[] {
  return [
    ...fixture.findings.map(({ paragraph, start, end, says }) => `${says.split(' ')[0] ?? ''} ${paragraph}:${start}-${end}`),
    ...fixture.placeholders.map(({ paragraph, start, end, says }) => `${/^(?:likely|possible) /.test(says) ? says : `certain ${says}`} ${paragraph}:${start}-${end}`),
  ].sort();
}

function found({ findings, placeholders }: CheckResult, also: readonly string[]): string[] {
  return [
    ...findings.filter(({ rule }) => rule !== 'placeholder/unfilled' && !also.includes(rule)).map(({ rule, paragraph, start, end }) => `${rule} ${paragraph}:${start}-${end}`),
    ...placeholders.map(({ certainty, expects, unit, paragraph, start, end }) => `${[certainty, expects, unit].filter((word) => word !== undefined && word !== '').join(' ')} ${paragraph}:${start}-${end}`),
  ].sort();
}

describe.each(fixtures)('the fixture $name', (fixture) => {
  const result = check(fixture.document);

  test('has every finding and every open place that is marked, and nothing else', () => {
    expect(found(result, fixture.also)).toEqual(expected(fixture));
  });

  test('is of its kind and period, with its sections', () => {
    expect(result.kind.id).toBe(fixture.kind);
    if (fixture.kind === 'unknown') return;
    expect([result.period.year, result.period.span]).toEqual([fixture.year, fixture.span]);
    const present = result.sections.filter(({ status }) => status !== 'missing').map(({ id }) => id as string);
    const marked = new Set(fixture.sections.map(({ id }) => id));
    expect([...marked].filter((id) => !present.includes(id))).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  '一、', '（二）', '3.', '（1）', '一是', '二是', '第一，', '首先，', '*', 'XX', '20XX年', '____', '某某', '“', '”', '《', '，，', '。', '；', '\n', '　　',
  '2024年', '上半年', '立案', '件', '其中', '等三个方面', '存在问题', '下一步', '现将有关情况报告如下：', '述责述廉报告', '特此报告。', '\ud800', '\0', '学习', '作风建设',
);
const anyText = fc.array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ maxLength: 6 })), { maxLength: 80 }).map((parts) => parts.join(''));

describe('in any text', () => {
  test('every place lies inside its paragraph, and its text is what stands there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = fromText(text);
        const { findings, placeholders, sections } = check(document);
        for (const { paragraph, start, end, text: said } of [...findings, ...placeholders]) expect(document.paragraphs[paragraph]?.text.slice(start, end)).toBe(said);
        for (const { paragraph, start, end } of sections.flatMap(({ at }) => at)) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(document.paragraphs[paragraph]?.text.length ?? -1);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('checking twice gives the same', () => {
    fc.assert(fc.property(anyText, (text) => { expect(check(fromText(text))).toEqual(check(fromText(text))); }), { numRuns: 100 });
  });

  test.each(['三是，，，，', '（一）甲\n（二）、、，。乙', '一是学习。一要甲，二要乙。', '一是等三个方面一要“一要'])('fixing %j comes to an end', (text) => {
    const findings = (document: ReturnType<typeof fromText>) => check(document).findings;
    const once = fixAll(fromText(text), findings);
    expect(mark(fixAll(once.document, findings).document, [])).toBe(mark(once.document, []));
  });

  test('fixing comes to an end: a further round changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const findings = (document: ReturnType<typeof fromText>) => check(document).findings;
        const once = fixAll(fromText(text), findings);
        const again = fixAll(once.document, findings);
        expect(mark(again.document, [])).toBe(mark(once.document, []));
      }),
      { numRuns: 300 },
    );
  });
});

test('a pack may turn a rule off, or change its severity', () => {
  const document = fromText('一、甲\n三、乙');
  const severities = (pack: Partial<typeof defaultPack>) => check(document, { pack: { ...defaultPack, ...pack } }).findings.filter(({ rule }) => rule === 'numbering/gap').map(({ severity }) => severity);
  expect(severities({})).toEqual(['error']);
  expect(severities({ severities: { 'numbering/gap': 'info' } })).toEqual(['info']);
  expect(severities({ severities: { 'numbering/gap': 'off' } })).toEqual([]);
});

test('a check can be made in steps, one for each rule at the least', () => {
  const document = fromText('一、甲\n三、乙*件');
  const steps = checkInSteps(document);
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count += 1;
  expect(count).toBeGreaterThan(rules.length);
  expect(step.value).toEqual(check(document));
});

describe('a period that the user names', () => {
  const halfYear = '某局2024年上半年党风廉政建设工作总结\n今年上半年，我局扎实工作，现将情况报告如下。\n一、严肃查处案件\n全年共立案4件。\n2023年，全局共立案5件。';
  const wholeYear = '某局2024年党风廉政建设工作总结\n2024年，我局扎实工作，现将情况报告如下。\n一、严肃查处案件\n2024年上半年，共立案4件。\n全年共立案5件。\n2023年，全局共谈话5人次。';
  const mixed = '某局2024年党风廉政建设工作总结\n2023年是极不平凡的一年。现将情况报告如下。\n一、严肃查处案件\n2024年，全局共立案5件。';
  const foreign = '关于开展检查的通知\n各单位：\n请认真准备。';

  test.each([
    ['nothing is named', halfYear, undefined, { year: 2024, span: 'half' }, ['全年', '2023年']],
    ['a whole year is named in a report that says it is of half a year', halfYear, { span: 'year' }, { year: 2024, span: 'year' }, ['2023年']],
    ['half a year is named, and nothing says which', wholeYear, { span: 'half' }, { year: 2024, span: 'half' }, ['2023年']],
    ['the year is named that the report names', wholeYear, { year: 2024, span: 'unknown' }, { year: 2024, span: 'year' }, ['2023年']],
    ['the year is named that only the lead-in names', mixed, { year: 2023, span: 'unknown' }, { year: 2023, span: 'year' }, ['2024年']],
    ['a year is named that the report does not name', wholeYear, { year: 2020, span: 'unknown' }, { year: 2020, span: 'year' }, []],
    ['it is named in a document of no known kind', foreign, { year: 2024, span: 'half' }, { year: 2024, span: 'half' }, []],
  ] as const)('where %s', (_, text, period, expected, contradicting) => {
    const result = check(fromText(text), period === undefined ? {} : { period });
    expect(result.period).toEqual(expected);
    expect(result.findings.filter(({ rule }) => rule === 'consistency/period').map((finding) => finding.text)).toEqual(contradicting);
  });

  test('figures of half a year and of the year are compared as the named period has it', () => {
    const text = '某局党风廉政建设工作总结\n今年，我局扎实工作，现将情况报告如下。\n一、严肃查处案件\n一年来，全局共立案46件。\n上半年，全局共立案49件。';
    const figures = (period: Period) => check(fromText(text), { period }).findings.filter(({ rule }) => rule === 'consistency/figure').length;
    expect([figures({ span: 'year' }), figures({ span: 'half' })]).toEqual([0, 1]);
  });
});

test('other stories are checked for open places and text only', () => {
  const document = { paragraphs: [{ text: '正文。' }, { text: '二、*，，', story: 'footer' as const }] };
  expect(check(document).findings.map(({ rule }) => rule)).toEqual(['placeholder/unfilled', 'text/repeated-punctuation']);
});
