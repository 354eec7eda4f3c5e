import { join } from 'node:path';
import { load } from '../../src/cli/load';
import * as sources from '../../src/report/check';
import { fromText } from '../../src/report/document';
import { corpus } from './corpus';

/** Run in a process of its own: prints the milliseconds of the first report that is checked, by the sources or, where `built` is said, as report-check loads them. */
const { check } = process.argv[2] === 'built' ? load(join(__dirname, '../../dist/cli')).program : sources;
const report = corpus(1).slice(0, 3000);
const start = performance.now();
check(fromText(report));
process.stdout.write(JSON.stringify(performance.now() - start));
