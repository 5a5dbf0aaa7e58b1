/** Ways to gain time in a running workshop, and the best few of them together. */

export type SavingKind =
  /** The whole step. */
  | "step"
  /** Its second round, with the talk before it. */
  | "again"
  /** The tagging of its words. */
  | "tagging"
  | "pairs"
  /** All voices of its talk but one. */
  | "talk"
  /** Minutes that it is given beyond what it needs. */
  | "trim";

/** What is left out or shortened, and the seconds that this gains. */
export interface Saving {
  kind: SavingKind;
  step: string;
  title: string;
  seconds: number;
}

/** One way to gain time, or several that only go together. */
export interface Candidate {
  savings: readonly Saving[];
  seconds: number;
  /** What is given up last has the highest. */
  rank: number;
}

/** More things to leave out at once than anyone can keep in mind before a room. */
const MOST = 3;
/** Shortened minutes are whole or half ones, as in the planner. */
export const HALF = 30;
/** Whether a proposal brings the workshop back: half a minute is nothing before a room. */
export const isEnough = (gains: number, behind: number): boolean => gains >= behind - HALF;

/** Candidates that are tried with each other, the best ones first. */
const TRIED = 24;

/**
 * The best set of at most `MOST` candidates that gains enough; where none does, the one that gains most. Among those that do,
 * the one of the lowest price, and of these the one that gains least beyond what is missing.
 */
export function choose<C extends Candidate>(
  all: readonly C[],
  behind: number,
  price: (set: readonly C[]) => number[],
): C[] {
  const tried = [...all].sort((a, b) => a.rank - b.rank || b.seconds - a.seconds).slice(0, TRIED);
  let best: { set: C[]; order: number[] } | undefined;
  const look = (set: C[], from: number) => {
    if (set.length > 0) {
      const gained = sum(set.map(({ seconds }) => seconds));
      const order = isEnough(gained, behind) ? [0, ...price(set), gained] : [1, -gained, ...price(set)];
      if (!best || isBefore(order, best.order)) best = { set, order };
    }
    if (set.length === MOST) return;
    for (const [n, one] of tried.entries()) if (n >= from && goWith(one, set)) look([...set, one], n + 1);
  };
  look([], 0);
  return best?.set ?? [];
}

/** Two candidates may be about the same step only if neither has what the other takes away. */
function goWith(one: Candidate, set: readonly Candidate[]): boolean {
  const same = (a: Saving, b: Saving) =>
    a.step === b.step && (a.kind === "step" || [a.kind, b.kind].every((kind) => WITH_TALK.includes(kind)));
  return set.every((other) => !one.savings.some((a) => other.savings.some((b) => same(a, b))));
}

/** A second round has a talk in pairs before it. */
const WITH_TALK: readonly SavingKind[] = ["again", "tagging", "pairs", "talk"];

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((value, at) => value !== other[at]);
  return place >= 0 && (one[place] ?? 0) < (other[place] ?? 0);
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
