/** What is wrong at one item of a run of ordinals. `expected` is the ordinal that should stand there. */
export interface Misfit {
  readonly index: number;
  readonly kind: 'gap' | 'duplicate' | 'order' | 'first';
  readonly expected: number;
}

interface State {
  readonly cost: number;
  /** The ordinal that should come next. */
  readonly next: number;
  /** The ordinals left out by the last gap that may still come too late: from, to (exclusive). */
  readonly owed: readonly [number, number] | undefined;
  readonly misfits: Trail | undefined;
}
type Trail = { readonly misfit: Misfit; readonly before: Trail | undefined };

const breadth = 24;

/**
 * The fewest faults that explain a run of ordinals which should be 1, 2, 3 …
 * Each fault is one slip of a writer: an item lost, an item added, two exchanged, one label mistyped.
 * @param items with their ordinals as they stand
 * @returns the faults in order; none where the run is right
 */
export function align(items: readonly { readonly ordinal: number }[]): Misfit[] {
  const breaks = breaksIn(items);
  const [only] = breaks;
  if (only === undefined) return [];
  if (breaks.length === 1) return [alone(items, only)];
  return leastFaults(items.map(({ ordinal }) => ordinal), Math.max(0, only - 1));
}

/** Indices of the items whose ordinal is not the one before it plus one, the first two at most. */
function breaksIn(items: readonly { readonly ordinal: number }[]): number[] {
  const breaks: number[] = [];
  let before = 0;
  for (let i = 0; i < items.length && breaks.length < 2; i++) {
    const ordinal = items[i]?.ordinal ?? 0;
    if (ordinal !== before + 1) breaks.push(i);
    before = ordinal;
  }
  return breaks;
}

/** The only break of a run is an item that was lost before it, or one that was added. */
function alone(items: readonly { readonly ordinal: number }[], index: number): Misfit {
  if (index === 0) return { index, kind: 'first', expected: 1 };
  const expected = (items[index - 1]?.ordinal ?? 0) + 1;
  return { index, kind: (items[index]?.ordinal ?? 0) > expected ? 'gap' : 'duplicate', expected };
}

/** @param from an index up to which the ordinals are right */
function leastFaults(ordinals: readonly number[], from: number): Misfit[] {
  let states: State[] = [{ cost: 0, next: from + 1, owed: undefined, misfits: undefined }];
  let pending: State[] = [];
  const seen = new Set(ordinals.slice(0, from));
  for (let index = from; index < ordinals.length; index++) {
    const found = ordinals[index] ?? 0;
    const following = ordinals[index + 1];
    const reached = pending;
    pending = [];
    for (const state of states) {
      reached.push(...steps(state, found, index, seen.has(found)));
      if (following === state.next && found === state.next + 1) pending.push(step(state, 1, state.next + 2, { index, kind: 'order', expected: state.next }));
    }
    states = prune(reached);
    seen.add(found);
  }
  const [best] = states;
  return best === undefined ? [] : unwind(best.misfits);
}

function steps(state: State, found: number, index: number, again: boolean): State[] {
  const { next } = state;
  if (found === next) return [step(state, 0, next + 1)];
  if (index === 0) {
    const first: Misfit = { index, kind: 'first', expected: 1 };
    return [step(state, 1, 2, first), step(state, 1, found + 1, first)];
  }
  if (found > next) {
    const gap: Misfit = { index, kind: 'gap', expected: next };
    return [step(state, 1, next + 1, gap), { ...step(state, 1, found + 1, gap), owed: [next, found] }];
  }
  const owed = state.owed;
  if (owed !== undefined && found >= owed[0] && found < owed[1]) {
    return [{ ...step(state, 0, next), owed: undefined, misfits: lateInsteadOfGap(state.misfits) }];
  }
  const misfit: Misfit = { index, kind: again ? 'duplicate' : 'order', expected: next };
  return [step(state, 1, next + 1, misfit), step(state, 1, Math.max(next, found + 1), misfit)];
}

function step(state: State, cost: number, next: number, misfit?: Misfit): State {
  const misfits = misfit === undefined ? state.misfits : { misfit, before: state.misfits };
  return { cost: state.cost + cost, next, owed: state.owed, misfits };
}

/** An item that was missed comes after all: the one before it came too early. */
function lateInsteadOfGap(trail: Trail | undefined): Trail | undefined {
  if (trail === undefined) return undefined;
  if (trail.misfit.kind !== 'gap') return { misfit: trail.misfit, before: lateInsteadOfGap(trail.before) };
  return { misfit: { ...trail.misfit, kind: 'order' }, before: trail.before };
}

/** The cheapest state for each ordinal that may come next, cheapest first. */
function prune(states: readonly State[]): State[] {
  if (states.length <= 1) return [...states];
  const best: State[] = [];
  for (const state of states) {
    const known = best.findIndex(({ next }) => next === state.next);
    if (known < 0) best.push(state);
    else if (state.cost < (best[known]?.cost ?? 0)) best[known] = state;
  }
  return best.sort((a, b) => a.cost - b.cost).slice(0, breadth);
}

function unwind(trail: Trail | undefined): Misfit[] {
  const misfits: Misfit[] = [];
  for (let at = trail; at !== undefined; at = at.before) misfits.push(at.misfit);
  return misfits.reverse();
}
