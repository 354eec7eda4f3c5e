import { docxKeeping } from './kept';
import { folderOf, runIn } from './running';

const texts = ['今天天气很好', '一、抓学习', '二、抓作风', '四、抓“纪律', '立案*件'];
const folder = folderOf({
  'plain.docx': docxKeeping(texts, {}),
  'kind.docx': docxKeeping(texts, { kind: 'partyGroup' }),
  'half.docx': docxKeeping(texts, { span: 'half' }),
  'off.docx': docxKeeping(texts, { severities: { 'numbering/gap': 'off', 'placeholder/unfilled': 'info', 'no/rule': 'off' } }),
  'broken.docx': docxKeeping(texts, { kind: 'x', span: 'week', severities: ['off'] }),
  'loud.json': JSON.stringify({ severities: { 'numbering/gap': 'warning' } }),
});

interface Result {
  readonly kind: { readonly id: string };
  readonly findings: readonly { readonly rule: string; readonly severity: string }[];
}

async function resultOf(...args: string[]): Promise<{ readonly kind: string; readonly gap: string; readonly unfilled: string }> {
  const [result]: Result[] = JSON.parse((await runIn(folder, ['--format', 'json', ...args])).stdout);
  const severityOf = (rule: string): string => result?.findings.find((finding) => finding.rule === rule)?.severity ?? 'off';
  return { kind: result?.kind.id ?? '', gap: severityOf('numbering/gap'), unfilled: severityOf('placeholder/unfilled') };
}

const asEver = { kind: 'unknown', gap: 'error', unfilled: 'error' };

test.each([
  ['nothing is kept', ['plain.docx'], asEver],
  ['a kind is kept', ['kind.docx'], { ...asEver, kind: 'partyGroup' }],
  ['a kind is kept and the command line names another', ['--kind', 'workSummary', 'kind.docx'], { ...asEver, kind: 'workSummary' }],
  ['severities are kept', ['off.docx'], { ...asEver, gap: 'off', unfilled: 'info' }],
  ['severities are kept and a pack says otherwise of one', ['--pack', 'loud.json', 'off.docx'], { ...asEver, gap: 'warning', unfilled: 'info' }],
  ['severities are kept and the command line turns one off', ['--disable', 'placeholder/unfilled', 'off.docx'], { ...asEver, gap: 'off', unfilled: 'off' }],
  ['what is kept makes no sense', ['broken.docx'], asEver],
])('%s', async (_, args, expected) => {
  expect(await resultOf(...args)).toEqual(expected);
});

test('what one document keeps is nothing to the next', async () => {
  const { stdout } = await runIn(folder, ['--format', 'json', 'kind.docx', 'plain.docx']);
  const results: Result[] = JSON.parse(stdout);
  expect(results.map(({ kind }) => kind.id)).toEqual(['partyGroup', 'unknown']);
});

test.each([['half.docx', 'half'], ['plain.docx', 'unknown'], ['broken.docx', 'unknown']])('the period of %s is %s', async (file, span) => {
  const [result]: { period: { span: string } }[] = JSON.parse((await runIn(folder, ['--format', 'json', file])).stdout);
  expect(result?.period.span).toBe(span);
});

describe.each(['text', 'markdown', 'html'])('%s', (format) => {
  test.each([
    ['kind.docx', '按文中设定：'],
    ['half.docx', '按文中设定：'],
    ['off.docx', '停用'],
  ])('tells that %s was checked as it says itself', async (file, words) => {
    expect((await runIn(folder, ['--format', format, file])).stdout).toContain(words);
  });

  test('tells nothing where the command line decided', async () => {
    expect((await runIn(folder, ['--format', format, '--kind', 'workSummary', 'kind.docx'])).stdout).not.toContain('按文中设定');
  });
});
