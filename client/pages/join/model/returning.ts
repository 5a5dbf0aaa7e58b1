/** Coming back as the same person with a return code, on another device or after this one has forgotten them. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { decoded } from "../../../../shared/code.ts";
import type { ParticipantDown } from "../../../../shared/protocol/down.ts";
import type { ErrorCode } from "../../../../shared/protocol/error.ts";
import { VERSION } from "../../../../shared/protocol/version.ts";
import { connect } from "../../../wire/connection.ts";
import { forget, forgets, randomText, recall, remember } from "../../../wire/storage.ts";
import { forgetAll } from "../../../wire/stored-names.ts";
import { resumeOf, returnCodeOf } from "./return-code.ts";

/**
 * `mistyped`: a character is wrong or missing. `unknown`: nobody of this room. `somebody`: this device is another person
 * of this room already, and is asked first.
 */
export type Return = { is: "mistyped" } | { is: "unknown" } | { is: "somebody" } | { is: "asking" } | { is: "back" };

export interface Returning {
  state: ReadonlySignal<Return>;
  /** Goes on as the code's person, though this device is somebody else. */
  goOn(): void;
}

/** A return code that stood in the address; `own` where this very page had put it there for the time after a reload. */
export interface InAddress {
  typed: string;
  own: boolean;
}

/** The code in this page's fragment, taken out of the address bar at once; null when there is none to be followed. */
export function takeReturnCode(code: string): InAddress | null {
  const [, name, found] = /^#(return|me)=(.+)/.exec(location.hash) ?? [];
  if (found === undefined) return null;
  history.replaceState(null, "", location.pathname + location.search);
  const own = name === "me";
  // A browser that keeps its people needs no such code: it has come with somebody else's address.
  return own && !forgets(`resume:${code}`) ? null : { typed: decoded(found), own };
}

/**
 * Keeps this phone's person in the page's own address, where the browser keeps nothing: a fragment survives a reload and
 * is never sent to a server. Before the hello, so that no reload comes too early.
 */
export function keepInAddress(code: string): void {
  const name = `resume:${code}`;
  const resume = recall(name) ?? randomText(22);
  remember(name, resume);
  const returnCode = returnCodeOf(resume);
  if (returnCode !== null) history.replaceState(null, "", `${location.pathname}${location.search}#me=${returnCode}`);
}

/** Asks the room whether it knows the code's person before this device forgets its own. `open` stands in for the wire in tests. */
export function comeBack(
  code: string,
  { typed, own: fromHere }: InAddress,
  open: typeof connect<ParticipantDown> = connect,
): Returning {
  const state = signal<Return>({ is: "asking" });
  const resume = resumeOf(typed);
  const own = recall(`resume:${code}`);

  const ask = (secret: string) => {
    state.value = { is: "asking" };
    const settle = (next: Return, known: boolean) => {
      connection.end();
      if (known) become(code, secret);
      state.value = next;
    };
    const connection = open({
      code,
      role: "participant",
      hello: () => ({ t: "hello", v: VERSION, role: "participant", resume: secret, returning: true }),
      hear: (message) => {
        if (message.t === "welcome") settle({ is: "back" }, true);
        else if (message.t === "error" && message.code === "unknown-person" && fromHere) {
          // The page was reloaded before the room knew this person: they join now, with the same secret.
          remember(`resume:${code}`, secret);
          settle({ is: "back" }, false);
        } else if (message.t === "error" && message.code === "unknown-person") settle({ is: "unknown" }, false);
        // The page is about to reload itself, and the new one needs the code again.
        else if (message.t === "error" && message.code === "version") {
          history.replaceState(
            null,
            "",
            `${location.pathname}${location.search}#${fromHere ? "me" : "return"}=${typed}`,
          );
          settle({ is: "back" }, false);
        }
        // The server asks to come later; the connection retries by itself.
        else if (message.t === "error" && message.retryAfter !== undefined) return;
        // The door explains these errors better. It is not used for others, where it would let in a new person.
        else if (message.t === "error" && DOOR.includes(message.code))
          settle({ is: "back" }, KNOWN.includes(message.code));
        else if (message.t === "error") settle({ is: "unknown" }, false);
      },
    });
  };

  if (resume === null) state.value = { is: "mistyped" };
  else if (own === resume) state.value = { is: "back" };
  else if (own !== null && recall(`joined:${code}`) !== null) state.value = { is: "somebody" };
  else ask(resume);
  return {
    state,
    goOn: () => {
      if (resume !== null) ask(resume);
    },
  };
}

/** This device is that person from now on. Unsent messages were another person's and are dropped. */
function become(code: string, resume: string): void {
  remember(`resume:${code}`, resume);
  remember(`joined:${code}`, "1");
  remember(`queue:${code}`, "[]");
  // So are the way of taking part, drafts and pauses to think.
  forget(`mode:${code}`);
  for (const what of ["draft", "place", "think"]) forgetAll(`${what}:${code}:`);
}

/** Errors that the room tells only somebody it knows. */
const KNOWN: readonly ErrorCode[] = ["removed"];
/** Errors after which nobody gets in at the door either. */
const DOOR: readonly ErrorCode[] = [...KNOWN, "no-room", "ended", "locked"];
