import { existsSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type * as program from './program';

/** What program.js, built from program.ts, offers. */
export type Program = typeof program;

/**
 * Loads program.js with the functions that the build has compiled already, where they lie beside it (program.cache):
 * otherwise Node compiles each of them when it is first called, a good fifth of the time that one report takes.
 * A Node of another version than the build's refuses them, and compiles as ever.
 * @param folder where program.js lies
 * @returns the program, whether Node took what lay compiled, and a function that gives what it has compiled so far
 * @see https://nodejs.org/docs/latest-v20.x/api/vm.html#scriptcreatecacheddata
 */
export function load(folder: string): { readonly program: Program; readonly isCompiled: boolean; readonly compiled: () => Buffer } {
  const filename = join(folder, 'program.js');
  const cache = join(folder, 'program.cache');
  const script = new Script(`(function (exports, require, module) {${readFileSync(filename, 'utf8')}\n})`, {
    filename,
    ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
  });
  const module: { exports: Program } = { exports: Object.create(null) };
  const define: (exports: Program, require: NodeJS.Require, module: { exports: Program }) => void = script.runInThisContext();
  define(module.exports, Module.createRequire(filename), module);
  return { program: module.exports, isCompiled: script.cachedDataRejected === false, compiled: () => script.createCachedData() };
}
