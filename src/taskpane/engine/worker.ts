/// <reference lib="webworker" />
import { createDesk } from './desk';
import type { Question, Questions } from './engine';
import { findingsAMessage, type Answered, type Asked } from './messages';

declare const self: DedicatedWorkerGlobalScope;

const desk = createDesk();

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { id, question } = data;
  const send = (message: Answered): void => { self.postMessage(message); };
  try {
    const answer = answerTo(question);
    if (!('findings' in answer)) return send({ id, answer });
    const { findings } = answer;
    for (let from = 0; from < findings.length; from += findingsAMessage) send({ id, findings: findings.slice(from, from + findingsAMessage) });
    send({ id, answer: { ...answer, findings: [] } });
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
