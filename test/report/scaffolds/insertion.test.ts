import type { SectionId } from '../../../src/report/genre/sections';
import { defaultPack } from '../../../src/report/pack';
import { planInsertion } from '../../../src/report/scaffolds/insertion';
import { described } from './described';
import { flat, insert, remove, sentences } from './inserting';

describe('a report with headings 一、', () => {
  test('takes a theme after the last that precedes it, and renumbers what follows', () => {
    expect(insert(flat, 'ideology')).toEqual({
      notes: [],
      result: `落实主体责任情况报告
现将情况报告如下。
一、压实主体责任
正文甲。
二、加强政治建设
正文乙。一是学。二是做。
+三、深化思想建设，
+局党组坚持用党的创新理论统一思想、统一意志、统一行动，
四、深化作风建设
正文丙。
五、存在的问题
问题。
六、下一步打算
打算。
`,
    });
  });

  test.each<[string, SectionId, string, string]>([
    ['a theme that is last goes before the problems', 'business', '+四、围绕中心工作，', '五、存在的问题'],
    ['a theme that is first goes first', 'responsibility', '+一、坚持守土尽责，', '二、加强政治建设'],
    ['problems go before the plans', 'problems', '+四、存在的主要问题', '五、下一步打算'],
    ['plans go after the problems', 'plans', '+五、下一步打算', '四、存在的问题'],
    ['廉洁自律 goes before the problems', 'integrity', '+四、强化廉洁自律，', '五、存在的问题'],
  ])('%s', (_, id, heading, sibling) => {
    const without = id === 'business' || id === 'integrity' ? flat : remove(flat, id);
    const lines = insert(without, id).result.split('\n');
    const at = lines.indexOf(heading);
    expect(at).toBeGreaterThan(0);
    if (id === 'plans') expect(lines[at - 2]).toBe(sibling);
    else expect(lines[at + 2]).toBe(sibling);
  });

  test('the end of the text comes before blank lines', () => {
    expect(insert(flat.split('\n').slice(0, 10).join('\n') + '\n\n', 'plans').result).toMatch(/问题。\n\+五、下一步打算\n\+下一步，\n\n$/);
  });
});

const nested = `§title§工作总结
§leadIn§现将情况报告如下。
⟨一、⟩§work§工作开展情况
⟨（一）⟩§politics§加强政治建设。正文甲。
⟨（二）⟩§conduct§深化作风建设。正文乙。
⟨（三）⟩§systems§健全制度。正文丙。
⟨二、⟩§problems,plans§存在问题及下步打算
问题。
§signature§某局
§date§2024年12月1日`;

test('under a container the theme joins its list, run in as its siblings are', () => {
  expect(insert(nested, 'discipline').result.split('\n').slice(3, 8)).toEqual([
    '（一）加强政治建设。正文甲。',
    '（二）深化作风建设。正文乙。',
    '+（三）严明纪律规矩，',
    '（四）健全制度。正文丙。',
    '二、存在问题及下步打算',
  ]);
});

test('the last theme of a container goes before the next part, whose number stays', () => {
  expect(insert(nested, 'business').result.split('\n').slice(5, 8)).toEqual(['（三）健全制度。正文丙。', '+（四）围绕中心工作，', '二、存在问题及下步打算']);
});

test('what is no theme is numbered with the parts, not with the themes', () => {
  expect(insert(nested, 'integrity').result.split('\n').slice(5, 9)).toEqual(['（三）健全制度。正文丙。', '+二、强化廉洁自律，', '+局党组班子成员自觉从严律己、从严治家、从严用权，', '三、存在问题及下步打算']);
});

test('a container around themes that stand already is not drawn', () => {
  expect(insert(flat, 'work').result).toBe('container');
});

test('a conclusion goes before the signature and takes no number', () => {
  expect(insert(nested, 'closing').result.split('\n').slice(7, 9)).toEqual(['问题。', '+特此报告。']);
});

test('a conclusion that is last, and a signature before a date', () => {
  expect(insert(nested.split('\n').slice(0, 8).join('\n'), 'closing').result).toMatch(/问题。\n\+特此报告。$/);
  expect(insert(nested.replace('§signature§某局\n', ''), 'signature').result).toMatch(/\n\+中共\*局党组\n2024年12月1日$/);
});

test('a report numbered 一是 takes its theme as one, with points that carry no number', () => {
  const plan = planInsertion(described(sentences), 'politics', 'half', defaultPack);
  expect(plan.status).toBe('planned');
  if (plan.status !== 'planned') return;
  expect(plan.insertion.paragraphs).toHaveLength(1);
  expect(plan.insertion.paragraphs[0]?.text).toMatch(/^二是加强政治建设，.+。局党组/);
  expect(plan.insertion.paragraphs[0]?.text.match(/[一二三]是/g)).toEqual(['二是']);
  expect(plan.insertion.edits.map(({ replacement }) => replacement)).toEqual(['三是', '四是']);
});

test('a report that numbers its sentences ends in paragraphs without a number', () => {
  const report = sentences.split('\n').slice(0, 4).join('\n');
  expect(insert(report, 'problems').result.split('\n').at(-1)).toBe('+对照全面从严治党新要求，');
  expect(insert(`${report}\n§problems§还存在一些不足。`, 'plans').result.split('\n').at(-1)).toBe('+下一步，');
});

test('a theme goes before the paragraph that tells the problems', () => {
  expect(insert(sentences, 'business').result.split('\n').slice(3, 6).map((line) => line.slice(0, 6))).toEqual(['三是严明纪律', '+四是围绕中', '还存在一些不']);
});

describe('problems in the last sentence of a theme', () => {
  const hidden = `§leadIn§现将情况报告如下。
⟨第一，⟩§politics§加强政治建设。正文甲。
⟨第二，⟩§conduct§改进作风。正文乙。同时也要看到，§problems§工作中还存在不足。`;

  test('plans go after that paragraph', () => {
    expect(insert(hidden, 'plans').result.split('\n').slice(-2)).toEqual([described(hidden).document.paragraphs[2]?.text, '+下一步，']);
  });

  test('what would go between the two is refused, and the place is told', () => {
    for (const id of ['business', 'integrity'] as const) {
      const plan = planInsertion(described(hidden), id, 'year', defaultPack);
      expect(plan).toMatchObject({ status: 'refused', reason: 'inside-paragraph', at: { paragraph: 2 } });
    }
  });

  test('a theme before it has its place', () => {
    expect(insert(hidden, 'ideology').result.split('\n').slice(1, 4).map((line) => line.slice(0, 4))).toEqual(['第一，加', '+第二，', '第三，改']);
  });
});

test('themes that are items of one paragraph leave no place between them', () => {
  const dense = '§leadIn§报告如下。\n⟨一是⟩§responsibility§压实责任。⟨二是⟩§conduct§抓作风。\n§problems§还有不足。';
  expect(insert(dense, 'politics').result).toBe('inside-paragraph');
});

test('廉洁自律 as a point of the last theme is no limit, and problems there are one', () => {
  const within = flat.replace('正文丙。\n', '正文丙。\n⟨一是⟩带头节俭。\n⟨二是⟩§integrity§廉洁自律。\n');
  expect(insert(within, 'discipline').result).toMatch(/二是廉洁自律。\n\+四、严明纪律规矩，/);
  const hidden = remove(remove(flat, 'problems'), 'plans').replace('正文丙。\n', '正文丙。\n⟨一是⟩带头节俭。\n⟨二是⟩§problems§还有不足。\n');
  expect(insert(hidden, 'discipline').result).toBe('inside-paragraph');
});

describe('a report without numbers stays without', () => {
  const plain = '§title§报告\n§leadIn§报告如下。\n§politics§加强政治建设。正文甲。\n正文续。\n§conduct§改进作风。正文乙。\n§problems§还有不足。';

  test('a theme is a paragraph that begins with its heading', () => {
    expect(insert(plain, 'ideology').result.split('\n').slice(3, 6)).toEqual(['正文续。', '+深化思想建设，', '改进作风。正文乙。']);
    expect(planInsertion(described(plain), 'ideology', 'year', defaultPack)).toMatchObject({ insertion: { edits: [], paragraphs: [{ role: 'body' }] } });
  });

  test('plans are a paragraph', () => {
    expect(insert(plain, 'plans').result.split('\n').slice(-2)).toEqual(['还有不足。', '+下一步，']);
  });

  test('headings that stand alone get one that does', () => {
    const headed = plain.replace('§politics§加强政治建设。', '§politics§加强政治建设\n').replace('§conduct§改进作风。', '§conduct§改进作风\n').replace('§problems§', '§problems§存在的问题\n');
    expect(insert(headed, 'ideology').result.split('\n').slice(4, 8)).toEqual(['正文续。', '+深化思想建设，', '+局党组坚持用党的创新理论统一思想、统一意志、统一行动，', '改进作风']);
    expect(insert(headed, 'plans').result.split('\n').slice(-3)).toEqual(['还有不足。', '+下一步打算', '+下一步，']);
  });
});

describe('what stands before the main part', () => {
  const named = '\n§title§关于张三的\n述职报告\n（2024年12月）\n§leadIn§现将情况报告如下。\n⟨一、⟩§politics§加强政治建设\n正文。\n⟨二、⟩§conduct§改进作风\n正文。';

  test.each<[SectionId, string, number]>([
    ['title', named.replace('§title§关于张三的\n述职报告\n（2024年12月）\n', ''), 1],
    ['salutation', named, 4],
    ['leadIn', named.replace('§leadIn§现将情况报告如下。\n', ''), 4],
  ])('%s', (id, text, before) => {
    expect(planInsertion(described(text), id, 'year', defaultPack)).toMatchObject({ status: 'planned', insertion: { before, edits: [] } });
  });
});

test('a section that is there, and a text that is no report, get none', () => {
  expect(insert(flat, 'conduct').result).toBe('present');
  expect(planInsertion(described(flat, 'unknown'), 'ideology', 'year', defaultPack)).toEqual({ status: 'refused', reason: 'unknown-kind' });
});

test('a theme that is only known by the text under its heading begins with the heading', () => {
  const untold = '§leadIn§报告如下。\n⟨一、⟩强化担当\n我始终不松劲。§responsibility§抓好主体责任。\n⟨二、⟩久久为功\n改进不停步。§conduct§纠治四风。';
  expect(insert(untold, 'politics').result.split('\n').slice(2, 6)).toEqual(['我始终不松劲。抓好主体责任。', '+二、加强政治建设，', '+局党组牢记机关首先是政治机关，', '三、久久为功']);
});

test('a theme that is touched again under another heading keeps its own place', () => {
  const again = flat.replace('正文丙。', '正文丙。也抓§politics§政治监督。');
  expect(insert(again, 'ideology').result).toMatch(/\n二、加强政治建设\n[^\n]*\n\+三、/);
});

test('a theme joins the list that its neighbour is in', () => {
  const two = '§leadIn§报告如下。\n⟨一、⟩主要做法\n⟨（一）⟩§politics§讲政治。正文。\n⟨（二）⟩§ideology§强学习。正文。\n⟨二、⟩主要成效\n⟨（一）⟩§conduct§作风好转。正文。\n⟨（二）⟩§systems§制度健全。正文。\n⟨三、⟩§plans§下一步打算\n打算。';
  expect(insert(two, 'discipline').result.split('\n').slice(4, 8).map((line) => line.slice(0, 5))).toEqual(['二、主要成', '（一）作风', '+（二）严', '（三）制度']);
});
