/** Runs a built command line over reports of every kind, and keeps beside it what Node has compiled meanwhile: src/cli/load.ts says why. */
const { writeFileSync } = require('node:fs');
const path = require('node:path');

const { program, cacheFile, compiled } = require(path.resolve(process.argv[2]));
const reports = ['assets/sample.docx', 'assets/sample-report.txt', 'test/fixtures/reports'];

let complaints = '';
program
  .run(['--fail-on', 'never', ...reports], {
    stdout: { write: () => true },
    stderr: { write: (text) => (complaints += text) },
    cwd: path.join(__dirname, '..'),
    env: {},
  })
  .then((code) => {
    if (code !== 0) throw new Error(complaints);
    writeFileSync(cacheFile, compiled());
  })
  .catch((error) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  });
