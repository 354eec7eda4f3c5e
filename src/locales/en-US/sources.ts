import type { Source } from '../../report/rules/rule';

/** `required by GB/T 9704-2012, 7.3.3`, `usual, GB/T 15834-2011, appendix B.3`, `usual practice`. */
export function describeSource(source: Source): string {
  if (source.document === 'practice') return 'usual practice';
  const name = source.document.startsWith('GB') ? source.document : `Regulations on Official Documents (${source.document})`;
  return `${source.force === 'must' ? 'required by' : 'usual,'} ${name}, ${source.clause.replace('附录', 'appendix ')}`;
}

/** Puts the source before the message's full stop. A message that says what is usual needs no `usual practice`. */
export function withSource(message: string, source: Source): string {
  if (source.document === 'practice' && /\busual(?:ly)?\b/.test(message)) return message;
  const end = message.endsWith('.') ? '.' : '';
  return `${message.slice(0, message.length - end.length)} (${describeSource(source)})${end}`;
}
