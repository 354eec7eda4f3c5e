import { deflateSync, Inflate } from 'fflate';
import { crc32 } from './crc32';
import { Unreadable } from './error';

/** A file in an archive. Sizes are those that the directory states, in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly attributes: number;
  readonly offset: number;
}

/** An archive that was opened but not unpacked: its files by name, in lower case, since part names ignore case (ECMA-376 part 2, 6.2.2.3). */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
/** A document has some hundred parts. */
const MOST_ENTRIES = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Deflate grows at most 1 032 times: one step of this many bytes yields at most 17 MB before the size is looked at again. */
const STEP = 16 * 1024;

/**
 * Reads an archive's directory. Nothing is unpacked.
 * @param bytes the whole file
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  let { at } = directory;
  const entries = new Map<string, ZipEntry>();
  const names = new TextDecoder();
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new Unreadable('damaged', 'directory');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) throw new Unreadable('damaged', 'directory');
    const name = names.decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/');
    const long = longFields(view, nameEnd, extraEnd);
    const sized = (field: number) => {
      const value = view.getUint32(at + field, true);
      return value === 0xffffffff ? (long.shift() ?? value) : value;
    };
    const size = sized(24);
    const compressed = sized(20);
    const offset = sized(42);
    entries.set(name.toLowerCase().replace(/^\/+/, ''), {
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size,
      compressed,
      attributes: view.getUint32(at + 38, true),
      offset,
    });
    at = next;
  }
  return { bytes, entries };
}

/**
 * Unpacks one file, never more bytes than the directory states.
 * @param limit the most bytes that it may have
 */
export function unzip(zip: Zip, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.flags & 1) throw new Unreadable('encrypted', 'zip-password');
  if (entry.size > limit) throw new Unreadable('too-large', 'part');
  const data = packed(zip, entry);
  let result: Uint8Array;
  if (entry.method === STORED) result = data;
  else if (entry.method === DEFLATED) result = inflate(data, entry.size);
  else throw new Unreadable('unsupported', 'method');
  if (result.length !== entry.size) throw new Unreadable('damaged', 'data');
  if (crc32(result) !== entry.crc) throw new Unreadable('damaged', 'checksum');
  return result;
}

/**
 * The archive with some files' content replaced: the others are copied as they are packed, in their order.
 * @param replaced new content by the file's name, in lower case; files that the archive doesn't have are added behind the others
 */
export function rezip(zip: Zip, replaced: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  let directorySize = 0;
  const added = [...replaced.keys()].filter((key) => !zip.entries.has(key)).map((key): [string, ZipEntry] => [key, newEntry(key)]);
  for (const [key, old] of [...zip.entries, ...added]) {
    const content = replaced.get(key);
    const data = content ? deflateSync(content) : packed(zip, old);
    const entry = content ? { ...old, method: DEFLATED, crc: crc32(content), compressed: data.length, size: content.length } : old;
    const name = new TextEncoder().encode(entry.name);
    const local = header(30, LOCAL, 4, entry, name);
    const central = header(46, CENTRAL, 6, entry, name);
    new DataView(central.buffer).setUint32(38, entry.attributes, true);
    new DataView(central.buffer).setUint32(42, offset, true);
    chunks.push(local, data);
    directory.push(central);
    offset += local.length + data.length;
    directorySize += central.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END, true);
  end.setUint16(8, directory.length, true);
  end.setUint16(10, directory.length, true);
  end.setUint32(12, directorySize, true);
  end.setUint32(16, offset, true);
  return concatenate([...chunks, ...directory, new Uint8Array(end.buffer)]);
}

/** A file that is yet to be packed; dated the first day that an archive can name, so that saving twice gives the same bytes. */
function newEntry(name: string): ZipEntry {
  return { name, flags: 0x0800, method: DEFLATED, time: 0x00210000, crc: 0, compressed: 0, size: 0, attributes: 0, offset: 0 };
}

/** The part that local and central headers share; in a central one it begins two bytes later. */
function header(length: number, signature: number, at: number, entry: ZipEntry, name: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  view.setUint16(4, 20, true);
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & 0x0806, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
  bytes.set(name, length);
  return bytes;
}

/** How many entries the directory has and where it begins: by the zip64 record where it doesn't fit, or where the writer always makes one. */
function findDirectory(view: DataView): { count: number; at: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  const locator = end - 20;
  if ((count !== 0xffff && at !== 0xffffffff) || locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { count, at };
  const long = Number(view.getBigUint64(locator + 8, true));
  if (long + 56 > view.byteLength || view.getUint32(long, true) !== END_64) throw new Unreadable('damaged', 'directory');
  const longCount = Number(view.getBigUint64(long + 32, true));
  if (longCount > MOST_ENTRIES) throw new Unreadable('too-large', 'file');
  return { count: longCount, at: Number(view.getBigUint64(long + 48, true)) };
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Unreadable('damaged', 'directory');
}

/** The values of the zip64 field: those of size, packed size and offset that don't fit in 32 bits, in this order. */
function longFields(view: DataView, from: number, to: number): number[] {
  const values: number[] = [];
  for (let at = from; at + 4 <= to; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      for (let field = at + 4; field + 8 <= Math.min(to, end); field += 8) values.push(Number(view.getBigUint64(field, true)));
    }
    at = end;
  }
  return values;
}

function packed({ bytes }: Zip, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) throw new Unreadable('damaged', 'directory');
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.compressed > bytes.length) throw new Unreadable('damaged', 'data');
  return bytes.subarray(start, start + entry.compressed);
}

function inflate(data: Uint8Array, size: number): Uint8Array {
  const result = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new Unreadable('damaged', 'data');
    result.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < data.length; at += STEP) stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  } catch {
    throw new Unreadable('damaged', 'data');
  }
  return result.subarray(0, filled);
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    result.set(chunk, at);
    at += chunk.length;
  }
  return result;
}
