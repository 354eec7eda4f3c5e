import { Unreadable } from './error';

const decoder = new TextDecoder('latin1');

/**
 * Tells by content what kind of file this is, and refuses all but a zip.
 * A compound file that holds EncryptedPackage is an encrypted document, one that holds WordDocument is a .doc ([MS-OFFCRYPTO] 2.3, [MS-DOC] 2.1).
 * @param bytes a whole file, whatever its name
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Unreadable('damaged', 'empty');
  if (headOf(bytes).startsWith('PK')) return;
  refuseOthers(bytes);
  if (startOf(bytes).startsWith('<')) throw new Unreadable('unsupported', 'xml');
  throw isText(bytes) ? new Unreadable('unsupported', 'text') : new Unreadable('damaged', 'unknown');
}

/**
 * Refuses what says at its beginning that it is neither a zip nor a text, even where its bytes could be read as one.
 * @param bytes a whole file, whatever its name
 */
export function refuseOthers(bytes: Uint8Array): void {
  const head = headOf(bytes);
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) {
    if (hasStream(bytes, 'EncryptedPackage')) throw new Unreadable('encrypted', 'password');
    throw new Unreadable('unsupported', hasStream(bytes, 'WordDocument') ? 'doc' : 'ole');
  }
  if (head.startsWith('{\\rtf')) throw new Unreadable('unsupported', 'rtf');
  if (head.startsWith('%PDF')) throw new Unreadable('unsupported', 'pdf');
  const start = startOf(bytes);
  if (/^(?:<!doctype html|<html|<!--|mime-version:|<head|<body|<meta)/i.test(start) || /^<\?xml[^]*<html/i.test(start)) throw new Unreadable('unsupported', 'html');
}

function headOf(bytes: Uint8Array): string {
  return decoder.decode(bytes.subarray(0, 1024));
}

/** The first letters, whatever the encoding. */
function startOf(bytes: Uint8Array): string {
  return headOf(bytes).replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '').replaceAll('\0', '').trimStart();
}

/** Whether a compound file's directory has an entry of this name: entries are 128 bytes long and begin with the name in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let length = 0;
    while (length < name.length && bytes[at + 2 * length] === name.charCodeAt(length) && bytes[at + 2 * length + 1] === 0) length++;
    if (length === name.length && bytes[at + 2 * length] === 0) return true;
  }
  return false;
}

function isText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  for (const byte of start) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) return false;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(start, { stream: true });
      return true;
    } catch {
      continue;
    }
  }
  return false;
}
