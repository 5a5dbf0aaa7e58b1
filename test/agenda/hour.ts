/** An hour in which much can be left out. */
import { agendas } from "../../shared/agenda/library.ts";
import type { Step } from "../../shared/agenda/schema.ts";

const ready = (id: string, minutes: number) => ({
  ...agendas.en.get("core")!.steps.find((step) => step.id === id)!,
  minutes,
});
const scenario = (id: string, which: string): Step => ({
  id,
  exercise: "scenario",
  title: id,
  minutes: 6,
  settings: { scenario: which, rounds: 2 },
});
export const shift = (id: string, moment: "pre" | "post" | "post+then"): Step => ({
  id,
  exercise: "shift",
  title: id,
  minutes: 2,
  settings: { moment },
});

/** An hour with two scenarios, and readiness asked twice. */
export const HOUR: Step[] = [
  ready("welcome", 2),
  ready("cloud", 4),
  ready("sort", 12),
  { id: "areas", exercise: "note", title: "Five areas", minutes: 2, settings: { text: "Five areas" } },
  ready("spectrum", 10),
  scenario("expert", "s3"),
  scenario("measures", "s7"),
  ready("commit", 7),
  shift("before", "pre"),
  shift("post", "post"),
  ready("exit", 2),
];
