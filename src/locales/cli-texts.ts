import type { Severity } from '../report/findings';

/** Why a file could not be read, in detail. */
export type ReadProblem =
  // of the file system
  | 'absent' | 'forbidden' | 'not-a-file' | 'reading' | 'checking' | 'extension'
  // another kind of file
  | 'doc' | 'ole' | 'rtf' | 'html' | 'pdf' | 'xml' | 'text' | 'xlsx' | 'pptx' | 'odt' | 'zip' | 'method' | 'alt-chunk' | 'binary'
  | 'password' | 'zip-password'
  | 'empty' | 'unknown' | 'directory' | 'data' | 'checksum' | 'no-document' | 'encoding' | 'syntax' | 'doctype'
  // beyond the limits
  | 'file' | 'length' | 'part' | 'nodes' | 'depth';

/** The options of report-check by their long names. */
export type OptionName = 'format' | 'kind' | 'lang' | 'fail-on' | 'disable' | 'pack' | 'rules' | 'help' | 'version';

/** What is wrong with a pack. `key` is the path to it, such as `genre.title.ending`. */
export type PackProblem =
  | { readonly is: 'unreadable'; readonly file: string }
  | { readonly is: 'syntax'; readonly detail: string }
  | { readonly is: 'unknown-key'; readonly key: string }
  | { readonly is: 'missing-key'; readonly key: string }
  | { readonly is: 'wrong-type'; readonly key: string; readonly expected: JsonKind | 'severity' }
  | { readonly is: 'unusable'; readonly detail: string };

export type JsonKind = 'string' | 'number' | 'boolean' | 'list' | 'object';

/** What a command line got wrong. */
export type UsageProblem =
  | { readonly is: 'unknown-option'; readonly option: string; readonly meant?: string }
  | { readonly is: 'no-value'; readonly option: string }
  | { readonly is: 'bad-value'; readonly option: OptionName; readonly value: string; readonly choices: readonly string[] }
  | { readonly is: 'unknown-rule'; readonly rule: string }
  | { readonly is: 'no-files' }
  | { readonly is: 'pack'; readonly problem: PackProblem }
  | { readonly is: 'other'; readonly detail: string };

export interface Counts extends Readonly<Record<Severity, number>> {
  readonly files: number;
  readonly unreadable: number;
}

/** The words of report-check. */
export interface CliTexts {
  readonly help: {
    readonly description: string;
    readonly usage: string;
    readonly argument: string;
    /** The titles that the help prints, by their English words. */
    readonly titles: Readonly<Record<string, string>>;
    readonly options: Readonly<Record<OptionName, string>>;
    readonly after: string;
  };
  readonly usage: (problem: UsageProblem) => string;
  readonly hint: string;
  readonly unreadable: Readonly<Record<ReadProblem, string>>;
  /** The line about a file that could not be read. */
  readonly couldNotRead: (file: string, why: string) => string;
  readonly nothingToRead: string;
  readonly failed: (detail: string) => string;
  readonly progress: (done: number, total: number) => string;
  /** @param number from 1 */
  readonly line: (number: number) => string;
  /** @param number from 1 */
  readonly paragraph: (number: number) => string;
  readonly size: (paragraphs: number, characters: number) => string;
  readonly counts: (counts: Omit<Counts, 'files' | 'unreadable'>) => string;
  readonly total: (counts: Counts) => string;
  readonly clean: string;
  /** Above the findings that were put aside in Word. */
  readonly ignored: (count: number) => string;
  /** The state of a finding that was put aside in Word. */
  readonly aside: string;
  /** What the drafter chose in the document itself: the kind of report, its period, and rules with their severities. */
  readonly chosen: (things: string) => string;
  /** Instead of a severity: a rule that is turned off. */
  readonly off: string;
  /** Things named one after the other. */
  readonly list: (things: readonly string[]) => string;
  /** A word with a remark in brackets. */
  readonly remarked: (word: string, remark: string) => string;
  readonly noSection: string;
  readonly replaceBy: (replacement: string) => string;
  readonly report: {
    readonly title: string;
    readonly file: string;
    readonly kind: string;
    readonly section: string;
    readonly missing: string;
    readonly placeholders: string;
    readonly errors: string;
    readonly warnings: string;
    readonly infos: string;
    readonly place: string;
    readonly severity: string;
    readonly rule: string;
    readonly text: string;
    readonly context: string;
    readonly message: string;
    readonly suggestion: string;
    /** Why a finding was put aside. */
    readonly reason: string;
    readonly unreadable: string;
    readonly none: string;
  };
  readonly rules: {
    readonly title: string;
    readonly intro: string;
    readonly id: string;
    readonly name: string;
    readonly source: string;
    readonly finds: string;
    readonly wrong: string;
    readonly right: string;
    readonly fix: string;
    readonly noFix: string;
    readonly fixable: string;
    readonly yes: string;
    readonly no: string;
  };
}
