import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type * as program from './program';

/** What the build makes of program.ts. */
export interface Loaded {
  readonly program: typeof program;
  /** The file that keeps what this Node compiles of this very program. */
  readonly cacheFile: string;
  /** Whether it was there, and Node took it. */
  readonly isFromCache: boolean;
  /** @returns what Node has compiled so far */
  readonly compiled: () => Buffer;
}

/**
 * Loads the program with the functions that were compiled in an earlier run, where they are kept:
 * otherwise Node compiles each of them when it is first called, a third of the time that the first report takes.
 * @param source of the built program
 * @param folder where they are kept
 * @param hash of the source
 * @param require what the program asks for Node's own modules
 * @see https://nodejs.org/docs/latest-v20.x/api/vm.html#scriptcreatecacheddata
 */
export function load(source: string, folder: string, hash: string, require: NodeJS.Require): Loaded {
  // V8 compares no more than its own version, its flags and the source's length: taken by another Node of the same V8, what was compiled ends the process.
  const cacheFile = join(folder, `program-${hash}-${process.version}-${process.platform}-${process.arch}.cache`);
  const cachedData = readIfPossible(cacheFile);
  const script = new Script(`(function (exports, require, module) {${source}\n})`, { filename: 'program.js', ...(cachedData && { cachedData }) });
  const module: { exports: typeof program } = { exports: Object.create(null) };
  const define: (exports: typeof program, require: NodeJS.Require, module: { exports: typeof program }) => void = script.runInThisContext();
  define(module.exports, require, module);
  return { program: module.exports, cacheFile, isFromCache: script.cachedDataRejected === false, compiled: () => script.createCachedData() };
}

/** What a file holds; undefined where it cannot be read, for whatever reason: the program runs without it. */
function readIfPossible(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
