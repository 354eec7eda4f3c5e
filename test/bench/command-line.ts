import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { p, packed, r } from '../docx/packed';

/** The built command line over .docx: a report of 300 pages, and thirty of ten pages. */
const built = join(__dirname, '../../dist/cli/report-check.js');
const folder = mkdtempSync(join(tmpdir(), 'report-check-bench-'));
const measured = `process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)));process.argv.splice(1,0,${JSON.stringify(built)});require(${JSON.stringify(built)}).program.start()`;

/** A paragraph of six runs, the third and the fifth of which hold an open figure where `open` says so. */
function paragraph(index: number, open: boolean): string {
  const figure = (value: number): string => (open ? '*' : String(value));
  return p(r(`全年召开会议`) + r(String(index)) + r('次，解决问题') + r(figure(index), '<w:b/>') + r('个，督促') + r('整改到位。'));
}

function run(name: string, files: readonly string[]): void {
  let seconds = Infinity;
  let kilobytes = 0;
  for (let round = 0; round < 5; round++) {
    const start = process.hrtime.bigint();
    const { stderr, stdout } = spawnSync(process.execPath, ['-e', measured, '--', '--format', 'json', ...files], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 });
    seconds = Math.min(seconds, Number(process.hrtime.bigint() - start) / 1e9);
    kilobytes = Math.max(kilobytes, Number(stderr));
    if (!stdout.startsWith('[')) throw new Error(stderr);
  }
  process.stdout.write(`${name}: ${seconds.toFixed(2)} s, ${(kilobytes / 1024).toFixed(0)} MB\n`);
}

writeFileSync(join(folder, 'long.docx'), packed({ body: Array.from({ length: 2000 }, (_, i) => paragraph(i, true)).join('') }));
const thirty = Array.from({ length: 30 }, (_, n) => `report-${n}.docx`);
for (const name of thirty) writeFileSync(join(folder, name), packed({ body: Array.from({ length: 120 }, (_, i) => paragraph(i, i % 10 === 0)).join('') }));
run('300 pages, 12 000 runs, 2 000 placeholders', ['long.docx']);
run('thirty reports of ten pages', thirty);
rmSync(folder, { recursive: true });
