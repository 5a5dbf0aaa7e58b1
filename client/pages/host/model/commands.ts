/** Commands on their way, by the place on the page where each was given. */
import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import { MOVE_APART_MS } from "../../../../shared/limits.ts";
import type { Command, CommandMessage } from "../../../../shared/protocol/command.ts";
import type { ErrorCode, ErrorMessage } from "../../../../shared/protocol/error.ts";
import type { LinkState } from "../../../wire/connection.ts";
import { makeOutbox } from "../../../wire/outbox.ts";
import { type Entry, makeQueue } from "../../../wire/queue.ts";
import { randomText } from "../../../wire/storage.ts";
import { type Held, makeHeld } from "./held.ts";

/** Where on the page a command was given; its error is shown there. */
export type Place = string;

/** Why a command was not carried out, in the server's words. */
export interface Trouble {
  code: ErrorCode;
  message: string;
}

interface Given {
  id: string;
  place: Place;
  command: Command;
}

export interface Commands {
  /** Places with a command on its way. */
  waiting: ReadonlySignal<ReadonlySet<Place>>;
  troubles: ReadonlySignal<ReadonlyMap<Place, Trouble>>;
  /** What waits because there is no connection. */
  held: Omit<Held, "given">;
  /** Sends a command; one that is on its way already is not sent twice. */
  put(place: Place, command: Command): void;
  /** Does not send what was pressed, and says why in its place. */
  refuse(place: Place, trouble: Trouble): void;
  acked(id: string): void;
  /** An error for one of these commands; false when it is about something else. */
  failed(error: ErrorMessage): boolean;
  /** A connection is ready: whatever waits goes out again. */
  welcome(): void;
  /** Takes errors off the page, because the room has moved on: all but one that says that somebody else has just moved it. */
  clearAll(): void;
}

/**
 * Commands do not wait for a full disk. A vote that closes by itself once there is space would close before the
 * answers that phones hold have arrived.
 */
const LATER: readonly ErrorCode[] = ["too-fast", "internal"];

/** Commands wait while the page is open, and not over a reload, after which the host sees the room as it is. */
export function makeCommands(
  send: (message: CommandMessage) => boolean,
  reconnect: () => void,
  link: ReadonlySignal<LinkState>,
): Commands {
  let stored: readonly Entry<Given>[] = [];
  const shelf = {
    read: () => stored,
    write: (entries: readonly Entry<Given>[]) => {
      stored = entries;
    },
  };
  // A later command does not replace an earlier one.
  const queue = makeQueue<Given>(shelf, () => false);
  const outbox = makeOutbox(
    queue,
    ({ id, command }) => send({ t: "command", id, command }),
    reconnect,
    () => false,
    LATER,
  );
  const held = makeHeld(queue, link);
  const given = () => outbox.entries.value.map(({ message }) => message);
  const troubles = signal<ReadonlyMap<Place, Trouble>>(new Map());
  /** Since when a place has said that a colleague was quicker. */
  const staleSince = new Map<Place, number>();
  const refuse = (place: Place, trouble: Trouble) => {
    troubles.value = new Map([...troubles.value, [place, trouble]]);
    if (trouble.code === "stale") staleSince.set(place, Date.now());
  };
  // The answer may come before the view of the colleague's move, which is what it is about.
  const isFresh = (place: Place) => Date.now() - (staleSince.get(place) ?? 0) < MOVE_APART_MS;

  return {
    waiting: computed(() => new Set(given().map(({ place }) => place))),
    troubles,
    held,
    clearAll: () => {
      const left = [...troubles.value].filter(([place, { code }]) => code === "stale" && isFresh(place));
      if (left.length < troubles.value.size) troubles.value = new Map(left);
    },
    refuse,
    put: (place, command) => {
      const same = JSON.stringify(command);
      if (given().some((one) => JSON.stringify(one.command) === same)) return;
      if (troubles.value.has(place)) troubles.value = new Map([...troubles.value].filter(([at]) => at !== place));
      const id = randomText(16);
      outbox.put({ id, place, command });
      held.given(id);
    },
    acked: outbox.acked,
    failed: ({ id, code, message }) => {
      if (id === undefined || !given().some((one) => one.id === id)) return false;
      // Whoever follows a command must not take it for done between the two.
      batch(() => {
        outbox.failed(id, code, message);
        const refused = outbox.refusal.value?.message;
        if (refused?.id === id) refuse(refused.place, { code, message });
      });
      return true;
    },
    welcome: outbox.welcome,
  };
}
