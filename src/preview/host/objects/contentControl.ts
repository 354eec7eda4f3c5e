import { escapeXml } from '../../model/fragments';
import { schema, text } from '../../model/schema';
import { child, childValue, flag } from '../../../docx/xml';
import { edit } from '../edits/edit';
import { insertParagraphs } from '../edits/paragraphs';
import { remove } from '../edits/removal';
import { writeText } from '../edits/text';
import { type Extent, NodePlace, contentOf, paragraphsIn } from '../places';
import { RichApiError } from '../richapi/error';
import { type HostObject, type Members, ObjectType } from '../richapi/objectType';
import type { Session } from '../session';
import { Items, collectionType, orNull } from './collection';
import { type ControlTarget, controlExtent, controlProperties, controlsBetween, freeKey, isControl, keysOf, removeControl, setControlProperties } from './controls';
import { enclosing } from './enclosing';
import { newParagraph } from './paragraph';
import { edgeOf, newRange } from './range';
import { holding, textual } from './textual';

const common = textual<ControlTarget>(controlExtent);

/** The elements of a w:sdtPr in their order, as far as the Rich API knows them (ECMA-376 17.5.2.38). */
const order = ['rPr', 'alias', 'tag', 'id', 'lock', 'placeholder', 'temporary', 'showingPlcHdr', 'dataBinding'];

const propertiesOf = (target: ControlTarget, session: Session) => session.document.fragments.parse(controlProperties(target, session));
const idOf = (target: ControlTarget, session: Session) => Number(childValue(propertiesOf(target, session), 'w:id') ?? '0');

/** Sets or takes away one element of a control's w:sdtPr. */
function setElement(session: Session, target: ControlTarget, name: string, value: string | undefined): void {
  edit(session, ({ tr, fragments }) => {
    const { prefix } = fragments;
    const properties = controlProperties(target, session);
    const end = properties.indexOf(`</${prefix}sdtPr>`);
    const tail = end < 0 ? '' : properties.slice(end + `</${prefix}sdtPr>`.length);
    const children = end < 0 ? [] : fragments.children(properties).filter((element) => element.name !== `w:${name}`);
    const at = children.findIndex((element) => !order.slice(0, order.indexOf(name)).includes(element.name.slice(2)));
    const element = value === undefined ? [] : [{ name: `w:${name}`, xml: value === '' ? `<${prefix}${name}/>` : `<${prefix}${name} ${prefix}val="${escapeXml(value)}"/>` }];
    children.splice(at < 0 ? children.length : at, 0, ...element);
    setControlProperties(tr, target, `<${prefix}sdtPr>${children.map(({ xml }) => xml).join('')}</${prefix}sdtPr>${tail}`);
  });
}

const textElement = (name: string) => (target: ControlTarget, value: unknown, session: Session) => {
  if (typeof value !== 'string') throw new RichApiError('InvalidArgument');
  setElement(session, target, name, value === '' ? undefined : value);
};
const lockOf = (target: ControlTarget, session: Session) => childValue(propertiesOf(target, session), 'w:lock') ?? 'unlocked';
const setLock = (session: Session, target: ControlTarget, cannotDelete: boolean, cannotEdit: boolean) => {
  setElement(session, target, 'lock', cannotDelete ? (cannotEdit ? 'sdtContentLocked' : 'sdtLocked') : cannotEdit ? 'contentLocked' : undefined);
};
const truth = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw new RichApiError('InvalidArgument');
  return value;
};
const isUndeletable = (target: ControlTarget, session: Session) => /^sdt(?:Content)?Locked$/.test(lockOf(target, session));
const isUneditable = (target: ControlTarget, session: Session) => /^(?:sdtC|c)ontentLocked$/.test(lockOf(target, session));

/** Word.ContentControl. */
export const controlType: ObjectType<ControlTarget> = new ObjectType<ControlTarget>({
  name: 'ContentControl',
  memberSince: common.memberSince,
  id: idOf,
  read: {
    ...common.read,
    Id: idOf,
    Tag: (target, session) => childValue(propertiesOf(target, session), 'w:tag') ?? '',
    Title: (target, session) => childValue(propertiesOf(target, session), 'w:alias') ?? '',
    Type: (target, session) => (child(propertiesOf(target, session), 'w:text') ? 'PlainText' : 'RichText'),
    Subtype: (target, session) => `${child(propertiesOf(target, session), 'w:text') ? 'PlainText' : 'RichText'}${subtypes[typeof target === 'number' ? '' : target.now.node.type.name] ?? 'Inline'}`,
    Appearance: (target, session) => ({ hidden: 'Hidden', tags: 'Tags' })[child(propertiesOf(target, session), 'w15:appearance')?.attributes['w15:val'] ?? ''] ?? 'BoundingBox',
    CannotDelete: isUndeletable,
    CannotEdit: isUneditable,
    RemoveWhenEdited: (target, session) => flag(propertiesOf(target, session), 'w:temporary') ?? false,
    PlaceholderText: () => '',
  },
  write: {
    ...common.write,
    Tag: textElement('tag'),
    Title: textElement('alias'),
    CannotDelete: (target, value, session) => {
      setLock(session, target, truth(value), isUneditable(target, session));
    },
    CannotEdit: (target, value, session) => {
      setLock(session, target, isUndeletable(target, session), truth(value));
    },
    RemoveWhenEdited: (target, value, session) => {
      setElement(session, target, 'temporary', truth(value) ? '' : undefined);
    },
  },
  objects: {
    ...common.objects,
    ...holding<ControlTarget>(controlExtent),
    ...enclosing<ControlTarget>((target, session) => outside(target, session)),
    ...orNull<ControlTarget>('ParentContentControl', (target, _, session) => controlAround(session, outside(target, session), target)),
    GetRange: (target, args, session) => newRange(session, edgeOf(controlExtent(target, session), args.oneOf(0, ['Whole', 'Start', 'End', 'Before', 'After', 'Content'], 'Whole'))),
    InsertText: (target, args, session) => {
      const where = args.oneOf(1, ['Replace', 'Start', 'End']);
      return newRange(session, edit(session, (work) => writeText(work, controlExtent(target, session), args.text(0), where)));
    },
    InsertParagraph: (target, args, session) => {
      const where = args.oneOf(1, ['Start', 'End', 'Before', 'After']);
      const paragraphs = paragraphsIn(session.document.doc, controlExtent(target, session));
      const isFirst = where === 'Start' || where === 'Before';
      const model = isFirst ? paragraphs[0] : paragraphs.at(-1);
      if (model === undefined) throw new RichApiError('ItemNotFound');
      const isInside = where === 'Start' || where === 'End';
      const around = isInside || typeof target === 'number' ? model : target.now;
      const at = isFirst ? around.position : around.position + around.node.nodeSize;
      return newParagraph(session, edit(session, (work) => insertParagraphs(work, at, text(model.node.attrs['properties']), args.text(0))));
    },
  },
  calls: {
    ...common.calls,
    Clear: (target, _, session) => {
      edit(session, (work) => {
        const extent = controlExtent(target, session);
        if (typeof target === 'number') remove(work, extent);
        else work.tr.replaceWith(extent.from, extent.to, schema.nodes.paragraph.create({ properties: text(paragraphsIn(work.tr.doc, extent)[0]?.node.attrs['properties']) }));
      });
      return undefined;
    },
    Delete: (target, args, session) => {
      const keepContent = args.flag(0, false);
      if (isUndeletable(target, session)) throw new RichApiError('AccessDenied');
      edit(session, ({ tr }) => {
        removeControl(tr, target, keepContent);
      });
      return undefined;
    },
  },
});

const subtypes: Readonly<Record<string, string>> = { blockControl: 'Paragraphs', rowControl: 'TableRow', cellControl: 'TableCell' };

function outside(target: ControlTarget, session: Session): Extent {
  if (typeof target !== 'number') return { from: target.now.position, to: target.now.position };
  const { from } = controlExtent(target, session);
  return { from, to: from };
}

const byKey = (name: string, keep: (wanted: string | number, target: ControlTarget, session: Session) => boolean): NonNullable<Members<Items>['objects']> => ({
  [name]: (items, args, session) => {
    const wanted = args.key(0);
    return controlCollection.of(new Items(() => items.all.filter((item) => keep(wanted, controlType.targetOf(item) ?? 0, session)), session.places));
  },
});

/** Word.ContentControlCollection. */
export const controlCollection: ObjectType<Items> = collectionType('ContentControlCollection', {
  ...orNull<Items>('GetById', (items, args, session) => {
    const id = args.key(0);
    return items.all.find((item) => item.id(session) === id) ?? null;
  }),
  ...byKey('GetByTag', (wanted, target, session) => childValue(propertiesOf(target, session), 'w:tag') === wanted),
  ...byKey('GetByTitle', (wanted, target, session) => childValue(propertiesOf(target, session), 'w:alias') === wanted),
});

/** The content controls that a stretch touches. */
export function controlsIn(session: Session, extentOf: () => Extent): HostObject {
  return controlCollection.of(new Items(() => controlsBetween(session, extentOf()).map((target) => controlType.of(target)), session.places));
}

/** The innermost content control around a place, or around another control; null where there is none. */
export function controlAround(session: Session, { from, to }: Extent, inner?: ControlTarget): HostObject | null {
  const { doc } = session.document;
  const at = doc.resolve(from);
  const leaf = at.parent.isTextblock ? (at.nodeAfter ?? at.nodeBefore) : null;
  const key = leaf === null ? undefined : keysOf(leaf).findLast((one) => typeof inner !== 'number' || one < inner);
  if (key !== undefined && controlExtent(key, session).to >= to) return controlType.of(key);
  for (let depth = at.depth; depth > 0; depth--) if (isControl(at.node(depth))) return controlType.of(new NodePlace(session.places, { node: at.node(depth), position: at.before(depth) }));
  return null;
}

/** Puts a content control around a stretch: in the line where it is part of a paragraph, else around the paragraphs. */
export function insertControl(session: Session, extent: Extent): HostObject {
  const paragraphs = paragraphsIn(session.document.doc, extent);
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) throw new RichApiError('ItemNotFound');
  const isInline = paragraphs.length === 1 && (extent.from > contentOf(first).from || extent.to < contentOf(first).to || extent.to > extent.from) && extent.to <= contentOf(first).to;
  const key = freeKey(session.document.doc);
  edit(session, ({ tr, fragments: { prefix } }) => {
    const properties = `<${prefix}sdtPr><${prefix}id ${prefix}val="${Math.floor(100_000_000 + key * 7919)}"/></${prefix}sdtPr>`;
    if (isInline) {
      const mark = schema.marks.control.create({ key, properties });
      if (extent.from === extent.to) tr.insert(extent.from, schema.nodes.empty.create(null, null, [mark]));
      else tr.addMark(extent.from, extent.to, mark);
      return;
    }
    const range = tr.doc.resolve(first.position + 1).blockRange(tr.doc.resolve(last.position + 1));
    if (range === null) throw new RichApiError('InvalidArgument');
    tr.wrap(range, [{ type: schema.nodes.blockControl, attrs: { properties } }]);
  });
  return isInline ? controlType.of(key) : (controlAround(session, { from: first.position + 2, to: first.position + 2 }) ?? controlType.of(key));
}
