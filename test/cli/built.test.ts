import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixturesIn } from '../fixture';

/** What the build makes, in a folder far from any node_modules. */
const folder = mkdtempSync(join(tmpdir(), 'report-check-built-'));
const built = join(folder, 'report-check.js');
const node = (...args: string[]) => spawnSync(process.execPath, [built, ...args], { cwd: folder, encoding: 'utf8', env: {} });
/** Whether Node takes what lies compiled in a folder. */
const isFromCache = (where: string): string => spawnSync(process.execPath, ['-p', `require(${JSON.stringify(join(where, 'report-check.js'))}).isFromCache`], { encoding: 'utf8' }).stdout.trim();
const cacheFile = (): string => readdirSync(folder).find((name) => name.endsWith('.cache')) ?? '';

beforeAll(() => {
  const root = join(__dirname, '../..');
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/webpack/bin/webpack.js'), '--config-name', 'cli', '--output-path', folder], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
  writeFileSync(join(folder, 'gap.txt'), '一、抓学习\n二、抓作风\n四、抓纪律');
  writeFileSync(join(folder, 'long.txt'), '一、抓学习\n三、抓作风\n'.repeat(20_000));
  const texts = fixturesIn(join(root, 'test/fixtures/reports')).map(({ text }) => text);
  for (let n = 0; n < 30; n++) writeFileSync(join(folder, `ten-pages-${n}.txt`), Array.from({ length: 3 }, (_, k) => texts[(n + k) % texts.length]).join('\n'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is one file that a bare Node runs, and what Node compiled of it', () => {
  expect(readdirSync(folder).filter((name) => !name.endsWith('.txt'))).toEqual([cacheFile(), 'report-check.js']);
  expect(node('--format', 'json', 'gap.txt')).toMatchObject({ status: 1, stderr: '' });
  expect(readFileSync(built, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

it('is loaded as this very Node compiled this very program', () => {
  expect(isFromCache(folder)).toBe('true');
  expect(cacheFile().replace(/-[0-9a-f]{8}-/, '-‹hash›-')).toBe(`program-‹hash›-${process.version}-${process.platform}-${process.arch}.cache`);
});

describe.each<[string, (cache: Buffer, file: string) => void]>([
  ['away', () => undefined],
  ['empty', (_, file) => writeFileSync(file, '')],
  ['cut off', (cache, file) => writeFileSync(file, cache.subarray(0, cache.length / 2))],
  ['by another V8', (cache, file) => writeFileSync(file, Buffer.concat([cache.subarray(0, 4), Buffer.alloc(4, 1), cache.subarray(8)]))],
  ['but unreadable', (_, file) => mkdirSync(file)],
])('with what was compiled %s', (_, put) => {
  it('compiles as it runs, and finds the same', () => {
    const copy = mkdtempSync(join(tmpdir(), 'report-check-copy-'));
    cpSync(built, join(copy, 'report-check.js'));
    put(readFileSync(join(folder, cacheFile())), join(copy, cacheFile()));

    expect(isFromCache(copy)).toBe('false');
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'report-check.js'), 'gap.txt'], { cwd: folder, encoding: 'utf8', env: {} });
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: node('gap.txt').stdout, stderr: '' });
    rmSync(copy, { recursive: true });
  });
});

it.each([
  [['--fail-on', 'never', 'gap.txt'], 0],
  [['gap.txt', 'absent.txt'], 2],
  [['--nonsense'], 3],
])('%j exits with %i', (args, status) => {
  expect(node(...args).status).toBe(status);
});

it('ends quietly when whoever reads its output has read enough', async () => {
  const child = spawn(process.execPath, [built, '--format', 'json', 'long.txt', 'gap.txt'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  child.stdout.destroy();
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

it('thirty reports of ten pages are checked in one run', () => {
  const files = readdirSync(folder).filter((name) => name.startsWith('ten-pages'));
  expect(JSON.parse(node('--format', 'json', ...files).stdout)).toHaveLength(30);
});
