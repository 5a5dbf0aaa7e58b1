import { describe, expect, it, vi } from "vitest";
import { makeDoor } from "../../../../client/pages/join/model/door.ts";
import { ask } from "../../../../client/pages/join/model/parking-lot.ts";
import { giveBack } from "../../../../client/pages/join/questions/Ask.tsx";
import { draftsOf } from "../../../../client/ui/drafts.ts";
import { recall, remember } from "../../../../client/wire/storage.ts";
import { close } from "../../../../shared/protocol/close.ts";
import { errors } from "../../../../shared/protocol/error.ts";
import { CODE, choice, freshPhones, setUp } from "./playing.ts";

freshPhones();

/** A door to a room that answers so. */
async function doorOf(info: object) {
  vi.stubGlobal("fetch", async () =>
    Response.json({ code: CODE, title: "Offsite", locale: "en", names: "off", segments: null, ...info }),
  );
  const door = makeDoor({ is: "code", code: CODE });
  await vi.waitFor(() => expect(door.state.value.is).not.toBe("looking"));
  return door.state.value;
}

const LOCKED = { status: "live", joinable: false };

describe("a phone's place in its room", () => {
  it("R-35 R-33 a tab that another one has replaced does not make the others strangers", () => {
    const { phone, welcome, refuse, state } = setUp();
    welcome();
    refuse("replaced");
    state.value = { is: "over", code: close.replaced };
    expect(phone.turnedAway.value).toBeNull();
    expect(recall(`joined:${CODE}`)).toBe("1");
    expect(makeDoor({ is: "code", code: CODE }).state.value).toEqual({ is: "in" });
  });

  it("is kept where the server only asks to come later", () => {
    const { phone, welcome, hear, state, end } = setUp();
    welcome();
    hear({ t: "error", code: "too-many-codes", message: errors["too-many-codes"], retryAfter: 60 });
    state.value = { is: "later" };
    expect([phone.turnedAway.value, end.mock.calls.length]).toEqual([null, 0]);
    expect(recall(`joined:${CODE}`)).toBe("1");
  });

  it("is lost only where the room is gone, has ended or has removed the person", () => {
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
  it("reconnects to tell how somebody takes part", () => {
    const { phone, reconnect, hello } = setUp();
    phone.setMode("remote");
    expect(reconnect).toHaveBeenCalledTimes(1);
    expect(hello()).toMatchObject({ mode: "remote" });
  });

  it("sends unconfirmed messages again after a welcome, and reconnects when nothing is confirmed", () => {
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

  it("replaces a damaged secret, which would be refused for ever", () => {
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
