/**
 * What is pressed without a connection. Minutes later it would act on another moment of the workshop, so it is forgotten after
 * half a minute, unless whoever pressed it wants it sent however late.
 */
import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Command } from "../../../../shared/protocol/command.ts";
import type { LinkState } from "../../../wire/connection.ts";
import type { Entry, Queue } from "../../../wire/queue.ts";

/** A press waits for so many milliseconds without a connection. */
export const HELD_MS = 30_000;

interface Given {
  id: string;
  command: Command;
}

export interface Held {
  /** What has not been sent, in the order of pressing, and what may have been but was not confirmed. */
  commands: ReadonlySignal<{ unsent: readonly Command[]; unsure: readonly Command[] }>;
  /** All of it is sent once there is a connection, however late. */
  stays: ReadonlySignal<boolean>;
  /** What was forgotten since the last press. */
  forgotten: ReadonlySignal<readonly Command[]>;
  /** A command has been put into the queue. */
  given(id: string): void;
  keep(): void;
  forget(): void;
}

/** A note belongs to its step whenever it arrives, so none is forgotten; the note box says which of them still wait. */
const isNote = ({ command }: Given) => command.do === "jot";

const NOTHING = { unsent: [], unsure: [] };

export function makeHeld<G extends Given>(queue: Queue<G>, link: ReadonlySignal<LinkState>): Held {
  const isLive = computed(() => link.value.is === "live");
  const stays = signal(false);
  const forgotten = signal<readonly Command[]>([]);
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const drop = (id: string) => {
    timers.delete(id);
    const gone = stays.peek() ? undefined : queue.take(id);
    if (gone) forgotten.value = [...forgotten.peek(), gone.message.command];
  };
  const watch = (id: string) => {
    const note = queue.entries.peek().some(({ message }) => message.id === id && isNote(message));
    if (!isLive.peek() && !timers.has(id) && !note)
      timers.set(
        id,
        setTimeout(() => drop(id), HELD_MS),
      );
  };
  effect(() => {
    if (isLive.value) {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      stays.value = false;
    } else for (const { message } of queue.entries.peek()) watch(message.id);
  });

  const commandsOf = (sent: boolean) =>
    queue.entries.value
      .filter((entry: Entry<G>) => entry.sent === sent && !isNote(entry.message))
      .map(({ message }) => message.command);
  return {
    commands: computed(() => (isLive.value ? NOTHING : { unsent: commandsOf(false), unsure: commandsOf(true) })),
    stays,
    forgotten,
    given: (id) => {
      forgotten.value = [];
      watch(id);
    },
    keep: () => {
      stays.value = true;
    },
    forget: () => {
      for (const { message } of queue.entries.peek()) if (!isNote(message)) queue.take(message.id);
      stays.value = false;
    },
  };
}
