import { Command, CommanderError, Option } from 'commander';
import { localeIds, locales, type Locale } from '../locales';
import type { OptionName, UsageProblem } from '../locales/cli-texts';
import type { RuleId } from '../report/findings';
import type { KindId } from '../report/genre/sections';
import { rules } from '../report/rules';
import { formats, type FormatId } from './formats';
import { failOns, type FailOn } from './exit-code';

/** A command line that was understood. */
export interface Options {
  readonly format: FormatId;
  readonly kind?: KindId;
  readonly locale: Locale;
  readonly failOn: FailOn;
  readonly disabled: readonly RuleId[];
  /** The file of a pack. */
  readonly pack?: string;
  /** List the rules instead of checking. */
  readonly rules: boolean;
  readonly paths: readonly string[];
}

/** What a command line asks for. */
export type Asked =
  | { readonly is: 'check'; readonly options: Options }
  | { readonly is: 'print'; readonly text: string }
  | { readonly is: 'wrong'; readonly problem: UsageProblem; readonly locale: Locale };

const kindIds: readonly KindId[] = ['personalStatement', 'firstResponsible', 'partyGroup', 'workSummary'];

class WrongUsage extends Error {
  constructor(readonly problem: UsageProblem) {
    super(problem.is);
  }
}

/**
 * Reads a command line.
 * @param args what stands after the program's name
 * @param version what --version prints
 */
export function parse(args: readonly string[], version: string): Asked {
  const locale = localeOf(args);
  let printed = '';
  const command = build(locale, version, (text) => (printed += text));
  try {
    command.parse(args, { from: 'user' });
    return { is: 'check', options: readOptions(command, locale) };
  } catch (error) {
    if (error instanceof WrongUsage) return { is: 'wrong', problem: error.problem, locale };
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? { is: 'print', text: printed } : { is: 'wrong', problem: problemOf(error), locale };
  }
}

/** The language that the command line names, known before it is parsed, so that help and refusals speak it. */
function localeOf(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.startsWith('--lang=') === true ? args[at].slice('--lang='.length) : args[at + 1];
  const id = at < 0 ? undefined : localeIds.find((known) => known === value);
  return locales[id ?? 'zh-CN'];
}

function build({ cli: { help } }: Locale, version: string, print: (text: string) => void): Command {
  const option = (name: Exclude<OptionName, 'help' | 'version'>, value: string): Option => new Option(`--${name}${value}`, help.options[name]);
  return new Command('report-check')
    .description(help.description)
    .usage(help.usage)
    .argument('[paths...]', help.argument)
    .addOption(option('format', ' <format>'))
    .addOption(option('kind', ' <id>'))
    .addOption(option('lang', ' <lang>'))
    .addOption(option('fail-on', ' <level>'))
    .addOption(option('disable', ' <ids>').argParser((value, before: string | undefined) => (before === undefined ? value : `${before},${value}`)))
    .addOption(option('pack', ' <file>'))
    .addOption(option('rules', ''))
    .helpOption('-h, --help', help.options.help)
    .version(version, '-v, --version', help.options.version)
    .addHelpText('after', `\n${help.after}\n`)
    .configureHelp({ styleTitle: (title) => help.titles[title] ?? title, argumentTerm: (argument) => argument.name() })
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .exitOverride();
}

function readOptions(command: Command, locale: Locale): Options {
  const values = command.opts<Record<string, unknown>>();
  const text = (key: string): string | undefined => (typeof values[key] === 'string' ? values[key] : undefined);
  const choice = <T extends string>(option: OptionName, value: string | undefined, choices: readonly T[]): T | undefined => {
    if (value === undefined) return undefined;
    const chosen = choices.find((one) => one === value);
    if (chosen === undefined) throw new WrongUsage({ is: 'bad-value', option, value, choices });
    return chosen;
  };
  choice('lang', text('lang'), localeIds);
  const kind = choice('kind', text('kind'), kindIds);
  const pack = text('pack');
  const options: Options = {
    format: choice('format', text('format'), formats) ?? 'text',
    locale,
    failOn: choice('fail-on', text('failOn'), failOns) ?? 'error',
    disabled: (text('disable') ?? '').split(/[,，\s]+/).filter((id) => id !== '').flatMap(rulesNamed),
    rules: values['rules'] === true,
    paths: command.args,
    ...(kind === undefined ? {} : { kind }),
    ...(pack === undefined ? {} : { pack }),
  };
  // An empty argument, mostly a variable that isn't set, would be the folder in hand.
  if (!options.rules && (options.paths.length === 0 || options.paths.includes(''))) throw new WrongUsage({ is: 'no-files' });
  return options;
}

/** The rules of an id, or of an area written `numbering/*`. */
function rulesNamed(name: string): RuleId[] {
  const area = name.endsWith('/*') ? name.slice(0, -1) : undefined;
  const named = rules.map(({ id }) => id).filter((id) => (area === undefined ? id === name : id.startsWith(area)));
  if (named.length === 0) throw new WrongUsage({ is: 'unknown-rule', rule: name });
  return named;
}

/** Commander's refusals, told by their code; what they name stands in quotation marks. */
function problemOf({ code, message }: CommanderError): UsageProblem {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  if (code === 'commander.unknownOption') {
    const meant = /Did you mean (--[\w-]+)/.exec(message)?.[1];
    return { is: 'unknown-option', option: named, ...(meant === undefined ? {} : { meant }) };
  }
  if (code === 'commander.optionMissingArgument') return { is: 'no-value', option: named.split(' ')[0] ?? named };
  return { is: 'other', detail: message };
}
