/// <reference lib="webworker" />
import { createDesk } from './desk';
import type { Question, Questions } from './engine';
import { entriesAMessage, type Answered, type Asked } from './messages';

declare const self: DedicatedWorkerGlobalScope;

const desk = createDesk();

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { id, question } = data;
  const send = (message: Answered): void => { self.postMessage(message); };
  try {
    const answer = answerTo(question);
    if (!('findings' in answer)) return send({ id, answer });
    const { findings, placeholders } = answer;
    for (let from = 0; from < Math.max(findings.length, placeholders.length); from += entriesAMessage)
      send({ id, findings: findings.slice(from, from + entriesAMessage), placeholders: placeholders.slice(from, from + entriesAMessage) });
    send({ id, answer: { ...answer, findings: [], placeholders: [] } });
  } catch (error) {
    send({ id, error: String(error) });
  }
});

function answerTo(question: Question): Questions[keyof Questions]['answer'] {
  switch (question.name) {
    case 'check': return desk.check(question.asked);
    case 'plan': return desk.plan(question.asked);
    case 'framework': return desk.framework(question.asked);
    case 'figures': return desk.figures(question.asked);
  }
}
