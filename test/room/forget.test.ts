/** what a person deletes of their own, and what of it stays. */
import { describe, expect, it } from "vitest";
import { FORGETS_PER_PERSON } from "../../shared/limits.ts";
import { tokenOf } from "../../shared/room/source.ts";
import { answersOf } from "../support/forgotten.ts";
import { choiceStep, deck, sortStep, step, TestRoom } from "../support/room.ts";

const text = (id: string, settings: object = {}) => step(id, "text", { question: "Why?", ...settings });
const written = (words: string) => ({ text: words });
const resultIn = (room: TestRoom, id: string, round: 1 | 2 = 1): object => room.frozen(id, round).result;

/** A room with one step that five people have answered, closed. */
function answered(plan: ReturnType<typeof step>[], payloads: readonly unknown[]) {
  const room = new TestRoom(plan);
  const people = room.joinMany(payloads.length);
  const id = plan[0]!.id;
  room.vote(id, Object.fromEntries(people.map((person, i) => [person, payloads[i]])));
  return { room, people, id };
}

describe("R-82 a person's answers to a step", () => {
  it("go with every round and part, and nobody else's", () => {
    const room = new TestRoom([sortStep(), choiceStep()]);
    const [ann, bob] = [room.join(), room.join()];
    room.vote("sort", { [ann]: deck({ c1: "L" }), [bob]: deck({ c1: "M" }) });
    room.vote("sort", { [ann]: deck({ c1: "B" }), [bob]: deck({ c1: "M" }) }, 2);
    room.vote("choice", { [ann]: { options: ["a"] } });
    room.forget(ann, "sort");
    expect(answersOf(room, ann)).toEqual(["choice/1/main"]);
    expect(answersOf(room, bob)).toEqual(["sort/1/main", "sort/2/main"]);
  });

  it("their person is sent the deletion before anything else", () => {
    const { room, people, id } = answered([choiceStep()], [{ options: ["a"] }]);
    const outcome = room.tryForget(people[0]!, id);
    expect(outcome).toMatchObject({
      ok: true,
      effects: [{ tell: "you", person: people[0], own: { forgotten: { step: id } } }, { tell: "progress" }],
    });
  });

  it("can be deleted in any phase and after the end, when nothing else can be done", () => {
    for (const until of ["collecting", "closed", "huddle", "revealed", "debrief", "ended"] as const) {
      const room = new TestRoom([choiceStep()]);
      const ann = room.join();
      room.open("choice");
      room.answer(ann, "choice", { options: ["a"] });
      if (until !== "collecting") room.host({ do: "close", step: "choice" });
      if (until === "huddle") room.host({ do: "huddle", step: "choice", until: room.now + 1_000 });
      if (until === "revealed" || until === "debrief") room.host({ do: "reveal", step: "choice" });
      if (until === "debrief") room.host({ do: "debrief", step: "choice" });
      if (until === "ended") room.host({ do: "end" });
      room.forget(ann, "choice");
      expect(answersOf(room, ann), until).toEqual([]);
    }
  });

  it("count in no later close, and the person may answer again while the vote is open", () => {
    const room = new TestRoom([choiceStep()]);
    const people = room.joinMany(4);
    room.open("choice");
    for (const person of people) room.answer(person, "choice", { options: ["a"] });
    room.forget(people[0]!, "choice");
    room.host({ do: "close", step: "choice" });
    expect(room.frozen("choice")).toMatchObject({ answered: 3 });
    room.open("choice");
    room.answer(people[0]!, "choice", { options: ["b"] });
    room.host({ do: "close", step: "choice" });
    expect(room.frozen("choice")).toMatchObject({ answered: 4 });
    expect(room.frozen("choice").gone).toBeUndefined();
  });

  it("leave every figure of a closed round as it is", () => {
    const { room, people } = answered(
      [sortStep()],
      ["L", "L", "M", "B", "M"].map((choice) => deck({ c1: choice, c8: "L" })),
    );
    const before = room.frozen("sort");
    room.forget(people[0]!, "sort");
    const { gone, ...after } = room.frozen("sort");
    expect(after).toEqual(before);
    expect(gone).toEqual({ c1: 1, c8: 1 });
  });

  it("is refused for an unknown step and for removed people", () => {
    const { room, people } = answered([choiceStep()], [{ options: ["a"] }]);
    expect(room.tryForget(people[0]!, "nowhere")).toEqual({ ok: false, code: "unknown-step" });
    room.host({ do: "remove", person: people[0]! });
    expect(room.tryForget(people[0]!, "choice")).toEqual({ ok: false, code: "removed" });
    const message = { t: "forget", id: "forget01" } as const;
    expect(room.send({ role: "host" }, message)).toEqual({ ok: false, code: "forbidden" });
    expect(room.send({ role: "stage" }, message)).toEqual({ ok: false, code: "forbidden" });
  });

  it("R-42 has a limit, because other limits could be bypassed by it", () => {
    const { room, people } = answered([choiceStep()], [{ options: ["a"] }]);
    for (let i = 0; i < FORGETS_PER_PERSON; i++) room.forget(people[0]!, "choice");
    expect(room.tryForget(people[0]!)).toEqual({ ok: false, code: "too-many" });
  });
});

describe("R-82 everything of a person", () => {
  it("is deleted: answers, attendance, questions, votes, name and group; the seat stays", () => {
    const room = new TestRoom([sortStep(), choiceStep()], {
      segments: { question: "Where?", options: ["north", "south"] },
    });
    const ann = room.join({ resume: "of-ann", name: "Ann", segment: "north" });
    const bob = room.join({ name: "Bob" });
    room.vote("sort", { [ann]: deck({ c1: "L" }), [bob]: deck({ c1: "M" }) });
    room.open("choice");
    room.now += 60_000;
    room.leave(ann);
    expect(room.state.stepAnswers.get("choice")!.attended.size).toBe(1);
    const asked = room.approved(ann, "Ann's question?");
    const other = room.approved(bob, "Bob's question?");
    room.upvote(bob, asked);
    room.upvote(ann, other);
    const before = room.state.people.get(ann)!;
    const outcome = room.tryForget(ann);
    expect(outcome).toMatchObject({
      effects: [
        { tell: "you", person: ann, own: { forgotten: {} } },
        { tell: "progress" },
        // Whose vote was on the question is told that it is free.
        { tell: "you", person: bob, own: { votes: [{ question: asked, kind: "upvote", on: false }] } },
        { tell: "people", person: ann },
      ],
    });
    expect(answersOf(room, ann)).toEqual([]);
    expect(room.state.stepAnswers.get("choice")!.attended.size).toBe(0);
    expect([...room.state.questions.keys()]).toEqual([other]);
    expect(room.state.votes.get(ann)).toBeUndefined();
    expect([...room.state.votes.get(bob)!.values()]).toEqual([]);
    expect(room.state.people.get(ann)).toEqual({ ...before, name: null, segment: null, forgot: 1 });
    expect(JSON.stringify(room.changes.slice(-outcomeLength(outcome)))).not.toContain("Ann");
    // The same phone is the same person, and may go on.
    room.hello({ resume: "of-ann", name: "Ann" });
    expect(room.state.people.size).toBe(2);
    expect(room.state.people.get(ann)?.name).toBeNull();
    expect(room.tryAnswer(ann, "choice", { options: ["a"] }).ok).toBe(true);
  });

  it("votes and dots stay if they have been counted, and go if not", () => {
    const room = new TestRoom([choiceStep()]);
    const people = room.joinMany(4);
    const question = room.approved(people[3]!, "Which?");
    for (const person of people) room.upvote(person, question);
    room.lot("dots");
    for (const person of people) room.upvote(person, question);
    room.forget(people[0]!);
    room.lot("closed");
    expect(room.state.room.lot).toMatchObject({
      upvote: { voters: 4, counts: { [question]: 4 } },
      dot: { voters: 3, counts: { [question]: 3 } },
    });
  });
});

describe("R-82 what people wrote", () => {
  it("is removed from the list at once; the order of the others and the number of writers stay", () => {
    const { room, people } = answered([text("why")], ["delta", "alpha", "charlie", "bravo"].map(written));
    expect(resultIn(room, "why")).toMatchObject({ n: 4, texts: ["alpha", "bravo", "charlie", "delta"] });
    room.forget(people[2]!, "why");
    expect(resultIn(room, "why")).toEqual({ exercise: "text", n: 4, texts: ["alpha", "bravo", "delta"], more: 0 });
  });

  it("leaves the other texts visible although fewer than the minimum are left", () => {
    const { room, people } = answered([text("why")], ["alpha", "bravo", "charlie"].map(written));
    room.forget(people[0]!, "why");
    room.forget(people[1]!, "why");
    expect(resultIn(room, "why")).toMatchObject({ n: 3, texts: ["charlie"] });
    room.host({ do: "peek", step: "why" });
    expect(room.view("host")).toMatchObject({ texts: [{ item: "text", text: "charlie" }] });
  });

  it("R-90 a deletion stops a file that is being written, or it would mix two states of the room", () => {
    const { room, people } = answered([choiceStep()], [{ options: ["a"] }]);
    const before = tokenOf(room.state);
    room.forget(people[0]!, "choice");
    expect(tokenOf(room.state)).not.toBe(before);
  });

  it("is not revealed by a deletion if too few people wrote for any text to be shown", () => {
    const { room, people } = answered([text("why")], ["alpha", "bravo"].map(written));
    room.forget(people[0]!, "why");
    expect(resultIn(room, "why")).toMatchObject({ n: null, texts: [], more: 0 });
  });

  it("is removed from a long list that is cut, and its rest is one fewer", () => {
    const many = Array.from({ length: 40 }, (_, i) => written(`text ${String(i).padStart(2, "0")}`));
    const { room, people } = answered([text("why")], many);
    expect(resultIn(room, "why")).toMatchObject({ more: 10 });
    room.forget(people[3]!, "why");
    const texts = many.map((one) => one.text).filter((one) => one !== "text 03");
    expect(resultIn(room, "why")).toEqual({ exercise: "text", n: 40, texts: texts.slice(0, 30), more: 9 });
  });
});

const outcomeLength = (outcome: ReturnType<TestRoom["tryForget"]>) => (outcome.ok ? outcome.changes.length : 0);
