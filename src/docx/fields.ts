import type { XmlElement } from './xml';

/** Follows the fields of a story, which may span paragraphs and hold one another (ECMA-376 17.16.2). */
export interface Fields {
  /**
   * A w:fldChar.
   * @returns what Word shows of a field that has no result of its own, at its end
   */
  character(node: XmlElement): string | undefined;
  /** A w:fldSimple, whose content is its result. */
  simple(node: XmlElement, readResult: () => void): void;
  /** A stretch of field code. */
  code(text: string): void;
  /** Whether text that stands here is seen: outside of every code. */
  visible(): boolean;
  /** Whether this is the result of a table of contents. */
  inContents(): boolean;
  /** The begin of each field that hasn't ended. */
  open(): readonly XmlElement[];
}

interface Field {
  readonly begin: XmlElement;
  code: string;
  inResult: boolean;
  contents: boolean;
}

const LONGEST_SHOWN = 500;
const raised = /\\s\s*\\(?:up|do)\s*\d+\s*\(([^()]*)\)/gi;

const isContents = (code: string) => /^\s*toc\b/i.test(code);

/** @param ignored begins that no end belongs to */
export function createFields(ignored: ReadonlySet<XmlElement>): Fields {
  const stack: Field[] = [];
  let codes = 0;
  let contents = 0;
  const enterResult = (field: Field) => {
    if (field.inResult) return;
    field.inResult = true;
    field.contents = isContents(field.code);
    codes--;
    if (field.contents) contents++;
  };
  return {
    character(node) {
      const type = node.attributes['w:fldCharType'];
      if (type === 'begin' && !ignored.has(node)) {
        stack.push({ begin: node, code: '', inResult: false, contents: false });
        codes++;
        return undefined;
      }
      const field = stack[stack.length - 1];
      if (!field) return undefined;
      if (type === 'separate') enterResult(field);
      if (type !== 'end') return undefined;
      const shown = field.inResult ? undefined : shownByCode(field.code);
      enterResult(field);
      stack.pop();
      if (field.contents) contents--;
      return shown;
    },
    simple(node, readResult) {
      const isToc = isContents(node.attributes['w:instr'] ?? '');
      if (isToc) contents++;
      readResult();
      if (isToc) contents--;
    },
    code(text) {
      const field = stack[stack.length - 1];
      if (field && !field.inResult) field.code += text;
    },
    visible: () => codes === 0,
    inContents: () => contents > 0,
    open: () => stack.map(({ begin }) => begin),
  };
}

/**
 * The text that Word draws from a field's code alone: the prompt of MACROBUTTON, and the encircled or annotated characters that Chinese Word
 * writes as EQ (带圈字符, 拼音指南): `eq \o\ac(○,1)` is ①, `EQ \o\ad(\s\up 9(bì),毕)` is 毕 (ECMA-376 17.16.5.17, 17.16.5.33).
 */
function shownByCode(code: string): string | undefined {
  if (code.length > LONGEST_SHOWN) return undefined;
  const prompt = /^\s*macrobutton\s+\S+\s([^]*)$/i.exec(code)?.[1];
  if (prompt !== undefined) return prompt.trimEnd();
  const overlay = /^\s*eq\s[^]*\\o\s*(?:\\a[lcrd]\s*)?\(([^]*)\)\s*$/i.exec(code)?.[1];
  const comma = overlay?.lastIndexOf(',') ?? -1;
  if (overlay === undefined || comma < 0) return undefined;
  const inner = overlay.slice(comma + 1).replace(raised, '$1').trim();
  const circled = /^[○◯〇]$/.test(overlay.slice(0, comma).replace(raised, '$1').trim());
  const number = Number(inner);
  return circled && /^\d+$/.test(inner) && number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : inner;
}
