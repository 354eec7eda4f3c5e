import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { Unreadable } from '../docx/error';
import { defaultLimits, openPackage } from '../docx/package';
import { readPackage } from '../docx/read';
import { readSettings } from '../docx/settings';
import { readText } from '../docx/text';
import type { ReadProblem } from '../locales/cli-texts';
import type { ReportDocument } from '../report/document';
import type { Ignored } from '../report/ignored';
import { readRemembered, settingPrefix } from '../report/remembered';
import type { ReadErrorCode } from './file-result';

/** Why a file gives no document: the code of the contract, and what a reader is told. */
export interface Problem {
  readonly code: ReadErrorCode;
  readonly why: ReadProblem;
}

/** A document, and which findings the drafter put aside in it. */
export interface Report {
  readonly document: ReportDocument;
  readonly ignored: readonly Ignored[];
}

/** A file's report, or why there is none. */
export type Reading = Report | { readonly problem: Problem };

/** How files are read by their extension, and how large they may be in bytes: a text is checked whole, of a .docx the pictures are never unpacked. */
const readers: Readonly<Record<string, { readonly read: (bytes: Uint8Array) => Report; readonly limit: number }>> = {
  '.docx': { read: readDocx, limit: defaultLimits.file },
  '.docm': { read: readDocx, limit: defaultLimits.file },
  '.txt': { read: (bytes) => ({ document: readText(bytes), ignored: [] }), limit: 64_000_000 },
};

function readDocx(bytes: Uint8Array): Report {
  const pkg = openPackage(bytes, defaultLimits);
  const settings = readSettings(pkg);
  return { document: readPackage(pkg), ignored: readRemembered((name) => settings.get(settingPrefix + name)).ignored };
}

/** Whether a file of this name is read at all. */
export function isReadable(name: string): boolean {
  return Object.hasOwn(readers, extname(name).toLowerCase());
}

/**
 * Reads a report by its file's extension. Never throws.
 * @param path an absolute path
 */
export async function readReport(path: string): Promise<Reading> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { problem: { code: 'unreadable', why: 'not-a-file' } };
    const reader = readers[extname(path).toLowerCase()];
    if (reader === undefined) return { problem: { code: 'unsupported', why: 'extension' } };
    if (found.size > reader.limit) return { problem: { code: 'too-large', why: 'file' } };
    return reader.read(await readFile(path));
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** What an error of the file system or of reading means to a reader. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Unreadable) return { code: error.code, why: error.detail };
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'unreadable', why: 'absent' };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'unreadable', why: 'forbidden' };
  return { code: 'unreadable', why: 'reading' };
}
