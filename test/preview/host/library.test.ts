import { createHost } from '../../../src/preview/host/host';
import { levels } from '../../../src/preview/host/requirements';
import { type Pane, openPane } from '../officeHarness';
import { codeOf, hit } from './calls/call';
import { sample, sampleTexts, textsOf } from './sample';
import { openSample, settled } from './sample-pane';

let pane: Pane;
openSample((opened) => { pane = opened; });

describe('the start', () => {
  test('Office.onReady gives Word on the web', () => {
    expect(pane.ready).toMatchObject({ host: 'Word', platform: 'OfficeOnline' });
    expect(pane.Office.context.displayLanguage).toBe('zh-CN');
    expect(pane.Office.context.contentLanguage).toBe('zh-CN');
    expect(pane.Office.context.document.url).toBe('https://localhost/报告.docx');
    expect(pane.Office.context.document.mode).toBe(pane.Office.DocumentMode.ReadWrite);
  });

  test('only the files of the library are asked for', () => {
    expect(pane.addresses.map((address) => new URL(address).pathname)).toEqual(['/office/office.js', '/office/word-web-16.00.js', '/office/zh-cn/office_strings.js']);
  });

  test.each(levels)('isSetSupported answers for a host at WordApi %s', async (level) => {
    const other = await openPane({ document: sample(), locale: 'en-US', documentUrl: '', level });
    const { requirements } = other.Office.context;
    expect(levels.filter((one) => requirements.isSetSupported('WordApi', one))).toEqual(levels.slice(0, levels.indexOf(level) + 1));
    expect(requirements.isSetSupported('WordApi', '1.3')).toBe(true);
    other.close();
  });

  test('members that came later than the level are refused, and left out of a load without names', async () => {
    const old = await openPane({ document: sample(), locale: 'zh-CN', documentUrl: '', level: '1.3' });
    expect(await codeOf(() => old.Word.run(async (context) => { context.document.body.getReviewedText('Current'); await context.sync(); }))).toBe('NotImplemented');
    expect(await codeOf(() => old.Word.run(async (context) => { context.document.load(); await context.sync(); }))).toBe('no error');
    old.close();
    pane.use({ document: sample(), level: '1.4' });
    expect(await codeOf(() => pane.Word.run(async (context) => { context.document.body.footnotes.load('items'); await context.sync(); }))).toBe('NotImplemented');
  });
});

describe('errors', () => {
  test('tell the code, the place and the statement', async () => {
    const error = await pane.Word.run(async (context) => {
      const last = context.document.body.paragraphs.getLast();
      last.getNext().load('text');
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(pane.OfficeExtension.Error);
    expect(error).toMatchObject({ code: 'ItemNotFound', debugInfo: { code: 'ItemNotFound', errorLocation: 'Paragraph.getNext', statement: expect.stringContaining('.getNext()'), surroundingStatements: expect.any(Object) } });
  });

  test('what was done before an error stays done, and what was loaded is there', async () => {
    const document = sample();
    pane.use({ document });
    const text = await pane.Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertText('甲', 'Start');
      first.load('text');
      context.document.body.paragraphs.getLast().getNext();
      first.insertText('乙', 'Start');
      await context.sync().catch(() => undefined);
      return first.text;
    });
    expect([text, textsOf(document)[0]]).toEqual(['甲工作情况', '甲工作情况']);
  });

  test('a method of a null object is refused, its objects are null objects', async () => {
    const [isNull, code] = await pane.Word.run(async (context) => {
      const none = context.document.body.search('没有').getFirstOrNullObject();
      const { font } = none;
      font.load('bold');
      await context.sync();
      const failed = await codeOf(async () => {
        context.document.body.search('没有').getFirstOrNullObject().delete();
        await context.sync();
      });
      return [none.isNullObject, failed];
    });
    expect([isNull, code]).toEqual([true, 'ItemNotFound']);
  });

  test.each([
    ['an empty text', '', 'SearchStringInvalidOrTooLong'],
    ['more than 255 characters', '甲'.repeat(256), 'SearchStringInvalidOrTooLong'],
    ['255 characters', '甲'.repeat(255), 'no error'],
    ['a code that there is not', '甲^中', 'SearchStringInvalidOrTooLong'],
    ['a paragraph mark', '^p', 'NotImplemented'],
  ])('a search for %s', async (_, text, code) => {
    expect(await codeOf(() => pane.Word.run(async (context) => {
      context.document.body.search(text).load('items');
      await context.sync();
    }))).toBe(code);
  });
});

describe('references', () => {
  test('are freed when a run ends', async () => {
    await pane.Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text');
      await context.sync();
      (await hit(context, '完成率')).select();
      await context.sync();
      expect(pane.host.kept).toBeGreaterThan(sampleTexts.length);
    });
    await settled();
    expect(pane.host.kept).toBe(0);
  });

  test('of one run are not freed by another', async () => {
    const texts = await pane.Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load('text');
      await context.sync();
      await pane.Word.run(async (other) => {
        other.document.body.paragraphs.getFirst().load('text');
        await other.sync();
      });
      await settled();
      first.insertText('甲', 'Start');
      first.load('text');
      await context.sync();
      return first.text;
    });
    expect(texts).toBe('甲工作情况');
  });

  test('outlive a run where the object is tracked', async () => {
    const range = await pane.Word.run(async (context) => {
      const found = await hit(context, '完成率');
      context.trackedObjects.add(found);
      await context.sync();
      return found;
    });
    await settled();
    const text = await pane.Word.run(range, async (context) => {
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(text).toBe('完成率');
  });

  test('follow what they refer to while others write', async () => {
    const document = sample();
    pane.use({ document });
    const text = await pane.Word.run(async (context) => {
      const range = await hit(context, '完成率');
      const paragraph = range.paragraphs.getFirst();
      await context.sync();
      document.apply(document.tr.insertText('别人写的', 2));
      range.insertText('完成比例', 'Replace');
      paragraph.load('text');
      await context.sync();
      return paragraph.text;
    });
    expect(text).toBe('全年办理*件，完成比例**%。');
    expect(textsOf(document)[0]).toBe('别人写的工作情况');
  });
});

test('a host that is closed follows its document no more', () => {
  const document = sample();
  const host = pane.use({ document });
  const { doc } = document;
  host.close();
  document.apply(document.tr.insertText('甲', 2));
  expect(document.doc.eq(doc)).toBe(false);
  pane.use({ document: sample() });
});

test.each([
  ['an action that there is not', { _actionName: 'nothing', _data: null }],
  ['a Rich API request without a body', { _actionName: 'executeMethod', _data: { DdaMethod: { DispatchId: 93 }, ArrayData: ['IterativeExecutor'] } }],
  ['a method that there is not', { _actionName: 'executeMethod', _data: { DdaMethod: { DispatchId: 12345 } } }],
  ['no data', { _actionName: 'executeMethod' }],
])('%s is answered with an error', (_, request) => {
  const posted: string[] = [];
  const host = createHost({ document: sample(), appId: 'a', origin: '', locale: 'zh-CN', documentUrl: '', post: (message) => posted.push(message) });
  host.receive(JSON.stringify({ _messageType: 0, _actionType: 0, _correlationId: 7, _conversationId: 'c', _origin: '', ...request }));
  expect(posted).toHaveLength(1);
  const answer: { _errorCode: number; _correlationId: number; _data: { Error?: number } | null } = JSON.parse(posted[0] ?? '');
  expect(answer._correlationId).toBe(7);
  expect(answer._errorCode !== 0 || (answer._data?.Error ?? 0) !== 0).toBe(true);
});

test('what is no message of the library is left alone', () => {
  for (const message of [undefined, 7, {}, '', 'x', '{', '{"_messageType":1}', '{"_messageType":0,"_actionType":9}', '[]']) expect(() => { pane.host.receive(message); }).not.toThrow();
});
