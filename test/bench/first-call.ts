import { createRequire } from 'node:module';
import type { Loaded } from '../../src/cli/load';
import * as sources from '../../src/report/check';
import { fromText } from '../../src/report/document';
import { corpus } from './corpus';

/** Run in a process of its own: prints the milliseconds of the first report that is checked, by the sources or, where `built` is said, by the built command line. */
function checked(): typeof sources.check {
  if (process.argv[2] !== 'built') return sources.check;
  const { program }: Loaded = createRequire(__filename)('../../dist/cli/report-check.js');
  return program.check;
}

const check = checked();
const report = corpus(1).slice(0, 3000);
const start = performance.now();
check(fromText(report));
process.stdout.write(JSON.stringify(performance.now() - start));
