import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Pane } from './pane';
import type { PaneState } from './state';
import type { Store } from './store';

const StoreContext = createContext<Store | undefined>(undefined);
const PaneContext = createContext<Pane | undefined>(undefined);
export const StoreProvider = StoreContext.Provider;
export const PaneProvider = PaneContext.Provider;

function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === undefined) throw new Error('No store around this component.');
  return store;
}

/** A part of the state; the component is drawn again when that part is another one. @param part returns something that the state holds, nothing made anew */
export function usePaneState<Part>(part: (state: PaneState) => Part): Part {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}

export function useDispatch(): Store['dispatch'] {
  return useStore().dispatch;
}

/** What the pane can do. Only below where Word is ready. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error('No pane around this component.');
  return pane;
}
