/** What a person has answered, sent or not, and what they do about it: answer, pass, delete. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Part, Round } from "../../../../shared/primitives.ts";
import type { Forget, OwnAnswer } from "../../../../shared/protocol/answer.ts";
import type { ParticipantDown } from "../../../../shared/protocol/down.ts";
import type { Outbox } from "../../../wire/outbox.ts";
import type { PhoneMessage } from "../../../wire/phone-queue.ts";
import { randomText } from "../../../wire/storage.ts";
import { forgetHere } from "./forgotten.ts";
import { findOwn, NOTHING, type Own, overlay, withNews } from "./own.ts";

/** The state of the current step's answer. */
export type Saving = "none" | "sending" | "saved";

export interface MyAnswers {
  /** Everything of the person's own, sent or not. */
  mine: ReadonlySignal<Own>;
  /** Whether the room has sent all of the person's answers to a step. A form that is shown earlier would be empty. */
  knows(step: string): boolean;
  /** The person's answer to a round, or their guess at the room's; sent or not. */
  own(step: string, round: Round, guess?: boolean): OwnAnswer | undefined;
  /** What the person was dealt of a step. */
  hand(step: string): unknown;
  saving(step: string, round: Round): Saving;
  answer(step: string, round: Round, payload: unknown, skipped?: readonly string[], part?: Part): void;
  /** begins an answer, and says nothing yet. */
  begin(step: string, round: Round, payload: unknown): void;
  pass(step: string, round: Round): void;
  /** Deletes the person's answers to a step, or all that the room holds of them, in the room and here. */
  forget(step?: string): void;
  /**
   * Counts deletions; this phone's own twice, at the press and when the room confirms. A form from before a deletion
   * must be made anew.
   */
  forgotten: ReadonlySignal<number>;
}

type Told<T extends ParticipantDown["t"]> = Extract<ParticipantDown, { t: T }>;

/** The answers of one person in one room; `hear` takes what the room sends about them. */
export function makeMyAnswers(
  code: string,
  outbox: Outbox<PhoneMessage>,
): MyAnswers & { hear(message: Told<"welcome"> | Told<"you">): void } {
  const confirmed = signal<Own>(NOTHING);
  /** Which answers the room has sent: those of all steps, or of one so far; null for none. */
  const known = signal<"all" | { step: string | null } | null>(null);
  const forgotten = signal(0);
  const mine = computed(() => overlay(confirmed.value, outbox.entries.value));
  const waiting = computed(() => outbox.entries.value.map(({ message }) => message));
  const own: MyAnswers["own"] = (step, round, guess) => findOwn(mine.value.answers, step, round, guess);

  const forgetToo = (what: Pick<Forget, "step">) => {
    forgetHere(code, what);
    forgotten.value += 1;
  };
  /** A deletion by this tab must not delete what was typed here after the press. */
  const forgottenThere = (what: Pick<Forget, "step">) => {
    if (waiting.value.some((sent) => sent.t === "forget" && sent.step === what.step)) forgotten.value += 1;
    else forgetToo(what);
  };

  return {
    mine,
    forgotten,
    own,
    hear: (message) => {
      if (message.t === "welcome") {
        confirmed.value = withNews(NOTHING, message.own);
        known.value = message.own.rest ? { step: message.view.step?.id ?? null } : "all";
        return;
      }
      // The order matters: a form is made anew once both are known.
      if (message.forgotten) forgottenThere(message.forgotten);
      confirmed.value = withNews(confirmed.value, message);
      if (!message.rest) known.value = "all";
    },
    knows: (step) => known.value === "all" || known.value?.step === step,
    hand: (step) => mine.value.hands.find((one) => one.step === step)?.hand,
    saving: (step, round) => {
      if (waiting.value.some((message) => "round" in message && message.step === step && message.round === round))
        return "sending";
      return own(step, round) ? "saved" : "none";
    },
    answer: (step, round, payload, skipped = [], part) =>
      outbox.put({
        t: "answer",
        id: randomText(16),
        step,
        round,
        payload,
        ...(part && { part }),
        ...(skipped.length > 0 && { skipped: [...skipped] }),
      }),
    begin: (step, round, payload) => outbox.put({ t: "answer", id: randomText(16), step, round, payload }, true),
    pass: (step, round) => outbox.put({ t: "pass", id: randomText(16), step, round }),
    forget: (step) => {
      const message: Forget = { t: "forget", id: randomText(16), ...(step && { step }) };
      outbox.put(message);
      forgetToo(message);
    },
  };
}
