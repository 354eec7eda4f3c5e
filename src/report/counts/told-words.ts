/** The words by which figures that are told twice are known; `specific`, `vague` and `telling` as they are written, all others as regular expressions. */
export interface ToldWords {
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
  /** What begins the name of an amount that was reached, whichever of them, or stands right before the number; and what stands behind a number that holds more or is compared. */
  readonly achieved: readonly string[];
  readonly qualified: readonly string[];
  /** Behind a number and 的: it is an aim (围绕走访企业350家的年度目标). */
  readonly aimed: readonly string[];
  /** Before a number that makes the one before it what a table has: 含续建4个. */
  readonly explaining: readonly string[];
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
  /** At the beginning of a clause, perhaps behind who does it: it says how well the work was done, or who answers for it, and limits nothing (regular expressions). */
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
}
