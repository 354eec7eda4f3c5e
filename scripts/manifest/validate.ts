import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { checkManifest } from './check';

/** `npm run validate [FILE]`: a line for each fault on stderr, and exit code 1 where there is one. Nothing is asked of the network. */
async function validate(file: string): Promise<number> {
  const assets = path.join(__dirname, '../../assets');
  const fileAt = (address: string): Uint8Array | undefined => {
    const own = path.join(assets, URL.canParse(address) ? new URL(address).pathname : '');
    return own.startsWith(assets + path.sep) && existsSync(own) ? readFileSync(own) : undefined;
  };
  const faults = checkManifest(readFileSync(file, 'utf8'), fileAt);
  const say = (text: string): boolean => process.stderr.write(`${text}\n`);
  for (const { line, message } of faults) say(`${file}:${line}: ${message}`);
  if (faults.length > 0) return 1;
  const { displayName, version } = await OfficeAddinManifest.readManifestFile(file);
  process.stdout.write(`${file}: ${displayName ?? ''} ${version ?? ''} ✓\n`);
  return 0;
}

validate(process.argv[2] ?? 'manifest.xml').then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
