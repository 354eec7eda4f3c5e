import { createRequire } from 'node:module';
import type * as sources from '../../src/report/check';
import { fromText } from '../../src/report/document';
import { corpus } from './corpus';

/** Run in a process of its own: prints the milliseconds of the first report that is checked, by the sources or, where `built` is said, by the built command line. */
const load = createRequire(__filename);
const { check }: typeof sources = process.argv[2] === 'built' ? load('../../dist/cli/report-check.js').program : load('../../src/report/check');
const report = corpus(1).slice(0, 3000);
const start = performance.now();
check(fromText(report));
process.stdout.write(JSON.stringify(performance.now() - start));
