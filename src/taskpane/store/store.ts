import { reduce, type Action } from './reducer';
import { initialState, type PaneState } from './state';

/** Holds the one state and tells when it changes. */
export interface Store {
  get(): PaneState;
  dispatch(action: Action): void;
  /** Returns what ends it. */
  subscribe(listener: () => void): () => void;
}

export function createStore(from: PaneState = initialState): Store {
  let state = from;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
