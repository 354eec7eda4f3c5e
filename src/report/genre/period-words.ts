/** The words by which a report's period is read, and by which another one shows in its body. Patterns are sources of regular expressions. */
export interface PeriodWords {
  readonly half: string;
  readonly quarter: string;
  readonly year: string;
  /** Several years: the first and, unless they last, the last as groups. */
  readonly years: string;
  /** How the sentence of the problems begins that looks back on a year, or on half of one. */
  readonly yearBehind: string;
  readonly halfBehind: string;
  /** What stands after a year in a lead-in and makes it the report's. */
  readonly opens: string;
  /** In a lead-in: the report goes back to a month before its year, or tells of a school year; the year is one of the groups. */
  readonly began: string;
  /** A year right where the lead-in says what is reported on: 现将2022⟦年⟧…情况报告如下. */
  readonly reported: string;
  /** 现将…上半年, where the lead-in says what is reported on. */
  readonly reportedHalf: string;
  /** The same of a time longer than half a year. */
  readonly reportedWhole: string;
  /** The whole of what may stand before the year that a heading begins with. */
  readonly headed: string;
  /** What stands after the year in a heading of plans: 2025年⟦工作打算⟧. */
  readonly planned: string;
  /** The same where the plans may be for a part of that year. */
  readonly plannedPart: string;
  /** What stands after a year where one's own shortcomings in it are told, among the problems: 2024年⟦我在履职中还存在⟧…. */
  readonly lacking: string;
  /** What stands after the year in a heading of problems: 2024年⟦工作中存在的问题⟧. */
  readonly problematic: string;
  /** What stands after a year or a half in a heading of work done: 上半年⟦工作情况⟧. */
  readonly worked: string;
  /** What stands after the year that plans begin with: 2025年⟦，我局将⟧…. */
  readonly intended: string;
  /** Before a year, and after it, where plans name what is still to be reached in it: 确保2024年⟦各项任务全部完成⟧. */
  readonly targetBefore: string;
  readonly targetAfter: string;
  /** Words of a lead-in that speak of a whole year. */
  readonly oneYear: string;
  /** A time after the first half of a year: what may stand after 截至, then the time as a group. */
  readonly beyondHalf: string;
  /** The end of what stands before a later quarter: who did what is told, beside the report's own body. */
  readonly agentBefore: string;
  /** Before what may stand there: the beyond is that of another year. */
  readonly earlierYear: string;
  /** 截至 and a month: its year and itself as groups. */
  readonly until: string;
  /** What follows 截至 and a time that was reached, whatever is planned for the rest: 截至9月底⟦，已⟧完成15个，其余2个按计划推进. */
  readonly reached: string;
  /** A later month that a clause begins with, its subject before it or not: a year before it, and the month with its range as groups. */
  readonly laterMonth: string;
  /** What stands after such a month, a quarter or 全年: a deed and its figure. */
  readonly laterDeed: string;
  /** Before a year, and after it: only compared with. */
  readonly compared: string;
  readonly comparedTo: string;
  /** The words for more than half a year: what follows each at the beginning of a sentence, and behind a comma, where work is told as done; `ofDeeds`: a deed with its figure is told at either place; `ofRemedies`: the problems may set it for what they need. */
  readonly beyondWords: readonly { readonly word: string; readonly done: string; readonly inside: string; readonly ofDeeds?: boolean; readonly ofRemedies?: boolean }[];
  /** A sentence that only shares out work among later times: 三季度完成5个，四季度完成3个. */
  readonly scheduled: string;
  /** Later in a sentence that begins with 全年: the year's tasks are held against what is done of them. */
  readonly halfDone: string;
  /** What stands after 全年 where nothing bad befell, and what before it makes that a wish. */
  readonly spotless: string;
  readonly wished: string;
  /** What stands after such a word where it is told whatever was ordered before: 制定责任清单，全年⟦共签订责任书41份⟧. */
  readonly toldWhole: string;
  /** What is to be done even then. */
  readonly orderedTold: string;
  /** What a sentence names whose parts are plans, one behind the other. */
  readonly planDocument: string;
  /** Before such a word in its sentence: what is to be done in that time. After it: how often at least. */
  readonly ordered: string;
  readonly atLeast: string;
  /** The whole of what may stand before a year that a sentence begins with. */
  readonly leads: string;
  /** What stands after a year that a sentence tells the work of. */
  readonly begins: string;
  /** A part of last year, or all the time since: a sentence that begins with it tells of that time, whatever its words. */
  readonly spanned: string;
  /** Words of a sentence that begins so and tells what began, or how things were, at that time. */
  readonly spannedNot: string;
  /** Among the problems of a report of a whole year: only half of it is looked back on. */
  readonly halfLookedBack: string;
  /** What stands before last year, and after it, where all of its work is looked back on. */
  readonly review: { readonly before: string; readonly after: string };
  /** What a sentence on last year may begin with besides. */
  readonly beginsLast: string;
  /** Words of a sentence that tells of last year's work, and needs no figure. */
  readonly doneLast: string;
  /** What besides tells of work done in a part of last year, or in the time since. */
  readonly doneSpanned: string;
  /** How the next sentence begins where last year was told of for the sake of this year. */
  readonly onward: string;
  /** Behind a comma and last year: a deed (a group) and its figure. */
  readonly deed: string;
  /** The same with more verbs and a month before them: the verb, what it is done to and the unit as groups. */
  readonly deedInside: string;
  /** What stands before the year where who did it comes first: 局党组⟦2023年⟧召开…. */
  readonly ownBefore: string;
  /** What stands after last year in an account of meetings: 3月，召开…大会. */
  readonly meetingLast: string;
  /** The same where its own body or author is named, in whatever place. */
  readonly ownLast: string;
  /** What its own body or author did besides: 局党组还组织…. */
  readonly alsoLast: string;
  /** The body or author right behind a year, who is told of no problem (发放补贴12万元的问题). */
  readonly ofDoer: string;
  /** A deed right behind such a month, whoever did it; it and the one before capture the deed. */
  readonly bareLast: string;
  /** Later in the sentence of such a deed: it is told for what became of it. */
  readonly lasting: string;
  /** In such a deed: it only describes something. */
  readonly described: string;
  /** Later in the paragraph: last year was told of for the sake of this one. */
  readonly onwardLater: string;
  /** Words of a sentence in which last year's deed is history, or another's. */
  readonly historyBefore: string;
  /** Words of such a clause anywhere in the sentence. */
  readonly comparesOther: string;
  /** A clause that compares what it begins with, which is its group; and characters that do not tell one thing from another. */
  readonly comparesItself: string;
  readonly colourless: string;
  /** How what a comparison is of ends where it is no number of deeds: 诉求办结⟦率⟧. */
  readonly rate: string;
  /** What stands before that where it is one side of a comparison, or a part. */
  readonly sided: string;
  /** A month or day of last year that a sentence begins with; it tells of work where a deed with its figure follows. */
  readonly datedLast: string;
  /** Whose deeds are not the report's: what stands after a year. */
  readonly above: string;
  /** A deed that only describes a thing: 2023年开展⟦的⟧检查. */
  readonly attributive: string;
  /** What stands there in the middle of a sentence. */
  readonly counts: string;
  /** After a year that a sentence begins with: what was done in all of it. */
  readonly countsInAll: string;
  /** What stands there where a day's event is told among those of other days. */
  readonly dated: string;
  /** Words of a sentence that tells of work done. */
  readonly done: string;
  /** What stands after 截至 and last year where what this year set out is done: 截至2022年⟦底，今年确定的任务全部完成。⟧ */
  readonly ownYearDone: string;
  /** What besides tells of work done by the end of a year: 截至2023年底…. */
  readonly doneBy: string;
  /** What stands there where what was found, whenever that was, is settled by then. */
  readonly settledBy: string;
  /** What stands after the year in the middle of a sentence: 截至2023年⟦12月底，累计⟧…. */
  readonly yearEnd: string;
  /** After 截至 and a year: its end, and how much there was of something by then. */
  readonly stockAtEnd: string;
  /** Behind such a stock: what follows from it, so that it is told as the ground of this year's work. */
  readonly judged: string;
  /** Before 截至: what was looked into, and is told as it was found. */
  readonly inquired: string;
  /** Words of a sentence that compares years, or spans them. */
  readonly comparison: string;
  /** A comparison with 去年, behind a year that is told of as done: 去年 of the report is that year itself. */
  readonly comparesItsPast: string;
  /** Words of a sentence that tells what happened once. */
  readonly history: string;
  /** Words of a sentence that tells what is to come. */
  readonly plan: string;
  /** The same in a sentence on last year, where 将 may say what was done with a thing. */
  readonly planLast: string;
  /** What is done anew each year, with the year in its name: what stands before the year, what after it, and what makes it last year's own. */
  readonly yearly: readonly { readonly before: string; readonly after: string; readonly not: string }[];
  /** Words of a sentence that tells how things stood. */
  readonly baseline: string;
}
