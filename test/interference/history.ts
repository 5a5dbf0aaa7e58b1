/**
 * From when on somebody may learn of an answer, by the rules: worked out from the script and from what the host's buttons
 * did, and never from what was received, so that the rules are not read off the product.
 */
import type { Round } from "../../shared/primitives.ts";
import type { Move, Run } from "./play.ts";
import type { AnswerHappening, Happening, Phone } from "./script.ts";
import { type Asked, askedIn, togetherWith } from "./steps.ts";

/** Virtual times; `Infinity` for never. Host: its frames and files. Screens: phones, stages and the report key's files. */
export interface Told {
  host: number;
  screens: number;
}

export const NEVER: Told = { host: Number.POSITIVE_INFINITY, screens: Number.POSITIVE_INFINITY };

export const earlier = (one: Told, other: Told): Told => ({
  host: Math.min(one.host, other.host),
  screens: Math.min(one.screens, other.screens),
});

/** How many of a round's people have answered and finished when it is closed, of those who were there when it was opened. */
export interface Turnout {
  present: number;
  answered: number;
  finished: number;
}

export class History {
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  /** When a vote was closed. */
  closings(step: string, round: Round): Move[] {
    return this.#run.moves.filter((move) => move.step === step && move.round === round && move.from === "collecting");
  }

  /** Whether somebody had a socket open at any time between two moments. */
  #wasThere(who: Phone, from: number, to: number): boolean {
    let open = 0;
    for (const one of this.#before(to)) {
      if (one.at > from && open > 0) return true;
      if (one.does === "come" && one.who === who) open += 1;
      if (one.does === "go" && one.who === who) open -= 1;
    }
    return open > 0;
  }

  /** Who had joined by a moment, and had not been shown out. */
  #joined(at: number): Phone[] {
    const out = this.#removed(at);
    return this.#came(at).filter((who) => !out.has(who));
  }

  #came(at: number): Phone[] {
    const people = new Set<Phone>();
    for (const one of this.#before(at)) if (one.does === "come" && typeof one.who === "number") people.add(one.who);
    return [...people];
  }

  #removed(at: number): Set<Phone> {
    const out = new Set<Phone>();
    for (const one of this.#before(at)) {
      if (one.does === "press" && one.press.do === "remove" && this.accepted(one)) out.add(Number(one.press.phone));
    }
    return out;
  }

  *#before(at: number): Generator<Happening> {
    for (const one of this.#run.script.happenings) {
      if (one.at > at) return;
      yield one;
    }
  }

  accepted(one: Happening): boolean {
    return this.#run.outcomes.get(one.id) === null;
  }

  /** What counts of each person when a vote closes: the last thing that they said. */
  standing(step: string, round: Round, at: number): Map<Phone, Happening> {
    const last = new Map<Phone, Happening>();
    for (const one of this.#before(at)) {
      if (one.does === "forget" && (one.step === undefined || one.step === step) && this.accepted(one))
        last.delete(one.who);
      if ((one.does !== "answer" && one.does !== "pass") || one.step !== step || one.round !== round) continue;
      if (one.does === "answer" && one.said.part === "predict") continue;
      if (this.accepted(one)) last.set(one.who, one);
    }
    for (const who of this.#removed(at)) last.delete(who);
    return last;
  }

  /** Of those who had joined by the first opening, and of everybody who was there. */
  turnout(step: string, round: Round, closed: Move): { roster: Turnout; all: Turnout } {
    const opened = this.#run.moves.find(
      (move) => move.step === step && move.round === round && move.to === "collecting",
    );
    const from = opened?.at ?? closed.at;
    const asked = askedIn(step);
    const standing = this.standing(step, round, closed.at);
    const joined = this.#joined(from);
    const wasThere = (who: Phone) => standing.has(who) || this.#wasThere(who, from, closed.at);
    const late = this.#came(closed.at).filter((who) => !this.#came(from).includes(who));
    const roster = joined.filter(wasThere);
    const awake = Math.max(roster.length, Math.ceil((3 * joined.length) / 4));
    const count = (people: readonly Phone[], present: number) => {
      const said = people.flatMap((who) => standing.get(who) ?? []);
      return {
        present,
        answered: said.filter((one) => isAnswer(asked, one)).length,
        finished: said.filter((one) => isFinished(asked, one, closed.items)).length,
      };
    };
    const all = [...roster, ...late.filter(wasThere)];
    return { roster: count(roster, awake), all: count(all, Math.max(all.length, awake)) };
  }

  /**
   * What the rules make of a round as it was closed: whether anybody has answered at all (R-15), R-19's gate, and whether an
   * opinion has texts to read (R-80).
   */
  gate(step: string, round: Round, closed: Move): string {
    const asked = askedIn(step);
    const anybody = [...this.standing(step, round, closed.at).values()].some((one) => isAnswer(asked, one));
    const written = asked.privacy === "O" && this.#written(asked, round, closed);
    return `${anybody} ${this.#enough(asked, round, closed)} ${written}`;
  }

  /** whether a vote about oneself may be settled as it was closed. */
  #enough(asked: Asked, round: Round, closed: Move): boolean {
    if (asked.privacy === "O") return true;
    const { roster, all } = this.turnout(asked.step.id, round, closed);
    const most = [roster, all].every(({ finished, present }) => 3 * finished >= 2 * present);
    return roster.answered >= 20 || (roster.answered >= 5 && most);
  }

  /** whether a closed round has texts that may be read. */
  #written({ step, minimum, bound: { exercise } }: Asked, round: Round, closed: Move): boolean {
    const writers = new Map<string, number>();
    for (const one of this.standing(step.id, round, closed.at).values()) {
      if (one.does !== "answer" || one.said.tags) continue;
      for (const item of new Set(exercise.texts(one.said.payload, { hidden: [], merged: {} }).map((text) => text.item)))
        writers.set(item, (writers.get(item) ?? 0) + 1);
    }
    return [...writers].some(([item, n]) => n >= minimum || exercise.optedIn?.includes(item));
  }

  /** From when on an answer counts, and until when: another one, its deletion, or its writer's removal ends that. */
  #counts(answer: AnswerHappening, at: number): boolean {
    if (at < answer.at || this.#removed(at).has(answer.who)) return false;
    const part = answer.said.part ?? "main";
    for (const one of this.#before(at)) {
      if (one.at <= answer.at || !this.accepted(one)) continue;
      if (one.does === "forget" && one.who === answer.who && (one.step === undefined || one.step === answer.step))
        return false;
      if (one.does !== "answer" && one.does !== "pass") continue;
      if (one.who !== answer.who || one.step !== answer.step || one.round !== answer.round) continue;
      if (one.does === "answer" ? (one.said.part ?? "main") === part : part !== "predict") return false;
    }
    return true;
  }

  /** From when on what an answer says may be known. `written`: only its texts are in question, which wait for a reader. */
  told(answer: AnswerHappening, written: boolean): Told {
    if (!this.accepted(answer)) return NEVER;
    return togetherWith(askedIn(answer.step))
      .filter((step) => this.#run.script.plan.some(({ id }) => id === step))
      .map((step) => this.#toldBy(step, answer, written))
      .reduce(earlier, NEVER);
  }

  #toldBy(step: string, answer: AnswerHappening, written: boolean): Told {
    const asked = askedIn(step);
    const lists = LISTS.includes(asked.step.exercise) && answer.said.part !== "tags";
    const waits = asked.privacy === "S" || written || lists;
    const told = { ...NEVER };
    /** What the last close of the round has, and whether it may still be replaced. */
    let closed: Move | null = null;
    let has = false;
    let settled = false;
    let open = false;
    const closings = step === answer.step ? this.closings(step, answer.round) : this.closings(step, 1);
    for (const one of this.#run.script.happenings) {
      for (const { step: moved, to, round } of this.#run.moves.filter(({ at }) => at === one.at)) {
        if (moved !== step) continue;
        open = to === "collecting";
        // what came out of the first round is what the second one asks about.
        if (open && round === 2 && asked.bound.exercise.secondItems && has) {
          told.host = Math.min(told.host, one.at);
          told.screens = Math.min(told.screens, one.at);
        }
      }
      const move: Move | undefined = closings.find(({ at }) => at === one.at);
      if (move && !settled) {
        closed = move;
        has = this.#counts(answer, one.at);
        if (has && !waits) told.host = Math.min(told.host, one.at);
      }
      if (!closed || one.does !== "press" || !(one.press.do === "end" || one.press.step === step)) continue;
      const looks = ["peek", "reveal", "end"].includes(one.press.do);
      if (looks && !settled && !open && this.#enough(asked, answer.round, closed)) {
        settled = asked.privacy === "S" || this.#written(asked, answer.round, closed);
        if (has) told.host = Math.min(told.host, one.at);
      }
      const shows = one.press.do === "end" || (one.press.do === "reveal" && this.accepted(one));
      if (shows && has && told.host <= one.at) told.screens = Math.min(told.screens, one.at);
    }
    return told;
  }
}

/** Exercises whose whole result is what people wrote: nothing of it is shown before somebody looks. */
const LISTS = ["text", "cloud", "commit"];

function isAnswer({ bound: { exercise } }: Asked, one: Happening): boolean {
  if (one.does !== "answer") return false;
  return (
    one.said.tags !== undefined ||
    (exercise.completion?.(one.said.payload)?.answered ?? exercise.covers(one.said.payload).length > 0)
  );
}

function isFinished({ bound: { exercise }, items }: Asked, one: Happening, some: readonly string[] | null): boolean {
  if (one.does === "pass") return true;
  if (one.does !== "answer") return false;
  if (one.said.tags) return true;
  const through = exercise.completion?.(one.said.payload)?.completed ?? exercise.covers(one.said.payload);
  return (some ?? items).every((item) => through.includes(item) || one.said.skipped?.includes(item));
}

/** From when on the rules themselves make something else of two rooms, each as it was closed. */
export function gates({ step, round }: AnswerHappening, ...rooms: readonly Run[]): Told {
  const [one = [], other = []] = rooms.map((run) => {
    const history = new History(run);
    return history.closings(step, round).map((closed) => ({ at: closed.at, gate: history.gate(step, round, closed) }));
  });
  // a press that would close and reveal closes one room and is refused in the other.
  const at = Array.from({ length: Math.max(one.length, other.length) }, (_, n) => n).find(
    (n) => one[n]?.gate !== other[n]?.gate || one[n]?.at !== other[n]?.at,
  );
  if (at === undefined) return NEVER;
  const first = Math.min(one[at]?.at ?? Number.POSITIVE_INFINITY, other[at]?.at ?? Number.POSITIVE_INFINITY);
  return { host: first, screens: first };
}
