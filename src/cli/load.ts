import { existsSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import type * as program from './program';

/** What the build makes of program.ts, and what Node has compiled of it. */
export interface Loaded {
  readonly program: typeof program;
  /** The file for what Node compiled of this very program. */
  readonly cache: string;
  /** Whether Node took what had been compiled before. */
  readonly isCompiled: boolean;
  /** @returns what it has compiled so far */
  readonly compiled: () => Buffer;
}

/**
 * Loads the program with the functions that were compiled in an earlier run, where they are kept:
 * otherwise Node compiles each of them when it is first called, a good fifth of the time that one report takes.
 * A Node of another version refuses them, and compiles as ever.
 * @param source of the built program
 * @param filename where it lies
 * @param cache the file where they are kept; its name must change with the source, of which V8 compares no more than the length
 * @param require what it asks for Node's own modules
 * @see https://nodejs.org/docs/latest-v20.x/api/vm.html#scriptcreatecacheddata
 */
export function load(source: string, filename: string, cache: string, require: NodeJS.Require): Loaded {
  const script = new Script(`(function (exports, require, module) {${source}\n})`, {
    filename,
    ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
  });
  const module: { exports: typeof program } = { exports: Object.create(null) };
  const define: (exports: typeof program, require: NodeJS.Require, module: { exports: typeof program }) => void = script.runInThisContext();
  define(module.exports, require, module);
  return { program: module.exports, cache, isCompiled: script.cachedDataRejected === false, compiled: () => script.createCachedData() };
}
