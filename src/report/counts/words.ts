import type { StockWords } from './stock-words';
import type { ToldWords } from './told-words';

/** The words by which counted claims, sums and figures are known: those of claims (but `within`, `reporting`, `regarding`, `setting`, `glosses` and `unlisted`), `partitions`, `exhaustive` and `disjoint` as they are written, all others as regular expressions. */
export interface CountWords {
  readonly claim: {
    /** Measure words between a number and what it counts. */
    readonly measures: readonly string[];
    /** Those of places, which count only behind 等, and how the names of places end that they count. */
    readonly places: readonly string[];
    readonly premises: readonly string[];
    /** Those of papers, which count only behind 等 too, and only what ends in their noun: 问题清单、任务清单等两份清单. */
    readonly papers: readonly string[];
    /** Between the measure word and the noun: 三项重点工作. */
    readonly qualifiers: readonly string[];
    /** Parts of a text or of a plan, as a list can enumerate them. */
    readonly nouns: readonly string[];
    /** What turns such a noun into another: 问题线索, 工作组. */
    readonly compounds: readonly string[];
    /** Set phrases with a number that count nothing, each from its number on. */
    readonly slogans: readonly string[];
    /** Slogans that count a list right before them: 责任、任务、问题三张清单. */
    readonly listable: readonly string[];
    /** Before the number: it speaks of another list, or of an order. */
    readonly referring: readonly string[];
    /** Right before the number: the list follows for certain. */
    readonly announcing: readonly string[];
    /** Right before the number: a list may follow after a full stop too. */
    readonly governing: readonly string[];
    /** Nouns that are as often things of the world as parts of the text: they need one of the words above. */
    readonly worldly: readonly string[];
    /** What 等 names completely, as a rule: one item short is a slip. Of other things it often names only some. */
    readonly complete: readonly string[];
    /** Nouns of which 等 hardly leaves a single one of three or more out. */
    readonly listed: readonly string[];
    /** Nouns of which it hardly leaves a single one of four or more out, nor, of whatever noun, where kinds are counted (五类…). */
    readonly wellListed: readonly string[];
    /** Nouns of whose kinds it hardly leaves a single one of three out: 四类问题. */
    readonly listedKinds: readonly string[];
    /** Items of sets that everybody knows, of which a list names some: “四风”, “三重一大” (regular expressions). */
    readonly ofSets: readonly string[];
    /** Verbs that end the name of a step: 污物处置、废料处理两个环节. */
    readonly steps: readonly string[];
    /** What bodies and persons are counted as. */
    readonly peopled: readonly string[];
    /** At the end of what stands before the number: a body, whose demands or measures are counted and not itself. */
    readonly bodies: readonly string[];
    /** At the beginning of a clause, before the first item of an enumeration. */
    readonly introducing: readonly string[];
    /** Within what stands before the first 、, where somebody is named before: its first item follows (regular expressions). */
    readonly within: readonly string[];
    /** What may stand before such a word: 重点解决…, 我分管…. */
    readonly preceding: readonly string[];
    /** At the end of what stands before the number: it is a verb's object and no enumeration. */
    readonly verbs: readonly string[];
    /** Between the noun and a list: the sentence says what is reported, and leads to no list (regular expressions). */
    readonly reporting: readonly string[];
    /** At the beginning of a clause: it says of what something is told (regular expressions). */
    readonly regarding: readonly string[];
    /** Right before 三件…的事：, whose list then tells them and not what is done about them (regular expressions). */
    readonly setting: readonly string[];
    /** Behind a claim's noun: which ones these are, follows. */
    readonly glosses: readonly string[];
    /** Nouns of what has a title: a list of such behind a colon names all of them. */
    readonly titled: readonly string[];
    /** At the beginning of brackets behind a noun: they hold examples or who is responsible, and not what is counted (regular expressions). */
    readonly unlisted: readonly string[];
  };
  readonly sum: {
    /** A sentence without one of these has no parts of a whole. */
    readonly parts: readonly string[];
    /** Right before a number that only tells how much more or less there is: 比上年多5次 (regular expressions). */
    readonly difference: readonly string[];
    /** In a sentence in which no two numbers have one unit: parts without units. */
    readonly bare: readonly string[];
    /** In the words before a number: these items are dealt with, or not. Together they leave none out; what discipline bodies do with a clue (立案, 了结) leaves many out and is none of them. */
    readonly done: readonly string[];
    readonly undone: readonly string[];
    /** The whole of the words before a number of what was found, whatever words of `done` they have (regular expressions). */
    readonly discovered: readonly string[];
    /** Before words of `done` that say no more than that so many are done (regular expressions). */
    readonly already: readonly string[];
    /** A time that may open the account of a whole told in a sentence before (regular expressions). */
    readonly asOf: readonly string[];
    /** Beside those of `rest`, what opens a sentence on what an account left out (regular expressions). */
    readonly besides: readonly string[];
    /** How the words before a number begin that is told beside the parts of a total behind them, and may be none of them (regular expressions). */
    readonly uncounted: readonly string[];
    /** Right behind the total of a list: a noun that fits all its items, whatever each is called: 4个事业部、6个基地共10个单位 (regular expressions). */
    readonly collective: readonly string[];
    /** The name of a table's row of totals, and of one of subtotals or of a part (regular expressions). */
    readonly totals: readonly string[];
    readonly subtotals: readonly string[];
    /** In the header of a column, or as its unit: rates, ranks and what is counted without doubles do not add up. */
    readonly uncountable: readonly string[];
    /** Before the parts of a total: somebody heads them, of whom no number is told (regular expressions). */
    readonly leaders: readonly string[];
    /** Before 的 and a number of what others found, which is of no account before it. */
    readonly raised: readonly string[];
    /** Between 各 and a number that several have each (regular expressions). */
    readonly having: readonly string[];
    /** These are out of the account as well, or done in words of their own (已重新签订), but some may be done with the same items: only a small difference is a slip. */
    readonly settled: readonly string[];
    /** So are these, but what the courts have taken over may be done as well; what another department has, all of it or nothing. */
    readonly handed: readonly string[];
    /** Between 共 and its number: verbs that fit any account. */
    readonly general: readonly string[];
    /** At the end of each part's words: the parts are classes of the whole. */
    readonly classes: readonly string[];
    /** Parts that between them leave nothing out: 男, 女. */
    readonly partitions: readonly (readonly string[])[];
    /** The same where they nearly make the whole up, and nothing behind them speaks of others: the grades of an evaluation, the ways a clue is disposed of. */
    readonly exhaustive: readonly (readonly string[])[];
    /** Parts that share no members, but may leave some out: 在职, 退休. */
    readonly disjoint: readonly (readonly string[])[];
    /** What becomes of a clue, each in a part's words. */
    readonly disposed: readonly string[];
    /** Behind an account: there are others. */
    readonly ungraded: readonly string[];
    /** In brackets, before a number: it is no part. */
    readonly apart: readonly string[];
    /** The last part is all that is left. */
    readonly rest: readonly string[];
    /** Parts that may share members, so that they may exceed the whole. */
    readonly overlapping: readonly string[];
    /** Parts that are picked out of the whole and need not make it up. */
    readonly selected: readonly string[];
    /** After a numeral in words: it counts these, and no items of the account (两个部门). */
    readonly others: readonly string[];
    /** What is done with the parts of another account: 其中甲5件，结案3件. */
    readonly stages: readonly string[];
    /** Comparisons and vague numbers: the sentence is no account of a whole. */
    readonly inexact: readonly string[];
    /** In an account or behind it: one thing may be counted in two parts. */
    readonly shared: readonly string[];
  };
  /** How what is left of something is told (regular expressions). */
  readonly remainder: {
    /** Before a number: so many are left. */
    readonly remaining: readonly string[];
    /** Before a number or behind it: they are not done. */
    readonly unfinished: readonly string[];
    /** In what is told to be left: there come no more of them, as there do of clues and petitions. */
    readonly closed: readonly string[];
    /** Whose they are, which what is told again may leave out. */
    readonly bodies: readonly string[];
  };
  readonly stock: StockWords;
  readonly figure: ToldWords;
}
