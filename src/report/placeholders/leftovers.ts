import { compileForms, formsIn, type FormMatch, type FormTable } from './formTable';
import type { Form, PlaceholderWords } from './words';

const tables = new WeakMap<PlaceholderWords, FormTable<Form>>();

/**
 * Remainders of copying in one paragraph: marks of document sites, calls to log in or download, HTML.
 * @returns places in order, UTF-16 offsets, end exclusive
 */
export function leftoversIn(text: string, words: PlaceholderWords): FormMatch<Form>[] {
  let table = tables.get(words);
  if (table === undefined) {
    table = compileForms(words.leftovers, words);
    tables.set(words, table);
  }
  return formsIn(table, text);
}
