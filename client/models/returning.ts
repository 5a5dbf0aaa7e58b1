/** Becoming somebody again with their return code: on another device, or after this one has forgotten them. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { ParticipantDown } from "../../shared/protocol/down.ts";
import type { ErrorCode } from "../../shared/protocol/error.ts";
import { VERSION } from "../../shared/protocol/version.ts";
import { connect } from "../connection.ts";
import { forget, PREFIX, recall, remember } from "../storage.ts";
import { resumeOf } from "./return-code.ts";

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

/** The typed code in this page's fragment, taken out of the address bar at once; null when there is none. */
export function takeReturnCode(): string | null {
  const found = /^#return=(.+)/.exec(location.hash)?.[1];
  if (found === undefined) return null;
  history.replaceState(null, "", location.pathname + location.search);
  try {
    return decodeURIComponent(found);
  } catch {
    return found;
  }
}

/** Asks the room whether it knows the code's person before this device forgets its own. `open` stands in for the wire in tests. */
export function comeBack(code: string, typed: string, open: typeof connect<ParticipantDown> = connect): Returning {
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
        else if (message.t === "error" && message.code === "unknown-person") settle({ is: "unknown" }, false);
        // Asked to come later: the connection does so by itself.
        else if (message.t === "error" && message.retryAfter !== undefined) return;
        // The way in says it better; but it would let in a new person where the trouble is a passing one.
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

/** This device is that person from now on; what it has not sent yet was somebody else's to say. */
function become(code: string, resume: string): void {
  remember(`resume:${code}`, resume);
  remember(`joined:${code}`, "1");
  remember(`queue:${code}`, "[]");
  // So were the way in which they took part, and what they had begun to write or to think about.
  forget(`mode:${code}`);
  forgetAll(`draft:${code}:`);
  forgetAll(`think:${code}:`);
}

/** Errors that the room tells only somebody it knows. */
const KNOWN: readonly ErrorCode[] = ["removed"];
/** Errors after which nobody gets in at the door either. */
const DOOR: readonly ErrorCode[] = [...KNOWN, "no-room", "ended", "locked", "version"];

function forgetAll(beginning: string): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(PREFIX + beginning)) localStorage.removeItem(name);
    }
  } catch {
    // There is no storage, so nothing was kept in it.
  }
}
