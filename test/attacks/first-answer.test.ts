/**
 * A host with four phones of their own closes a question about oneself after the first answer, and looks: at the host's
 * page, at the big screen, at both keys' files. Five answers are enough for a figure, and four of them are known.
 */
import { describe, expect, it } from "vitest";
import { choiceStep } from "../support/room.ts";
import { Chair, learns, WAYS_TO_CLOSE } from "./chair.ts";
import { SELVES, type Self } from "./selves.ts";

const OTHER = choiceStep("other");

interface Setting {
  /** Honest people in the room, the target among them. */
  honest?: number;
  /** The attacker's own phones sleep until the vote is open. */
  asleep?: true;
  /** Everybody honest but the target sleeps, from before the opening until the end. */
  alone?: true;
  /** Everybody honest but the target is shown out, once the vote is open. */
  shownOut?: true;
}

/** Opens the vote; the attacker's four phones answer, and so does one person. */
function opened({ step, others, guesses }: Self, secret: number, payload: unknown, setting: Setting = {}) {
  const room = new Chair([step, OTHER]);
  const honest = room.phones(setting.honest ?? 12);
  const own = room.phones(4);
  if (setting.asleep) for (const phone of own) room.leave(phone);
  if (setting.alone) for (const phone of honest.slice(1)) room.leave(phone);
  room.open("asked");
  const [target = ""] = honest;
  for (const phone of own) room.connected.set(phone, room.now);
  for (const phone of own) room.answer(phone, "asked", others);
  if (guesses) {
    for (const phone of own) room.tryAnswer(phone, "asked", guesses[0], 1, { part: "predict" });
    room.tryAnswer(target, "asked", guesses[secret], 1, { part: "predict" });
  }
  room.now += secret === 0 ? 3_000 : 40_000;
  room.answer(target, "asked", payload);
  room.now += secret === 0 ? 40_000 : 3_000;
  if (setting.shownOut) for (const person of honest.slice(1)) room.showOut(person);
  return { room, honest, target, own };
}

/** The attack with either answer, as often as the vote opens again. */
const attacked = (self: Self, close: (room: Chair) => void, setting: Setting = {}) =>
  learns([0, 1], (secret) => {
    const { room } = opened(self, secret, self.secrets[secret], setting);
    close(room);
    room.look("asked");
    room.try({ do: "goto", step: "asked" });
    room.look("asked");
    if (room.reopen("asked")) {
      room.try({ do: "close", step: "asked" });
      room.look("asked");
    }
    return room;
  });

describe.each(SELVES)("R-19 the first answer to $step.exercise", (self) => {
  it.each(Object.entries(WAYS_TO_CLOSE))("stays with its writer, however the vote is closed: %s", (_, command) => {
    expect(attacked(self, (room) => room.host(command("asked")))).toBeNull();
  });

  it("stays with its writer while the room talks", () => {
    const talk = (room: Chair) => {
      room.host({ do: "close", step: "asked" });
      room.try({ do: "huddle", step: "asked", until: room.now + 60_000 });
    };
    expect(attacked(self, talk)).toBeNull();
  });

  it("stays with its writer when everybody else is removed before the close, or after it", () => {
    const close = (room: Chair) => room.host({ do: "close", step: "asked" });
    expect(attacked(self, close, { shownOut: true })).toBeNull();
    const after = learns([0, 1], (secret) => {
      const { room, honest } = opened(self, secret, self.secrets[secret]);
      close(room);
      for (const person of honest.slice(1)) room.showOut(person);
      room.look("asked");
      if (room.reopen("asked")) room.try({ do: "close", step: "asked" });
      room.look("asked");
      room.host({ do: "end" });
      return room;
    });
    expect(after).toBeNull();
  });

  it("stays with its writer when the attacker's phones slept until the vote was open, or joined then", () => {
    const close = (room: Chair) => room.host({ do: "close", step: "asked" });
    expect(attacked(self, close, { asleep: true })).toBeNull();
    const late = learns([0, 1], (secret) => {
      const { room } = opened(self, secret, self.secrets[secret]);
      for (const phone of room.phones(40)) room.answer(phone, "asked", self.others);
      close(room);
      room.look("asked");
      return room;
    });
    expect(late).toBeNull();
  });

  it("stays with its writer when only the target is told that it is open, and everybody else's phone sleeps", () => {
    const close = (room: Chair) => room.host({ do: "close", step: "asked" });
    expect(attacked(self, close, { alone: true })).toBeNull();
  });

  it("is told among the others' once two thirds have finished, and never asked again", () => {
    const { room, honest } = opened(self, 0, self.secrets[0]);
    room.host({ do: "close", step: "asked" });
    expect(room.try({ do: "peek", step: "asked" })).toEqual({ ok: false, code: "too-few" });
    expect(room.reopen("asked")).toBe(true);
    for (const person of honest.slice(1)) room.answer(person, "asked", self.others);
    room.host({ do: "close", step: "asked" });
    const before = room.heard.length;
    room.host({ do: "peek", step: "asked" });
    expect(room.heard.length).toBeGreaterThan(before);
    expect(room.reopen("asked")).toBe(false);
  });

  it("cannot be singled out by a second look: what was looked at stays as it was", () => {
    const stays = learns([0, 1], (secret) => {
      const { room, honest, target } = opened(self, 0, self.secrets[0]);
      for (const person of honest.slice(1)) room.answer(person, "asked", self.others);
      room.host({ do: "close", step: "asked" });
      room.look("asked");
      room.reopen("asked");
      room.tryAnswer(target, "asked", self.secrets[secret]);
      room.try({ do: "close", step: "asked" });
      room.look("asked");
      room.showOut(target);
      room.look("asked");
      room.host({ do: "end" });
      return room;
    });
    expect(stays).toBeNull();
  });
});

it("R-70 no hands are counted for a question about oneself", () => {
  const self = SELVES[0]!;
  const learnt = attacked(self, (room) => {
    room.host({ do: "close", step: "asked" });
    expect(room.try({ do: "count", step: "asked", round: 1, counts: { a: 5 } })).toEqual({
      ok: false,
      code: "not-supported",
    });
  });
  expect(learnt).toBeNull();
});
