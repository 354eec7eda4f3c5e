import type { Arguments } from '../richapi/arguments';
import { RichApiError } from '../richapi/error';
import { ObjectType } from '../richapi/objectType';
import { type SearchOptions, plainSearch } from '../searching/options';

type Held = { options: SearchOptions };

const names = ['ignorePunct', 'ignoreSpace', 'matchCase', 'matchPrefix', 'matchSuffix', 'matchWholeWord', 'matchWildcards'] as const;
const pascal = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

function set(held: Held, name: keyof SearchOptions, value: unknown): void {
  if (typeof value !== 'boolean') throw new RichApiError('InvalidArgument');
  held.options = { ...held.options, [name]: value };
}

/** Microsoft.WordServices.SearchOptions: the pane makes it, sets it and gives it to a search. */
export const searchOptionsType = new ObjectType<Held>({
  name: 'SearchOptions',
  read: Object.fromEntries([...names.map((name) => [pascal(name), ({ options }: Held) => options[name]] as const)]),
  write: Object.fromEntries([
    ...names.map((name) => [pascal(name), (held: Held, value: unknown) => { set(held, name, value); }] as const),
    ['MatchWildCards', (held: Held, value: unknown) => { set(held, 'matchWildcards', value); }] as const,
  ]),
});

/** The options of a search; those of a search without any where the argument is absent. */
export function searchOptionsAt(args: Arguments, place: number): SearchOptions {
  return args.object(place) === null ? plainSearch : args.target(place, searchOptionsType).options;
}

/** The options of a search that gives them as a set of bits, as the library does for the document (_getSearchFlags in word-web-16.00.debug.js). */
export function optionsOfFlags(flags: number): SearchOptions {
  const has = (bit: number) => (flags & bit) !== 0;
  return { matchCase: has(1), matchWholeWord: has(2), matchWildcards: has(4), matchPrefix: has(8), matchSuffix: has(16), ignorePunct: has(32), ignoreSpace: has(64) };
}
