import fs from 'node:fs';
import path from 'node:path';
import { supported } from '../../../src/preview/host/objects/types';

const documentation = fs.readFileSync(path.join(__dirname, '../../../docs/preview.md'), 'utf8');
const list = (names: readonly string[]) => names.join(', ') || '—';

test.each(supported.map((one) => [one.type, one] as const))('docs/preview.md says which members of %s are supported', (type, { reads, writes, objects, calls }) => {
  expect(documentation).toContain(`| ${type} | ${list(reads)} | ${list(writes)} | ${list(objects)} | ${list(calls)} |`);
});
