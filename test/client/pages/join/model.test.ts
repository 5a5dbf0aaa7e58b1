import { signal } from "@preact/signals";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeDoor } from "../../../../client/pages/join/model/door.ts";
import { ask } from "../../../../client/pages/join/model/lot.ts";
import { joinRoom, type Phone } from "../../../../client/pages/join/model.ts";
import { giveBack } from "../../../../client/pages/join/questions/Ask.tsx";
import { draftsOf } from "../../../../client/ui/drafts.ts";
import type { ConnectionOptions, LinkState } from "../../../../client/wire/connection.ts";
import { forget, recall, remember } from "../../../../client/wire/storage.ts";
import type { Own, OwnAnswer } from "../../../../shared/protocol/answer.ts";
import { close } from "../../../../shared/protocol/close.ts";
import type { ParticipantDown } from "../../../../shared/protocol/down.ts";
import { type ErrorCode, errors } from "../../../../shared/protocol/error.ts";
import type { Up } from "../../../../shared/protocol/up.ts";
import { View } from "../../../../shared/protocol/view.ts";
import { choiceStep, TestRoom } from "../../../support/room.ts";

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
    room,
    sent,
    state,
    reconnect,
    end,
    hear,
    hello: () => wire!.hello(),
    refuse: (code: ErrorCode) => hear({ t: "error", code, message: errors[code] }),
    welcome: (own: Own = {}) =>
      hear({
        t: "welcome",
        v: 2,
        rev: 0,
        now: room.now,
        you: { id: "p1", role: "participant" },
        own,
        spread: 1_000,
        view: v.parse(View, room.view("participant")),
      }),
  };
}

/** A door to a room that answers so. */
async function doorOf(info: object) {
  vi.stubGlobal("fetch", async () =>
    Response.json({ code: CODE, title: "Offsite", locale: "en", names: "off", segments: null, ...info }),
  );
  const door = makeDoor({ is: "code", code: CODE });
  await vi.waitFor(() => expect(door.state.value.is).not.toBe("looking"));
  return door.state.value;
}

const choice: OwnAnswer = { step: "choice", round: 1, part: "main", status: "answered", payload: null, skipped: [] };

const LOCKED = { status: "live", joinable: false };

describe("belonging to a room", () => {
  it("R-35 R-33 a tab that another one has replaced does not make the others strangers", () => {
    const { phone, welcome, refuse, state } = setUp();
    welcome();
    refuse("replaced");
    state.value = { is: "over", code: close.replaced };
    expect(phone.turnedAway.value).toBeNull();
    expect(recall(`joined:${CODE}`)).toBe("1");
    expect(makeDoor({ is: "code", code: CODE }).state.value).toEqual({ is: "in" });
  });

  it("is not given up where the server only asks for patience", () => {
    const { phone, welcome, hear, state, end } = setUp();
    welcome();
    hear({ t: "error", code: "too-many-codes", message: errors["too-many-codes"], retryAfter: 60 });
    state.value = { is: "later" };
    expect([phone.turnedAway.value, end.mock.calls.length]).toEqual([null, 0]);
    expect(recall(`joined:${CODE}`)).toBe("1");
  });

  it("ends where the room is gone, has ended or has removed the person, and nowhere else", () => {
    const forgets = (["no-room", "removed", "ended", "locked", "too-many", "name-required"] as const)
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
    hear({ t: "you", answers: [{ ...choice, payload: first.payload }] });
    hear({ t: "ack", id: first.id });
    expect(phone.saving("choice", 1)).toBe("saved");
  });

  it("R-82 deletes here what it deletes in the room, and follows another phone of the same person", () => {
    const { phone, sent, welcome, hear } = setUp();
    const drafts = [draftsOf(CODE, "choice", 1), draftsOf(CODE, "choice-2", 1)] as const;
    remember(`name:${CODE}`, "Ann");
    const begin = () => {
      for (const one of drafts) one.keep("text", "begun", "stood");
    };
    begin();
    welcome({ answers: [choice, { ...choice, step: "choice-2" }] });
    phone.forget("choice");
    expect(sent).toMatchObject([{ t: "forget", step: "choice" }]);
    expect(phone.mine.value.answers.map(({ step }) => step)).toEqual(["choice-2"]);
    expect(drafts.map((one) => one.read("text"))).toEqual([null, { text: "begun", on: "stood" }]);
    expect(phone.forgotten.value).toBe(1);
    expect(phone.saving("choice", 1)).toBe("none");
    expect(recall(`name:${CODE}`)).toBe("Ann");
    begin();
    hear({ t: "you", forgotten: {} });
    expect(phone.mine.value.answers).toEqual([]);
    expect(drafts.map((one) => one.read("text"))).toEqual([null, null]);
    expect([recall(`name:${CODE}`), phone.forgotten.value]).toEqual([null, 2]);
    // Who this phone is stays.
    expect(recall(`joined:${CODE}`)).toBe("1");
  });

  it("R-91 keeps what is typed after the press, until the room and its echo have heard of that", () => {
    const { phone, sent, welcome, hear } = setUp();
    const draft = draftsOf(CODE, "choice", 1);
    welcome({ answers: [choice] });
    phone.forget("choice");
    expect(phone.forgotten.value).toBe(1);
    draft.keep("text", "begun anew", "stood");
    hear({ t: "you", forgotten: { step: "choice" } });
    expect(draft.read("text")).toEqual({ text: "begun anew", on: "stood" });
    hear({ t: "ack", id: String(sent[0] && "id" in sent[0] ? sent[0].id : "") });
    expect(phone.forgotten.value).toBe(2);
    hear({ t: "you", forgotten: { step: "choice" } });
    expect(draft.read("text")).toBeNull();
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

  it("makes a secret anew in place of a damaged one, which would be refused for ever", () => {
    remember(`resume:${CODE}`, "too short");
    const { hello } = setUp();
    expect(hello()).toMatchObject({ resume: expect.stringMatching(/^[\w-]{22}$/) });
    expect(hello()).toEqual(hello());
  });

  it("R-34 begins anew where another tab has made this device somebody else", () => {
    const [reload, listeners] = [vi.fn(), new Map<string, () => void>()];
    vi.stubGlobal("addEventListener", (name: string, listener: () => void) => listeners.set(name, listener));
    vi.stubGlobal("location", { reload });
    setUp().hello();
    listeners.get("storage")?.();
    expect(reload).not.toHaveBeenCalled();
    remember(`resume:${CODE}`, "s".repeat(22));
    listeners.get("storage")?.();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("R-60 a question that is not taken is back where it was written, once, behind what was begun since", () => {
    const { phone, sent, welcome, hear } = setUp();
    const drafts = draftsOf(CODE, "room", 1);
    welcome();
    ask(phone, "Why?");
    drafts.keep("ask", "And when");
    const [message] = sent;
    if (message?.t !== "ask") throw new Error("not a question");
    hear({ t: "error", id: message.id, code: "closed", message: errors.closed });
    giveBack(phone);
    giveBack(phone);
    expect(drafts.read("ask")?.text).toBe("And when\nWhy?");
  });

  it("keeps a resume that it has", () => {
    remember(`resume:${CODE}`, "r".repeat(22));
    expect(setUp().hello()).toMatchObject({ resume: "r".repeat(22) });
  });
});

describe("one's own things", () => {
  const ofStep = (step: string, option: string): OwnAnswer => ({ ...choice, step, payload: { options: [option] } });
  const payload = (phone: Phone, step = "choice") => phone.own(step, 1)?.payload;

  it("come with the welcome, before the view that a form is made of", () => {
    const { phone, welcome } = setUp();
    expect(phone.knows("choice")).toBe(false);
    let own: unknown;
    const stop = phone.view.subscribe((view) => {
      if (view) own = [phone.knows("choice"), payload(phone)];
    });
    welcome({ answers: [ofStep("choice", "a")] });
    stop();
    expect(own).toEqual([true, { options: ["a"] }]);
  });

  it("of other steps follow, and until then only the step in hand is known", () => {
    const { phone, room, welcome, hear } = setUp();
    room.open("choice");
    welcome({ answers: [ofStep("choice", "a")], rest: true });
    expect([phone.knows("choice"), phone.knows("later")]).toEqual([true, false]);
    hear({ t: "you", answers: [ofStep("one", "b")], rest: true });
    expect(phone.knows("later")).toBe(false);
    hear({ t: "you", answers: [ofStep("later", "c")] });
    expect(phone.knows("later")).toBe(true);
    expect(["choice", "one", "later"].map((step) => payload(phone, step))).toEqual([
      { options: ["a"] },
      { options: ["b"] },
      { options: ["c"] },
    ]);
  });

  it("change one by one: each takes the place of the one before, and leaves the others", () => {
    const { phone, welcome, hear } = setUp();
    const question = (id: string, state: "new" | "live") => ({ id, text: `${id}?`, state });
    const vote = (id: string, on: boolean) => ({ question: id, kind: "dot" as const, on });
    welcome({
      answers: [ofStep("one", "a"), ofStep("two", "a")],
      questions: [question("q1", "new"), question("q2", "new")],
      votes: [vote("q1", true), vote("q2", true)],
    });
    hear({ t: "you", answers: [ofStep("two", "b"), { ...ofStep("two", "c"), part: "predict" }] });
    hear({ t: "you", questions: [question("q1", "live")] });
    hear({ t: "you", votes: [vote("q1", false), vote("q3", true)] });
    expect([payload(phone, "one"), payload(phone, "two"), phone.own("two", 1, true)?.payload]).toEqual([
      { options: ["a"] },
      { options: ["b"] },
      { options: ["c"] },
    ]);
    expect(phone.mine.value.questions).toEqual([question("q1", "live"), question("q2", "new")]);
    expect(phone.mine.value.votes).toEqual([vote("q2", true), vote("q3", true)]);
  });

  it("are told anew by a welcome: what it does not tell is not there", () => {
    const { phone, welcome } = setUp();
    welcome({ answers: [ofStep("one", "a")], votes: [{ question: "q", kind: "dot", on: true }] });
    welcome({ answers: [ofStep("one", "b")] });
    expect([payload(phone, "one"), phone.mine.value.votes]).toEqual([{ options: ["b"] }, []]);
  });

  it("R-02 are the room's, not the phone's, where a message that is sent again had been overtaken", () => {
    const { phone, sent, welcome, hear } = setUp();
    welcome();
    phone.answer("choice", 1, { options: ["mine"] });
    // It arrived, but its ack did not; meanwhile another tab has answered anew.
    welcome({ answers: [ofStep("choice", "newer")] });
    expect(payload(phone)).toEqual({ options: ["mine"] });
    const first = sent.at(-1);
    hear({ t: "ack", id: first && "id" in first ? first.id : "" });
    expect(payload(phone)).toEqual({ options: ["newer"] });
  });

  it("a question of one's own that was taken is there once", () => {
    const { phone, sent, welcome, hear } = setUp();
    welcome();
    ask(phone, "Why?");
    expect(phone.mine.value.questions).toMatchObject([{ text: "Why?", state: "waiting" }]);
    const first = sent.at(-1);
    hear({ t: "you", questions: [{ id: "q1", text: "Why?", state: "new" }] });
    hear({ t: "ack", id: first && "id" in first ? first.id : "" });
    expect(phone.mine.value.questions).toEqual([{ id: "q1", text: "Why?", state: "new" }]);
  });
});
