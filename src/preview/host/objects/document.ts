import { NodePlace, contentOf } from '../places';
import { refuse } from '../edits/edit';
import { RichApiError } from '../richapi/error';
import { ObjectType } from '../richapi/objectType';
import type { Roots } from '../richapi/process';
import { bodyType } from './body';
import { controlsIn } from './contentControl';
import { newRange } from './range';
import { searchOptionsType } from './searchOptions';
import { documentSections } from './section';
import { searchable } from './textual';
import { plainSearch } from '../searching/options';

const trackingModes = ['Off', 'TrackAll', 'TrackMineOnly'] as const;

/** Word.Document. There is one; its target says nothing. */
export const documentType = new ObjectType<object>({
  name: 'Document',
  memberSince: { ChangeTrackingMode: '1.4', Search: '1.4', _Search2: '1.4' },
  read: {
    ChangeTrackingMode: (_, { document }) => document.tracking,
    Saved: (_, { document }) => document.doc.eq(document.original),
  },
  write: {
    ChangeTrackingMode: (_, value, session) => {
      const mode = trackingModes.find((name) => typeof value === 'string' && name.toLowerCase() === value.toLowerCase());
      if (mode === undefined) throw new RichApiError('InvalidArgument');
      refuse(session);
      session.document.tracking = mode;
    },
  },
  objects: {
    ...searchable<object>((_, session) => contentOf(session.document.body)),
    Body: (_, __, session) => bodyType.of(new NodePlace(session.places, session.document.body)),
    Sections: (_, __, session) => documentSections(session),
    ContentControls: (_, __, session) => controlsIn(session, () => ({ from: 0, to: session.document.doc.content.size })),
    GetSelection: (_, __, session) => {
      const { from, to } = session.document.state.selection;
      return newRange(session, { from, to });
    },
    _GetObjectByReferenceId: (_, args, session) => session.references.at(args.text(0)) ?? null,
  },
  calls: {
    _RemoveReference: (_, args, { references }) => {
      references.remove(args.text(0));
      return undefined;
    },
    _RemoveAllReferences: (_, __, { references }) => {
      references.removeAll();
      return undefined;
    },
    // The events that this host raises are those of the Common API; the library registers its own here.
    _RegisterEvent: () => undefined,
    _UnregisterEvent: () => undefined,
  },
});

/** Where every path of a request begins. */
export const roots: Roots = {
  document: documentType.of({}),
  create: (typeName) => (typeName === 'Microsoft.WordServices.SearchOptions' ? searchOptionsType.of({ options: plainSearch }) : undefined),
};
