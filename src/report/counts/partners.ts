import type { Quantity } from './quantities';
import { countedList } from './counted-list';

/** How many characters of a partner's name are compared, from its end. */
const nameLength = 2;
/** Between a partner's number and the end of its name, in UTF-16 units. */
const longestName = 12;

/**
 * Whether parts tell what each of the partners has that the sentence lists before the whole, one for each, and no others:
 * 与6个股室、4个站所签订责任书11份，其中股室6份、站所4份.
 * @param from where the sentence begins
 * @param all the sentence's numbers
 * @param whole the number that the parts are of
 * @param labels the words of the parts
 */
export function areOfPartners(text: string, from: number, all: readonly Quantity[], whole: Quantity, parts: readonly Quantity[], labels: readonly string[]): boolean {
  const partners = countedList(text, from, all, all.indexOf(whole) - 1);
  const last = partners.at(-1);
  if (!last || partners.length !== parts.length || /[、和与及]/.test(text.slice(last.tail, whole.start))) return false;
  return partners.every(({ value, tail }, i) => {
    const name = (labels[i] ?? '').slice(-nameLength);
    return value === parts[i]?.value && name.length === nameLength && text.slice(tail, tail + longestName).includes(name);
  });
}
