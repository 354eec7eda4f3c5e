import { createOwnThreadEngine } from '../../../src/taskpane/engine/own-thread';
import { createPane, type Pane } from '../../../src/taskpane/store/pane';
import { createStore } from '../../../src/taskpane/store/store';
import { p, packed, r } from '../../docx/packed';
import { openReport, type OpenReport } from '../../word/openReport';

/** A report with a header, by what stands in its body and its header. */
const docx = (body: string, header: string): Uint8Array =>
  packed({ body: `${p(r(body))}<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>`, headers: { h1: p(r(header)) } });

let report: OpenReport;
let pane: Pane;

beforeEach(async () => {
  report = await openReport(docx('一、召开专题会议*次。', '清源县*局，，'));
  const store = createStore();
  pane = createPane(store, report.word, createOwnThreadEngine());
  store.dispatch({ type: 'started', displayLanguage: 'zh-CN', capabilities: report.word.capabilities, remembered: report.word.recall() });
  await pane.check();
});
afterEach(() => { report.close(); });

/** The places to fill and what else was found, each by the text it stands in. */
const listed = (): string[] => {
  const { checked, view } = pane.store.get();
  return view.findings.filter(({ rule }) => rule === 'placeholder/unfilled' || rule === 'text/repeated-punctuation').map(({ paragraph, rule }) => `${rule} ${checked?.document.paragraphs[paragraph]?.text ?? ''}`);
};
const inBody = (text: string): string => `placeholder/unfilled ${text}`;
const inHeader = (text: string): string[] => [`placeholder/unfilled ${text}`, `text/repeated-punctuation ${text}`];

test('headers are not read unasked', () => {
  expect(listed()).toEqual([inBody('一、召开专题会议*次。')]);
});

test('what was found in a header stays listed when the body is checked again', async () => {
  await pane.check({ margins: 'read' });
  const both = [inBody('一、召开专题会议*次。'), ...inHeader('清源县*局，，')];
  expect(listed()).toEqual(both);
  report.open(docx('一、召开专题会议*次，谈话。', '清源县*局，，'));
  await pane.check();
  expect(listed()).toEqual([inBody('一、召开专题会议*次，谈话。'), ...inHeader('清源县*局，，')]);
  expect(pane.store.get().checked?.unread).toEqual(['text-boxes']);
});

test('after a fill in the body a place in the header is still listed, and can be filled; then it is gone', async () => {
  await pane.check({ margins: 'read' });
  const [body, header] = pane.store.get().view.placeholders;
  expect(body && (await pane.fill(body, '12'))).toBe(true);
  expect(pane.store.get().view.placeholders.map(({ story }) => story)).toEqual(['header']);
  expect(header && (await pane.fill(header, '水务'))).toBe(true);
  expect(pane.store.get().view.placeholders).toEqual([]);
  expect(listed()).toEqual(['text/repeated-punctuation 清源县水务局，，']);
});

test('the button reads headers again, once they have been read', async () => {
  await pane.check({ margins: 'read-again' });
  expect(listed()).toEqual([inBody('一、召开专题会议*次。')]);
  await pane.check({ margins: 'read' });
  report.open(docx('一、召开专题会议*次。', '清源县*局'));
  await pane.check({ margins: 'keep' });
  expect(listed()).toContain(inHeader('清源县*局，，')[1]);
  await pane.check({ margins: 'read-again' });
  expect(listed()).toEqual([inBody('一、召开专题会议*次。'), inBody('清源县*局')]);
});

test('what somebody else changed in a header is not overwritten, and is read again', async () => {
  await pane.check({ margins: 'read' });
  const header = pane.store.get().view.placeholders.find(({ story }) => story === 'header');
  report.open(docx('一、召开专题会议*次。', '清源县*办公室'));
  expect(header && (await pane.fill(header, '水务'))).toBe(false);
  expect(listed()).toEqual([inBody('一、召开专题会议*次。'), inBody('清源县*办公室')]);
});
