import type { Locale } from '../../locales';
import type { Entry } from '../entry';
import { csv } from './csv';
import { html } from './html';
import { json } from './json';
import { markdown } from './markdown';
import { text } from './text';

export const formats = ['text', 'json', 'markdown', 'html', 'csv'] as const;
export type FormatId = (typeof formats)[number];

/** How results are printed: what `add` and `end` return, in turn, is the whole output. */
export interface Format {
  readonly add: (entry: Entry) => string;
  readonly end: () => string;
}

/** What a format may depend on. */
export interface Setting {
  readonly locale: Locale;
  readonly colors: boolean;
}

const makers: Readonly<Record<FormatId, (setting: Setting) => Format>> = { text, json, markdown, html, csv };

/** A format at its beginning. */
export function startFormat(id: FormatId, setting: Setting): Format {
  return makers[id](setting);
}
