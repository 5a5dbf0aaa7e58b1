/** bad input gets a code from a closed list and changes nothing. */
import { afterEach, describe, expect, it, vi } from "vitest";
import * as limits from "../../shared/limits.ts";
import { newId } from "./support/calls.ts";
import { agenda, deck, makeRoom, opening, rows } from "./support/rooms.ts";
import { type Client, type Host, hostRoom, joinRoom, type Phone, silentPhone, stageRoom } from "./support/sockets.ts";

afterEach(() => vi.useRealTimers());

/** A room whose sort is open, with a host and a phone that has answered. */
async function voting(): Promise<{ code: string; host: Host; phone: Phone & { id: string }; stage: Client }> {
  const room = await makeRoom();
  const [host, phone, stage] = [await hostRoom(room), await joinRoom(room.code), await stageRoom(room)];
  await host.do(opening("sort"));
  expect(await phone.answer("sort", deck("LM"))).toBe("ok");
  await Promise.all([phone.settled(), host.settled(), stage.settled()]);
  return { code: room.code, host, phone, stage };
}

/** Sends a frame; the error it gets, which has to be the only thing that happens to the sender. */
async function refusal(client: Client, frame: unknown): Promise<{ code: string }> {
  const from = client.frames.length;
  client.send(frame);
  await client.until("an answer", () => client.frames.length > from);
  await client.settled();
  expect(client.frames).toHaveLength(from + 2);
  const error = client.frames[from];
  if (!error || !("code" in error)) throw new Error(`not refused: ${JSON.stringify(error)}`);
  return { ...error, code: String(error.code) };
}

const answer = (over: object): object => ({
  t: "answer",
  id: "answer-id-1",
  step: "sort",
  round: 1,
  payload: deck("L"),
  ...over,
});
const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

const fromPhone: [what: string, frame: unknown, code: string][] = [
  ["a text that is no JSON", "{", "bad-json"],
  ["nothing", "", "bad-json"],
  ["JSON that is no message", "7", "bad-message"],
  ["null", "null", "bad-message"],
  ["a list", "[]", "bad-message"],
  ["a binary frame", new TextEncoder().encode('{"t":"ping"}').buffer, "bad-message"],
  ["an empty binary frame", new ArrayBuffer(0), "bad-message"],
  ["an unknown kind", { t: "shout", id: "shout-id-1" }, "bad-message"],
  ["a kind that is a prototype's", { t: "constructor", id: "shout-id-1" }, "bad-message"],
  ["a message over 16 kB", { t: "ask", id: "ask-id-0001", text: "x".repeat(limits.FRAME_BYTES) }, "too-large"],
  ["a message over 16 kB in fewer characters", { t: "ask", id: "ask-id-0001", text: "€".repeat(6_000) }, "too-large"],
  ["a binary frame over 16 kB", new ArrayBuffer(20_000), "bad-message"],
  ["an answer over 8 kB", answer({ payload: "x".repeat(limits.ANSWER_BYTES) }), "too-large"],
  ["an answer over 8 kB in fewer characters", answer({ payload: "€".repeat(3_000) }), "too-large"],
  [
    "an answer nested deeply",
    `{"t":"answer","id":"answer-id-1","step":"sort","round":1,"payload":${nested(3_000)}}`,
    "invalid-answer",
  ],
  ["a message nested deeply", nested(8_000), "bad-message"],
  ["an answer to an unknown step", answer({ step: "nowhere" }), "unknown-step"],
  ["an answer to a prototype's step", answer({ step: "constructor" }), "unknown-step"],
  ["an answer to a step that is not open", answer({ step: "cloud", payload: { words: ["calm"] } }), "closed"],
  ["an answer to a round that is not open", answer({ round: 2 }), "wrong-round"],
  ["an answer to a round that does not exist", answer({ round: 3 }), "bad-message"],
  ["an unknown card", answer({ payload: deck("L", ["c99"]) }), "unknown-option"],
  ["a card that is not in this deck", answer({ payload: deck("L", ["c2"]) }), "unknown-option"],
  ["a good card before a bad one", answer({ payload: deck("LL", ["c1", "c99"]) }), "unknown-option"],
  ["a card twice", answer({ payload: deck("LM", ["c1", "c1"]) }), "invalid-answer"],
  ["an unknown choice", answer({ payload: deck("X") }), "invalid-answer"],
  ["an answer without a payload", { t: "answer", id: "answer-id-1", step: "sort", round: 1 }, "bad-message"],
  ["an answer that is null", answer({ payload: null }), "invalid-answer"],
  ["another exercise's answer", answer({ payload: { words: ["calm"] } }), "invalid-answer"],
  [
    "an answer with too many cards",
    answer({ payload: Array(41).fill({ cardId: "c1", choice: "L" }) }),
    "invalid-answer",
  ],
  ["a part that is not asked", answer({ part: "predict" }), "unknown-option"],
  ["a part that does not exist", answer({ part: "all" }), "bad-message"],
  ["skipped items of the wrong shape", answer({ skipped: "c1" }), "bad-message"],
  ["too many skipped items", answer({ skipped: Array(41).fill("c1") }), "bad-message"],
  ["an id that is too short", answer({ id: "short" }), "bad-message"],
  ["an id that is too long", answer({ id: "x".repeat(37) }), "bad-message"],
  ["an id that is a number", answer({ id: 12_345_678 }), "bad-message"],
  ["no id", { t: "pass", step: "sort", round: 1 }, "bad-message"],
  ["a pass for a step that is not open", { t: "pass", id: "pass-id-001", step: "cloud", round: 1 }, "closed"],
  ["a question over its cap", { t: "ask", id: "ask-id-0001", text: "x".repeat(limits.QUESTION_CHARS + 1) }, "too-long"],
  ["an empty question", { t: "ask", id: "ask-id-0001", text: " \n " }, "bad-message"],
  ["a host's command", { t: "command", id: "command-001", command: { do: "close", step: "sort" } }, "forbidden"],
  ["a host's command to end", { t: "command", id: "command-001", command: { do: "end" } }, "forbidden"],
];

const fromHost: [what: string, command: unknown, code: string][] = [
  ["that does not exist", { do: "next" }, "bad-message"],
  ["over 64 kB", { do: "close", step: "x".repeat(limits.HOST_FRAME_BYTES) }, "too-large"],
  ["about an unknown step", { do: "close", step: "nowhere" }, "unknown-step"],
  ["from the wrong phase", { do: "open", step: "sort", round: 1, from: "setup" }, "stale"],
  ["in the wrong phase", { do: "reveal", step: "sort" }, "wrong-phase"],
  ["about another step than the one in hand", { do: "close", step: "cloud" }, "stale"],
  ["about an unknown item", { do: "focus", step: "sort", item: "c99" }, "wrong-phase"],
  ["to remove nobody known", { do: "remove", person: "nobody" }, "unknown-person"],
  ["about an unknown question", { do: "moderate", what: "question", question: "q", to: "live" }, "unknown-question"],
  [
    "about a text of an unknown step",
    { do: "moderate", what: "text", step: "nowhere", text: "x", to: "hidden" },
    "unknown-step",
  ],
  ["to send phones elsewhere", { do: "address", origin: "https://elsewhere.example" }, "bad-message"],
  [
    "to plan an unknown card",
    { do: "edit", step: { id: "new", exercise: "sort", title: "New", minutes: 5, settings: { cards: ["c99"] } } },
    "unknown-content",
  ],
  [
    "to plan an unknown exercise",
    { do: "edit", step: { id: "new", exercise: "juggle", title: "New", minutes: 5, settings: {} } },
    "bad-message",
  ],
  [
    "to change what is open",
    { do: "edit", step: { id: "sort", exercise: "sort", title: "S", minutes: 5, settings: { cards: ["c2"] } } },
    "has-answers",
  ],
  ["with a time out of reach", { do: "extend", step: "sort", until: 1e300 }, "bad-message"],
  ["to count hands", { do: "count", step: "sort", round: 1, counts: { L: 3 } }, "wrong-phase"],
];

describe("R-41 bad input from a phone", () => {
  it.each(fromPhone)("%s", async (_what, frame, code) => {
    const { code: room, phone, host, stage } = await voting();
    const before = await rows(room);
    const heard = [host.frames.length, stage.frames.length];
    const error = await refusal(phone, frame);
    expect(error.code).toBe(code);
    expect(await rows(room)).toEqual(before);
    await Promise.all([host.settled(), stage.settled()]);
    // Nobody else hears of it; the one frame more is the answer to `settled`.
    expect([host.frames.length, stage.frames.length]).toEqual(heard.map((n) => n + 1));
  });

  it("names the message it is about", async () => {
    const { phone } = await voting();
    expect(await refusal(phone, answer({ payload: 1 }))).toMatchObject({ id: "answer-id-1" });
    expect(await refusal(phone, answer({ round: 3 }))).toMatchObject({ id: "answer-id-1" });
    expect(await refusal(phone, answer({ id: "short" }))).not.toHaveProperty("id");
  });

  it("a refused id was never known: the same id may carry a good answer", async () => {
    const { phone } = await voting();
    expect(await phone.answer("sort", deck("X"), 1, { id: "answer-id-1" })).toBe("invalid-answer");
    expect(await phone.answer("sort", deck("B"), 1, { id: "answer-id-1" })).toBe("ok");
    await phone.settled();
    const own = phone.frames.findLast(({ t }) => t === "you");
    expect(own).toMatchObject({ answers: [{ payload: deck("B") }] });
  });

  it("texts over the cap of their exercise", async () => {
    const { host, phone, code } = await voting();
    await host.do(opening("cloud"));
    const before = await rows(code);
    expect(await phone.answer("cloud", { words: ["x".repeat(limits.WORD_CHARS + 1)] })).toBe("too-long");
    expect(await phone.answer("cloud", { words: ["a", "b", "c", "d"] })).toBe("invalid-answer");
    expect(await phone.answer("cloud", { words: [] })).toBe("invalid-answer");
    expect(await rows(code)).toEqual(before);
    await host.do(opening("text"));
    const opened = await rows(code);
    expect(await phone.answer("text", { text: "x".repeat(limits.TEXT_CHARS + 1) })).toBe("too-long");
    expect(await rows(code)).toEqual(opened);
    await host.do(opening("scenario"));
    expect(await phone.answer("scenario", { pref: 0 })).toBe("invalid-answer");
    expect(await phone.answer("scenario", { pref: 3 })).toBe("invalid-answer");
  });

  it("unknown fields are ignored, also such as name a prototype", async () => {
    const { phone } = await voting();
    phone.send(
      '{"t":"answer","id":"answer-id-2","step":"sort","round":1,"payload":[{"cardId":"c1","choice":"M","__proto__":{"x":1}}],"later":true,"__proto__":{"t":"ask"}}',
    );
    await phone.next("ack", ({ id }) => id === "answer-id-2");
  });
});

describe("R-41 bad input from host and stage", () => {
  it("R-42 a host's command of 48 kB is carried out, because scripts are long", async () => {
    const room = await makeRoom();
    const host = await hostRoom(room);
    const steps = agenda.steps.slice(0, 4).map((step) => ({ ...step, notes: "Ж".repeat(limits.NOTES_CHARS) }));
    await host.do({ do: "replan", steps: steps as never, skip: [], include: [] });
    expect((await host.next("plan")).agenda.steps.slice(0, 4)).toMatchObject(
      steps.map(({ id, notes }) => ({ id, notes })),
    );
  });

  it.each(fromHost)("a command %s", async (_what, command, code) => {
    const { code: room, host } = await voting();
    const before = await rows(room);
    expect((await refusal(host, { t: "command", id: "command-001", command })).code).toBe(code);
    expect(await rows(room)).toEqual(before);
  });

  it("a stage may only look on, and a host only command", async () => {
    const { code: room, host, stage } = await voting();
    const before = await rows(room);
    const command = { t: "command", id: "command-001", command: { do: "close", step: "sort" } };
    expect((await refusal(stage, command)).code).toBe("forbidden");
    expect((await refusal(stage, answer({}))).code).toBe("forbidden");
    expect((await refusal(host, answer({}))).code).toBe("forbidden");
    expect((await refusal(host, { t: "ask", id: "ask-id-0001", text: "Why?" })).code).toBe("forbidden");
    expect(await rows(room)).toEqual(before);
  });
});

describe("R-41 invalid messages", () => {
  it("closes the socket at the eighth malformed message with 4400, and only that socket", async () => {
    const { code, phone } = await voting();
    const before = await rows(code);
    const nuisance = await silentPhone(code);
    for (let i = 0; i < limits.INVALID_MESSAGES - 1; i++) nuisance.send("{");
    await nuisance.until("seven errors", () => nuisance.frames.length === limits.INVALID_MESSAGES - 1);
    expect(nuisance.closed).toBeNull();
    nuisance.send("{");
    expect(await nuisance.dismissed()).toEqual(["bad-json", 4400]);
    await phone.settled();
    expect(await rows(code)).toEqual(before);
  });

  it("counts what is malformed, not what is merely refused", async () => {
    const { phone } = await voting();
    for (let i = 0; i < 20; i++) expect(await phone.answer("nowhere", [])).toBe("unknown-step");
    await phone.settled();
  });
});

describe("R-42 rates and caps", () => {
  it("takes 60 messages at once from one person, over all tabs, and 10 a second after that", async () => {
    const { code } = await makeRoom();
    vi.useFakeTimers({ toFake: ["Date"], now: 1_800_000_000_000 });
    const resume = "r".repeat(24);
    const tabs = [await joinRoom(code, { resume }), await joinRoom(code, { resume })];
    const burst = (n: number) =>
      Promise.all(Array.from({ length: n }, (_, i) => tabs[i % 2]!.tell({ t: "upvote", id: newId(), question: "q" })));
    const first = await burst(70);
    expect(first.filter((ending) => ending === "unknown-question")).toHaveLength(60);
    expect(first.filter((ending) => ending === "too-fast")).toHaveLength(10);
    // Somebody else is not slowed down.
    await (await joinRoom(code)).settled();
    vi.setSystemTime(Date.now() + 1_000);
    expect((await burst(15)).filter((ending) => ending === "too-fast")).toHaveLength(5);
  });

  it("what was too fast changed nothing and is taken when it comes again", async () => {
    const { phone, code } = await voting();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    let ending = "";
    for (let i = 0; ending !== "too-fast" && i < 100; i++)
      ending = await phone.tell({ t: "upvote", id: newId(), question: "q" });
    const before = await rows(code);
    expect(await phone.answer("sort", deck("B"), 1, { id: "hasty-answer" })).toBe("too-fast");
    expect(await rows(code)).toEqual(before);
    vi.setSystemTime(Date.now() + 1_000);
    expect(await phone.answer("sort", deck("B"), 1, { id: "hasty-answer" })).toBe("ok");
  });

  it("takes 20 questions from a person", async () => {
    const { code } = await makeRoom();
    const phone = await joinRoom(code);
    for (let i = 0; i < limits.QUESTIONS_PER_PERSON; i++)
      expect(await phone.tell({ t: "ask", id: newId(), text: `Why ${i}?` })).toBe("ok");
    expect(await phone.tell({ t: "ask", id: newId(), text: "And why?" })).toBe("too-many");
    expect((await rows(code)).questions).toHaveLength(limits.QUESTIONS_PER_PERSON);
  });
});
