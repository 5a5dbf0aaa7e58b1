/** What facilitators write in place of the ready texts, as screens get it. */
import { expect, it } from "vitest";
import { bind } from "../../shared/agenda/bind.ts";
import { content } from "../../shared/agenda/library.ts";
import type { Showing } from "../../shared/exercises/contract.ts";
import type { ExerciseId, Face } from "../../shared/exercises/index.ts";
import { step } from "../support/room.ts";

const OPEN: Showing = { role: "participant", phase: "collecting", round: 1, flipped: false, key: false, prompt: false };

/** What a phone gets of a step; undefined if it names content that does not exist. */
function faceOf<E extends ExerciseId>(exercise: E, settings: object, showing: Partial<Showing> = {}) {
  const bound = bind(step("step", exercise, settings), "en");
  const face = bound?.exercise.face(bound.content, { ...OPEN, ...showing });
  return face as Extract<Face, { exercise: E }> | undefined;
}

it("a commitment begins with the starters of its step, with all of them where it names none, or with nothing", () => {
  const own = { id: "x", area: "time", ifCue: "Friday comes", thenDo: "stop at four" };
  const ready = (settings: object) => faceOf("commit", settings)?.settings.form?.ready;
  expect(ready({})).toEqual(content.en.starters);
  expect(ready({ starters: [own, "why"] })).toEqual([own, content.en.starters.find(({ id }) => id === "why")]);
  expect(ready({ starters: [] })).toEqual([]);
  expect(bind(step("step", "commit", { starters: ["none"] }), "en")).toBeUndefined();
});

it("the middle of a spectrum has the words of its step", () => {
  expect(faceOf("spectrum", {})?.settings.middle).toBe(content.en.words.spectrum.middle);
  expect(faceOf("spectrum", { middle: "half and half" })?.settings.middle).toBe("half and half");
});

it("a debrief names the roles of two ways, unless these have none", () => {
  const scenario = { situation: "It rains.", leading: "Dance", managing: "Wait" };
  const labels = (own: object) =>
    faceOf("scenario", { scenario: { ...scenario, ...own } }, { phase: "debrief" })?.settings.ways.map(
      ({ label }) => label,
    );
  expect(labels({})).toEqual(["Leading", "Managing"]);
  expect(labels({ roles: false })).toEqual([undefined, undefined]);
});

it("R-123 “other” stands last and counts as an option of its own", () => {
  const options = ["Yes", "No"];
  expect(faceOf("choice", { question: "?", options })?.settings).not.toHaveProperty("other");
  const { settings } = faceOf("choice", { question: "?", options, other: true, max: 3 })!;
  expect(settings.options.map(({ id }) => id)).toEqual(["Yes", "No", "other"]);
  expect(settings).toMatchObject({ other: content.en.words.choice.other.say, max: 3 });
  // Before the step opens nobody learns what it asks.
  expect(faceOf("choice", { question: "?", options, other: true }, { phase: "setup" })?.settings).not.toHaveProperty(
    "other",
  );
});
