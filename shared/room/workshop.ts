/** One room, running: its state in memory and its rows in a store, always in step. */
import type { InferOutput } from "valibot";
import { HELD_CHARS } from "../limits.ts";
import type { ErrorCode } from "../protocol/error.ts";
import type { ParticipantHello } from "../protocol/hello.ts";
import type { SaveReport } from "../protocol/report.ts";
import { consent } from "./answers/consent.ts";
import { listsOf } from "./answers/deal.ts";
import type { Stored } from "./answers/forget.ts";
import { apply } from "./apply.ts";
import type { Change, Effect, Outcome } from "./change.ts";
import { type Actor, type Context, senderOf } from "./context.ts";
import { join, leave } from "./people/people.ts";
import { keepReport } from "./report.ts";
import { type Source, tokenOf } from "./source.ts";
import type { Person } from "./state/rows.ts";
import { anyRemote, isRemote, type RoomState } from "./state/state.ts";
import type { Store } from "./store/store.ts";
import { type Message, stepsOf, transition } from "./transition.ts";

/** The outcome of a message, once it is written. `views`: whether any view may have changed. */
export type Handled = { ok: true; effects: Effect[]; views: boolean } | { ok: false; code: ErrorCode };

/** Handles messages one at a time: decides, writes to the store, and only then changes the state. */
export class Workshop {
  readonly state: RoomState;
  readonly #store: Store;
  readonly #stored: Stored = {
    answersOf: (person, steps) => this.#store.answersOf(person, steps),
    stepAnswers: (step) => this.state.stepAnswers.get(step) ?? this.#store.stepAnswers(step),
  };
  /** How many characters of answers had been written when answers were last read from the store. */
  #weighed: number;

  private constructor(state: RoomState, store: Store) {
    this.state = state;
    this.#store = store;
    this.#weighed = store.answerChars();
    this.#load(state.room.current === null ? [] : [state.room.current]);
  }

  /** The room that a store holds, or null. Only people, questions and the step in hand are loaded. */
  static open(store: Store): Workshop | null {
    const state = store.load();
    return state && !state.room.erasing ? new Workshop(state, store) : null;
  }

  /** Carries out one message: decided, written, then applied. A message that was carried out before changes nothing. */
  handle(actor: Actor, message: Message, context: Context): Handled {
    const sender = senderOf(actor);
    this.#load(stepsOf(this.state, message));
    const outcome = transition(this.state, actor, message, context, this.#stored);
    const handled = this.#perform(outcome, { sender, id: message.id });
    this.#unload();
    // An answer that was acked once stays acked, however late it is sent again, even if it would be refused now.
    if (!handled.ok && this.#store.knows(sender, message.id)) return NOTHING_NEW;
    return handled;
  }

  /** A phone's hello; afterwards the person is found by the same hash. */
  join(hello: InferOutput<typeof ParticipantHello>, resume: string, context: Context): Handled {
    return this.#perform(join(this.state, hello, resume, context));
  }

  /** Somebody's last connection has ended. */
  leave(person: string, context: Context): void {
    this.#commit(leave(this.state, person, context));
  }

  /** keeps what a facilitator adds to the report, unless somebody has kept something else since `version`. */
  saveReport(saved: SaveReport): { ok: true; version: number } | { ok: false; code: ErrorCode } {
    const outcome = keepReport(this.state, saved);
    if (!outcome.ok) return outcome;
    this.#commit(outcome.changes);
    return { ok: true, version: this.state.report?.version ?? 0 };
  }

  /** keeps whether somebody consents that their answers about themselves are listed. */
  consent(person: Person, given: boolean): { ok: true } | { ok: false; code: ErrorCode } {
    const outcome = consent(this.state, person, given);
    if (!outcome.ok) return outcome;
    this.#commit(outcome.changes);
    return { ok: true };
  }

  /**
   * What a file is written from while the room goes on: where everything stands now, and the answers as they are read.
   * They are those of that moment for as long as `stillSo`.
   */
  source(): Source & { stillSo(): boolean } {
    const store = this.#store;
    const { steps, people, questions } = this.state;
    // What a map holds is replaced and never changed, so copies of the maps are enough.
    const state: RoomState = {
      ...this.state,
      steps: new Map(steps),
      people: new Map(people),
      questions: new Map(questions),
      stepAnswers: new Map(),
      bound: new Map(),
    };
    const token = tokenOf(state);
    return {
      state,
      // The one that is loaded, or there would be two of the largest thing that there is.
      stepAnswers: (step) => this.state.stepAnswers.get(step) ?? store.stepAnswers(step),
      stillSo: () => tokenOf(this.state) === token,
    };
  }

  #perform(outcome: Outcome, cause?: { sender: string; id: string }): Handled {
    if (!outcome.ok) return outcome;
    const { changes, effects } = outcome;
    const { people } = this.state;
    const seen = changes.some((change) => isSeen(change, this.state));
    // Of people themselves a screen has only whether some of them are elsewhere. Looked up only where one of them comes or goes,
    // because a whole room joins at once.
    const moved = changes.some(
      (one) => one.put === "person" && isRemote(one.person) !== isRemote(people.get(one.person.id)),
    );
    const before = moved && anyRemote(this.state);
    if (!this.#commit(changes, cause)) return NOTHING_NEW;
    return { ok: true, effects, views: seen || (moved && before !== anyRemote(this.state)) };
  }

  /**
   * False: this message was carried out before. The order matters: what the store refused was never there, so a failed
   * write leaves the state as it was.
   */
  #commit(changes: readonly Change[], cause?: { sender: string; id: string }): boolean {
    if (!this.#store.write(changes, cause)) return false;
    apply(this.state, changes);
    this.#weigh();
    const { current } = this.state.room;
    if (current !== null) this.#load([current]);
    return true;
  }

  /** New answers are held in memory whole. Once there are too many, they are read from the store again, which holds fewer. */
  #weigh(): void {
    const written = this.#store.answerChars();
    if (written - this.#weighed <= HELD_CHARS) return;
    this.#weighed = written;
    this.state.stepAnswers.clear();
  }

  #load(steps: readonly string[]): void {
    for (const step of steps) {
      if (!this.state.stepAnswers.has(step)) this.state.stepAnswers.set(step, this.#store.stepAnswers(step));
    }
  }

  /** Keeps the answers of the step in hand only. */
  #unload(): void {
    for (const step of this.state.stepAnswers.keys()) {
      if (step !== this.state.room.current) this.state.stepAnswers.delete(step);
    }
  }
}

const NOTHING_NEW: Handled = { ok: true, effects: [], views: false };

const UNSEEN: readonly Change["put"][] = ["answer", "person", "attended", "vote", "unvoted", "report", "log"];

/**
 * Whether a change alone can show in a view: a person, their answers and their votes never do. Of what is dealt, every screen
 * has how many lists there are.
 */
function isSeen(change: Change, before: RoomState): boolean {
  if (change.put === "deal") return listsOf(before, change.deal.step).lists !== change.deal.of;
  return !UNSEEN.includes(change.put);
}
