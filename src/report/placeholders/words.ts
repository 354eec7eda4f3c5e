import type { Certainty, Expects } from './placeholder';

/**
 * One row of a table of forms. A table is read from the top, the first row that fits a place decides.
 * `before`, `lead`, `sign` and `after` are sources of regular expressions without capturing groups, in which
 * `{name}` stands for a part (see PlaceholderWords.parts) and `{unit}` for any unit of measure.
 */
export interface Form {
  /** A text with ⟦…⟧ around what the row finds; what a row sets aside bears no marks. */
  readonly example: string;
  /** The characters that the sign may begin with. */
  readonly begins: string;
  /** The characters that may stand second in the sign; absent: any. It only spares time. */
  readonly next?: string;
  /** What must stand before the sign (and its lead). */
  readonly before?: string;
  /** What belongs to the find although it stands before the sign: the `2023年` of 2023年X月. */
  readonly lead?: string;
  readonly sign: string;
  /** What must follow the sign. */
  readonly after?: string;
}

/** A form of placeholder, or a false friend that must not be taken for one. */
export type PlaceholderForm = Form & {
  /** Only in table cells, only outside of them, or only in plain text; absent: anywhere. */
  readonly where?: 'cell' | 'text' | 'plain';
} & (
    | { readonly is: 'none' }
    | {
        readonly is: Certainty;
        /** What it expects; `hint`: what its own words say; absent: what its surroundings say. */
        readonly expects?: Expects | 'hint';
      }
    | {
        /** A unit that lost its figure; `alone`: evidence enough without a second one in its sentence. */
        readonly is: 'lost figure';
        readonly alone?: true;
      }
  );

/** A unit of measure after a quantity. */
export type Unit = { readonly unit: string } & (
  | { /** Not where one of these follows: 人 is no unit in 人民. */ readonly unless?: string; readonly only?: never }
  | { /** Only where one of these follows: 部 is a unit in 部法规. */ readonly only: string; readonly unless?: never }
);

/** What a place tells of what it expects. Read from the top, the first that fits. */
export type Surrounding = {
  readonly example: string;
  readonly before?: string;
  readonly after?: string;
} & (
  | { readonly expects: Expects }
  | { /** The row at which a unit after the sign makes it a quantity. */ readonly expects: 'unit' }
);

/** The words of a hint in brackets, and what it asks for. Read from the top, the first that fits. */
export interface Hint {
  readonly words: string;
  readonly expects: Expects;
}

/** All that is known of placeholders and leftovers, as plain data. */
export interface PlaceholderWords {
  /** Sources of regular expressions that the rows refer to as `{name}`. */
  readonly parts: Readonly<Record<string, string>>;
  readonly forms: readonly PlaceholderForm[];
  readonly surroundings: readonly Surrounding[];
  readonly hints: readonly Hint[];
  readonly units: readonly Unit[];
  /** What may stand between a figure and its unit without belonging to it: 余, 多. */
  readonly about: string;
  /** Powers of ten that join the unit they stand before: 万 in 万人次. */
  readonly magnitudes: string;
  /** Remainders of copying, which are never placeholders too. */
  readonly leftovers: readonly Form[];
}
