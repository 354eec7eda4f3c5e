import { openPackage, defaultLimits } from '../../src/docx/package';
import { readSettings } from '../../src/docx/settings';
import { nothingRemembered, readRemembered, settingPrefix } from '../../src/report/remembered';
import { p, packed, r } from '../docx/packed';
import { openReport } from './openReport';

test('what is remembered is in the file, and is read again from it', async () => {
  const report = await openReport(packed({ body: p(r('文')) }));
  expect(report.word.recall()).toEqual(nothingRemembered);
  const change = { ignored: [{ key: 'k', reason: '本年“无”此项 <&>' }], kind: 'partyGroup', year: 2024, span: 'half', look: 'standard', liveCheck: false, severities: { 'numbering/gap': 'off' }, language: 'en-US', firstRunDismissed: true } as const;
  expect(await report.word.remember(change)).toEqual({ status: 'remembered' });
  expect(report.word.recall()).toEqual(change);
  const settings = readSettings(openPackage(report.docx.save(), defaultLimits));
  expect(readRemembered((name) => settings.get(settingPrefix + name))).toEqual(change);
  report.close();
});

test.each([undefined, null, 'x', 7, 2024.5, [], { ignored: 1 }])('%j as a setting counts as none', (value) => {
  expect(readRemembered(() => value)).toEqual(nothingRemembered);
});

test('of a list of ignored findings what is of the right shape is taken', () => {
  expect(readRemembered((name) => (name === 'ignored' ? [{ key: 'a', reason: 'b', more: 1 }, { key: 1 }, null, 'x'] : undefined)).ignored).toEqual([{ key: 'a', reason: 'b' }]);
});
