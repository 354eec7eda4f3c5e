import { SaxesParser } from 'saxes';

/** An element of a manifest, and the line that its start tag ends on, from 1. */
export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly line: number;
}

/** What is wrong, and where. */
export interface Fault {
  readonly line: number;
  readonly message: string;
}

/**
 * Reads a manifest's XML.
 * @returns its root, or the first fault of its XML
 */
export function parse(xml: string): Element | Fault {
  const parser = new SaxesParser();
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string; line: number }[] = [];
  let root: Element | undefined;
  let fault: Fault | undefined;
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: local(name), attributes: { ...attributes }, children: [], text: '', line: parser.line };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text.trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', ({ message }) => {
    fault ??= { line: parser.line, message: `Not well-formed XML: ${message}` };
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    fault ??= { line: parser.line, message: error instanceof Error ? error.message : String(error) };
  }
  return fault ?? root ?? { line: 1, message: 'Holds no element.' };
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An element and everything in it, in document order. */
export function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

/** The first child of a name. */
export const child = (element: Element | undefined, name: string): Element | undefined => element?.children.find((candidate) => candidate.name === name);
