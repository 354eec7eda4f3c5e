import { locales } from '../locales';
import { run } from './run';

/** For whoever loads the program and does not start it: the benchmark, and the run that is compiled ahead. */
export { check } from '../report/check';
export { run };

/** Runs report-check on what this process was called with, and sets its exit code. */
export function start(): void {
  // Whoever reads the output has read enough: that is no fault.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  }
  run(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, cwd: process.cwd(), env: process.env }).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`report-check: ${locales['zh-CN'].cli.failed(error instanceof Error ? error.message : String(error))}\n`);
      process.exitCode = 2;
    },
  );
}
