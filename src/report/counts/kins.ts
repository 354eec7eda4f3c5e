import type { Clause } from './clauses';

/** Counts of meetings are told in too many ways for their ends to be compared. */
const meetings = '会次';
/** A clause that only says when, before the number of meetings that are named behind it (全年16次镇长办公会议), is not longer. */
const longestTime = 4;

/** Figures of one kin: what the first of them tells, and whether another tells something else. */
export interface Kin {
  readonly value: number;
  isDisputed: boolean;
}

const noKin: readonly Kin[] = [];

/** Most figures are told once: only those that count the same, end alike and differ can contradict each other. */
export class Kins {
  private readonly known = new Map<string, Kin>();

  /** @param sessionOf what else a clause counts that is told in many ways */
  constructor(private readonly sessionOf: (clause: Clause) => string | undefined) {}

  /** Takes in the clauses of a text. @returns the kin of each, which a later text may still come to dispute */
  add(clauses: readonly Clause[]): readonly Kin[] {
    if (clauses.length === 0) return noKin;
    const kins: Kin[] = [];
    for (const clause of clauses) {
      const { kin, quantity, text } = clause;
      const session = this.sessionOf(clause);
      kins.push(this.of(kin, quantity.value));
      if (session !== undefined) kins.push(this.of(session + quantity.counts, quantity.value));
      if (quantity.unit === '次' && (text.includes('会') || text.endsWith('的') || text.length <= longestTime)) kins.push(this.of(meetings, quantity.value));
    }
    return kins;
  }

  isDisputed({ kin }: Clause): boolean {
    return this.known.get(kin)?.isDisputed === true;
  }

  private of(name: string, value: number): Kin {
    let kin = this.known.get(name);
    if (kin === undefined) this.known.set(name, (kin = { value, isDisputed: false }));
    else kin.isDisputed ||= kin.value !== value;
    return kin;
  }
}
