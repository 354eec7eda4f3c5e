import { WordDocument } from '../../../src/preview/model/word-document';
import { type Pane, openPane } from '../officeHarness';
import { hit } from './calls/call';
import { sample } from './sample';
import { openSample, settled } from './sample-pane';

let pane: Pane;
openSample((opened) => { pane = opened; });

test('settings are read, saved into the file, and read again from it', async () => {
  const document = sample();
  const other = await openPane({ document, locale: 'zh-CN', documentUrl: '' });
  const { settings } = other.Office.context.document;
  expect(settings.get('ignored')).toBeNull();
  settings.set('ignored', { 规则: ['甲', '"<&'] });
  settings.set('gone', 1);
  settings.remove('gone');
  const saved = await new Promise<{ status: unknown }>((done) => { settings.saveAsync((result) => { done(result); }); });
  expect(saved.status).toBe('succeeded');
  other.close();
  const again = await openPane({ document: WordDocument.open(document.save()), locale: 'zh-CN', documentUrl: '' });
  expect(again.Office.context.document.settings.get('ignored')).toEqual({ 规则: ['甲', '"<&'] });
  expect(again.Office.context.document.settings.get('gone')).toBeNull();
  again.close();
});

test('settings are refreshed from the document', async () => {
  const document = sample();
  pane.use({ document });
  document.settings.set('other', '"别处写的"');
  await new Promise((done) => pane.Office.context.document.settings.refreshAsync(done));
  expect(pane.Office.context.document.settings.get('other')).toBe('别处写的');
});

test('settings that cannot be saved say so', async () => {
  pane.use({ document: sample(), misbehaviour: { writes: 'read-only' } });
  const saved = await new Promise<{ status: unknown }>((done) => { pane.Office.context.document.settings.saveAsync((result) => { done(result); }); });
  expect(saved.status).toBe('failed');
});

test('what the host does not answer fails', async () => {
  const answer = await new Promise<{ status: unknown }>((done) => { pane.Office.context.document.getSelectedDataAsync(pane.Office.CoercionType.Ooxml, (result) => { done(result); }); });
  expect(answer.status).toBe('failed');
});

test('the pane is told when the selection changes, until it no longer asks', async () => {
  const document = sample();
  const other = await openPane({ document, locale: 'zh-CN', documentUrl: '' });
  let told = 0;
  const handler = () => { told++; };
  const { DocumentSelectionChanged } = other.Office.EventType;
  await new Promise((done) => { other.Office.context.document.addHandlerAsync(DocumentSelectionChanged, handler, done); });
  await other.Word.run(async (context) => {
    (await hit(context, '结语')).select();
    await context.sync();
  });
  await settled();
  expect(told).toBe(1);
  await new Promise((done) => { other.Office.context.document.removeHandlerAsync(DocumentSelectionChanged, { handler }, done); });
  await other.Word.run(async (context) => {
    context.document.body.select();
    await context.sync();
  });
  await settled();
  expect(told).toBe(1);
  other.close();
});
