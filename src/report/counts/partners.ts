import { isNear, slightExcess, sumOf } from './adding';
import { countedList } from './counted-list';
import type { Quantity } from './quantities';

/** How many characters of a partner's name are compared, from its end. */
const nameLength = 2;
/** How far behind a partner's number its name is looked for, in UTF-16 units. */
const longestName = 12;
/** Between the partners and the whole: others have some of it as well. */
const others = /[、和与及等]/;
/** Behind the last part, which nothing may qualify. */
const end = /^(?:[。；，]|$)/;

/**
 * Whether parts are as many as the partners that the sentence lists before the whole, one for each of them, and nearly make it up:
 * 与6个股室、4个站所签订责任书11份，其中股室6份、站所4份.
 * @param from where the sentence begins
 * @param all the sentence's numbers
 * @param whole the number that the parts are of
 * @param labels the words of the parts
 */
export function areOfPartners(text: string, from: number, all: readonly Quantity[], whole: Quantity, parts: readonly Quantity[], labels: readonly string[]): boolean {
  const partners = countedList(text, from, all, all.indexOf(whole) - 1);
  const [lastPartner, lastPart] = [partners.at(-1), parts.at(-1)];
  if (!lastPartner || !lastPart || partners.length !== parts.length || others.test(text.slice(lastPartner.tail, whole.start)) || !end.test(text.slice(lastPart.tail, lastPart.tail + 1))) return false;
  if (Math.abs(whole.value - sumOf(parts)) > slightExcess && !isNear(whole.value, parts)) return false;
  return partners.every(({ value, tail }, i) => {
    const name = (labels[i] ?? '').slice(-nameLength);
    return value === parts[i]?.value && name.length === nameLength && text.slice(tail, tail + longestName).includes(name);
  });
}
