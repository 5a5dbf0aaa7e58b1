/** Simulated people in a rehearsal, over the messages of the wire. */
import { describe, expect, it } from "vitest";
import { samples } from "#words/samples.ts";
import { peopleOf, skips, takes } from "../../../client/rehearsal/people.ts";
import { bind } from "../../../shared/agenda/bind.ts";
import { libraries } from "../../../shared/agenda/library.ts";
import type { Step } from "../../../shared/agenda/schema.ts";
import { errors } from "../../../shared/protocol/error.ts";
import { step } from "../../support/room.ts";
import { Venue } from "./venue.ts";

const SIZE = 30;
const LONG_MS = 120_000;
const asking = libraries.en.steps
  .map(({ step }) => step)
  .filter((step) => bind(step, "en")?.exercise.schemas.answer !== null);

const answersTo = ({ room }: Venue, { id }: Step, round = 1) =>
  [...(room.state.stepAnswers.get(id)?.answers.values() ?? [])].filter((answer) => answer.round === round);
/** Opens a step; what comes before its questions is over at once. */
const open = ({ room }: Venue, { id }: Step) => {
  const opened = room.command({ do: "open", step: id, from: "setup", round: 1 });
  const { open: paged } = room.view("stage").step ?? {};
  return paged ? room.command({ do: "turn", step: id, page: paged.pages - 1 }) : opened;
};

/** A room with a plan in which everybody but the late one is. */
function opened(steps: readonly Step[], size = SIZE) {
  const venue = new Venue(steps, size);
  venue.pass(20_000);
  return venue;
}

describe.each(asking.map((one) => [one.id, one] as const))(
  "R-140 simulated people answer %s over the wire",
  (_id, of) => {
    it("so that the room takes everything that they say", () => {
      const venue = opened([of]);
      expect(open(venue, of).ok).toBe(true);
      venue.pass(LONG_MS);
      const said = answersTo(venue, of).filter(({ part }) => part !== "predict");
      expect(said).toHaveLength(SIZE);
      expect(said.filter(({ status }) => status === "answered").length).toBeGreaterThan(SIZE * 0.8);
      expect(venue.errors).toEqual([]);
      expect(venue.news).toMatchObject({ size: SIZE, trouble: null });
    });
  },
);

describe("a crowd", () => {
  const question = step("first", "choice", { question: "Which?", options: ["a", "b", "c"], rounds: 2, predict: true });
  const other = step("second", "text", { question: "What else?" });

  it("comes one after another, but for the one who is late and comes when the workshop runs", () => {
    const venue = new Venue([question], SIZE);
    venue.pass(1_000);
    const soon = venue.room.state.people.size;
    expect(soon).toBeGreaterThan(1);
    expect(soon).toBeLessThan(SIZE - 1);
    venue.pass(60_000);
    expect(venue.room.state.people.size).toBe(SIZE - 1);
    open(venue, question);
    venue.pass(LONG_MS);
    expect(venue.room.state.people.size).toBe(SIZE);
    expect(venue.news).toMatchObject({ inside: SIZE, away: 0, out: 0 });
  });

  it("loses people for a while, who come back as themselves and answer then", () => {
    const venue = opened([question]);
    open(venue, question);
    const away = [];
    for (let second = 0; second < 60; second += 1) {
      venue.pass(1_000);
      away.push(venue.news?.away ?? 0);
    }
    expect(Math.max(...away)).toBeGreaterThan(0);
    venue.pass(LONG_MS);
    expect(venue.news).toMatchObject({ inside: SIZE, away: 0 });
    expect(venue.room.state.people.size).toBe(SIZE);
    expect(answersTo(venue, question).filter(({ part }) => part === "main")).toHaveLength(SIZE);
  });

  it("answers at its own pace, and at once where it is told to hurry; what has been said is not said again", () => {
    const venue = opened([question]);
    open(venue, question);
    venue.pass(8_000);
    const some = answersTo(venue, question).filter(({ part }) => part === "main").length;
    expect(some).toBeGreaterThan(3);
    expect(some).toBeLessThan(SIZE / 2);
    venue.crowd.hurry();
    venue.pass(1_000);
    expect(answersTo(venue, question).filter(({ part }) => part === "main")).toHaveLength(SIZE);
    const { sent } = venue;
    venue.crowd.hurry();
    venue.pass(LONG_MS);
    expect(venue.sent).toBe(sent);
    expect(venue.errors).toEqual([]);
  });

  it("hurries for the vote that opens right after, before phones have heard of it, and for no later one", () => {
    const venue = opened([question, other]);
    venue.crowd.hurry();
    open(venue, question);
    venue.pass(1_000);
    const main = () => answersTo(venue, question).filter(({ part }) => part === "main");
    expect(main().length).toBeGreaterThanOrEqual(SIZE - 1);
    venue.pass(LONG_MS);
    venue.crowd.hurry();
    venue.pass(10_000);
    venue.room.command({ do: "close", step: "first" });
    open(venue, other);
    venue.pass(1_000);
    expect(answersTo(venue, other).length).toBeLessThan(SIZE / 2);
    expect(venue.errors).toEqual([]);
  });

  it("guesses, votes again with most of it unchanged, and follows to the next step", () => {
    const venue = opened([question, other]);
    open(venue, question);
    venue.pass(LONG_MS);
    const guesses = answersTo(venue, question).filter(({ part }) => part === "predict");
    expect(guesses.length).toBeGreaterThan(SIZE / 2);
    venue.room.command({ do: "close", step: "first" });
    venue.room.command({ do: "open", step: "first", from: "closed", round: 2 });
    venue.pass(LONG_MS);
    const main = (round: number) =>
      new Map(
        answersTo(venue, question, round)
          .filter(({ part, status }) => part === "main" && status === "answered")
          .map(({ person, payload }) => [person, JSON.stringify(payload)]),
      );
    const [first, second] = [main(1), main(2)];
    const same = [...second].filter(([person, payload]) => first.get(person) === payload).length;
    expect(second.size).toBeGreaterThan(SIZE * 0.8);
    expect(same).toBeGreaterThan(SIZE / 2);
    expect(same).toBeLessThan(second.size);
    venue.room.command({ do: "close", step: "first" });
    venue.room.command({ do: "open", step: "second", from: "setup", round: 1 });
    venue.pass(LONG_MS);
    const wrote = answersTo(venue, other).filter(({ status }) => status === "answered");
    const texts = wrote.map(({ payload }) => JSON.stringify(payload));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(SIZE * 0.8);
  });

  it("asks in the parking lot once results are talked about, votes on what is shown, and places its dots", () => {
    const venue = opened([question]);
    const { room } = venue;
    open(venue, question);
    venue.pass(LONG_MS);
    expect(room.state.questions.size).toBe(0);
    room.command({ do: "close", step: "first" });
    room.command({ do: "reveal", step: "first" });
    venue.pass(LONG_MS);
    const asked = [...room.state.questions.values()];
    expect(asked.map(({ text }) => text).sort()).toEqual([...samples.questions].sort());
    for (const { id } of asked) room.command({ do: "moderate", what: "question", question: id, to: "live" });
    venue.pass(LONG_MS);
    room.command({ do: "moderate", what: "lot", to: "dots" });
    venue.pass(LONG_MS);
    expect(venue.errors).toEqual([]);
    room.command({ do: "moderate", what: "lot", to: "closed" });
    const told = room.view("host").questions;
    expect(told.every(({ votes, dots }) => (votes ?? 0) > 3 && (dots ?? 0) > 3)).toBe(true);
  });

  it("loses nothing of what 150 people say", () => {
    const venue = opened([question], 150);
    open(venue, question);
    venue.pass(LONG_MS);
    expect(answersTo(venue, question).filter(({ part }) => part === "main")).toHaveLength(150);
    expect([venue.room.state.people.size, venue.errors]).toEqual([150, []]);
  });

  it("names why somebody is not let in", () => {
    const venue = new Venue([question], SIZE);
    venue.refused = "locked";
    venue.pass(30_000);
    expect(venue.news).toMatchObject({ inside: 0, out: SIZE - 1, trouble: errors.locked });
  });
});

describe("the people of a rehearsal", () => {
  const people = peopleOf(150, "s".repeat(24), {
    names: "required",
    segments: { question: "Where?", options: ["North", "South"] },
  });

  it("are each somebody of their own, in all groups and in none, in the room and remote, one of them late", () => {
    expect(new Set(people.map(({ resume }) => resume)).size).toBe(150);
    expect(new Set(people.map(({ name }) => name)).size).toBe(150);
    expect(new Set(people.map(({ segment }) => segment))).toEqual(new Set(["North", "South", undefined]));
    expect(new Set(people.map(({ mode }) => mode))).toEqual(new Set(["room", "remote"]));
    expect(people.filter(({ late }) => late)).toHaveLength(1);
    expect(people.filter(({ asks }) => asks !== undefined)).toHaveLength(samples.questions.length);
    expect(new Set(people.map(({ manner }) => manner)).size).toBe(5);
  });

  it("take longer where they are thoughtful or slow, and skip now and then where that is their manner", () => {
    const mean = (of: typeof people) => of.reduce((sum, one) => sum + takes(one, "vote"), 0) / of.length;
    const quick = people.filter(({ manner, slow }) => manner === "quick" && !slow);
    expect(mean(people.filter(({ manner }) => manner === "thoughtful"))).toBeGreaterThan(2 * mean(quick));
    expect(mean(people.filter(({ slow }) => slow))).toBeGreaterThan(mean(people.filter(({ slow }) => !slow)));
    const skipping = people.filter((one) => skips(one, "vote"));
    expect(skipping.length).toBeGreaterThan(3);
    expect(skipping.length).toBeLessThan(20);
  });
});
