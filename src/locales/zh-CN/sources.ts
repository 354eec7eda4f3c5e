import type { Source } from '../../report/rules/rule';

/** `规定：《党政机关公文处理工作条例》第十五条`, `通常：GB/T 15834-2011 附录B.3`, `通常做法`. */
export function describeSource(source: Source): string {
  if (source.document === 'practice') return '通常做法';
  const name = source.document.startsWith('GB') ? `${source.document} ` : `《${source.document}》`;
  return `${source.force === 'must' ? '规定' : '通常'}：${name}${source.clause}`;
}

/** Puts the source before the message's full stop. A message that says 通常 itself needs no 通常做法. */
export function withSource(message: string, source: Source): string {
  if (source.document === 'practice' && message.includes('通常')) return message;
  const end = message.endsWith('。') ? '。' : '';
  return `${message.slice(0, message.length - end.length)}（${describeSource(source)}）${end}`;
}
