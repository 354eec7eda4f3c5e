import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import manifest from '../../package.json';
import type { Locale } from '../locales';
import { check } from '../report/check';
import { splitIgnored } from '../report/ignored';
import { defaultPack, type Pack } from '../report/pack';
import { chooseOptions } from './chosen';
import { printable } from './context';
import type { Entry } from './entry';
import { fails, type ExitCode } from './exit-code';
import { toFileReport } from './file-result';
import { listFiles, type Listed } from './files';
import { startFormat } from './formats';
import { parse, type Options } from './options';
import { BadPack, mergePack, without } from './pack';
import { startProgress } from './progress';
import { readReport, type Problem } from './read';
import { listRules } from './rules-list';

/** A stream to write to. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What a run knows of the world. */
export interface Surroundings {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs report-check.
 * @param args what stands after the program's name
 * @returns the exit code
 */
export async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const { stdout, stderr, cwd } = around;
  const asked = parse(args, manifest.version);
  if (asked.is === 'print') {
    stdout.write(asked.text);
    return 0;
  }
  const refuse = (message: string, { cli }: Locale): ExitCode => {
    stderr.write(`report-check: ${printable(message)}\n${cli.hint}\n`);
    return 3;
  };
  if (asked.is === 'wrong') return refuse(asked.locale.cli.usage(asked.problem), asked.locale);

  const { options } = asked;
  let pack: Pack;
  try {
    pack = without(await readPack(options, cwd), options.disabled);
  } catch (error) {
    if (error instanceof BadPack) return refuse(options.locale.cli.usage({ is: 'pack', problem: error.problem }), options.locale);
    throw error;
  }
  if (options.rules) {
    stdout.write(listRules(options.format, pack, options.locale));
    return 0;
  }
  return checkAll(await listFiles(options.paths, cwd), options, pack, around);
}

async function readPack({ pack: file }: Options, cwd: string): Promise<Pack> {
  if (file === undefined) return defaultPack;
  let source: string;
  try {
    source = await readFile(resolve(cwd, file), 'utf8');
  } catch {
    throw new BadPack({ is: 'unreadable', file });
  }
  return mergePack(defaultPack, source);
}

async function checkAll(files: readonly Listed[], options: Options, pack: Pack, { stdout, stderr, env }: Surroundings): Promise<ExitCode> {
  const { locale, failOn } = options;
  const { cli } = locale;
  const format = startFormat(options.format, { locale, colors: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb' });
  const progress = startProgress(files.length, stderr, cli.progress);
  let code: ExitCode = 0;
  if (files.length === 0) stderr.write(`report-check: ${cli.nothingToRead}\n`);
  for (const [index, listed] of files.entries()) {
    progress.show(index + 1);
    const entry = await checkOne(listed, options, pack);
    progress.clear();
    if (entry.document === undefined) {
      stderr.write(`report-check: ${printable(cli.couldNotRead(entry.result.file, entry.result.error.message))}\n`);
      code = 2;
    } else if (code === 0 && entry.result.findings.some(({ severity }) => fails(severity, failOn))) code = 1;
    const printed = format.add(entry);
    if (printed !== '') stdout.write(printed);
  }
  stdout.write(format.end());
  return code;
}

async function checkOne({ file, path, problem }: Listed, { kind, locale }: Options, pack: Pack): Promise<Entry> {
  const unread = ({ code, why }: Problem): Entry => ({ result: { schema: 1, file, error: { code, message: locale.cli.unreadable[why] } } });
  if (problem !== undefined) return unread(problem);
  const reading = await readReport(path);
  if ('problem' in reading) return unread(reading.problem);
  try {
    const { document, remembered } = reading;
    const { options, chosen } = chooseOptions(remembered, pack, kind);
    const result = check(document, options);
    const { shown, ignored } = splitIgnored(document, result.findings, remembered.ignored);
    return { result: toFileReport(file, { ...result, findings: shown }, locale, ignored), document, chosen };
  } catch {
    return unread({ code: 'unreadable', why: 'checking' });
  }
}
