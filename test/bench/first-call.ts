import { check } from '../../src/report/check';
import { fromText } from '../../src/report/document';
import { corpus } from './corpus';

/** Run in a process of its own: prints the milliseconds of the first report that is checked. */
const report = corpus(1).slice(0, 3000);
const start = performance.now();
check(fromText(report));
process.stdout.write(JSON.stringify(performance.now() - start));
