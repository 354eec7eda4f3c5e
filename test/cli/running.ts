import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Terminal {
  readonly stdout?: boolean;
  readonly stderr?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Files by their path in a folder of their own, which is gone after the tests of the file. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-check-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Runs report-check in a folder and collects what it writes. */
export async function runIn(cwd: string, args: readonly string[], { stdout: outIsTTY = false, stderr: errIsTTY = false, env = {} }: Terminal = {}): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const code = await run(args, {
    stdout: { isTTY: outIsTTY, write: (text) => (stdout += text) },
    stderr: { isTTY: errIsTTY, write: (text) => (stderr += text) },
    cwd,
    env,
  });
  return { code, stdout, stderr };
}
