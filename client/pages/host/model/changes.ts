/** What the run sheet changes of the plan: each a command, and how it is taken back. Pure. */
import { fill } from "#words/fill.ts";
import { live as words } from "#words/host/live.ts";
import type { Step } from "../../../../shared/agenda/schema.ts";
import { lastOf } from "../../../../shared/plain.ts";
import type { Command } from "../../../../shared/protocol/command.ts";
import type { StepRow } from "../../../../shared/protocol/view.ts";
import { isReading } from "../../../ui/step.ts";
import type { Place } from "./commands.ts";
import { goTo } from "./next.ts";
import type { Change, Now } from "./undo.ts";

export interface Made {
  command: Command;
  change: Change;
}

const rowOf = ({ view }: Now, id: string): StepRow | undefined => view.steps.find((row) => row.id === id);
const stepOf = ({ agenda }: Now, id: string): Step | undefined => agenda.steps.find((step) => step.id === id);

/**
 * Leaves a step out. If the room went on from it and nothing has been opened since, the way back goes there again; else the step
 * comes back into the plan, and the room stays where it is.
 */
export function leaveOut({ view }: Now, { id, title }: Step, at: Place): Made {
  const wasHere = view.step?.id === id;
  return {
    command: { do: "skip", step: id },
    change: {
      key: `skip:${id}`,
      at,
      said: fill(words.acts.skipped, { title }),
      stands: (now) => rowOf(now, id)?.skipped === true,
      back: ({ view: { step } }) =>
        wasHere && (step === null || step.phase === "setup") ? { do: "goto", step: id } : { do: "include", step: id },
    },
  };
}

/** Goes to another step. The way back is open until something is opened there. */
export function jump({ view }: Now, step: Step, at: Place): { command: Command; change?: Change } {
  const command = goTo(view, step);
  const left = view.step;
  if (left === null || left.id === step.id) return { command };
  const closes = left.phase === "collecting" && !isReading(left);
  const said = closes ? words.acts.jumpedClosed : words.acts.jumped;
  return {
    command,
    change: {
      key: "jump",
      at,
      said: fill(said, { title: left.title }),
      press: words.acts.jumpBack,
      stands: (now) => {
        const here = now.view.step;
        const untouched =
          here?.id === step.id && (here.phase === "setup" || isReading(here) || here.phase === "closed");
        return untouched && stepOf(now, left.id) !== undefined;
      },
      back: () => ({ do: "goto", step: left.id }),
    },
  };
}

/** Takes a step that was never opened out of the plan. It comes back where it was. */
export function remove({ agenda: { steps } }: Now, step: Step, at: Place): Made {
  const gap = steps.findIndex(({ id }) => id === step.id);
  const before = steps.slice(0, gap).map(({ id }) => id);
  return {
    command: { do: "drop", step: step.id },
    change: {
      key: `remove:${step.id}`,
      at,
      gap,
      said: fill(words.acts.removed, { title: step.title }),
      stands: (now) => stepOf(now, step.id) === undefined,
      // Behind the nearest one of those before it that is still there.
      back: (now) => ({ do: "edit", step, after: lastOf(before.filter((id) => stepOf(now, id))) ?? null }),
    },
  };
}

/** Gives a step other minutes. Several changes, one after the other, are taken back together. */
export function giveMinutes(step: Step, minutes: number, made: readonly Change[], at: Place): Made & { change: Given } {
  const key = `minutes:${step.id}`;
  const earlier = made.find((one): one is Given => one.key === key && "before" in one);
  const before = earlier?.before ?? step.minutes;
  return {
    command: { do: "edit", step: { ...step, minutes } },
    change: {
      key,
      at,
      before,
      said: fill(words.acts.shortened, { title: step.title, n: minutes, before }),
      stands: (now) => minutes !== before && stepOf(now, step.id)?.minutes === minutes,
      back: (now) => ({ do: "edit", step: { ...(stepOf(now, step.id) ?? step), minutes: before } }),
    },
  };
}

interface Given extends Change {
  /** The minutes before the first of these changes. */
  before: number;
}
