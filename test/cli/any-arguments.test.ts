import fc from 'fast-check';
import { folderOf, runIn } from './running';

const folder = folderOf({ 'a.txt': '一、抓学习\n三、抓作风' });
const word = fc.oneof(
  fc.constantFrom('a.txt', '.', '--', '-', '', '--format', 'json', 'text', 'html', 'csv', 'markdown', '--kind', 'partyGroup', '--lang', 'en-US', '--lang=', '--fail-on', 'info', 'never', '--disable', 'numbering/*', '/*', ',', '--pack', '--rules', '--help', '--version', '--no-format', '--format=json'),
  fc.string({ maxLength: 6 }).filter((text) => !/[/]|\.\./.test(text)),
);

it('any command line ends with one of the four exit codes and never with a stack trace', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 5 }), async (args) => {
      const { code, stderr } = await runIn(folder, args);
      expect([0, 1, 2, 3]).toContain(code);
      expect(stderr).not.toMatch(/\n\s+at /);
    }),
    { numRuns: 300 },
  );
});
