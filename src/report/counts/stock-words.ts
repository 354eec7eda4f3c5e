/** How many of something a body has (全镇18个行政村): whose they are, verbs for having with who has, what behind the noun says that these are all, what else ends it, and what tells of a change (regular expressions, but for the units). */
export interface StockWords {
  readonly wholes: readonly string[];
  readonly owners: readonly string[];
  /** A body by its name, which ends in what it is: 柳河镇. */
  readonly named: readonly string[];
  readonly belonging: readonly string[];
  /** What one does with those that belong to one: 带领所属16个党支部 (regular expressions). */
  readonly guiding: readonly string[];
  readonly holding: readonly string[];
  /** What a person looks after: 我联系的7个村. */
  readonly relating: readonly string[];
  /** Where, behind such a verb: 联系城关片区6个派出所. */
  readonly places: readonly string[];
  readonly units: readonly string[];
  /** What says behind the noun that these are all of them: 逐村, 均, 中 before a part of them, 分三批. */
  readonly all: readonly string[];
  /** Who they are where they are people (regular expressions). */
  readonly people: readonly string[];
  /** Behind such a word: what makes another one with it (regular expressions). */
  readonly compounds: readonly string[];
  /** Of which each has one, at the end of what is counted: 21个乡镇党委. */
  readonly heads: readonly string[];
  readonly ending: readonly string[];
  readonly changing: readonly string[];
}
