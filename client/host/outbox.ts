/** Commands on their way. Each keeps its id until the server has answered, so that sending it again does nothing twice. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Command, CommandMessage } from "../../shared/protocol/command.ts";
import type { ErrorCode, ErrorMessage } from "../../shared/protocol/error.ts";

/** Where on the page a command was given; its error is shown there. */
export type Place = string;

/** Why a command was not carried out, in the server's words. */
export interface Trouble {
  code: ErrorCode;
  message: string;
}

interface Waiting {
  place: Place;
  message: CommandMessage;
}

/** Commands kept until they are acked. */
export interface Outbox {
  /** Places with a command on its way. */
  waiting: ReadonlySignal<ReadonlySet<Place>>;
  troubles: ReadonlySignal<ReadonlyMap<Place, Trouble>>;
  /** Sends a command; one that is on its way already is not sent twice. */
  put(place: Place, command: Command): void;
  acked(id: string): void;
  /** An error for one of these commands; false when it is about something else. */
  failed(error: ErrorMessage): boolean;
  /** Sends everything again, in order, with the same ids: after every welcome. */
  resend(): void;
  /** Takes all errors off the page, because the room has moved on. */
  clearAll(): void;
}

/** What the outbox needs of its surroundings. */
export interface OutboxTools {
  send(message: CommandMessage): boolean;
  newId(): string;
  /** Runs something a moment later. */
  later(run: () => void): void;
}

/** An empty outbox. */
export function outbox({ send, newId, later }: OutboxTools): Outbox {
  const kept = new Map<string, Waiting>();
  const waiting = signal<ReadonlySet<Place>>(new Set());
  const troubles = signal<ReadonlyMap<Place, Trouble>>(new Map());

  const changed = () => {
    waiting.value = new Set([...kept.values()].map((one) => one.place));
  };
  const clear = (place: Place) => {
    if (troubles.value.has(place)) troubles.value = new Map([...troubles.value].filter(([at]) => at !== place));
  };
  const resend = (id: string) => {
    const one = kept.get(id);
    if (one) send(one.message);
  };

  return {
    waiting,
    troubles,
    clearAll: () => {
      if (troubles.value.size > 0) troubles.value = new Map();
    },
    put: (place, command) => {
      const same = JSON.stringify(command);
      if ([...kept.values()].some((one) => JSON.stringify(one.message.command) === same)) return;
      clear(place);
      const message: CommandMessage = { t: "command", id: newId(), command };
      kept.set(message.id, { place, message });
      changed();
      send(message);
    },
    acked: (id) => {
      if (kept.delete(id)) changed();
    },
    failed: ({ id, code, message }) => {
      const one = id === undefined ? undefined : kept.get(id);
      if (id === undefined || !one) return false;
      // Too fast is not a refusal: the same command, with the same id, is welcome a moment later.
      if (code === "too-fast") {
        later(() => resend(id));
        return true;
      }
      kept.delete(id);
      troubles.value = new Map([...troubles.value, [one.place, { code, message }]]);
      changed();
      return true;
    },
    resend: () => {
      for (const id of kept.keys()) resend(id);
    },
  };
}
