import { fromText } from '../../../src/report/document';
import { createDesk } from '../../../src/taskpane/engine/desk';
import type { CheckRequest } from '../../../src/taskpane/engine/engine';
import { createOwnThreadEngine } from '../../../src/taskpane/engine/own-thread';

const asked = (text: string): CheckRequest => ({ document: fromText(text), kind: 'detected', year: 'detected', span: 'detected', severities: {} });
const long = Array.from({ length: 5000 }, (_, index) => `第${String(index)}次检查开展廉政谈话*人次，形成专题报告，逐项抓好整改落实。`).join('\n');

test('a check in slices says the same as one in one go', async () => {
  const text = '某局2025年党风廉政建设工作总结\n一、抓学习。谈话*人次。\n三、抓作风。';
  expect(await createOwnThreadEngine().ask('check', asked(text))).toEqual(createDesk().check(asked(text)));
});

test('timers run while a long check is made', async () => {
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 1);
  await createOwnThreadEngine().ask('check', asked(long));
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(2);
});

test('a check ends unfinished where a newer one is asked for, and the newer one is answered', async () => {
  const engine = createOwnThreadEngine();
  const first = engine.ask('check', asked(long));
  let isFirstOver = false;
  const over = first.catch(() => { isFirstOver = true; });
  await new Promise((resolve) => setTimeout(resolve, 5));
  const second = await engine.ask('check', asked('一、*'));
  await over;
  expect(isFirstOver).toBe(true);
  expect(second.placeholders).toHaveLength(1);
});

test('what is asked during a check is answered from it, after it', async () => {
  const engine = createOwnThreadEngine();
  const report = engine.ask('check', asked('某局党组2025年落实全面从严治党主体责任情况报告\n2025年以来，现将情况报告如下：\n一、压实责任。\n二、存在问题。'));
  const plan = engine.ask('plan', { section: 'plans', span: 'year' });
  expect((await report).kind.id).toBe('partyGroup');
  expect(await plan).toMatchObject({ status: 'planned' });
});
