/** A participant's phone: what it shows, and everything that its person can do. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Mode, Part, Round } from "../../../shared/primitives.ts";
import type { Answer, Forget, OwnAnswer, Pass } from "../../../shared/protocol/answer.ts";
import type { ParticipantDown } from "../../../shared/protocol/down.ts";
import type { ErrorCode } from "../../../shared/protocol/error.ts";
import type { Hello } from "../../../shared/protocol/hello.ts";
import type { Ask } from "../../../shared/protocol/question.ts";
import { VERSION } from "../../../shared/protocol/version.ts";
import type { View } from "../../../shared/protocol/view.ts";
import { connect, type LinkState } from "../../wire/connection.ts";
import { makeOutbox, type Refusal } from "../../wire/outbox.ts";
import { isForget, type PhoneMessage, phoneQueue, type Vote } from "../../wire/phone-queue.ts";
import { reloadWhenRefused } from "../../wire/reload.ts";
import { forget, randomText, recall, remember } from "../../wire/storage.ts";
import { forgetHere } from "./model/forgotten.ts";
import { findOwn, NOTHING, type Own, overlay, withTold } from "./model/own.ts";

/** Why the room did not let this phone in. */
export interface TurnedAway {
  code: ErrorCode;
  why: string;
}

/** How the answer in hand stands. */
export type Saving = "none" | "sending" | "saved";

export interface Phone {
  code: string;
  link: ReadonlySignal<LinkState>;
  /** Not connected for so long that the person should know. */
  slow: ReadonlySignal<boolean>;
  turnedAway: ReadonlySignal<TurnedAway | null>;
  view: ReadonlySignal<View | null>;
  /** Milliseconds to add to this phone's clock to get the server's. */
  clockOffset: ReadonlySignal<number>;
  mode: ReadonlySignal<Mode>;
  /** Draws this phone's order of cards. */
  seed: number;
  /** Everything of the person's own, sent or not. */
  mine: ReadonlySignal<Own>;
  refusal: ReadonlySignal<Refusal<PhoneMessage> | null>;
  /** Whether the room has told all that the person has answered to a step: a form that mounts earlier would begin empty. */
  knows(step: string): boolean;
  /** The person's answer to a round, or their guess at the room's; sent or not. */
  own(step: string, round: Round, guess?: boolean): OwnAnswer | undefined;
  saving(step: string, round: Round): Saving;
  answer(step: string, round: Round, payload: unknown, skipped?: readonly string[], part?: Part): void;
  pass(step: string, round: Round): void;
  /** Asks, or votes on what was asked; see `lot.ts`. */
  say(message: Ask | Vote): void;
  /** Deletes one's answers to a step, or all that the room holds of oneself, here as well. */
  forget(step?: string): void;
  /**
   * How often something has been deleted, one's own twice, at the press and when the room has it: a form that was there
   * before is not to go on with what it holds.
   */
  forgotten: ReadonlySignal<number>;
  setMode(mode: Mode): void;
  /** The refusal has been read. */
  dismiss(): void;
}

/** Connection trouble shorter than this is nobody's business. */
const SLOW_MS = 1_500;

/** Errors that end somebody's belonging to the room. */
const OUT: readonly ErrorCode[] = ["no-room", "removed", "ended"];
/** Errors to a hello: coming back would end the same way. */
const AT_THE_DOOR: readonly ErrorCode[] = [...OUT, "locked", "too-many", "name-required", "unknown-segment"];

/** Joins the room, or comes back to it. `open` stands in for the wire in tests. */
export function joinRoom(code: string, open: typeof connect<ParticipantDown> = connect): Phone {
  const slow = signal(false);
  const turnedAway = signal<TurnedAway | null>(null);
  const view = signal<View | null>(null);
  const mode = signal<Mode>(recall(`mode:${code}`) === "remote" ? "remote" : "room");
  const told = signal<Own>(NOTHING);
  /** Whose own answers are known: those of all steps, or of one so far; null until the room has told any. */
  const known = signal<"all" | { step: string | null } | null>(null);
  let slowly: ReturnType<typeof setTimeout> | undefined;

  const outbox = makeOutbox(
    phoneQueue(code),
    (message) => connection.send(message),
    () => connection.reconnect(),
    isForget,
  );
  const forgotten = signal(0);
  const forgetToo = (what: Pick<Forget, "step">) => {
    forgetHere(code, what);
    forgotten.value += 1;
  };
  /** What was typed since the press of this very tab is newer than what that deleted. */
  const forgottenThere = (what: Pick<Forget, "step">) => {
    if (waiting.value.some((sent) => sent.t === "forget" && sent.step === what.step)) forgotten.value += 1;
    else forgetToo(what);
  };
  const mine = computed(() => overlay(told.value, outbox.entries.value));
  const waiting = computed(() => outbox.entries.value.map(({ message }) => message));

  const hear = (message: ParticipantDown) => {
    switch (message.t) {
      case "welcome":
        remember(`joined:${code}`, "1");
        // Before the view, so that a form finds what it has to begin with.
        told.value = withTold(NOTHING, message.own);
        known.value = message.own.rest ? { step: message.view.step?.id ?? null } : "all";
        view.value = message.view;
        outbox.welcome();
        return;
      case "view":
        view.value = message.view;
        return;
      case "you":
        // A form is drawn anew once both are known.
        if (message.forgotten) forgottenThere(message.forgotten);
        told.value = withTold(told.value, message);
        if (!message.rest) known.value = "all";
        return;
      case "ack":
        // What came of it has been told before.
        outbox.acked(message.id);
        return;
      case "error":
        if (message.id !== undefined) outbox.failed(message.id, message.code, message.message);
        else if (AT_THE_DOOR.includes(message.code)) {
          // The next visit asks at the door again: by then the code may be another room's, or nobody's.
          if (OUT.includes(message.code)) forget(`joined:${code}`);
          turnedAway.value = { code: message.code, why: message.message };
          connection.end();
        }
        return;
      default:
        message satisfies never;
    }
  };

  /** Who this tab is, once it has said so. */
  let resume: string | null = null;
  const hello = () => {
    resume = resumeIn(code);
    return helloOf(code, mode.value, resume);
  };
  const connection = open({ code, role: "participant", hello, hear });
  reloadWhenRefused(connection.state);
  connection.state.subscribe(({ is }) => {
    if (is === "live" || is === "over") {
      clearTimeout(slowly);
      slowly = undefined;
      slow.value = false;
    } else {
      slowly ??= setTimeout(() => {
        slow.value = true;
      }, SLOW_MS);
    }
  });
  addEventListener("storage", () => {
    // Another tab has made this device somebody else, whose answers are not this tab's to show or send.
    if (resume !== null && recall(`resume:${code}`) !== resume) location.reload();
    // The tabs of one phone share the queue.
    else outbox.refresh();
  });

  const answer: Phone["answer"] = (step, round, payload, skipped = [], part) => {
    const message: Answer = { t: "answer", id: randomText(16), step, round, payload, ...(part && { part }) };
    outbox.put(skipped.length > 0 ? { ...message, skipped: [...skipped] } : message);
  };
  const pass = (step: string, round: Round) => {
    const message: Pass = { t: "pass", id: randomText(16), step, round };
    outbox.put(message);
  };

  return {
    code,
    link: connection.state,
    slow,
    turnedAway,
    view,
    clockOffset: connection.clockOffset,
    mode,
    seed: seedOf(code),
    mine,
    refusal: outbox.refusal,
    knows: (step) => known.value === "all" || known.value?.step === step,
    own: (step, round, guess) => findOwn(mine.value.answers, step, round, guess),
    saving: (step, round) => {
      if (waiting.value.some((message) => "round" in message && message.step === step && message.round === round))
        return "sending";
      return findOwn(mine.value.answers, step, round) ? "saved" : "none";
    },
    answer,
    pass,
    say: outbox.put,
    forget: (step) => {
      const message: Forget = { t: "forget", id: randomText(16), ...(step && { step }) };
      outbox.put(message);
      forgetToo(message);
    },
    forgotten,
    setMode: (next) => {
      mode.value = next;
      remember(`mode:${code}`, next);
      // Only a hello tells how somebody takes part.
      connection.reconnect();
    },
    dismiss: outbox.dismiss,
  };
}

/** The secret that this device is known by, made at the first need; one that is damaged would be refused for ever. */
function resumeIn(code: string): string {
  const name = `resume:${code}`;
  const known = recall(name);
  if (known !== null && /^[\w-]{22,64}$/.test(known)) return known;
  const made = randomText(22);
  remember(name, made);
  return made;
}

function helloOf(code: string, mode: Mode, resume: string): Hello {
  const name = recall(`name:${code}`) ?? "";
  const segment = recall(`segment:${code}`) ?? "";
  return {
    t: "hello",
    v: VERSION,
    role: "participant",
    resume,
    // Somebody who comes back on another device takes part as before, until they say otherwise.
    ...(recall(`mode:${code}`) !== null && { mode }),
    ...(name !== "" && { name }),
    ...(segment !== "" && { segment }),
  };
}

function seedOf(code: string): number {
  return Number(kept(`seed:${code}`, () => String(Math.floor(Math.random() * 2 ** 31))));
}

function kept(name: string, make: () => string): string {
  const known = recall(name);
  if (known !== null) return known;
  const made = make();
  remember(name, made);
  return made;
}
