import { describe, expect, it } from "vitest";
import type { Change } from "../../shared/room/change.ts";
import type { Actor, Context } from "../../shared/room/context.ts";
import { MemoryStore } from "../../shared/room/store/memory-store.ts";
import type { Message } from "../../shared/room/transition.ts";
import { Workshop } from "../../shared/room/workshop.ts";
import { choiceStep, deck, record, START, snapshot, sortStep } from "../support/room.ts";

/** A store whose next write fails, as a full disk would. */
class FailingStore extends MemoryStore {
  failing = false;

  override write(changes: readonly Change[], cause?: { sender: string; id: string }): boolean {
    if (this.failing) throw new Error("disk full");
    return super.write(changes, cause);
  }
}

function running() {
  const store = new FailingStore();
  store.create(record(), [sortStep("sort"), choiceStep("next")]);
  const workshop = Workshop.open(store)!;
  let ids = 0;
  const context: Context = {
    now: START,
    newId: () => `id${++ids}`,
    present: () => true,
    connectedMs: () => 0,
    origins: () => [],
  };
  const join = (resume: string): Actor => {
    workshop.join({ t: "hello", v: 2, role: "participant", resume: "x".repeat(22) }, resume, context);
    return { role: "participant", person: workshop.state.byResume.get(resume)! };
  };
  const send = (actor: Actor, message: Message) => workshop.handle(actor, message, context);
  const host = (id: string, command: Extract<Message, { t: "command" }>["command"]) =>
    send({ role: "host" }, { t: "command", id, command });
  const answer = (actor: Actor, id: string, choice: string) =>
    send(actor, { t: "answer", id, step: "sort", round: 1, payload: deck({ c1: choice }) });
  const said = (actor: Actor) =>
    store.answersOf(actor.role === "participant" ? actor.person : "", ["sort", "choice"]).map((one) => one.payload);
  return { store, workshop, context, join, host, answer, said, send };
}

const acked = { ok: true, effects: [], views: false };

describe("R-02 a known id is acked again and changes nothing", () => {
  it("is acked after the vote has closed, the room has ended, or the person was removed", () => {
    const { join, host, answer, said, workshop } = running();
    const ann = join("a");
    host("open-0001", { do: "open", step: "sort", round: 1, from: "setup" });
    expect(answer(ann, "answer-1", "L").ok).toBe(true);
    expect(answer(ann, "answer-2", "M").ok).toBe(true);
    expect(answer(ann, "answer-1", "L")).toEqual(acked);
    expect(said(ann)).toEqual([deck({ c1: "M" })]);
    host("close-001", { do: "close", step: "sort" });
    expect(answer(ann, "answer-1", "L")).toEqual(acked);
    expect(answer(ann, "answer-3", "L")).toEqual({ ok: false, code: "closed" });
    host("remove-01", { do: "remove", person: "id1" });
    host("end-00001", { do: "end" });
    const before = snapshot(workshop.state);
    expect(answer(ann, "answer-2", "B")).toEqual(acked);
    expect(host("open-0001", { do: "open", step: "sort", round: 1, from: "setup" })).toEqual(acked);
    expect(snapshot(workshop.state)).toEqual(before);
  });

  it("a refused id may be sent again", () => {
    const { join, host, answer, said } = running();
    const ann = join("a");
    expect(answer(ann, "answer-1", "L").ok).toBe(false);
    host("open-0001", { do: "open", step: "sort", round: 1, from: "setup" });
    expect(answer(ann, "answer-1", "L").ok).toBe(true);
    expect(said(ann)).toHaveLength(1);
  });

  it("the same id from another person is another message", () => {
    const { join, host, answer, said } = running();
    const [ann, bob] = [join("a"), join("b")];
    host("open-0001", { do: "open", step: "sort", round: 1, from: "setup" });
    answer(ann, "answer-1", "L");
    answer(bob, "answer-1", "M");
    expect([said(ann), said(bob)]).toEqual([[deck({ c1: "L" })], [deck({ c1: "M" })]]);
  });
});

describe("R-01 an acked answer is never lost", () => {
  it("everything that was acked is there after a restart", () => {
    const { join, host, answer, store, workshop } = running();
    const ann = join("a");
    host("open-0001", { do: "open", step: "sort", round: 1, from: "setup" });
    answer(ann, "answer-1", "L");
    expect(snapshot(Workshop.open(store)!.state)).toEqual(snapshot(workshop.state));
  });

  it("a message that could not be written is not acked and leaves no trace", () => {
    const { join, host, answer, store, workshop, said } = running();
    const ann = join("a");
    host("open-0001", { do: "open", step: "sort", round: 1, from: "setup" });
    const before = snapshot(workshop.state);
    store.failing = true;
    expect(() => answer(ann, "answer-1", "L")).toThrow("disk full");
    expect(snapshot(workshop.state)).toEqual(before);
    store.failing = false;
    expect(said(ann)).toEqual([]);
    expect(answer(ann, "answer-1", "L").ok).toBe(true);
    expect(said(ann)).toHaveLength(1);
  });
});

it("only the answers to the step in hand are in memory; exports have all of them", () => {
  const { join, host, answer, workshop } = running();
  const ann = join("a");
  host("open-0001", { do: "open", step: "sort", round: 1, from: "setup" });
  answer(ann, "answer-1", "L");
  host("goto-0001", { do: "goto", step: "next" });
  expect([...workshop.state.stepAnswers.keys()]).toEqual(["next"]);
  expect(workshop.source().stepAnswers("sort").answers.size).toBe(1);
  // A command about another step finds its answers, and lets go of them again.
  expect(host("edit-0001", { do: "edit", step: sortStep("sort", { cards: ["c2"] }) })).toEqual({
    ok: false,
    code: "has-answers",
  });
  host("goto-0002", { do: "goto", step: "sort" });
  expect([...workshop.state.stepAnswers.keys()]).toEqual(["sort"]);
});

it("screens are told when the first person joins from elsewhere, and when nobody takes part from there any more", () => {
  const { workshop, context, host } = running();
  const hello = (resume: string, mode: "room" | "remote") => {
    const joined = workshop.join(
      { t: "hello", v: 2, role: "participant", resume: "x".repeat(22), mode },
      resume,
      context,
    );
    return joined.ok && joined.views;
  };
  expect([hello("a", "room"), hello("b", "remote"), hello("c", "remote"), hello("a", "remote")]).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect([hello("a", "room"), hello("b", "room"), hello("c", "room")]).toEqual([false, false, true]);
  hello("c", "remote");
  expect(host("remove-01", { do: "remove", person: workshop.state.byResume.get("c")! })).toMatchObject({ views: true });
});
