import type { Span } from '../../report/document';
import { Excerpt } from '../findings/excerpt';
import { usePanelStyles } from '../look/styles';

/** Places that refer to a number which changes: listed, never changed. */
export function References({ places, say }: { readonly places: readonly Span[]; readonly say: (count: number) => string }) {
  const panel = usePanelStyles();
  if (places.length === 0) return null;
  return (
    <div>
      <p className={panel.hint}>{say(places.length)}</p>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>{places.map((place) => <li key={`${String(place.paragraph)}:${String(place.start)}`}><Excerpt at={place} /></li>)}</ul>
    </div>
  );
}
