import { RichApiError } from '../richapi/error';
import type { SearchOptions } from './options';

/** The longest text that Word searches for (word.md: #31, #731). */
const longest = 255;

/** The codes that `^` begins, as Word's Find and Replace has them, each as a regular expression. */
const codes: Readonly<Record<string, string>> = {
  '^': '\\^',
  t: '\\t',
  l: '\\v',
  m: '\\f',
  '?': '[^]',
  '#': '\\p{Nd}',
  $: '\\p{L}',
  '+': '\u2014',
  '=': '\u2013',
  s: '\u00a0',
  '~': '\u2011',
  '-': '\u00ad',
  w: '[^\\S\\r\\n]+',
};

const wordBefore = '(?<![\\p{L}\\p{N}_])';
const wordAfter = '(?![\\p{L}\\p{N}_])';

/**
 * The regular expression that finds what Word's search would find.
 * @param text what the add-in searches for; only `^` is special in it, unless the options ask for wildcards (word.md)
 * @throws RichApiError SearchStringInvalidOrTooLong for an empty text, one of more than 255 characters, or a code that there is not;
 *   NotImplemented for the codes of what is no character, such as ^p
 */
export function patternOf(text: string, options: SearchOptions): RegExp {
  if (text === '' || text.length > longest) throw new RichApiError('SearchStringInvalidOrTooLong');
  const atoms = options.matchWildcards ? [wildcards(text)] : atomsOf(text);
  const between = `${options.ignoreSpace ? '\\s*' : ''}${options.ignorePunct ? '\\p{P}*' : ''}`;
  const whole = options.matchWholeWord;
  const source = `${whole || options.matchPrefix ? wordBefore : ''}${atoms.join(between)}${whole || options.matchSuffix ? wordAfter : ''}`;
  return new RegExp(source, options.matchCase || options.matchWildcards ? 'gu' : 'giu');
}

function atomsOf(text: string): string[] {
  const atoms: string[] = [];
  const characters = [...text];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? '';
    if (character !== '^') {
      atoms.push(literal(character));
      continue;
    }
    const code = characters[++index] ?? '';
    const found = Object.hasOwn(codes, code) ? codes[code] : undefined;
    if (found === undefined) throw new RichApiError(/^[pnbdefgahu0-9c&v]$/.test(code) ? 'NotImplemented' : 'SearchStringInvalidOrTooLong');
    atoms.push(found);
  }
  return atoms;
}

/** Word's wildcards: ? * [ab] [a-z] [!a] {n} {n,} {n,m} @ < > ( ) and \ before a literal. */
function wildcards(text: string): string {
  let source = '';
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const [taken, written] = wildcardAt(rest);
    source += written;
    at += taken;
  }
  try {
    new RegExp(source, 'u');
  } catch {
    throw new RichApiError('SearchStringInvalidOrTooLong');
  }
  return source;
}

function wildcardAt(rest: string): [number, string] {
  const set = /^\[(!?)((?:\\[^]|[^\]\\])+)\]/.exec(rest);
  if (set) return [set[0].length, `[${set[1] ? '^' : ''}${(set[2] ?? '').replace(/\\([^])|([\]\\^[])/gu, (_, escaped?: string, plain?: string) => `\\${escaped ?? plain ?? ''}`)}]`];
  const count = /^\{\d+(?:[,，]\d*)?\}/.exec(rest);
  if (count) return [count[0].length, count[0].replace('，', ',')];
  const escaped = /^\\([^])/u.exec(rest);
  if (escaped) return [escaped[0].length, literal(escaped[1] ?? '')];
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  const special: Readonly<Record<string, string>> = { '?': '[^]', '*': '[^]*?', '@': '+', '<': wordBefore, '>': wordAfter, '(': '(', ')': ')' };
  return [character.length, special[character] ?? literal(character)];
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/u, (special) => (special === '-' ? '\\x2d' : `\\${special}`));
}
