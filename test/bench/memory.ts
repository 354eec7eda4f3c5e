import { check } from '../../src/report/check';
import { fromText } from '../../src/report/document';
import { corpus } from './corpus';

/** Run in a process of its own: prints how far the peak memory of check() lies above that of the text. */
const text = corpus(1000);
const document = fromText(text);
const before = process.resourceUsage().maxRSS;
const result = check(document);
const peak = process.resourceUsage().maxRSS;
process.stdout.write(JSON.stringify({ megabytes: (peak - before) / 1024, findings: result.findings.length }));
