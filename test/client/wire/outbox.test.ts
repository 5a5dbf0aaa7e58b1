import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeOutbox, type Outbox } from "../../../client/wire/outbox.ts";
import { isForget, type PhoneMessage, phoneQueue } from "../../../client/wire/phone-queue.ts";
import { RESEND_MS } from "../../../shared/limits.ts";
import { answer, ask, forget, ids, newRoom } from "./messages.ts";

describe("when the queue is sent", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** A connection that can be cut, and what went over it. */
  function line(room = newRoom()) {
    const sent: string[] = [];
    const wire = { up: true };
    const queue = phoneQueue(room);
    const outbox: Outbox<PhoneMessage> = makeOutbox(
      queue,
      (message) => {
        if (wire.up) sent.push(message.id);
        return wire.up;
      },
      () => outbox.welcome(),
      isForget,
      undefined,
      ({ message, begins }, code) => code === "wrong-phase" && message.t === "answer" && !begins,
    );
    return { sent, wire, outbox };
  }

  it("R-155 an answer that the page does not take is sent again, however long that is, until a page does or the vote has closed", () => {
    const { sent, outbox } = line();
    outbox.put(answer("one", 1));
    for (let times = 1; times <= 30; times += 1) {
      outbox.failed("one", "wrong-phase", "not now");
      expect([outbox.refusal.value, ids(outbox.entries.value)]).toEqual([null, ["one"]]);
      vi.advanceTimersByTime(RESEND_MS);
      expect(sent).toHaveLength(times + 1);
    }
    outbox.failed("one", "closed", "too late");
    expect([outbox.refusal.value?.code, outbox.entries.value]).toEqual(["closed", []]);
  });

  it("R-155 a newer answer takes the place of one that waits", () => {
    const { sent, outbox } = line();
    outbox.put(answer("one", 1));
    outbox.failed("one", "wrong-phase", "not now");
    outbox.put(answer("two", 2));
    vi.advanceTimersByTime(2_000);
    // In order, so that the older one cannot undo the newer.
    expect(sent).toEqual(["one", "one", "two"]);
    outbox.failed("one", "wrong-phase", "not now");
    vi.advanceTimersByTime(2_000);
    expect([sent.length, ids(outbox.entries.value)]).toEqual([3, ["two"]]);
  });

  it("R-155 a refused beginning is no news, whatever the reason", () => {
    const { outbox } = line();
    for (const code of ["wrong-phase", "closed"] as const) {
      outbox.put(answer("one", { chair: "a" }), true);
      outbox.failed("one", code, "not now");
      expect([outbox.refusal.value, outbox.entries.value]).toEqual([null, []]);
    }
  });

  it("sends at once, and again with the same id after every welcome until the ack", () => {
    const { sent, wire, outbox } = line();
    outbox.put(answer("one", 1));
    wire.up = false;
    outbox.put(answer("two", 2));
    wire.up = true;
    outbox.welcome();
    expect(sent).toEqual(["one", "one", "two"]);
    outbox.acked("one");
    outbox.acked("two");
    outbox.welcome();
    expect(sent).toHaveLength(3);
    expect(outbox.entries.value).toEqual([]);
  });

  it("sends what another tab left behind, older answers first", () => {
    const room = newRoom();
    const here = line(room);
    here.outbox.put(answer("one", 1));
    const there = line(room);
    there.outbox.put(answer("two", 2));
    expect(there.sent).toEqual(["one", "two"]);
  });

  it("reconnects when nothing is confirmed for a while, a limited number of times", () => {
    const { sent, outbox } = line();
    outbox.put(answer("one", 1));
    vi.advanceTimersByTime(600_000);
    expect(sent).toEqual(["one", "one", "one", "one", "one"]);
  });

  it("waits a moment after too-fast", () => {
    const { sent, outbox } = line();
    outbox.put(ask("q"));
    outbox.failed("q", "too-fast", "slow down");
    expect(sent).toEqual(["q"]);
    vi.advanceTimersByTime(2_000);
    expect(sent).toEqual(["q", "q"]);
    expect(outbox.refusal.value).toBeNull();
  });

  it("does not bring back an older answer behind a newer one", () => {
    const { sent, outbox } = line();
    outbox.put(answer("one", 1));
    outbox.put(answer("two", 2));
    outbox.failed("one", "too-fast", "slow down");
    vi.advanceTimersByTime(2_000);
    expect(sent).toEqual(["one", "two"]);
    expect(ids(outbox.entries.value)).toEqual(["two"]);
  });

  it("R-82 sends a deletion alone: once all before it is confirmed, and nothing behind it until it is", () => {
    const { sent, outbox } = line();
    outbox.put(answer("one", 1));
    outbox.put(forget("gone", "s"));
    outbox.put(answer("two", 2));
    // Sent again behind the deletion, the first answer would be there again.
    outbox.failed("one", "internal", "sorry");
    vi.advanceTimersByTime(2_000);
    expect(sent).toEqual(["one"]);
    expect(ids(outbox.entries.value)).toEqual(["gone", "two"]);
    outbox.welcome();
    expect(sent).toEqual(["one", "gone"]);
    outbox.failed("gone", "too-fast", "slow down");
    vi.advanceTimersByTime(2_000);
    expect(sent).toEqual(["one", "gone", "gone"]);
    outbox.acked("gone");
    expect(sent).toEqual(["one", "gone", "gone", "two"]);
  });

  it("R-82 sends a deletion once another tab's answer before it is confirmed there", () => {
    const room = newRoom();
    const [here, there] = [line(room), line(room)];
    here.outbox.put(answer("one", 1));
    there.outbox.refresh();
    there.outbox.put(forget("gone", "s"));
    expect(there.sent).toEqual(["one"]);
    here.outbox.acked("one");
    there.outbox.refresh();
    expect(there.sent).toEqual(["one", "gone"]);
    // What is not held back is sent by the tab that has said it, and not by the others as well.
    here.outbox.refresh();
    there.outbox.acked("gone");
    here.outbox.refresh();
    here.outbox.put(answer("two", 2));
    there.outbox.refresh();
    expect(there.sent).toEqual(["one", "gone"]);
  });

  it("drops what the room refuses, and says so until the next answer", () => {
    const { outbox } = line();
    outbox.put(answer("one", 1));
    outbox.failed("one", "closed", "Voting is closed.");
    expect(outbox.entries.value).toEqual([]);
    expect(outbox.refusal.value).toMatchObject({ code: "closed", why: "Voting is closed." });
    outbox.put(answer("two", 1, 2));
    expect(outbox.refusal.value).toBeNull();
  });

  it("tries again a few times after an internal error", () => {
    const { sent, outbox } = line();
    outbox.put(ask("q"));
    for (let time = 0; time < 6; time += 1) {
      outbox.failed("q", "internal", "sorry");
      // The longest wait before it is sent again, and less than the connection is trusted for without an answer.
      vi.advanceTimersByTime(RESEND_MS);
    }
    expect(sent).toHaveLength(4);
    expect(outbox.refusal.value?.code).toBe("internal");
  });

  it("R-112 keeps what the server cannot save, and asks ever more seldom until it can", () => {
    const { sent, outbox } = line();
    outbox.put(ask("q"));
    const refuse = () => outbox.failed("q", "cannot-save", "The disk is full.");
    // An hour of a full disk, told each time that it is sent.
    for (let second = 0, told = 0; second < 3_600; second += 1) {
      for (; told < sent.length; told += 1) refuse();
      vi.advanceTimersByTime(1_000);
    }
    expect(sent.length).toBeGreaterThan(500);
    expect(sent.length).toBeLessThan(700);
    expect(outbox.refusal.value).toBeNull();
    expect(ids(outbox.entries.value)).toEqual(["q"]);
    vi.advanceTimersByTime(30_000);
    outbox.acked("q");
    // The longest pause that a host is told to wait.
    outbox.put(ask("r"));
    for (let time = 0; time < 5; time += 1) {
      outbox.failed("r", "cannot-save", "The disk is full.");
      const before = sent.length;
      vi.advanceTimersByTime(RESEND_MS);
      expect(sent.length).toBe(before + 1);
    }
    outbox.acked("r");
    outbox.put(ask("r"));
    outbox.failed("r", "cannot-save", "The disk is full.");
    vi.advanceTimersByTime(2_000);
    expect(sent.slice(-2)).toEqual(["r", "r"]);
  });
});
