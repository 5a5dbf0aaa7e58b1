/**
 * a close while somebody is typing. Phones are told first, and once the ten seconds are over this page sends what was
 * pressed. A press meanwhile goes at once.
 */
import { effect, type ReadonlySignal } from "@preact/signals";
import { NOTICE_MS } from "../../../../shared/limits.ts";
import type { Command } from "../../../../shared/protocol/command.ts";
import type { Progress } from "../../../../shared/protocol/progress.ts";
import type { HostView, StepView } from "../../../../shared/protocol/view.ts";

/** How long this page waits for the page of the host who gave the notice, in milliseconds. */
export const STAND_IN_MS = 2_000;
/** A notice that ends so many milliseconds later than a press here would explain is another host's. */
const ABOUT_MS = 3_000;
/** What was pressed here is still done so many milliseconds later, if there was no connection when it was due. */
const LATE_MS = 10_000;

interface Parts {
  view: ReadonlySignal<HostView | null>;
  progress: ReadonlySignal<Progress | null>;
  /** Whether there is a connection. */
  live(): boolean;
  /** Whether this page's key may close a vote. */
  may(): boolean;
  /** The server's time now. */
  now(): number;
  send(command: Command): void;
  /** Calls back after so many milliseconds; returns how to stop that. */
  after(ms: number, then: () => void): () => void;
}

/** How many people hold words for this round that they have not sent. */
export function typingIn(progress: Progress | null, { id, round }: StepView): number {
  return progress?.step === id && progress.round === round ? (progress.typing ?? 0) : 0;
}

/** Keeps watch over notices. `instead`: what to send where a command is given, which may be a notice of it. */
export function makeNotice({ view, progress, live, may, now, send, after }: Parts): {
  instead(command: Command): Command;
} {
  /** What was pressed here, and is to be done once its notice is over. */
  let meant: { command: Command; at: number } | null = null;
  let until: number | undefined;
  let stop = () => {};

  effect(() => {
    const step = view.value?.step;
    const closesAt = step?.phase === "collecting" ? step.closesAt : undefined;
    if (closesAt === until) return;
    stop();
    until = closesAt;
    if (!step || closesAt === undefined) {
      meant = null;
      return;
    }
    const own = meant && closesAt <= meant.at + NOTICE_MS + ABOUT_MS ? meant.command : null;
    // What another host pressed is not known here; a close is the part of it that cannot surprise anybody.
    const left = closesAt - now() + (own ? 0 : STAND_IN_MS);
    if (!may()) return;
    const close = own ?? { do: "close", step: step.id };
    // A page that comes when it is long over leaves the vote open, and phones no longer say that it closes: the next press
    // gives those who type by then ten seconds of their own.
    if (left < 0) return send(own && left > -LATE_MS ? close : { do: "notice", step: step.id, on: false });
    stop = after(left, () => {
      // Held until there is a connection, it might close a vote that somebody has opened meanwhile: the view that comes
      // with the connection is looked at first.
      if (live()) send(close);
      else until = undefined;
    });
  });

  return {
    instead: (command) => {
      const step = view.value?.step;
      if (!step || step.phase !== "collecting" || step.closesAt !== undefined) return command;
      const closes = (command.do === "close" || command.do === "reveal") && command.step === step.id;
      if (!closes || typingIn(progress.value, step) === 0) return command;
      meant = { command, at: now() };
      return { do: "notice", step: step.id, on: true };
    },
  };
}
