import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { isReadable, problemOf, type Problem } from './read';

/** A file to check, by the name to print, or a path that can't even be listed. */
export type Listed = { readonly file: string; readonly path: string; readonly problem?: Problem };

/** What a reviewer takes for a report and what can't be read: it is listed, so that nobody takes it for checked. */
const otherReports = ['.doc', '.dot', '.wps', '.wpt', '.rtf', '.odt', '.uot', '.uof'];

/**
 * Lists the files of the command line: in the order of the arguments, folders with their subfolders sorted by name.
 * Lock files (`~$…`) are left out, in folders hidden files and files of other kinds too.
 * @param paths as given, relative to `cwd`
 */
export async function listFiles(paths: readonly string[], cwd: string): Promise<Listed[]> {
  const listed: Listed[] = [];
  for (const file of paths) {
    const path = resolve(cwd, file);
    if (isLock(file)) continue;
    try {
      if ((await stat(path)).isDirectory()) await listFolder(file, path, new Set(), listed);
      else listed.push({ file, path });
    } catch (error) {
      listed.push({ file, path, problem: problemOf(error) });
    }
  }
  return listed;
}

/** @param above the real paths of the folders that this one stands in: a link back to one of them is not followed */
async function listFolder(folder: string, path: string, above: ReadonlySet<string>, listed: Listed[]): Promise<void> {
  const real = await realpath(path);
  if (above.has(real)) return;
  const within = new Set(above).add(real);
  const names = (await readdir(path)).filter((name) => !name.startsWith('.') && !isLock(name)).sort();
  for (const name of names) {
    const [file, inner] = [join(folder, name), join(path, name)];
    try {
      const found = await stat(inner);
      if (found.isDirectory()) await listFolder(file, inner, within, listed);
      else if (found.isFile() && isReport(name)) listed.push({ file, path: inner });
    } catch (error) {
      const problem = problemOf(error);
      if (problem.why !== 'absent' || isReport(name)) listed.push({ file, path: inner, problem });
    }
  }
}

function isLock(path: string): boolean {
  return basename(path).startsWith('~$');
}

function isReport(name: string): boolean {
  return isReadable(name) || otherReports.includes(extname(name).toLowerCase());
}
