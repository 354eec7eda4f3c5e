import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { check } from '../../src/report/check';
import { fromText } from '../../src/report/document';
import { corpus } from './corpus';

/** One regular expression over all markers: what a scan of the text costs at the least. */
const floor = /[一二三四五六七八九十]+[、是]|（[一二三四五六七八九十]+）|[0-9]+\.|\*/g;

function seconds(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** The quickest of several runs: what disturbs a run only makes it slower. */
function quickest(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => seconds(work)));
}

function countMatches(text: string): number {
  let count = 0;
  for (floor.lastIndex = 0; floor.exec(text) !== null; ) count++;
  return count;
}

function print(row: readonly (string | number)[]): void {
  process.stdout.write(`| ${row.map((cell) => (typeof cell === 'number' ? cell.toFixed(cell < 10 ? 2 : 0) : cell)).join(' | ')} |\n`);
}

/** What another script of this folder measures in a process of its own. */
function alone(script: string, ...args: readonly string[]): unknown {
  return JSON.parse(spawnSync(process.execPath, ['--require', join(__dirname, '../../scripts/typescript.cjs'), join(__dirname, script), ...args], { encoding: 'utf8' }).stdout);
}

/** The first call in nine processes, quickest first. */
function firstCalls(...args: readonly string[]): string {
  return Array.from({ length: 9 }, () => Number(alone('first-call.ts', ...args))).sort((a, b) => a - b).map((each) => each.toFixed(1)).join(', ');
}

const [built, sources] = [firstCalls('built'), firstCalls()];
const report = corpus(1).slice(0, 3000);
for (let i = 0; i < 50; i++) check(fromText(report));
const warm = quickest(50, () => check(fromText(report)));

print(['text', 'MB', 'findings', 's', 'MB/s', 'one regular expression, MB/s', 'ratio']);
print(['---', '---', '---', '---', '---', '---', '---']);
const times = new Map<number, number>();
for (const [repeat, runs] of [[1, 40], [10, 15], [100, 7], [1000, 3]] as const) {
  const text = corpus(repeat);
  const megabytes = Buffer.byteLength(text) / 1e6;
  let findings = 0;
  const elapsed = quickest(runs, () => { findings = check(fromText(text)).findings.length; });
  const scanned = quickest(runs, () => countMatches(text));
  times.set(repeat, elapsed);
  print([`× ${repeat}`, megabytes, String(findings), elapsed, megabytes / elapsed, megabytes / scanned, elapsed / scanned]);
}
process.stdout.write(`\ntime(× 1000) / time(× 100): ${((times.get(1000) ?? 0) / (times.get(100) ?? 1)).toFixed(2)}\n`);
process.stdout.write(`one report of 9 KB: ${(warm * 1000).toFixed(2)} ms warm\n`);
process.stdout.write(`first call in nine processes, ms: ${built} by the built command line; ${sources} by the sources\n`);
process.stdout.write(`peak memory of check() beyond the text, × 1000, own process: ${JSON.stringify(alone('memory.ts'))}\n`);
process.stdout.write(`node ${process.version}, ${execFileSync('uname', ['-sm'], { encoding: 'utf8' })}`);
