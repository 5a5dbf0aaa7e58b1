import { signal } from "@preact/signals";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ConnectionOptions, LinkState } from "../../client/connection.ts";
import { makeDoor } from "../../client/models/door.ts";
import { joinRoom } from "../../client/models/phone.ts";
import { forget, recall, remember } from "../../client/storage.ts";
import type { ParticipantDown } from "../../shared/protocol/down.ts";
import { type ErrorCode, errors } from "../../shared/protocol/error.ts";
import type { Up } from "../../shared/protocol/up.ts";
import { View } from "../../shared/protocol/view.ts";
import { choiceStep, TestRoom } from "../support/room.ts";

const CODE = "ABC234";
const NAMES = ["joined", "resume", "queue", "mode", "name"];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("addEventListener", () => {});
  for (const name of NAMES) forget(`${name}:${CODE}`);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A phone whose room is played by hand. */
function setUp() {
  const room = new TestRoom([choiceStep()]);
  const sent: Up[] = [];
  const state = signal<LinkState>({ is: "connecting" });
  const [reconnect, end] = [vi.fn(), vi.fn()];
  let wire: ConnectionOptions<ParticipantDown> | undefined;
  const phone = joinRoom(CODE, (options: ConnectionOptions<ParticipantDown>) => {
    wire = options;
    return { state, clockOffset: signal(0), send: (message) => sent.push(message) > 0, reconnect, end };
  });
  const hear = (message: ParticipantDown) => wire!.hear(message);
  return {
    phone,
    sent,
    state,
    reconnect,
    end,
    hear,
    hello: () => wire!.hello(),
    refuse: (code: ErrorCode) => hear({ t: "error", code, message: errors[code] }),
    welcome: () =>
      hear({
        t: "welcome",
        v: 1,
        rev: 0,
        now: room.now,
        you: { id: "p1", role: "participant" },
        view: v.parse(View, room.view("participant")),
      }),
  };
}

/** A door to a room that answers so. */
async function doorOf(info: object) {
  vi.stubGlobal("fetch", async () =>
    Response.json({ code: CODE, title: "Offsite", locale: "en", names: "off", segments: null, ...info }),
  );
  const door = makeDoor(CODE);
  await vi.waitFor(() => expect(door.state.value.is).not.toBe("looking"));
  return door.state.value;
}

const LOCKED = { status: "live", joinable: false };

describe("belonging to a room", () => {
  it("R-35 R-33 a tab too many does not make the others strangers", () => {
    const { phone, welcome, refuse, end } = setUp();
    welcome();
    refuse("full");
    expect(phone.turnedAway.value).toMatchObject({ code: "full" });
    expect(end).toHaveBeenCalled();
    expect(recall(`joined:${CODE}`)).toBe("1");
    expect(makeDoor(CODE).state.value).toEqual({ is: "in" });
  });

  it("ends where the room is gone, has ended or has removed the person, and nowhere else", () => {
    const forgets = (["no-room", "removed", "ended", "full", "locked", "too-many", "version", "name-required"] as const)
      .map((code) => {
        const { phone, welcome, refuse } = setUp();
        welcome();
        refuse(code);
        expect(phone.turnedAway.value).toMatchObject({ code });
        return { code, forgot: recall(`joined:${CODE}`) === null };
      })
      .filter(({ forgot }) => forgot);
    expect(forgets.map(({ code }) => code)).toEqual(["no-room", "removed", "ended"]);
  });

  it("R-30 R-33 a locked or ended door lets those through who have a way back, and nobody else", async () => {
    expect(await doorOf(LOCKED)).toEqual({ is: "shut", why: "locked" });
    expect(await doorOf({ status: "ended", joinable: false })).toEqual({ is: "shut", why: "ended" });
    // A phone that has said hello has one, though its welcome may have been lost.
    setUp().hello();
    expect(await doorOf({ ...LOCKED, names: "required" })).toEqual({ is: "in" });
    expect(await doorOf({ status: "ended", joinable: false })).toEqual({ is: "in" });
  });

  it("comes back with the same hello every time", () => {
    const { hello } = setUp();
    expect(hello()).toEqual(hello());
  });
});

describe("a phone's connection", () => {
  it("begins anew to say how somebody takes part", () => {
    const { phone, reconnect, hello } = setUp();
    phone.setMode("remote");
    expect(reconnect).toHaveBeenCalledTimes(1);
    expect(hello()).toMatchObject({ mode: "remote" });
  });

  it("sends what was not confirmed again after a welcome, and connects anew when nothing is", () => {
    const { phone, sent, welcome, reconnect, hear } = setUp();
    welcome();
    phone.answer("choice", 1, { options: ["a"] });
    welcome();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    expect(phone.saving("choice", 1)).toBe("sending");
    vi.advanceTimersByTime(15_000);
    expect(reconnect).toHaveBeenCalledTimes(1);
    const [first] = sent;
    if (first?.t !== "answer") throw new Error("not an answer");
    hear({ t: "ack", id: first.id });
    expect(phone.saving("choice", 1)).toBe("saved");
  });

  it("says that it is slow only after a while", () => {
    const { phone, state } = setUp();
    state.value = { is: "live" };
    state.value = { is: "lost" };
    vi.advanceTimersByTime(1_000);
    expect(phone.slow.value).toBe(false);
    vi.advanceTimersByTime(1_000);
    expect(phone.slow.value).toBe(true);
    state.value = { is: "live" };
    expect(phone.slow.value).toBe(false);
  });

  it("keeps a resume that it has", () => {
    remember(`resume:${CODE}`, "r".repeat(22));
    expect(setUp().hello()).toMatchObject({ resume: "r".repeat(22) });
  });
});
