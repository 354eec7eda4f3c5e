import type { Places } from '../places';
import { RichApiError } from '../richapi/error';
import { type HostObject, type Members, ObjectType } from '../richapi/objectType';

/** The items of a collection. */
export class Items {
  #found: readonly HostObject[] | undefined;
  #moment = -1;

  /**
   * @param find finds the items in the document as it stands
   * @param places present: the items are found anew when the document has changed; absent: they stay those that were found first
   * @param stands says of an item that was found first whether it still stands
   */
  constructor(
    private readonly find: () => readonly HostObject[],
    private readonly places?: Places,
    private readonly stands: (item: HostObject) => boolean = () => true,
  ) {}

  get all(): readonly HostObject[] {
    const moment = this.places?.moment ?? -1;
    this.#found = this.#found === undefined || this.#moment !== moment ? this.find() : this.#found.filter(this.stands);
    this.#moment = moment;
    return this.#found;
  }
}

type Objects = NonNullable<Members<Items>['objects']>;

/** The first item, or ItemNotFound where there is none. */
function required(item: HostObject | undefined): HostObject {
  if (item === undefined) throw new RichApiError('ItemNotFound');
  return item;
}

/** A type of collections with getFirst and its kin; `more` are the members of its own. */
export function collectionType(name: string, more: Objects = {}): ObjectType<Items> {
  return new ObjectType<Items>({
    name,
    items: ({ all }) => all,
    objects: {
      GetFirst: ({ all }) => required(all[0]),
      GetFirstOrNullObject: ({ all }) => all[0] ?? null,
      ...more,
    },
  });
}

/** The members of a collection that has a last item to ask for. */
export const lastOf: Objects = {
  GetLast: ({ all }) => required(all.at(-1)),
  GetLastOrNullObject: ({ all }) => all.at(-1) ?? null,
};

/** A member and its ...OrNullObject twin: one throws ItemNotFound where there is nothing, the other answers Word's null object. */
export function orNull<T>(name: string, find: NonNullable<Members<T>['objects']>[string]): NonNullable<Members<T>['objects']> {
  return {
    [name]: (target, args, session) => required(find(target, args, session) ?? undefined),
    [`${name}OrNullObject`]: find,
  };
}
