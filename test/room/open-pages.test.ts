/** pages of an open vote, for what comes before its questions. */
import { describe, expect, it } from "vitest";
import type { StepView } from "../../shared/protocol/view.ts";
import { step, TestRoom } from "../support/room.ts";

const STEP = step("talk", "onehat", { scenario: "s3", talk: 150 });
const WHOLE = { chair: "a", missed: { 1: "step", 2: "where" }, hurt: { 1: 4, 2: 6 } };
const turn = (page: number) => ({ do: "turn", step: "talk", page }) as const;

type Seen = Extract<StepView, { exercise: "onehat" }>;
const seen = (room: TestRoom, role: "participant" | "stage" | "host") => room.view(role).step as Seen;

/** A room on the first page, with as many people as a picture needs and one more. */
function opened() {
  const room = new TestRoom([STEP, step("next", "note", { text: "On" })]);
  const people = room.joinMany(6);
  room.host({ do: "open", step: "talk", round: 1, from: "setup" });
  return { room, people, first: people[0]! };
}

describe("R-155 pages inside an open vote", () => {
  it("phones and screens are on the page that the host has turned to, and it brings its time", () => {
    const { room } = opened();
    expect(seen(room, "participant").open).toEqual({ pages: 5, takes: "beginning" });
    for (const [page, seconds, takes] of [
      [1, 150, "nothing"],
      [2, 40, "nothing"],
      [3, 150, "nothing"],
      [4, 60, "answers"],
    ] as const) {
      room.host(turn(page));
      for (const role of ["participant", "stage", "host"] as const)
        expect(seen(room, role)).toMatchObject({ page, open: { pages: 5, takes }, endsAt: room.now + seconds * 1000 });
    }
    expect(room.try(turn(5))).toMatchObject({ code: "unknown-option" });
  });

  it("takes no answer before the questions, and says so; passing is possible throughout", () => {
    const { room, people, first } = opened();
    for (const page of [0, 1, 2, 3]) {
      room.host(turn(page));
      expect(room.tryAnswer(first, "talk", WHOLE), `page ${page}`).toMatchObject({ code: "wrong-phase" });
    }
    expect(room.tryAnswer(first, "talk", { chair: "a" })).toMatchObject({ code: "wrong-phase" });
    room.pass(people[1]!, "talk", 1);
    room.host(turn(4));
    expect(room.tryAnswer(first, "talk", WHOLE).ok).toBe(true);
  });

  it("what only begins an answer counts nowhere, and takes the place of nothing that is whole", () => {
    const { room, people, first } = opened();
    for (const person of people) room.answer(person, "talk", { chair: "b" });
    room.host(turn(4));
    room.answer(first, "talk", WHOLE);
    room.pass(people[1]!, "talk", 1);
    for (const person of [first, people[1]!])
      expect(room.tryAnswer(person, "talk", { chair: "c" })).toMatchObject({ code: "wrong-phase" });
    room.host({ do: "close", step: "talk" });
    const frozen = room.state.stepAnswers.get("talk")!.frozen.get(1)!;
    expect(frozen).toMatchObject({ answered: 1, passed: 1, eligible: 2 });
    expect(frozen).not.toHaveProperty("time");
    expect(frozen.result).toMatchObject({ talks: [{ missed: { hidden: true } }, { missed: { hidden: true } }] });
  });

  it.each([0, 1, 2, 3])(
    "closed on page %i, shows nobody what was still to come, and opens again where it was",
    (page) => {
      const { room, people } = opened();
      const [one, two] = ["A month ago an idea of yours", "You have an offer from elsewhere"];
      room.pass(people[0]!, "talk");
      for (let turned = 1; turned <= page; turned += 1) room.host(turn(turned));
      const phone = seen(room, "participant").settings;
      // Going to another step closes as well.
      if (page % 2 === 0) room.host({ do: "close", step: "talk" });
      else {
        room.host({ do: "goto", step: "next" });
        room.host({ do: "goto", step: "talk" });
      }
      for (const role of ["participant", "stage"] as const) {
        const { settings } = seen(room, role);
        expect(settings).not.toHaveProperty("questions");
        expect(settings.needs).toEqual([]);
        expect(JSON.stringify(settings)).not.toMatch(new RegExp(`${one}|${two}`));
      }
      expect(seen(room, "participant").settings.sets).toEqual(phone.sets);
      expect(seen(room, "stage").settings).not.toHaveProperty("sets");
      room.host({ do: "open", step: "talk", round: 1, from: "closed" });
      expect(seen(room, "participant").settings).toEqual(phone);
      expect(room.state.steps.get("talk")?.page).toBe(page);
      expect(room.tryAnswer(people[1]!, "talk", WHOLE)).toMatchObject({ code: "wrong-phase" });
    },
  );

  it("turning back loses no answer, and an opening again begins on the furthest page that there was", () => {
    const { room, people } = opened();
    room.host(turn(4));
    for (const person of people) room.answer(person, "talk", WHOLE);
    room.host(turn(0));
    expect(JSON.stringify(room.view("stage"))).not.toContain('"missed":{');
    room.host({ do: "close", step: "talk" });
    room.host({ do: "open", step: "talk", round: 1, from: "closed" });
    expect(seen(room, "participant")).toMatchObject({ page: 4, open: { takes: "answers" } });
    room.host({ do: "close", step: "talk" });
    room.host({ do: "reveal", step: "talk" });
    const { result } = seen(room, "stage");
    expect(result).toMatchObject({ rounds: [{ answered: 6, result: { talks: [{ missed: { n: 6 } }, {}] } }] });
  });

  it("R-10 phones have the brief and the cards of the talk in hand, big screens neither, and no role has a name before the debrief", () => {
    const { room, people } = opened();
    const [one, two] = ["A month ago an idea of yours", "You have an offer from elsewhere"];
    for (const page of [0, 1, 2, 3]) {
      room.host(turn(page));
      const phone = JSON.stringify(seen(room, "participant").settings);
      expect(phone.includes(one), `page ${page}`).toBe(page < 2);
      expect(phone.includes(two), `page ${page}`).toBe(page >= 2);
      expect(seen(room, "participant").settings.sets?.filter((set) => set !== null)).toHaveLength(1);
      expect(seen(room, "stage").settings).not.toHaveProperty("sets");
      expect(seen(room, "stage").settings).not.toHaveProperty("briefs");
    }
    room.host(turn(4));
    for (const person of people) room.answer(person, "talk", WHOLE);
    room.host({ do: "close", step: "talk" });
    room.host({ do: "reveal", step: "talk" });
    expect(seen(room, "stage").settings).not.toHaveProperty("sets");
    expect(JSON.stringify(room.view("participant"))).not.toContain('"label"');
    room.host({ do: "debrief", step: "talk" });
    expect(
      seen(room, "stage")
        .settings.sets?.map((set) => set?.label)
        .sort(),
    ).toEqual(["Leading", "Managing"]);
    expect(JSON.stringify(seen(room, "stage"))).not.toContain(one);
  });
});
