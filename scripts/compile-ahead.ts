import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from '../src/cli/load';

/** Runs the command line that lies built in a folder over reports of every kind, and keeps there what Node has compiled meanwhile. */
async function compileAhead(folder: string): Promise<void> {
  const { program, compiled } = load(folder);
  let complaints = '';
  const code = await program.run(['--fail-on', 'never', 'assets/sample.docx', 'assets/sample-report.txt', 'test/fixtures/reports'], {
    stdout: { write: () => true },
    stderr: { write: (text: string) => (complaints += text) },
    cwd: join(__dirname, '..'),
    env: {},
  });
  if (code !== 0) throw new Error(complaints);
  writeFileSync(join(folder, 'program.cache'), compiled());
}

compileAhead(resolve(process.argv[2] ?? 'dist/cli')).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
