import { describe, expect, it } from "vitest";
import { phoneQueue } from "../../../client/wire/phone-queue.ts";
import { remember } from "../../../client/wire/storage.ts";
import { answer, ask, forget, ids, newRoom, pass } from "./messages.ts";

describe("the queue on the phone", () => {
  it("replaces an unsent answer by a newer one to the same step and round", () => {
    const queue = phoneQueue(newRoom());
    queue.put(answer("one", 1));
    queue.put(answer("two", 2));
    queue.put(answer("other", 3, 2));
    expect(ids(queue.entries.value)).toEqual(["two", "other"]);
  });

  it("keeps an answer that may have reached the server, in its place before the newer one", () => {
    const queue = phoneQueue(newRoom());
    queue.put(answer("one", 1));
    queue.markSent("one");
    queue.put(answer("two", 2));
    queue.put(answer("three", 3));
    expect(ids(queue.entries.value)).toEqual(["one", "three"]);
  });

  it("lets a pass replace an unsent answer, and never a question", () => {
    const queue = phoneQueue(newRoom());
    queue.put(ask("q1"));
    queue.put(answer("one", 1));
    queue.put(ask("q2"));
    queue.put(pass("no"));
    expect(ids(queue.entries.value)).toEqual(["q1", "q2", "no"]);
  });

  it("R-82 lets a deletion replace what is unsent of its step, or everything, and nothing that may have arrived", () => {
    const queue = phoneQueue(newRoom());
    queue.put(answer("sent", 1));
    queue.markSent("sent");
    queue.put(answer("one", 2));
    queue.put(answer("two", 3, 2));
    queue.put(ask("q"));
    queue.put(forget("step", "s"));
    expect(ids(queue.entries.value)).toEqual(["sent", "q", "step"]);
    queue.put(forget("all"));
    queue.put(answer("after", 4));
    expect(ids(queue.entries.value)).toEqual(["sent", "all", "after"]);
  });

  it("survives a reload, with what was sent known as sent", () => {
    const room = newRoom();
    const before = phoneQueue(room);
    before.put(answer("one", 1));
    before.markSent("one");
    before.put(ask("q"));
    expect(phoneQueue(room).entries.value).toEqual(before.entries.value);
  });

  it("neither loses nor doubles a message when two tabs write in turn", () => {
    const room = newRoom();
    const [here, there] = [phoneQueue(room), phoneQueue(room)];
    here.put(ask("a"));
    there.put(ask("b"));
    here.put(ask("c"));
    expect(there.take("a")).toBeDefined();
    expect(here.take("a")).toBeUndefined();
    there.refresh();
    here.refresh();
    expect(ids(here.entries.value)).toEqual(["b", "c"]);
    expect(ids(there.entries.value)).toEqual(["b", "c"]);
  });

  it("ignores invalid entries in the storage", () => {
    for (const rubbish of [
      null,
      7,
      "x",
      {},
      [null, 1, { sent: true }, { message: { t: "answer", id: 3 }, sent: true }],
      // What a form could not show would blank the page at every visit.
      [{ message: { t: "answer", id: "i", step: "s", round: 1, payload: null, skipped: 7 }, sent: false }],
      [{ message: { t: "answer", id: "i", step: {}, round: 1, payload: null }, sent: false }],
      [{ message: { t: "answer", id: "i", step: "s", round: 3, payload: null }, sent: false }],
      [{ message: { t: "ask", id: "i", text: 5 }, sent: false }],
      [{ message: { t: "upvote", id: "i", question: "q" }, sent: false }],
      [{ message: { t: "forget", id: "i", step: 3 }, sent: false }],
      [{ message: { t: "nothing", id: "i", step: "s", round: 1 }, sent: false }],
    ]) {
      const room = newRoom();
      remember(`queue:${room}`, JSON.stringify(rubbish));
      expect(phoneQueue(room).entries.value).toEqual([]);
    }
  });
});
