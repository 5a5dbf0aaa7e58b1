import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { agendas, libraries } from "../../../shared/agenda/library.ts";
import type { Agenda, Step } from "../../../shared/agenda/schema.ts";
import { testWhole } from "../agenda/whole.ts";

/** What no ready agenda has, one ready step after the other. */
const OTHERS = ["sort-predict", "spectrum-three", "venn", "choice", "choice-predict", "scale"];
/** Where the room may be guessed at as well: settings that a plan of one's own can have. */
const GUESSED: readonly Step[] = [
  {
    id: "guess-way",
    exercise: "scenario",
    title: "Which way?",
    minutes: 4,
    settings: { scenario: "s7", predict: true },
  },
  { id: "guess-place", exercise: "spectrum", title: "Which place?", minutes: 4, settings: { predict: true } },
];
const everythingElse: Agenda = {
  v: 1,
  title: "Everything else",
  locale: "en",
  steps: [...libraries.en.steps.map(({ step }) => step).filter(({ id }) => OTHERS.includes(id)), ...GUESSED],
};

await testWhole(everythingElse);

it("has a file for each ready agenda; the icebreaker has a test of its own, with more mishaps on the way", () => {
  const files = readdirSync(import.meta.dirname).map((file) => file.replace(".test.ts", ""));
  const ready = [...agendas.en.keys()].filter((id) => id !== "icebreaker");
  expect(files.sort()).toEqual([...ready, "everything-else"].sort());
});
