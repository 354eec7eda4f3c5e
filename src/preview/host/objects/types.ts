import type { ObjectType } from '../richapi/objectType';
import { bodyType } from './body';
import { commentCollection, commentType } from './comment';
import { controlCollection, controlType } from './contentControl';
import { documentType } from './document';
import { fontType } from './font';
import { listType } from './list';
import { listItemType } from './listItem';
import { noteCollection, noteType } from './note';
import { paragraphCollection, paragraphType } from './paragraph';
import { rangeCollection, rangeType } from './range';
import { searchOptionsType } from './searchOptions';
import { sectionCollection, sectionType } from './section';
import { tableCollection, tableType } from './table';
import { cellCollection, cellType } from './tableCell';
import { rowCollection, rowType } from './tableRow';

/** The members of a type as an add-in writes them, in lower camel case. */
export interface Supported {
  readonly type: string;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly objects: readonly string[];
  readonly calls: readonly string[];
}

const camel = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
const names = (table: object | undefined) => Object.keys(table ?? {}).filter((name) => !name.startsWith('_')).map(camel).sort();

function membersOf<T>({ members }: ObjectType<T>): Supported {
  return { type: members.name, reads: names(members.read), writes: names(members.write), objects: names(members.objects), calls: names(members.calls) };
}

/** Every type of Word's object model that the host knows, with its members. */
export const supported: readonly Supported[] = [
  membersOf(documentType), membersOf(bodyType), membersOf(sectionType), membersOf(sectionCollection), membersOf(paragraphType), membersOf(paragraphCollection),
  membersOf(rangeType), membersOf(rangeCollection), membersOf(searchOptionsType), membersOf(fontType), membersOf(listType), membersOf(listItemType), membersOf(tableType), membersOf(tableCollection),
  membersOf(rowType), membersOf(rowCollection), membersOf(cellType), membersOf(cellCollection), membersOf(controlType), membersOf(controlCollection),
  membersOf(commentType), membersOf(commentCollection), membersOf(noteType), membersOf(noteCollection),
];
