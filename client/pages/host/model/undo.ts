/** What the host has changed of the plan and can take back by one press, for as long as it still stands as they left it. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Agenda } from "../../../../shared/agenda/schema.ts";
import type { Command } from "../../../../shared/protocol/command.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import type { Place } from "./commands.ts";

/** The room as the page knows it at a moment. */
export interface Now {
  view: HostView;
  agenda: Agenda;
}

/** A change that can be taken back. */
export interface Change {
  /** A later change with the same key takes its place. */
  key: string;
  /** Where on the page it was made, and is taken back. */
  at: Place;
  /** What was done, as a sentence. */
  said: string;
  /** Its button, where it says more than "Undo". */
  press?: string | undefined;
  /** For a step that is gone: the place in the plan where it was. */
  gap?: number;
  /** The room has taken the change, and nothing that came later makes it pointless. */
  stands(now: Now): boolean;
  /** The command that takes it back. It opens no vote. */
  back(now: Now): Command;
}

export interface Undo {
  /** The changes that can be taken back now, the latest last. */
  changes: ReadonlySignal<readonly Change[]>;
  remember(change: Change): void;
}

/** More than anyone takes back, one after the other. */
const KEPT = 12;

export function makeUndo(view: ReadonlySignal<HostView | null>, agenda: ReadonlySignal<Agenda | null>): Undo {
  const made = signal<readonly Change[]>([]);
  return {
    changes: computed(() => {
      const now = view.value && agenda.value && { view: view.value, agenda: agenda.value };
      return now && now.view.room.status !== "ended" ? made.value.filter((one) => one.stands(now)) : [];
    }),
    remember: (change) => {
      made.value = [...made.value.filter(({ key }) => key !== change.key), change].slice(-KEPT);
    },
  };
}
