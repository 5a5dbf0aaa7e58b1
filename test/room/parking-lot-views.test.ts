import { describe, expect, it } from "vitest";
import * as limits from "../../shared/limits.ts";
import type { Command } from "../../shared/protocol/command.ts";
import { parseUp } from "../../shared/protocol/parse.ts";
import { ownInPieces } from "../../shared/room/answers/own.ts";
import { TestRoom } from "../support/room.ts";
import { ROLES, STEPS } from "../support/views.ts";

describe("R-29 the parking lot", () => {
  it("phones and stages see approved questions, and nobody sees the writer", () => {
    const room = new TestRoom([STEPS[0]!.step]);
    const [ann, bob] = room.joinMany(2);
    room.ask(ann!, "First?");
    room.ask(bob!, "Second?");
    const [first, second] = [...room.state.questions.keys()];
    expect(room.view("host").questions.map((question) => question.text)).toEqual(["First?", "Second?"]);
    expect(room.view("stage").questions).toEqual([]);
    room.host({ do: "moderate", what: "question", question: first!, to: "live" });
    room.host({ do: "moderate", what: "question", question: second!, to: "hidden" });
    for (const role of ["participant", "stage"] as const) {
      expect(room.view(role).questions).toEqual([{ id: first, text: "First?", state: "live" }]);
    }
    for (const role of ROLES) expect(JSON.stringify(room.view(role))).not.toContain(`"${ann}"`);
  });

  it("R-34 a person gets their own questions, in whatever state they are", () => {
    const room = new TestRoom([STEPS[0]!.step]);
    const [ann, bob] = room.joinMany(2);
    room.ask(ann!, "Mine?");
    room.ask(bob!, "Not mine?");
    const [{ questions }] = ownInPieces(room.state, ann!, []);
    expect(questions?.map((question) => question.text)).toEqual(["Mine?"]);
  });

  it("R-42 keeps one person, and one room, from flooding it", () => {
    const room = new TestRoom([STEPS[0]!.step]);
    const ann = room.join();
    for (let i = 0; i < limits.QUESTIONS_PER_PERSON; i++) expect(room.ask(ann, `Question ${i}`).ok).toBe(true);
    expect(room.ask(ann, "One more")).toEqual({ ok: false, code: "too-many" });
    expect(room.ask(room.join(), "Another's")).toMatchObject({ ok: true });
  });

  /** A room in which 25 people have asked as much as they may, and Ann nothing. */
  const flooded = () => {
    const room = new TestRoom([STEPS[0]!.step]);
    const ann = room.join();
    const ghosts = room.joinMany(limits.QUESTIONS_PER_ROOM / limits.QUESTIONS_PER_PERSON);
    for (const ghost of ghosts) for (let i = 0; i < limits.QUESTIONS_PER_PERSON; i++) room.ask(ghost, `${ghost} ${i}`);
    expect(room.state.questions.size).toBe(limits.QUESTIONS_PER_ROOM);
    expect(room.ask(ann, "Mine?")).toEqual({ ok: false, code: "too-many" });
    return { room, ann, ghosts };
  };
  const hide = (room: TestRoom, question: string) =>
    room.host({ do: "moderate", what: "question", question, to: "hidden" });

  it("R-88 a hidden question frees its place, not its asker's; shown again it takes one", () => {
    const { room, ann, ghosts } = flooded();
    const [first] = room.state.questions.keys();
    hide(room, first!);
    expect(room.ask(ghosts[0]!, "One more")).toEqual({ ok: false, code: "too-many" });
    expect(room.ask(ann, "Mine?").ok).toBe(true);
    expect(room.ask(ann, "And mine?")).toEqual({ ok: false, code: "too-many" });
    hide(room, [...room.state.questions.keys()].at(-1)!);
    room.host({ do: "moderate", what: "question", question: first!, to: "parked" });
    expect(room.ask(ann, "And mine?")).toEqual({ ok: false, code: "too-many" });
  });

  it("R-88 hidden all at once, they are hidden once and for their askers too, and what is not there is passed over", () => {
    const { room, ann } = flooded();
    const questions = [...room.state.questions.keys()];
    const all: Command = { do: "moderate", what: "questions", questions: [...questions, "gone"], to: "hidden" };
    const outcome = room.try(all);
    expect(outcome.ok && outcome.changes).toHaveLength(limits.QUESTIONS_PER_ROOM);
    expect(outcome.ok && outcome.effects[0]).toMatchObject({
      tell: "you",
      own: { questions: [{ id: questions[0], state: "hidden" }] },
    });
    expect(room.try(all)).toEqual({ ok: true, changes: [], effects: [] });
    expect(room.ask(ann, "Mine?").ok).toBe(true);
    // As a host's page sends them all, it is one frame.
    const ids = Array.from({ length: limits.QUESTIONS_AT_MOST }, (_, i) => `question${i}`.slice(-10).padStart(10, "q"));
    const command = { ...all, questions: ids };
    expect(parseUp(JSON.stringify({ t: "command", id: "x".repeat(16), command })).ok).toBe(true);
  });

  it("R-88 each who is removed makes room for as many as one may ask, whoever asked what is there", () => {
    const { room, ann, ghosts } = flooded();
    const idle = room.join();
    const freed = (person: string) => {
      room.host({ do: "remove", person });
      const asking = room.join();
      let n = 0;
      while (n < limits.QUESTIONS_PER_PERSON && room.ask(asking, `Q${n}`).ok) n += 1;
      expect(room.ask(ann, "Mine?")).toEqual({ ok: false, code: "too-many" });
      return n;
    };
    expect(freed(idle)).toBe(limits.QUESTIONS_PER_PERSON);
    expect(freed(ghosts[0]!)).toBe(limits.QUESTIONS_PER_PERSON);
    for (const ghost of ghosts) room.host({ do: "remove", person: ghost });
    expect(room.ask(ann, "Mine?").ok).toBe(true);
  });

  it("R-88 a room keeps so many questions and no more, however often they are hidden or people removed", () => {
    const { room, ghosts } = flooded();
    for (const ghost of ghosts) room.host({ do: "remove", person: ghost });
    for (let wave = 0; wave < 3; wave++) {
      let taken = 0;
      while (room.ask(room.join(), "Q").ok) taken += 1;
      expect(taken).toBeGreaterThanOrEqual(limits.QUESTIONS_PER_ROOM);
      const standing = [...room.state.questions.values()].filter(({ state }) => state !== "hidden");
      expect(standing).toHaveLength(limits.QUESTIONS_AT_MOST);
      for (const { id } of standing) hide(room, id);
    }
    room.ask(room.join(), "Last?");
    expect(room.state.questions.size).toBe(limits.HIDDEN_QUESTIONS + 1);
  });
});
