import manifest from '../../package.json';
import { formats } from '../../src/cli/formats';
import { folderOf, runIn } from './running';

const folder = folderOf({ 'clean.txt': '抓学习。', 'nothing/readme.md': '' });

it.each([
  [['--formt', 'json', 'clean.txt'], '没有 --formt 这个选项，是否想用 --format？'],
  [['--qqq', 'clean.txt'], '没有 --qqq 这个选项'],
  [['clean.txt', '--pack'], '选项 --pack 后面缺少值'],
  [['--format=xml', 'clean.txt'], '选项 --format 的值不能是“xml”，可用：text、json、markdown、html、csv'],
  [['--fail-on', 'Error', 'clean.txt'], '选项 --fail-on 的值不能是“Error”，可用：error、warning、info、never'],
  [['--disable', 'numbering/gaps', 'clean.txt'], '没有“numbering/gaps”这条规则，--rules 列出全部规则'],
  [[], '没有指定要检查的文件或文件夹'],
  [['clean.txt', ''], '没有指定要检查的文件或文件夹'],
  [['--lang', 'en-US'], 'no file or folder to check'],
  [['--lang=en-US', '--format', 'xml', 'clean.txt'], 'option --format cannot be "xml"; choose from text, json, markdown, html, csv'],
])('%j is refused in one sentence and with a hint', async (args, sentence) => {
  const { stdout, stderr } = await runIn(folder, args);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^report-check: .*\n.*--help.*\n$/);
  expect(stderr).toContain(`report-check: ${sentence}`);
});

it.each(['zh-CN', 'en-US'])('the help in %s names every option and every exit code, on stdout', async (lang) => {
  const { stdout, stderr } = await runIn(folder, ['--help', '--lang', lang]);
  expect(stderr).toBe('');
  for (const word of ['report-check', '--format', '--kind', '--lang', '--fail-on', '--disable', '--pack', '--rules', '--help', '--version', ...formats]) expect(stdout).toContain(word);
  expect(stdout).toMatch(/0 .*1 .*2 .*3 /);
});

it('the version is that of the package', async () => {
  expect((await runIn(folder, ['--version'])).stdout).toBe(`${manifest.version}\n`);
});

it('a folder without reports is said to have none', async () => {
  expect(await runIn(folder, ['--format', 'json', 'nothing'])).toEqual({ code: 0, stdout: '[]\n', stderr: 'report-check: 没有找到 .docx 或 .txt 文件\n' });
});
