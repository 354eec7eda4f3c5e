import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ReadProblem } from '../locales/cli-texts';
import { fromText, type ReportDocument } from '../report/document';
import type { ReadErrorCode } from './file-result';

/** Why a file gives no document: the code of the contract, and what a reader is told. */
export interface Problem {
  readonly code: ReadErrorCode;
  readonly why: ReadProblem;
}

/** A file's document, or why there is none. */
export type Reading = { readonly document: ReportDocument } | { readonly problem: Problem };

const readers: Readonly<Record<string, (bytes: Uint8Array) => ReportDocument>> = {
  '.txt': (bytes) => fromText(new TextDecoder().decode(bytes)),
};

/** The largest file that is read at all, in bytes: text is checked whole, of a .docx the pictures are never unpacked. */
const limits: Readonly<Record<string, number>> = { '.txt': 64_000_000 };
const docxLimit = 200_000_000;

/**
 * Reads a report by its file's extension. Never throws.
 * @param path an absolute path
 */
export async function readReport(path: string): Promise<Reading> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { problem: { code: 'unreadable', why: 'not-a-file' } };
    const extension = extname(path).toLowerCase();
    const read = readers[extension];
    if (read === undefined) return { problem: { code: 'unsupported', why: 'extension' } };
    if (found.size > (limits[extension] ?? docxLimit)) return { problem: { code: 'too-large', why: 'file' } };
    return { document: read(await readFile(path)) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** What an error of the file system or of reading means to a reader. */
export function problemOf(error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'unreadable', why: 'absent' };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'unreadable', why: 'forbidden' };
  return { code: 'unreadable', why: 'reading' };
}
