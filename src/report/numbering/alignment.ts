/** What is wrong at one item of a run of ordinals. `expected` is the ordinal that should stand there. */
export interface Misfit {
  readonly index: number;
  readonly kind: 'gap' | 'duplicate' | 'order' | 'first';
  readonly expected: number;
}

interface State {
  readonly cost: number;
  /** The ordinal that should come next. */
  next: number;
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
      if (found === state.next) {
        state.next++;
        reached.push(state);
        continue;
      }
      explain(state, found, index, seen.has(found), reached);
      if (following === state.next && found === state.next + 1) pending.push(step(state, state.next + 2, trail(state, 'order', index)));
    }
    states = prune(reached);
    seen.add(found);
  }
  const [best] = states;
  return best === undefined ? [] : unwind(best.misfits);
}

/** The ways to explain an ordinal that is not the expected one. */
function explain(state: State, found: number, index: number, again: boolean, into: State[]): void {
  const { cost, next, owed } = state;
  if (index === 0) {
    const first: Trail = { misfit: { index, kind: 'first', expected: 1 }, before: undefined };
    into.push(step(state, 2, first), step(state, found + 1, first));
  } else if (found > next) {
    const gap = trail(state, 'gap', index);
    into.push(step(state, next + 1, gap), { cost: cost + 1, next: found + 1, owed: [next, found], misfits: gap });
  } else if (owed !== undefined && found >= owed[0] && found < owed[1]) {
    into.push({ cost, next, owed: undefined, misfits: lateInsteadOfGap(state.misfits) });
  } else {
    const misfit = trail(state, again ? 'duplicate' : 'order', index);
    into.push(step(state, next + 1, misfit), step(state, Math.max(next, found + 1), misfit));
  }
}

function trail({ next, misfits }: State, kind: Misfit['kind'], index: number): Trail {
  return { misfit: { index, kind, expected: next }, before: misfits };
}

function step({ cost, owed }: State, next: number, misfits: Trail): State {
  return { cost: cost + 1, next, owed, misfits };
}

/** An item that was missed comes after all: the one before it came too early. */
function lateInsteadOfGap(trail: Trail | undefined): Trail | undefined {
  if (trail === undefined) return undefined;
  if (trail.misfit.kind !== 'gap') return { misfit: trail.misfit, before: lateInsteadOfGap(trail.before) };
  return { misfit: { ...trail.misfit, kind: 'order' }, before: trail.before };
}

/** The cheapest state for each ordinal that may come next, cheapest first. */
function prune(states: State[]): State[] {
  if (states.length <= 1) return states;
  const best: State[] = [];
  let isSorted = true;
  for (const state of states) {
    let known = 0;
    while (known < best.length && best[known]?.next !== state.next) known++;
    if (state.cost >= (best[known]?.cost ?? Infinity)) continue;
    isSorted &&= known === best.length && state.cost >= (best[known - 1]?.cost ?? 0);
    best[known] = state;
  }
  if (!isSorted) best.sort((a, b) => a.cost - b.cost);
  return best.length > breadth ? best.slice(0, breadth) : best;
}

function unwind(trail: Trail | undefined): Misfit[] {
  const misfits: Misfit[] = [];
  for (let at = trail; at !== undefined; at = at.before) misfits.push(at.misfit);
  return misfits.reverse();
}
