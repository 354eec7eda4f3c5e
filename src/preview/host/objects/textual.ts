import type { HostObject, Members } from '../richapi/objectType';
import type { Extent } from '../places';
import { select } from './selection';
import type { SearchOptions } from '../searching/options';
import { search } from '../searching/search';
import type { Session } from '../session';
import { commentsIn } from './comment';
import { controlsIn } from './contentControl';
import { fontType } from './font';
import { notesIn } from './note';
import { paragraphsOf } from './paragraph';
import { newRange, rangeCollection } from './range';
import { Items } from './collection';
import { optionsOfFlags, searchOptionsAt } from './searchOptions';
import { textOf } from './read-text';
import { tablesIn } from './table';
import { writeStyle, styleOf } from './style';

/** Members that every object has which stands for a stretch of text. */
interface Textual<T> {
  readonly read: NonNullable<Members<T>['read']>;
  readonly write: NonNullable<Members<T>['write']>;
  readonly objects: NonNullable<Members<T>['objects']>;
  readonly calls: NonNullable<Members<T>['calls']>;
  readonly memberSince: NonNullable<Members<T>['memberSince']>;
}

/** The levels that brought the members of a stretch of text after 1.3 (Microsoft's requirement sets for Word). */
const since = { GetComments: '1.4', GetReviewedText: '1.4', InsertComment: '1.4', Footnotes: '1.5', Endnotes: '1.5', InsertFootnote: '1.5', InsertEndnote: '1.5' } as const;

/** The members of whatever can be searched. */
export function searchable<T>(extentOf: (target: T, session: Session) => Extent): NonNullable<Members<T>['objects']> {
  return {
    Search: (target, args, session) => searched(session, extentOf(target, session), args.text(0), searchOptionsAt(args, 1)),
    _Search2: (target, args, session) => searched(session, extentOf(target, session), args.text(0), optionsOfFlags(args.whole(1))),
  };
}

/** The members that tables and rows share with stretches of text. */
export function selectable<T>(extentOf: (target: T, session: Session) => Extent): Pick<Textual<T>, 'memberSince' | 'objects' | 'calls'> {
  return {
    memberSince: since,
    objects: {
      ...searchable(extentOf),
      Font: (target, _, session) => fontType.of({ extent: () => extentOf(target, session) }),
      Footnotes: (target, _, session) => notesIn(session, 'footnote', () => extentOf(target, session)),
      Endnotes: (target, _, session) => notesIn(session, 'endnote', () => extentOf(target, session)),
    },
    calls: {
      Select: (target, args, session) => {
        const { from, to } = extentOf(target, session);
        const mode = args.oneOf(0, ['Select', 'Start', 'End'], 'Select');
        select(session, mode === 'End' ? to : from, mode === 'Start' ? from : to);
        return undefined;
      },
    },
  };
}

/**
 * The members that body, paragraph, range and content control have in common.
 * @param extentOf the stretch that a target stands for
 */
export function textual<T>(extentOf: (target: T, session: Session) => Extent): Textual<T> {
  const shared = selectable(extentOf);
  return {
    memberSince: since,
    read: {
      Text: (target, session) => textOf(session, extentOf(target, session)),
      Style: (target, session) => styleOf(session, extentOf(target, session)).name,
      StyleBuiltIn: (target, session) => styleOf(session, extentOf(target, session)).builtIn,
    },
    write: {
      Style: (target, value, session) => {
        writeStyle(session, extentOf(target, session), 'name', value);
      },
      StyleBuiltIn: (target, value, session) => {
        writeStyle(session, extentOf(target, session), 'builtIn', value);
      },
    },
    objects: {
      ...shared.objects,
      ContentControls: (target, _, session) => controlsIn(session, () => extentOf(target, session)),
      GetComments: (target, _, session) => commentsIn(session, () => extentOf(target, session)),
    },
    calls: {
      ...shared.calls,
      GetReviewedText: (target, args, session) => textOf(session, extentOf(target, session), args.oneOf(0, ['Original', 'Current'], 'Original')),
    },
  };
}

/** The members of a stretch that may hold several paragraphs, and tables. */
export function holding<T>(extentOf: (target: T, session: Session) => Extent): NonNullable<Members<T>['objects']> {
  return {
    Paragraphs: (target, _, session) => paragraphsOf(session, () => extentOf(target, session)),
    Tables: (target, _, session) => tablesIn(session, () => extentOf(target, session)),
  };
}

/** The ranges that a search finds; the search takes place when they are asked for. */
function searched(session: Session, extent: Extent, text: string, options: SearchOptions): HostObject {
  const hits = search(session, extent, text, options);
  return rangeCollection.of(new Items(() => hits.map((hit) => newRange(session, hit))));
}
