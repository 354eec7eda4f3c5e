/** One figure of a pasted table. */
export interface Figure {
  /** What it counts, as the table says it: `立案`; of a table with several columns of figures with the column's name: `城关区 立案`. */
  readonly label: string;
  /** The number as it is put into the report: no thousands separators, half-width digits, no unit. */
  readonly value: string;
  /** The unit that the table names beside it, in its header or in a line of its own; absent where it names none. */
  readonly unit?: string;
  /** The cell as it stood, and its place in the pasted table, from 0. */
  readonly cell: string;
  readonly row: number;
  readonly column: number;
}

/** What was read from a pasted table. */
export interface FigureTable {
  readonly figures: readonly Figure[];
  /** Rows that hold text but no figure, header rows aside: a note, a figure in words. */
  readonly unread: readonly { readonly row: number; readonly text: string }[];
  /** The names stand in the first row and the figures below them. */
  readonly transposed: boolean;
}

/** The words that tables of figures are read by. Plain JSON data, part of the pack. */
export interface FigureWords {
  /** What a column of names, the likeliest first, of figures, of units and of remarks is called. */
  readonly headers: { readonly name: readonly string[]; readonly value: readonly string[]; readonly unit: readonly string[]; readonly remark: readonly string[] };
  /** What a row of sums begins with, and what says nothing about a figure: left out of a name before it is compared. */
  readonly idle: readonly string[];
  /** Endings of a name that only say that it is a number: 立案数. */
  readonly endings: readonly string[];
  /** Endings of a name that tell its unit: 立案件数. */
  readonly unitEndings: Readonly<Record<string, string>>;
  readonly units: readonly string[];
  /** Units of one measure that differ by a factor: a differing one of these is asked about. */
  readonly measures: readonly (readonly string[])[];
}
