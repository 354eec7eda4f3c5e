import { BadPack, mergePack } from '../../src/cli/pack';
import { check } from '../../src/report/check';
import { fromText } from '../../src/report/document';
import { defaultPack, type Pack } from '../../src/report/pack';
import { folderOf, runIn } from './running';

const folder = folderOf({
  'gap.txt': '一、抓学习\n二、抓作风\n四、抓纪律',
  'mild.json': '{ "severities": { "numbering/gap": "warning" } }',
  'silent.json': '\uFEFF{ "severities": { "numbering/gap": "off" } }',
  'wrong.json': '{ "severities": { "numbering/gap": "fatal" } }',
  'broken.json': '{ "severities": ',
});

it('a pack changes the severity of a rule', async () => {
  const [report] = JSON.parse((await runIn(folder, ['--format', 'json', '--pack', 'mild.json', 'gap.txt'])).stdout);
  expect(report.findings).toEqual([expect.objectContaining({ rule: 'numbering/gap', severity: 'warning' })]);
});

it.each([
  ['mild.json', [], 0],
  ['silent.json', ['--fail-on', 'info'], 0],
  ['mild.json', ['--fail-on', 'warning'], 1],
  ['mild.json', ['--fail-on', 'warning', '--disable', 'numbering/gap'], 0],
])('with %s and %j', async (pack, more, code) => {
  expect((await runIn(folder, ['--pack', pack, ...more, 'gap.txt'])).code).toBe(code);
});

it('the list of rules shows the severities of the pack', async () => {
  const { stdout } = await runIn(folder, ['--rules', '--pack', 'silent.json']);
  expect(stdout).toMatch(/^numbering\/gap +停用/m);
});

it.each([
  ['wrong.json', '规则包中“severities.numbering/gap”应为error、warning、info 或 off'],
  ['broken.json', '规则包不是有效的 JSON：'],
  ['none.json', '读不了规则包 none.json'],
])('%s is refused before anything is checked', async (pack, sentence) => {
  const { code, stdout, stderr } = await runIn(folder, ['--pack', pack, 'gap.txt']);
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toContain(sentence);
});

/** A pack that has something of every make, whatever the parts of the engine keep in it. */
const sample = {
  words: { title: '报告', limit: 3, strict: true, heads: ['工作', '主要'] },
  forms: [{ name: '星号', pattern: '\\*' }, { name: '某', pattern: '某', line: true }],
};
const base: Pack & typeof sample = { ...defaultPack, ...sample };
const merged = (over: unknown): Pack & Partial<typeof sample> => mergePack(base, JSON.stringify(over));

it('objects are merged key by key', () => {
  expect(merged({ words: { title: '总结' } }).words).toEqual({ ...sample.words, title: '总结' });
});

it('lists are replaced', () => {
  expect(merged({ words: { heads: ['要点'] }, forms: [] })).toMatchObject({ words: { title: '报告', heads: ['要点'] }, forms: [] });
});

it('the default stays as it was', () => {
  merged({ words: { heads: [] } });
  expect(base.words).toEqual(sample.words);
});

it.each([
  [[], 'wrong-type', '$'],
  [{ colour: 'red' }, 'unknown-key', 'colour'],
  [{ words: { titel: '总结' } }, 'unknown-key', 'words.titel'],
  [{ words: { constructor: {} } }, 'unknown-key', 'words.constructor'],
  [{ words: [] }, 'wrong-type', 'words'],
  [{ words: null }, 'wrong-type', 'words'],
  [{ words: { title: null } }, 'wrong-type', 'words.title'],
  [{ words: { limit: '3' } }, 'wrong-type', 'words.limit'],
  [{ words: { strict: 1 } }, 'wrong-type', 'words.strict'],
  [{ words: { heads: '工作' } }, 'wrong-type', 'words.heads'],
  [{ words: { heads: ['工作', 3] } }, 'wrong-type', 'words.heads[1]'],
  [{ counts: { sum: { partitions: [['男', 1]] } } }, 'wrong-type', 'counts.sum.partitions[0][1]'],
  [{ forms: ['*'] }, 'wrong-type', 'forms[0]'],
  [{ forms: [{ name: '星号' }] }, 'missing-key', 'forms[0].pattern'],
  [{ forms: [{ name: '星号', pattern: 3 }] }, 'wrong-type', 'forms[0].pattern'],
  [{ forms: [{ name: '星号', pattern: '', kind: '' }] }, 'unknown-key', 'forms[0].kind'],
  [{ severities: [] }, 'wrong-type', 'severities'],
  [{ severities: { 'numbering/gaps': 'off' } }, 'unknown-key', 'severities.numbering/gaps'],
])('%j: %s at %s', (over, is, key) => {
  let problem: unknown;
  try {
    merged(over);
  } catch (error) {
    if (error instanceof BadPack) problem = error.problem;
  }
  expect(problem).toMatchObject({ is, key });
});

it('the default pack merged over itself is the default pack', () => {
  expect(mergePack(defaultPack, JSON.stringify(defaultPack))).toEqual(defaultPack);
});

describe('a pattern that is no regular expression is refused before a report is checked', () => {
  const { counts, placeholders, genre: { kinds, period } } = defaultPack;
  it.each<[string, unknown]>([
    ['of a title', { genre: { title: { ending: '(' } } }],
    ['of a lead-in', { genre: { leadIn: { opening: '(' } } }],
    ['of a heading', { genre: { problems: { heading: '(' } } }],
    ['of plans that say nothing', { genre: { plans: { empty: '(' } } }],
    ['of integrity', { genre: { integrity: { others: '(' } } }],
    ['of a closing', { genre: { closing: { sentence: '(' } } }],
    ['of a line below a title', { genre: { title: { below: '(' } } }],
    ['of what is no opening', { genre: { leadIn: { notOpening: '(' } } }],
    ['of a report without a title', { genre: { kinds: { untitled: { ...kinds.untitled, pattern: '(' } } } }],
    ['of what is done in more than half a year', { genre: { period: { beyondWords: period.beyondWords.map((row) => ({ ...row, done: '(' })) } } }],
    ['of a sentence on more than half a year', { genre: { period: { beyondWords: period.beyondWords.map((row) => ({ ...row, inside: '(' })) } } }],
    ...(['before', 'after', 'not'] as const).map((key): [string, unknown] => [`of what is done each year: ${key}`, { genre: { period: { yearly: period.yearly.map((row) => ({ ...row, [key]: '(' })) } } }]),
    ...Object.entries(period).flatMap(([key, pattern]): [string, unknown][] => (typeof pattern === 'string' ? [[`of a period: ${key}`, { genre: { period: { [key]: '(' } } }]] : [])),
    ['of a year without its sign', { text: { year: { times: [{ before: '(', after: '^' }] } } }],
    ['of a figure', { counts: { figure: { casework: ['('] } } }],
    ['of a noun between two words', { text: { repeated: { tails: ['('] } } }],
    ['of brackets without parts', { counts: { sum: { apart: ['('] } } }],
    ['of a deed', { counts: { figure: { deeds: ['签)(订'] } } }],
    ['of what is reported', { counts: { claim: { reporting: ['('] } } }],
    ['of what every report counts', { counts: { figure: { sessions: [{ mark: '党课', said: '(' }] } } }],
    ['of what says which ones are counted', { counts: { claim: { glosses: ['('] } } }],
    ['of whose meetings are told', { counts: { figure: { owners: ['('] } } }],
    ['of an aside', { genre: { aside: '(' } }],
    ['of an outcome', { genre: { outcome: { after: '(' } } }],
    ['of a sum', { counts: { sum: { overlapping: [...counts.sum.overlapping, '('] } } }],
    ['of a form that few reports hold', { placeholders: { forms: placeholders.forms.map((form, index) => (index === 12 ? { ...form, sign: '(' } : form)) } }],
    ['of a part of forms', { placeholders: { parts: { surname: '(' } } }],
    ['of a leftover', { placeholders: { leftovers: placeholders.leftovers.map((form) => ({ ...form, sign: '(' })) } }],
  ])('%s', (_, over) => {
    expect(() => mergePack(defaultPack, JSON.stringify(over))).toThrow(BadPack);
  });
});

it.each<[string, string, string[], unknown, string[]]>([
  ['parts that leave nothing out', '全年共走访党员30人，其中城区12人、乡村9人。', [], { counts: { sum: { partitions: [['城区', '乡村']] } } }, ['count/sum-mismatch']],
  ['brackets that hold no parts', '全区共有学校64所（小学35所、初中17所、高中11所、中专2所）。', ['count/sum-mismatch'], { counts: { sum: { apart: ['中专'] } } }, []],
  ['brackets that hold no items', '建立两项制度（巡查、通报、约谈）。', ['count/claim-mismatch'], { counts: { claim: { unlisted: ['巡查'] } } }, []],
  ['notes that need no end mark', '局党组每月研究一次管党治党工作。班子成员到联系点督促整改（牵头单位）', [], { text: { notes: ['落款'] } }, ['text/missing-terminal']],
])('the words of a pack decide on %s', (_, text, byDefault, over, byPack) => {
  const found = (pack: Pack): string[] => check(fromText(text), { pack }).findings.map(({ rule }) => rule);
  expect([found(defaultPack), found(mergePack(defaultPack, JSON.stringify(over)))]).toEqual([byDefault, byPack]);
});

it('a bracket in a word that is no pattern is taken', () => {
  const { leadIn, period } = defaultPack.genre;
  const over = { genre: { leadIn: { openingTrigger: `${leadIn.openingTrigger} （(` }, period: { beyondWords: period.beyondWords.map((row) => ({ ...row, word: `${row.word}(` })) } } };
  expect(mergePack(defaultPack, JSON.stringify(over)).genre.leadIn.openingTrigger).toContain('(');
});

it('a key that JSON calls __proto__ changes nothing', () => {
  expect(() => mergePack(base, '{ "__proto__": { "polluted": true } }')).toThrow(BadPack);
  expect({}).not.toHaveProperty('polluted');
});
