import { ObjectType } from '../richapi/objectType';
import { Items, collectionType } from './collection';
import { rangeCollection } from './range';

const none = collectionType('ParagraphCollection');

/**
 * The body of a header or a footer that the document does not have: empty. Word makes one when it is asked for (unverified: word.md, architecture.md);
 * this host does not, so that reading changes nothing, and refuses to write there with NotImplemented.
 */
export const absentBody = new ObjectType<'Header' | 'Footer'>({
  name: 'Body',
  read: { Text: () => '', Type: (kind) => kind, Style: () => '', StyleBuiltIn: () => '' },
  objects: {
    Paragraphs: () => none.of(new Items(() => [])),
    ContentControls: () => none.of(new Items(() => [])),
    Tables: () => none.of(new Items(() => [])),
    Search: () => rangeCollection.of(new Items(() => [])),
  },
});
