import type { StockWords } from './stock-words';

/** The words by which counted claims, sums and figures are known: those of claims (but `within`, `reporting`, `regarding`, `setting`, `glosses` and `unlisted`), `partitions`, `exhaustive`, `disjoint`, `specific`, `vague` and `telling` as they are written, all others as regular expressions. */
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
    /** Nouns of which it hardly leaves a single one of four or more out, and neither where kinds are counted (五类…). */
    readonly wellListed: readonly string[];
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
  readonly stock: StockWords;
  readonly figure: {
    /** In a subject: a case or a clue, which a campaign told in the sentence before may have narrowed. */
    readonly casework: readonly string[];
    /** In the figure's own clause: it is a part, or compared with something. */
    readonly relative: readonly string[];
    /** In the sentence before the figure, or in the one before: it speaks of a part. */
    readonly narrowing: readonly string[];
    /** In the sentence before the figure: it speaks of another time, a comparison or a plan. */
    readonly distant: readonly string[];
    /** How a comparison begins: closed by a mark, it says nothing of the time of what follows (受理120件，同比下降8%，立案46件). */
    readonly comparing: readonly string[];
    /** How an inspection is named: what stands behind it was found by it. */
    readonly inspecting: readonly string[];
    /** At the end of what is counted, before the number: 达到, 投诉仍有, and 先后, after which the rest follows the number (先后4次研究…). */
    readonly leading: readonly string[];
    /** In the sentence before the figure: it speaks of the whole. */
    readonly total: readonly string[];
    /** At the beginning of a clause among the plans: it looks back. */
    readonly lookedBack: readonly string[];
    /** How a heading ends under which the figures are listed once more, wherever it stands (regular expressions). */
    readonly records: readonly string[];
    /** At the beginning of a sentence: all that it tells is of the whole period. */
    readonly recalling: readonly string[];
    /** At the beginning of a clause: how many there are at all. */
    readonly standing: readonly string[];
    /** At the beginning of a clause, before what is counted. */
    readonly prefixes: readonly string[];
    /** Short subjects that a report counts once for its whole period. */
    readonly specific: readonly string[];
    /** In the sentence before a figure without words of time, or in the one before: whom or what it may be limited to. */
    readonly scoping: readonly string[];
    /** In the sentence before a figure: of how wide a body it is told, and which bodies above it whose deeds are others. */
    readonly scopes: readonly string[];
    readonly superiors: readonly string[];
    /** Who talks and is talked of by office. */
    readonly agents: readonly string[];
    /** In the figure's clause: it may hold years before. */
    readonly cumulative: readonly string[];
    /** In what a meeting is called: when and by whom it was held; it says nothing of which meeting it was. */
    readonly holding: readonly string[];
    /** Before a meeting's name: whose it is, in a report of that body. */
    readonly owners: readonly string[];
    /** The body's own meetings, without 会 or 会议 at the end. */
    readonly meetings: readonly string[];
    /** What every report counts: a word that its clause holds as it is written, and the clause without words of holding; groups are the `name` of what is counted, `how` and by `who` it was held. Of what is held `byMany`, one's own count is no part of what another place tells. */
    readonly sessions: readonly { readonly mark: string; readonly said: string; readonly byMany?: boolean }[];
    /** Words by which a person held it, who may have held fewer than the body did. */
    readonly personal: readonly string[];
    /** Before a deed: it is to be done. */
    readonly owed: readonly string[];
    /** How the author speaks of themselves, and behind that: others held it too. */
    readonly oneself: readonly string[];
    readonly partaking: readonly string[];
    /** After the number of meetings: what these were about, so that they are not all. */
    readonly themes: readonly string[];
    /** What was done, and later has 的 behind it: 签订的36份责任书. Those of one expression are the same. */
    readonly deeds: readonly string[];
    /** Between what it was done to and a deed behind that (责任书共签订36份), and which of these say that the number is of all. */
    readonly inAll: readonly string[];
    readonly altogether: readonly string[];
    /** In the sentence before a figure that was told already: 对照年初签订责任书36份. */
    readonly again: readonly string[];
    /** What it was done to. */
    readonly objects: readonly string[];
    /** Such nouns as are told of many times, and the only deeds with which they are known again. */
    readonly vague: readonly string[];
    readonly telling: readonly string[];
    /** Before such a noun: it stays the same thing with or without them. */
    readonly modifiers: readonly string[];
    /** What turns it into another thing. */
    readonly compounds: readonly string[];
    /** Before a deed with 的: when, how and by whom it was done, if that is nothing new. */
    readonly doing: readonly string[];
    /** Before that: what governs it. Where something else stands there, somebody else did it, or will. */
    readonly governing: readonly string[];
    /** Words that add nothing: 开展廉政谈话 is 廉政谈话, 督察虽发现问题 is 督察发现问题. */
    readonly light: readonly string[];
    /** Verbs that may as well be left out at the beginning of what is counted in a whole period: 发生设备故障9件, 设备故障11件. */
    readonly occurring: readonly string[];
    /** What a body gained, however short its name: no part of it exceeds what a lead-in sums up. */
    readonly gained: readonly string[];
    /** What begins the name of what came to what there was, and tells no other time where two places have it: 新增投放项目. */
    readonly added: readonly string[];
    /** Names of amounts, with groups, and the same as deeds: 货物运输量, 运输货物. */
    readonly amounts: readonly { readonly name: string; readonly deed: string }[];
    /** Verbs that say nothing of what a table counts: 讲授廉政党课. */
    readonly performing: readonly string[];
    /** Before 的: a deed that is spoken of as a known one. */
    readonly performed: readonly string[];
    /** In the caption or the header of a table: it tells what is to be done, or of others. */
    readonly unreported: readonly string[];
    /** A header over what explains the numbers of a table (regular expressions). */
    readonly noting: readonly string[];
    /** In a caption: the end of the report's own period. */
    readonly wholePeriod: readonly string[];
    /** Whose work a body counts as its own, before the name that a table has for it. */
    readonly organs: readonly string[];
    /** After the number of before: 由22项压减到9项. */
    readonly changed: readonly string[];
    /** Words that do not say what is counted. */
    readonly idle: readonly string[];
    /** Words that say the same (regular expressions), and the one that stands for all of them. */
    readonly synonyms: readonly { readonly words: readonly string[]; readonly as: string }[];
    /** At the beginning of a clause, perhaps behind who does it: it says how well the work was done, and limits nothing (regular expressions). */
    readonly praising: readonly string[];
    /** Right before 的 and a number, or before a number with 的 behind it: it is told again (收到的3240件诉求). */
    readonly known: readonly string[];
    /** Before what was signed: those before it signed it (regular expressions). */
    readonly signing: readonly string[];
    /** In the clause of a figure that looks back: it is of a part, or something new. */
    readonly limiting: readonly string[];
    /** At the beginning of such a clause: what it goes on with was told before. */
    readonly backward: readonly string[];
    /** In such a clause: what was done is granted before what is lacking. */
    readonly conceding: readonly string[];
    /** How a sentence begins that sums up what was told. */
    readonly summing: readonly string[];
    /** With whom one signs. */
    readonly partners: readonly string[];
    /** Everybody with whom one signs. */
    readonly everybody: readonly string[];
  };
}
