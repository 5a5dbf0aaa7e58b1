/** How often the big button is pressed for each kind of step, over the ready plans and the library, with people who disagree. */
import * as v from "valibot";
import { expect, test } from "vitest";
import { manifestOf } from "../../../../client/exercises/find/manifest.ts";
import { type PrimaryLabel, primaryOf } from "../../../../client/pages/host/model/next.ts";
import { bind } from "../../../../shared/agenda/bind.ts";
import { agendas, libraries } from "../../../../shared/agenda/library.ts";
import type { Step } from "../../../../shared/agenda/schema.ts";
import { sheetsIn } from "../../../../shared/exercises/note/sheets.ts";
import { HostView } from "../../../../shared/protocol/view.ts";
import { progress } from "../../../../shared/room/view/progress.ts";
import { answerAll } from "../../../support/answer-all.ts";
import { TestRoom } from "../../../support/room.ts";

const PEOPLE = 24;

/** What is pressed from the moment when the room has come to a step until it is at the next one. */
const PRESSES = {
  page: ["next"],
  round: ["startRound", "next"],
  nothing: ["open", "close", "next"],
  once: ["open", "close", "reveal", "next"],
  talks: ["open", "page", "page", "page", "page", "close", "reveal", "next"],
  unfolds: ["open", "close", "reveal", "next", "next", "next", "debrief", "next"],
  again: ["open", "close", "huddle", "revote", "closeReveal", "next"],
  tagged: ["open", "close", "reveal", "goOn", "closeReveal", "next"],
} as const satisfies Record<string, readonly PrimaryLabel[]>;

function kindOf(step: Step): keyof typeof PRESSES {
  const bound = bind(step, "en");
  if (step.exercise === "note" && step.settings.kind === "round") return "round";
  if (!bound || bound.exercise.schemas.answer === null) return "page";
  if (step.exercise === "shift" && ["pre", "then"].includes(step.settings.moment)) return "nothing";
  if (bound.exercise.openPages) return "talks";
  if (manifestOf(step.exercise).unfolds) return "unfolds";
  if (bound.exercise.rounds(bound.content) === 1) return "once";
  return manifestOf(step.exercise).buildsOn ? "tagged" : "again";
}

/** Runs a plan to its end by the big button alone, and says what it was pressed as in each step. */
function run(steps: readonly Step[]): Map<string, PrimaryLabel[]> {
  const room = new TestRoom([...steps]);
  const people = room.joinMany(PEOPLE);
  const pressed = new Map<string, PrimaryLabel[]>();
  for (let presses = 0; presses < 20 * steps.length; presses += 1) {
    const view = v.parse(HostView, room.view("host"));
    const around = { progress: progress(room.state, () => true) };
    // One card to talk about, where there are any.
    const talked = view.step?.exercise === "sort" ? view.step.settings.cards.slice(0, 1).map(({ id }) => id) : [];
    const button = primaryOf(view, room.state.plan, talked, around);
    if (!button) return pressed;
    expect(button.blocked, `${view.step?.id} ${button.label}`).toBeUndefined();
    if (view.step) pressed.set(view.step.id, [...(pressed.get(view.step.id) ?? []), button.label]);
    // Long enough to count as present.
    room.now += 20_000;
    room.host(button.make(room.now));
    answerAll(room, people);
  }
  throw new Error("The plan never ends");
}

const PLANS: [name: string, steps: readonly Step[]][] = [
  ...[...agendas.en.values()].map(({ id, steps }): [string, readonly Step[]] => [id ?? "", steps]),
  ["library", libraries.en.steps.map(({ step }) => step)],
];

test.each(PLANS)("a page takes one press, one vote four, two votes six: %s", (plan, steps) => {
  const pressed = run(steps);
  for (const step of steps) {
    const said = pressed.get(step.id)?.map((label) => (label === "end" ? "next" : label));
    const kind = kindOf(step);
    // A room that agrees has nothing to talk about in pairs: of some moments these people are of one mind.
    const mayAgree = plan === "library" || step.exercise === "scenario";
    const agrees = kind === "again" && mayAgree && said?.length === PRESSES.once.length;
    // A page that is turned is pressed once more for each sheet.
    const turns = kind === "page" && step.exercise === "note" ? sheetsIn(step.settings.text ?? "").length - 1 : 0;
    const presses = [...Array<PrimaryLabel>(turns).fill("next"), ...PRESSES[agrees ? "once" : kind]];
    expect([step.id, said]).toEqual([step.id, presses]);
  }
});
