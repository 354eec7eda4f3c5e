import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { Unreadable } from '../docx/error';
import { defaultLimits, openPackage } from '../docx/package';
import { readPackage } from '../docx/read';
import { readSettings } from '../docx/settings';
import { readText } from '../docx/text';
import type { ReadProblem } from '../locales/cli-texts';
import type { ReportDocument } from '../report/document';
import { nothingRemembered, readRemembered, settingPrefix, type Remembered } from '../report/remembered';
import type { ReadErrorCode } from './file-result';

/** Why a file gives no document: the code of the contract, and what a reader is told. */
export interface Problem {
  readonly code: ReadErrorCode;
  readonly why: ReadProblem;
}

/** A document, and what the drafter chose for it in Word: it is kept in the file. */
export interface Report {
  readonly document: ReportDocument;
  readonly remembered: Remembered;
}

/** A file's report, or why there is none. */
export type Reading = Report | { readonly problem: Problem };

/** How files are read by their extension, and how large they may be in bytes: a text is checked whole, of a .docx the pictures are never unpacked. */
const readers: Readonly<Record<string, { readonly read: (bytes: Uint8Array) => Report; readonly limit: number }>> = {
  '.docx': { read: readDocx, limit: defaultLimits.file },
  '.docm': { read: readDocx, limit: defaultLimits.file },
  '.txt': { read: (bytes) => ({ document: readText(bytes), remembered: nothingRemembered }), limit: 8_000_000 },
};

/** The longest report that is checked: some three thousand pages. What is found in more would not fit in memory, or into one string. */
const longest = { characters: 1_600_000, paragraphs: 160_000 };

function readDocx(bytes: Uint8Array): Report {
  const pkg = openPackage(bytes, defaultLimits);
  const settings = readSettings(pkg);
  return { document: readPackage(pkg), remembered: readRemembered((name) => settings.get(settingPrefix + name)) };
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
    const report = reader.read(await readFile(path));
    return isTooLong(report.document) ? { problem: { code: 'too-large', why: 'length' } } : report;
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function isTooLong({ paragraphs }: ReportDocument): boolean {
  return paragraphs.length > longest.paragraphs || paragraphs.reduce((sum, { text }) => sum + text.length, 0) > longest.characters;
}

/** What an error of the file system or of reading means to a reader. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Unreadable) return { code: error.code, why: error.detail };
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'unreadable', why: 'absent' };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'unreadable', why: 'forbidden' };
  return { code: 'unreadable', why: 'reading' };
}
