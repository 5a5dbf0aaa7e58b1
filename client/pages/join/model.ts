/** A participant's phone: its place in the room, and what it hears from there. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Mode, Round } from "../../../shared/primitives.ts";
import type { ParticipantDown } from "../../../shared/protocol/down.ts";
import type { ErrorCode } from "../../../shared/protocol/error.ts";
import type { Ask } from "../../../shared/protocol/question.ts";
import type { View } from "../../../shared/protocol/view.ts";
import { connect, type LinkState } from "../../wire/connection.ts";
import { makeOutbox, type Refusal } from "../../wire/outbox.ts";
import { isForget, type PhoneMessage, phoneQueue, type Vote } from "../../wire/phone-queue.ts";
import { reloadWhenRefused } from "../../wire/reload.ts";
import { forget, recall, remember } from "../../wire/storage.ts";
import { helloOf, resumeIn, seedOf } from "./model/identity.ts";
import { type MyAnswers, makeMyAnswers } from "./model/my-answers.ts";
import { slowOf } from "./model/slow.ts";

/** Why the room did not let this phone in. */
export interface TurnedAway {
  code: ErrorCode;
  why: string;
}

/** What a phone shows, and everything that its person can do. */
export interface Phone extends MyAnswers {
  code: string;
  link: ReadonlySignal<LinkState>;
  /** The connection has been lost for so long that the person should know. */
  slow: ReadonlySignal<boolean>;
  turnedAway: ReadonlySignal<TurnedAway | null>;
  view: ReadonlySignal<View | null>;
  /** Milliseconds to add to this phone's clock to get the server's. */
  clockOffset: ReadonlySignal<number>;
  mode: ReadonlySignal<Mode>;
  /** Draws this phone's order of cards. */
  seed: number;
  refusal: ReadonlySignal<Refusal<PhoneMessage> | null>;
  /** Asks, or votes on what was asked; see `parking-lot.ts`. */
  say(message: Ask | Vote): void;
  setMode(mode: Mode): void;
  /** Tells the room whether there are words here that have not been sent; returns whether it was told. */
  typing(step: string, round: Round, on: boolean): boolean;
  /** The refusal has been read. */
  dismiss(): void;
}

/** Errors after which this phone no longer belongs to the room. */
const OUT: readonly ErrorCode[] = ["no-room", "removed", "ended"];
/** Errors to a hello after which another hello would fail the same way. */
const AT_THE_DOOR: readonly ErrorCode[] = [
  ...OUT,
  "locked",
  "not-open",
  "too-many",
  "name-required",
  "unknown-segment",
];

/** Joins the room, or comes back to it. `open` stands in for the wire in tests. */
export function joinRoom(code: string, open: typeof connect<ParticipantDown> = connect): Phone {
  const turnedAway = signal<TurnedAway | null>(null);
  const view = signal<View | null>(null);
  const mode = signal<Mode>(recall(`mode:${code}`) === "remote" ? "remote" : "room");

  const outbox = makeOutbox(
    phoneQueue(code),
    (message) => connection.send(message),
    () => connection.reconnect(),
    isForget,
    undefined,
    // the host has turned back to a page that takes no answers. One that does may come, or the vote closes.
    ({ message, begins }, code) => code === "wrong-phase" && message.t === "answer" && !begins,
  );
  const { hear: hearMine, ...answers } = makeMyAnswers(code, outbox);

  const hear = (message: ParticipantDown) => {
    switch (message.t) {
      case "welcome":
        remember(`joined:${code}`, "1");
        // Before the view, so that a form finds the answers to begin with.
        hearMine(message);
        view.value = message.view;
        outbox.welcome();
        return;
      case "view":
        view.value = message.view;
        return;
      case "you":
        hearMine(message);
        return;
      case "ack":
        // The room sends a message's effects before its ack.
        outbox.acked(message.id);
        return;
      case "error":
        if (message.id !== undefined) outbox.failed(message.id, message.code, message.message);
        else if (AT_THE_DOOR.includes(message.code)) {
          // The next visit asks at the door again, because by then the code may belong to another room or none.
          if (OUT.includes(message.code)) forget(`joined:${code}`);
          turnedAway.value = { code: message.code, why: message.message };
          connection.end();
        }
        return;
      default:
        message satisfies never;
    }
  };

  /** The secret that this tab has said hello with. */
  let resume: string | null = null;
  const hello = () => {
    resume = resumeIn(code);
    return helloOf(code, mode.value, resume);
  };
  const connection = open({ code, role: "participant", hello, hear });
  reloadWhenRefused(connection.state);
  followTabs(() => resume !== null && recall(`resume:${code}`) !== resume, outbox.refresh);

  return {
    ...answers,
    code,
    link: connection.state,
    slow: slowOf(connection.state),
    turnedAway,
    view,
    clockOffset: connection.clockOffset,
    mode,
    seed: seedOf(code),
    refusal: outbox.refusal,
    say: outbox.put,
    setMode: (next) => {
      mode.value = next;
      remember(`mode:${code}`, next);
      // Only a hello tells the room how somebody takes part.
      connection.reconnect();
    },
    typing: (step, round, on) => connection.send({ t: "typing", step, round, on }),
    dismiss: outbox.dismiss,
  };
}

/** Keeps up with the phone's other tabs, which share one queue. */
function followTabs(isSomebodyElse: () => boolean, refresh: () => void): void {
  addEventListener("storage", () => {
    // Another tab has made this device somebody else, whose answers are not this tab's to show or send.
    if (isSomebodyElse()) location.reload();
    else refresh();
  });
}
