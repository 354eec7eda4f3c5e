import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from '../../scripts/manifest/check';
import { sizeOfPng } from '../../scripts/manifest/icons';
import { ADDIN_ID } from '../../src/preview/model/word-document';

const root = path.join(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const fileAt = (address: string): Uint8Array | undefined => {
  const file = path.join(root, 'assets', URL.canParse(address) ? new URL(address).pathname : '');
  return existsSync(file) && path.extname(file) === '.png' ? readFileSync(file) : undefined;
};
const lineOf = (text: string, xml = manifest): number => xml.slice(0, xml.indexOf(text)).split('\n').length;

test('the manifest of this add-in has no fault', () => {
  expect(checkManifest(manifest, fileAt)).toEqual([]);
});

test('the preview keeps settings under the manifest’s Id, as Word does', () => {
  expect(/<Id>([^<]*)<\/Id>/.exec(manifest)?.[1]).toBe(ADDIN_ID);
});

/** What is replaced by what, and the fault that comes of it, on the line of the first text unless another is given. */
const broken: readonly (readonly [found: string, replacement: string, message: RegExp, at?: string])[] = [
  ['<Version>0.1.0.0</Version>', '<Version>next</Version>', /^Version must be two to four numbers/],
  ['6d1f0b4e-52a7-4f39-9c57-8e2b7a60c3d1', '12', /^Id must be a GUID/],
  ['<DefaultLocale>zh-CN</DefaultLocale>', '<DefaultLocale>Chinese</DefaultLocale>', /^DefaultLocale must be/],
  ['>ReadWriteDocument<', '>Everything<', /^Permissions must be/],
  ['MinVersion="1.3"/>', 'MinVersion="1.6"/>', /^The base must require WordApi 1\.3/],
  ['"VersionOverridesV1_0"', '"VersionOverridesV1_1"', /VersionOverridesV1_0 only/],
  ['DefaultValue="责任报告助手">', `DefaultValue="${'责'.repeat(126)}">`, /DefaultValue has 126 characters/],
  ['resid="Group.Label"', 'resid="Group.Labels"', /nothing in ShortStrings has the id “Group\.Labels”/],
  ['resid="Pane.Url"', 'resid="OpenPane.Label"', /nothing in Urls has the id/],
  ['https://localhost:3000/support.html"/>', 'http://localhost:3000/support.html"/>', /must begin with https/],
  ['https://localhost:3000/support.html"/>', 'https://example.com/support.html"/>', /not on the pane's own origin/],
  ['https://localhost:3000/icons/icon-32.png"/>', 'https://localhost:3000/icons/icon-33.png"/>', /no file for/],
  ['https://localhost:3000/icons/icon-32.png"/>', 'https://localhost:3000/icons/icon-40.png"/>', /is 40 × 40, not 32 × 32/],
  ['<bt:Image size="80" resid="Icon.80"/>', '', /^Icon lacks the size 80/, '<Icon>'],
  ['<bt:Override Locale="en-US" Value="Report"/>', '', /^String Group\.Label lacks en-US/, '<bt:String id="Group.Label"'],
  ['id="Report.OpenPane"', 'id="Report.Group"', /stands on line \d+ already/],
  ['<Permissions>ReadWriteDocument</Permissions>', '', /^OfficeApp lacks Permissions/, 'xsi:type="TaskPaneApp"'],
  ['<AppDomains>', '<Runtimes/><AppDomains>', /Runtimes is rejected/],
  ['<DesktopFormFactor>', '<Requirements/><DesktopFormFactor>', /Requirements may stand in the base only/],
  ['ReadWriteDocument</Permissions>', 'ReadWriteDocument</Permission>', /^Not well-formed XML/],
];

test.each(broken.map(([found, replacement, message, at = found]) => [found, replacement, message, at] as const))('finds %s become %s, on its line', (found, replacement, message, at) => {
  const xml = manifest.replace(found, replacement);
  expect(checkManifest(xml, fileAt)).toContainEqual({ line: lineOf(at), message: expect.stringMatching(message) as string });
});

test('finds elements that stand in the wrong order', () => {
  const xml = manifest.replace(/( {2}<Permissions>.*\n)/, '').replace('  <Hosts>', '  <Permissions>ReadWriteDocument</Permissions>\n  <Hosts>');
  expect(checkManifest(xml, fileAt)).toContainEqual({ line: lineOf('  <Hosts>', xml), message: 'Hosts must come before Permissions in OfficeApp.' });
});

test.each([16, 20, 24, 32, 40, 48, 64, 80, 128])('the icon of %i pixels is one', (size) => {
  expect(sizeOfPng(readFileSync(path.join(root, `assets/icons/icon-${size}.png`)))).toEqual({ width: size, height: size });
});

test('what is no PNG has no size', () => {
  expect(sizeOfPng(new Uint8Array([0x89, 0x50]))).toBeUndefined();
  expect(sizeOfPng(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
});
