import type { PeriodWords } from './period-words';
import type { KindId, Need, SectionId } from './sections';

/** What can be told of a theme of the body. */
export const themeIds = [
  'responsibility', 'politics', 'ideology', 'organisation', 'conduct', 'discipline', 'anticorruption', 'systems', 'business', 'integrity',
] as const;
export type ThemeId = (typeof themeIds)[number];

/** A pattern (the source of a regular expression), and how much it weighs for each kind; `unknown` is weight against all four. */
export interface Weighed {
  readonly pattern: string;
  readonly weights: Readonly<Partial<Record<KindId | 'unknown', number>>>;
}

/** The words that a theme is known by. Weak ones count only in a heading that has no strong one. */
export interface ThemeWords {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  /** How many different weak ones beside a strong one in its paragraph tell of the theme where no heading does. */
  readonly enoughWeak: number;
  /** Strong words of which one in the account tells of the theme by itself. */
  readonly telling?: readonly string[];
  /** What tells of the theme by itself (a regular expression): a deed with its figure or with what it made, 修订制度3项, or words for no less, 政治上不打折扣. */
  readonly deeds?: string;
}

/** The words of one macro section that has a heading. Patterns are sources of regular expressions. */
export interface HeadedWords {
  /** A heading that begins the section. */
  readonly heading: string;
  /** A heading that holds the same words and is about something else. */
  readonly not: string;
}

/** The words of a section that is also known by a sentence. */
export interface SentenceWords extends HeadedWords {
  /** Words without which no sentence is looked at. */
  readonly triggers: readonly string[];
  /** A sentence that begins the section. */
  readonly sentence: string;
  /** What before those words makes them tell of others: 检查发现…还存在. */
  readonly notBefore: string;
  /** What anywhere in the sentence makes it tell of something else. */
  readonly notAnywhere: string;
}

/** The genre's own words: kinds, sections, formulas. Plain JSON data; patterns are sources of regular expressions. */
export interface GenreWords {
  readonly needs: Readonly<Record<SectionId, Readonly<Record<KindId, Need>>>>;
  readonly themes: Readonly<Record<ThemeId, ThemeWords>>;
  /** What stands before and after a word of the business that is only what the work is good for: 为⟦高质量发展⟧提供保障. */
  readonly outcome: { readonly before: string; readonly after: string };
  readonly kinds: {
    /** Weight that a kind has to exceed. */
    readonly threshold: number;
    readonly title: readonly Weighed[];
    /** The subject that a lead-in announces: its first group is weighed like a title. */
    readonly subject: string;
    readonly leadIn: readonly Weighed[];
    /** Beginnings of paragraphs of other documents, weighed from the third one on. */
    readonly foreignParagraph: Weighed;
    /** Words of Party self-governance: how many of the paragraphs must hold one where no title and no lead-in names the subject. */
    readonly subjectWords: readonly string[];
    readonly subjectShare: number;
    /** The opening of a report that has no title, weighed where its paragraphs speak of the subject. */
    readonly untitled: Weighed;
  };
  readonly title: {
    /** How a title of a report ends, a note in brackets taken off. */
    readonly ending: string;
    /** Lines before a title that are no part of it: 附件, a note in brackets, a document's number. */
    readonly before: string;
    /** How a line of address begins, which ends a title whatever its mark. */
    readonly address: string;
    /** A line below it that is no salutation and no lead-in: a note, an office with its name. */
    readonly below: string;
    readonly maxLength: number;
  };
  readonly salutation: string;
  /** What looks like a salutation and is the lead-in. */
  readonly notSalutation: string;
  readonly leadIn: {
    /** What a lead-in holds. */
    readonly formula: string;
    /** The sentence that opens the report, wherever it stands. */
    readonly opening: string;
    readonly openingTrigger: string;
    /** In such a sentence, from 现将 on: it announces something else. */
    readonly notOpening: string;
  };
  readonly work: HeadedWords;
  readonly problems: SentenceWords & {
    /** A heading whose last clause faces them, whatever stands before: 坚持问题导向，正视差距和不足. */
    readonly facing: string;
    /** What they are measured by, before a comma: it is not what a heading is about. */
    readonly measure: string;
    /** A word that names a shortcoming: a section without one only asserts. */
    readonly named: string;
    /** Shortcomings, each by itself: a paragraph that names several is about them. */
    readonly lacking: string;
    /** Where the plans begin: problems that were told before. */
    readonly referred: string;
    /** What a clause that asserts holds, from its beginning. */
    readonly asserting: string;
    /** The words at which a sentence begins to speak of them. */
    readonly turn: string;
    /** How plans begin that follow in the same section. */
    readonly plansAfter: string;
  };
  readonly plans: SentenceWords & {
    /** What is intended: a text that holds several such words is about it. */
    readonly intention: string;
    /** A sentence of intentions that opens a paragraph behind the problems, and one that follows them in their paragraph. */
    readonly intending: string;
    readonly following: string;
    /** Inside the sentence that begins the problems: it goes on with what is to come. */
    readonly within: string;
    /** In a heading behind the problems: it looks ahead. */
    readonly ahead: string;
    /** A plan that says nothing but that one will try. */
    readonly empty: string;
  };
  /** Personal integrity where no heading says so: two signs in a paragraph that speaks of the author, and not of others; two fainter ones (`hints`) where a report that must speak of it has no surer place. */
  readonly integrity: { readonly signs: readonly string[]; readonly hints: readonly string[]; readonly own: string; readonly others: string };
  readonly closing: {
    /** The whole of a closing paragraph begins so. */
    readonly paragraph: string;
    /** One that stands before its place begins so: fewer words will do at the end of a report than inside it. */
    readonly within: string;
    /** The last sentence of the last paragraph. */
    readonly sentence: string;
    readonly maxLength: number;
    /** What a report must not ask for. */
    readonly requests: string;
  };
  readonly signature: string;
  readonly date: string;
  /** How the line begins that names an annex. */
  readonly annex: string;
  /** How lines begin that stand among the last ones and say nothing of the report: annexes, copies to, notes. */
  readonly aside: string;
  /** What copying leaves behind: a line of it is no part of the report. */
  readonly leftoverLine: string;
  readonly period: PeriodWords;
}
