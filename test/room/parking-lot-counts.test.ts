import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytes } from "../../shared/bytes.ts";
import { scopeOf } from "../../shared/exports/index.ts";
import { questionsOf } from "../../shared/exports/questions.ts";
import * as limits from "../../shared/limits.ts";
import { asked, counts, ROLES } from "../support/parking-lot.ts";
import { sortStep, TestRoom } from "../support/room.ts";

describe("R-62 counts are frozen when their stage is closed, and hidden until then", () => {
  it("R-07 nobody's view moves with a vote, the host's neither", () => {
    const { room, crowd, questions } = asked(4, "Why?", "How?");
    for (const stage of ["asking", "dots"] as const) {
      room.lot(stage);
      const before = ROLES.map((role) => room.view(role));
      for (const person of crowd) {
        const outcome = room.upvote(person, questions[0]!);
        expect(outcome.ok && outcome.changes.map(({ put }) => put)).toEqual(["vote"]);
      }
      expect(ROLES.map((role) => room.view(role))).toEqual(before);
      expect(JSON.stringify(before)).not.toContain('"dots":');
    }
  });

  it.each([1, 2, 3])("R-08 with %i people behind it", (voters) => {
    const { room, crowd, questions } = asked(4, "Why?", "How?");
    for (const person of crowd.slice(0, voters)) room.upvote(person, questions[0]!);
    room.lot("dots");
    const enough = voters >= limits.MINIMUM.O;
    expect(counts(room, "host")[0]).toEqual(["Why?", enough ? voters : undefined, undefined]);
    expect(room.view("host").withheld).toEqual(enough ? undefined : ["votes"]);
    for (const person of crowd.slice(0, voters)) room.upvote(person, questions[1]!);
    room.lot("closed");
    expect(room.view("host").withheld).toEqual(enough ? undefined : ["votes", "dots"]);
    expect(questionsOf(room.state, scopeOf("host", "live")).map(({ dots }) => dots)).toEqual(
      enough ? [voters, 0] : ["hidden for anonymity", "hidden for anonymity"],
    );
  });

  it("R-46 one person is enough in a rehearsal", () => {
    const room = new TestRoom([sortStep()], { rehearsal: true });
    const ann = room.join();
    room.upvote(ann, room.approved(ann, "Why?"));
    room.lot("dots");
    expect(counts(room)).toEqual([["Why?", 1, undefined]]);
  });

  it("R-31 a removal after the count changes nothing; one before it takes the person out", () => {
    const { room, crowd, questions } = asked(4, "Why?");
    for (const person of crowd) room.upvote(person, questions[0]!);
    room.lot("dots");
    room.host({ do: "remove", person: crowd[0]! });
    expect(counts(room)).toEqual([["Why?", 4, undefined]]);
    for (const person of crowd) room.upvote(person, questions[0]!);
    room.lot("closed");
    expect(counts(room)).toEqual([["Why?", 4, 3]]);
  });

  it("what was not shown when it was counted has no count", () => {
    const { room, crowd, questions } = asked(3, "Why?");
    for (const person of crowd) room.upvote(person, questions[0]!);
    room.ask(crowd[0]!, "Late?");
    room.lot("dots");
    const late = [...room.state.questions.keys()].at(-1)!;
    room.host({ do: "moderate", what: "question", question: late, to: "live" });
    expect(counts(room)).toEqual([
      ["Why?", 3, undefined],
      ["Late?", undefined, undefined],
    ]);
  });

  it("counts are those of a plain recount, whoever votes in whatever order", () => {
    const votes = fc.array(fc.record({ person: fc.nat(5), question: fc.nat(4), on: fc.boolean() }), { maxLength: 60 });
    fc.assert(
      fc.property(votes, (given) => {
        const { room, crowd, questions } = asked(6, "A?", "B?", "C?", "D?", "E?");
        const last = new Map<string, boolean>();
        for (const { person, question, on } of given) {
          room.upvote(crowd[person]!, questions[question]!, { on });
          last.set(`${person}/${question}`, on);
        }
        room.lot("dots");
        const standing = [...last].filter(([, on]) => on).map(([key]) => key.split("/"));
        const voters = new Set(standing.map(([person]) => person)).size;
        for (const { id, votes: told } of room.view("stage").questions) {
          const recount = standing.filter(([, question]) => questions[Number(question)] === id).length;
          expect(told).toBe(voters < limits.MINIMUM.O ? undefined : recount);
        }
      }),
    );
  });
});

describe("R-63 the order of questions", () => {
  it("is that of asking while counts are hidden; then the most wanted come first, and ties by the alphabet", () => {
    const { room, crowd, questions } = asked(3, "Zoo?", "Ape?", "Bee?", "Cat?");
    for (const person of crowd) room.upvote(person, questions[3]!);
    room.upvote(crowd[0]!, questions[0]!);
    room.upvote(crowd[1]!, questions[2]!);
    const order = () => room.view("participant").questions.map(({ text }) => text);
    expect(order()).toEqual(["Zoo?", "Ape?", "Bee?", "Cat?"]);
    room.lot("dots");
    expect(order()).toEqual(["Cat?", "Bee?", "Zoo?", "Ape?"]);
    expect(questionsOf(room.state, scopeOf("host", "live")).map(({ text }) => text)).toEqual(order());
    for (const person of crowd) room.upvote(person, questions[1]!);
    room.lot("closed");
    expect(order()).toEqual(["Ape?", "Bee?", "Cat?", "Zoo?"]);
    room.lot("asking");
    expect(order()).toEqual(["Zoo?", "Ape?", "Bee?", "Cat?"]);
  });

  it("R-47 a phone gets as many as there is room for, and is told how many more there are", () => {
    const { room, crowd } = asked(60);
    const ids = crowd.map((person, i) => room.approved(person, `Question ${i} ${"x".repeat(200)}`));
    for (const person of crowd) room.upvote(person, ids[7]!);
    room.lot("dots");
    const { questions, questionsMore } = room.view("participant");
    expect(questions[0]?.text).toContain("Question 7 ");
    expect(questions.length + (questionsMore ?? 0)).toBe(60);
    expect(questions.length).toBeGreaterThan(20);
    expect(bytes(JSON.stringify(room.view("participant")))).toBeLessThan(limits.VIEW_BYTES.participant);
  });
});
