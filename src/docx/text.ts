import { fromText, type ReportDocument } from '../report/document';
import { Unreadable } from './error';
import { refuseOthers } from './sniff';

/**
 * Reads a text file: with a byte order mark by that, else as UTF-8 where it is, else as GB18030. A paragraph is a line, whatever ends it.
 * @param bytes the whole file
 * @throws Unreadable, and nothing else
 */
export function readText(bytes: Uint8Array, limit = 200_000_000): ReportDocument {
  if (bytes.length > limit) throw new Unreadable('too-large', 'file');
  refuseOthers(bytes);
  return fromText(decode(bytes));
}

/** A zip and UTF-32 are told by their first bytes: the rest may look like text. */
function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xff, 0xfe, 0, 0)) throw new Unreadable('unsupported', 'binary');
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  if (isBinary(bytes)) throw new Unreadable('unsupported', 'binary');
  const utf8 = strict('utf-8', bytes) ?? nearly(bytes);
  const text = utf8 ?? strict('gb18030', bytes);
  if (text === undefined) throw new Unreadable('damaged', 'encoding');
  return text;
}

function startsWith(bytes: Uint8Array, ...head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte);
}

/** A program or a picture is full of zeros; a text may hold one by mistake. */
function isBinary(bytes: Uint8Array): boolean {
  let zeros = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros++;
  return zeros * 100 > bytes.length;
}

function strict(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 with a few bytes amiss, such as a file that was cut: GB18030 read as UTF-8 is amiss at every other character. */
function nearly(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  let amiss = 0;
  let foreign = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) amiss++;
    else if (code > 0x7f) foreign++;
  }
  return amiss * 10 < foreign ? text : undefined;
}
