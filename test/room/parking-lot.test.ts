import { describe, expect, it } from "vitest";
import * as limits from "../../shared/limits.ts";
import type { LotStage } from "../../shared/protocol/question.ts";
import type { StageView } from "../../shared/protocol/view.ts";
import { ownInPieces } from "../../shared/room/answers/own.ts";
import { parkingLotOf } from "../../shared/room/parking-lot/stages.ts";
import { progress } from "../../shared/room/view/progress.ts";
import { asked, counts, ROLES } from "../support/parking-lot.ts";
import type { TestRoom } from "../support/room.ts";

/** What somebody would find of their own on coming back. */
const own = (room: TestRoom, person: string) => ownInPieces(room.state, person, [])[0];
const refusal = (outcome: { ok: boolean }) => ("code" in outcome ? outcome.code : "ok");
const stageView = (room: TestRoom): StageView => {
  const view = room.view("stage");
  if (!("lotOnScreen" in view)) throw new Error("not a stage's view");
  return view;
};

describe("R-60 the parking lot asks, votes with dots, and closes", () => {
  it("takes questions and upvotes while it asks, dots in the dot vote, nothing once it is closed", () => {
    const { room, crowd, questions } = asked(1, "Why?");
    const takes = () => [
      refusal(room.ask(crowd[0]!, "More?")),
      refusal(room.upvote(crowd[0]!, questions[0]!, { kind: "upvote" })),
      refusal(room.upvote(crowd[0]!, questions[0]!, { kind: "dot" })),
      refusal(room.upvote(crowd[0]!, questions[0]!)),
    ];
    expect(takes()).toEqual(["ok", "ok", "closed", "ok"]);
    room.lot("dots");
    expect(takes()).toEqual(["closed", "closed", "ok", "ok"]);
    room.lot("closed");
    expect(takes()).toEqual(["closed", "closed", "closed", "closed"]);
    room.lot("asking");
    expect(takes()).toEqual(["ok", "ok", "closed", "ok"]);
  });

  it("R-24 the command names the wanted stage: pressed twice, it changes nothing", () => {
    const { room } = asked(1, "Why?");
    for (const stage of ["asking", "dots", "closed"] as const) {
      room.lot(stage);
      expect(room.lot(stage)).toEqual([]);
      for (const role of ROLES) expect(room.view(role).lot).toBe(stage);
    }
  });

  it("R-32 the end closes it and counts the votes so far", () => {
    const { room, crowd, questions } = asked(3, "Why?", "How?");
    for (const person of crowd) room.upvote(person, questions[1]!);
    room.host({ do: "end" });
    expect(room.view("participant").lot).toBe("closed");
    expect(counts(room)).toEqual([
      ["How?", 3, undefined],
      ["Why?", 0, undefined],
    ]);
    expect(refusal(room.upvote(crowd[0]!, questions[0]!))).toBe("ended");
    expect(refusal(room.try({ do: "moderate", what: "lot", to: "asking" }))).toBe("ended");
  });

  it("R-18 going back is logged", () => {
    const { room } = asked(1, "Why?");
    const log = (to: LotStage) => room.lot(to).filter((change) => change.put === "log");
    expect(log("dots")).toEqual([]);
    expect(log("asking")).toMatchObject([{ entry: { what: "reopened", step: null } }]);
    expect(log("closed")).toEqual([]);
    expect(log("dots")).toHaveLength(1);
  });
});

describe("R-61 one upvote for each question, three dots, and every vote may be taken back", () => {
  it("counts a person once, however often they press", () => {
    const { room, crowd, questions } = asked(3, "Why?");
    for (const person of [...crowd, ...crowd]) room.upvote(person, questions[0]!);
    room.lot("dots");
    expect(counts(room)).toEqual([["Why?", 3, undefined]]);
  });

  it("three dots on three questions; a fourth is too many until one is taken back", () => {
    const { room, crowd, questions } = asked(1, "A?", "B?", "C?", "D?");
    const [ann] = crowd;
    room.lot("dots");
    const [a, b, c, d] = questions.map((question) => () => refusal(room.upvote(ann!, question)));
    expect([a!(), b!(), c!(), c!(), d!()]).toEqual(["ok", "ok", "ok", "ok", "too-many"]);
    room.upvote(ann!, questions[1]!, { on: false });
    expect(d!()).toBe("ok");
    expect(
      own(room, ann!)
        .votes?.map(({ question }) => question)
        .sort(),
    ).toEqual([questions[0], questions[2], questions[3]].sort());
  });

  it("for a phone, a question that is not approved does not exist", () => {
    const { room, crowd } = asked(2);
    room.ask(crowd[0]!, "Secret?");
    const [secret] = [...room.state.questions.keys()];
    for (const stage of ["asking", "dots", "closed"] as const) {
      room.lot(stage);
      expect(room.upvote(crowd[1]!, secret!)).toEqual(room.upvote(crowd[1]!, "nothing"));
      expect(refusal(room.upvote(crowd[1]!, secret!))).toBe("unknown-question");
    }
  });

  it("a hidden question gives its dots back, and one that returns brings no fourth", () => {
    const { room, crowd, questions } = asked(3, "A?", "B?", "C?", "D?");
    room.lot("dots");
    for (const person of crowd) for (const question of questions.slice(0, 3)) room.upvote(person, question);
    room.host({ do: "moderate", what: "question", question: questions[0]!, to: "hidden" });
    room.now += 1_000;
    for (const person of crowd) expect(refusal(room.upvote(person, questions[3]!))).toBe("ok");
    room.host({ do: "moderate", what: "question", question: questions[0]!, to: "live" });
    room.lot("closed");
    const dots = room.view("participant").questions.reduce((sum, question) => sum + (question.dots ?? 0), 0);
    expect(dots).toBe(3 * limits.DOTS);
    expect(room.view("participant").questions.find(({ text }) => text === "D?")?.dots).toBe(3);
  });

  it("R-62 hiding a question during the dot vote does not show how many had chosen only that one", () => {
    const { room, crowd, questions } = asked(3, "A?", "B?");
    room.lot("dots");
    room.upvote(crowd[0]!, questions[0]!);
    room.upvote(crowd[1]!, questions[1]!);
    const counted = () => progress(room.state, () => true).dotted;
    expect(counted()).toBe(2);
    for (const question of questions) room.host({ do: "moderate", what: "question", question, to: "hidden" });
    expect(counted()).toBe(2);
    room.host({ do: "moderate", what: "question", question: questions[0]!, to: "live" });
    room.upvote(crowd[0]!, questions[0]!, { on: false });
    expect(counted()).toBe(1);
  });

  it("R-34 a person gets their own votes back, and nobody else does", () => {
    const { room, crowd, questions } = asked(2, "Why?");
    room.upvote(crowd[0]!, questions[0]!);
    expect(own(room, crowd[0]!).votes).toEqual([{ question: questions[0], kind: "upvote", on: true }]);
    expect(own(room, crowd[1]!)).toEqual({});
    room.upvote(crowd[0]!, questions[0]!, { on: false });
    expect(own(room, crowd[0]!)).toMatchObject({ questions: [{ text: "Why?" }] });
    expect(own(room, crowd[0]!)).not.toHaveProperty("votes");
  });

  it("R-42 a person's votes are capped, taken back or not", () => {
    const { room, crowd, questions } = asked(1, "Why?");
    for (let i = 0; i < limits.VOTES_PER_PERSON; i++) room.upvote(crowd[0]!, questions[0]!, { on: i % 2 === 0 });
    expect(refusal(room.upvote(crowd[0]!, questions[0]!))).toBe("too-many");
  });

  it("a removed person cannot vote", () => {
    const { room, crowd, questions } = asked(1, "Why?");
    room.host({ do: "remove", person: crowd[0]! });
    expect(refusal(room.upvote(crowd[0]!, questions[0]!))).toBe("removed");
  });
});

describe("R-64 dot votes one after the other", () => {
  const afterGoing = (...stages: LotStage[]) => {
    const { room, crowd, questions } = asked(3, "A?", "B?", "C?", "D?");
    room.lot("dots");
    for (const person of crowd) for (const question of questions.slice(0, 3)) room.upvote(person, question);
    const told = stages.flatMap((stage) => {
      const outcome = room.try({ do: "moderate", what: "lot", to: stage });
      return outcome.ok ? outcome.effects.filter((effect) => "tell" in effect && effect.tell === "you") : [];
    });
    return { room, crowd, questions, told, own: own(room, crowd[0]!).votes?.length ?? 0 };
  };

  it("a new one starts empty, and everybody who had placed dots is told", () => {
    const { own, told, room, crowd, questions } = afterGoing("closed", "asking", "dots");
    expect(own).toBe(0);
    expect(told).toHaveLength(3);
    expect(refusal(room.upvote(crowd[0]!, questions[3]!))).toBe("ok");
    room.lot("closed");
    expect(room.view("host").withheld).toEqual(["votes", "dots"]);
  });

  it("who voted for a question is told that the vote is free when it is hidden, and counts when it returns", () => {
    const { room, crowd, questions } = asked(3, "A?", "B?");
    const [ann, bob] = crowd;
    room.upvote(ann!, questions[0]!);
    room.lot("dots");
    room.upvote(ann!, questions[0]!);
    room.upvote(bob!, questions[1]!);
    const told = (to: "hidden" | "parked" | "live") => {
      const outcome = room.try({ do: "moderate", what: "question", question: questions[0]!, to });
      const effects = outcome.ok ? outcome.effects : [];
      return effects.flatMap((one) => ("tell" in one && one.tell === "you" && one.own.votes ? [one] : []));
    };
    const votes = (on: boolean) => [
      { question: questions[0], kind: "upvote", on },
      { question: questions[0], kind: "dot", on },
    ];
    expect(told("parked")).toEqual([]);
    expect(told("hidden")).toMatchObject([{ person: ann, own: { votes: votes(false) } }]);
    expect(told("hidden")).toEqual([]);
    expect(told("live")).toMatchObject([{ person: ann, own: { votes: votes(true) } }]);
  });

  it("one that is reopened, or was interrupted, continues where it was", () => {
    expect(afterGoing("closed", "dots")).toMatchObject({ own: 3, told: [] });
    expect(afterGoing("asking", "dots")).toMatchObject({ own: 3, told: [] });
  });
});

describe("R-65 the questions on the big screen", () => {
  it("a dot vote and its result are shown, until the host shows something else", () => {
    const { room } = asked(1, "Why?");
    const shown = () => stageView(room).lotOnScreen;
    expect(shown()).toBe(false);
    room.lot("dots");
    expect(shown()).toBe(true);
    room.host({ do: "goto", step: "sort" });
    expect(shown()).toBe(false);
    expect(room.state.room.current).toBe("sort");
    room.lot("dots", true);
    expect(shown()).toBe(true);
    room.host({ do: "goto", step: "sort" });
    expect(shown()).toBe(true);
    room.host({ do: "skip", step: "sort" });
    expect([shown(), room.state.room.current]).toEqual([false, "choice"]);
    room.lot("closed");
    expect(shown()).toBe(true);
    room.lot("closed", false);
    expect([shown(), parkingLotOf(room.state.room).stage]).toEqual([false, "closed"]);
    room.lot("asking", true);
    expect(shown()).toBe(true);
    room.host({ do: "end" });
    expect(shown()).toBe(false);
  });
});
