/** Starts a workshop of one step, straight from the catalogue. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Agenda, Step } from "../../../shared/agenda/schema.ts";
import { RETENTION_DAYS } from "../../../shared/limits.ts";
import { type Asking, askOnce } from "../../wire/asking.ts";
import { type RoomWish, type StartTools, startRoom } from "../../wire/start-room.ts";

export interface Starter {
  starting: ReadonlySignal<Asking>;
  /** Makes a room with this step alone and goes to its host page. */
  start(step: Step): void;
}

export function makeStarter(tools: StartTools): Starter {
  const starting = signal<Asking>({ is: "idle" });
  const start = (step: Step) => {
    const { title } = step;
    const agenda: Agenda = { v: 1, title, locale: LANGUAGE, steps: [step] };
    const wish: RoomWish = { agenda, title, names: "off", retentionDays: RETENTION_DAYS.standard, rehearsal: false };
    void askOnce(starting, () => startRoom(wish, tools));
  };
  return { starting, start };
}
