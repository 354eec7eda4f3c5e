import type { Finding } from '../../report/findings';
import type { Placeholder } from '../../report/placeholders/placeholder';
import type { Engine, Question, Questions } from './engine';
import type { Answered, Asked } from './messages';

interface Waiting {
  readonly findings: Finding[];
  readonly placeholders: Placeholder[];
  answer(value: unknown): void;
  fail(why: Error): void;
}

/**
 * An engine in a worker, so that no check keeps the pane's own thread busy. Where the worker can't start, `instead` is asked:
 * questions that wait are put to it.
 */
export function createWorkerEngine(worker: Worker, instead: () => Promise<Engine>): Engine {
  const waiting = new Map<number, Waiting & { readonly asked: Asked }>();
  let last = 0;
  let fallback: Promise<Engine> | undefined;

  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const entry = waiting.get(data.id);
    if (entry === undefined) return;
    if ('findings' in data) {
      entry.findings.push(...data.findings);
      entry.placeholders.push(...data.placeholders);
      return;
    }
    waiting.delete(data.id);
    if ('error' in data) entry.fail(new Error(data.error));
    else entry.answer('findings' in data.answer ? { ...data.answer, findings: entry.findings, placeholders: entry.placeholders } : data.answer);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    worker.terminate();
    const engine = (fallback ??= instead());
    for (const { asked, answer, fail } of waiting.values()) void engine.then((other) => ask(other, asked.question)).then(answer, fail);
    waiting.clear();
  });

  return {
    ask: <Name extends keyof Questions>(name: Name, asked: Questions[Name]['asked']) => {
      if (fallback !== undefined) return fallback.then((engine) => engine.ask(name, asked));
      return new Promise<Questions[Name]['answer']>((resolve, reject) => {
        const id = (last += 1);
        const message = { id, question: { name, asked } } as Asked;
        waiting.set(id, { asked: message, findings: [], placeholders: [], fail: reject, answer: (value) => { resolve(value as Questions[Name]['answer']); } });
        worker.postMessage(message);
      });
    },
  };
}

function ask(engine: Engine, question: Question): Promise<unknown> {
  switch (question.name) {
    case 'check': return engine.ask('check', question.asked);
    case 'plan': return engine.ask('plan', question.asked);
    case 'framework': return engine.ask('framework', question.asked);
    case 'figures': return engine.ask('figures', question.asked);
  }
}
