/** What people type, in every place where they can: cleaned when it comes in, told back as it is kept. */
import { describe, expect, it } from "vitest";
import { cleanText, lengthOf } from "../../shared/text.ts";
import { newId } from "./support/calls.ts";
import { makeRoom, opening } from "./support/rooms.ts";
import { hostRoom, joinRoom, type Phone, silentPhone } from "./support/sockets.ts";

const FAMILY = "👩‍👩‍👧‍👦";
const HEAP = `Z${"\u0301\u0316".repeat(60)}`;

const AWKWARD: [what: string, typed: string][] = [
  ["Word's soft return", "one\u000btwo"],
  ["a bell", "o\u0007ne"],
  ["half of a pair", "one\ud83d"],
  ["an override of the direction", "one\u202etwo"],
  ["a separator of lines", "one\u2028two"],
  ["marks in heaps", HEAP],
  ["a family at the end", `${"x".repeat(28)}${FAMILY}${FAMILY}`],
  ["Persian", "می‌خواهم"],
  ["a formula", "=1+1"],
];
const BLANK: [what: string, typed: string][] = [
  ["a zero-width space", "\u200b"],
  ["a Hangul filler", "\u3164"],
  ["an empty Braille pattern", "\u2800"],
  ["soft hyphens and a byte order mark", "\u00ad\u00ad\ufeff"],
  ["marks on nothing", "\u0301"],
];

/** Every place of an answer that takes a text. */
const PLACES: Record<string, { settings: object; payload(text: string): unknown; held(payload: never): string }> = {
  text: {
    settings: { question: "Why?" },
    payload: (text) => ({ text }),
    held: ({ text }: { text: string }) => text,
  },
  cloud: {
    settings: {},
    payload: (text) => ({ words: [text] }),
    held: ({ words }: { words: [string] }) => words[0],
  },
  scenario: {
    settings: { scenario: "s1" },
    payload: (why) => ({ pref: 1, why }),
    held: ({ why }: { why: string }) => why,
  },
  pulse: {
    settings: { items: [{ id: "open", kind: "text", text: "And?" }] },
    payload: (text) => [{ item: "open", v: text }],
    held: ([{ v: text }]: [{ v: string }]) => text,
  },
  ledger: {
    settings: {},
    payload: (text) => ({ items: [{ text, tag: "both" }] }),
    held: ({ items: [{ text }] }: { items: [{ text: string }] }) => text,
  },
  venn: {
    settings: {},
    payload: (text) => [{ skillId: "own", zone: "B", text }],
    held: ([{ text }]: [{ text: string }]) => text,
  },
  commit: {
    settings: {},
    payload: (text) => ({
      kind: "start",
      area: "time",
      ifCue: text,
      thenDo: "go",
      due: "2026-12-01",
      share: "wall",
      followUpDays: 14,
    }),
    held: ({ ifCue }: { ifCue: string }) => ifCue,
  },
};

const steps = Object.entries(PLACES).map(([exercise, { settings }]) => ({
  id: exercise,
  exercise,
  title: exercise,
  minutes: 3,
  settings,
}));

function lastPayload(phone: Phone, step: string): never {
  const told = phone.frames.flatMap((frame) => (frame.t === "you" ? (frame.answers ?? []) : []));
  return told.findLast((answer) => answer.step === step)?.payload as never;
}

describe.each(Object.keys(PLACES))("%s", (exercise) => {
  it("takes what is awkward, cleaned, and tells it back as it is kept", async () => {
    const place = PLACES[exercise]!;
    const room = await makeRoom({ agenda: { v: 1, title: "Typed", locale: "en", steps } });
    const [host, phone] = [await hostRoom(room), await joinRoom(room.code)];
    await host.do(opening(exercise));
    for (const [what, typed] of AWKWARD) {
      expect(await phone.answer(exercise, place.payload(typed)), what).toBe("ok");
      await phone.settled();
      const held = place.held(lastPayload(phone, exercise));
      expect(held.replaceAll("\n", " "), what).toBe(cleanText(typed).replaceAll("\n", " "));
      expect(held.isWellFormed(), what).toBe(true);
      // What is kept is clean: sending it again is no change.
      expect(await phone.answer(exercise, place.payload(held)), what).toBe("ok");
    }
    const before = lastPayload(phone, exercise);
    for (const [what, typed] of BLANK) {
      // A reason that is blank was not given; an answer that is nothing but a blank text is none.
      expect(await phone.answer(exercise, place.payload(typed)), what).toBe(
        exercise === "scenario" ? "ok" : "invalid-answer",
      );
    }
    await phone.settled();
    if (exercise === "scenario") expect(lastPayload(phone, exercise)).toEqual({ pref: 1 });
    else expect(lastPayload(phone, exercise)).toEqual(before);
    expect(await phone.answer(exercise, place.payload(`a${"\u200d👩".repeat(700)}`))).toBe("too-long");
  });
});

describe("at the door", () => {
  it.each([...AWKWARD, ...BLANK, ["three hundred letters", "x".repeat(300)] as const])(
    "a name keeps nobody out: %s",
    async (_what, name) => {
      const room = await makeRoom({ names: "optional" });
      const host = await hostRoom(room);
      const phone = await joinRoom(room.code, { name });
      const { changes } = await host.next("people", (frame) => frame.changes.some(({ id }) => id === phone.id));
      const told = changes.find(({ id }) => id === phone.id)?.name ?? "";
      expect(told).toBe(name.length === 300 ? "x".repeat(40) : cleanText(name).replaceAll("\n", " "));
      expect(lengthOf(told)).toBeLessThanOrEqual(40);
    },
  );

  it("a name that shows nothing is none where one is needed", async () => {
    const room = await makeRoom({ names: "required" });
    const phone = await silentPhone(room.code);
    phone.hello({ name: "\u3164\u200b" });
    await phone.until("a refusal", () =>
      phone.frames.some((frame) => "code" in frame && frame.code === "name-required"),
    );
  });

  it("a group is taken by the text that was told, whatever it is made of", async () => {
    const long = FAMILY.repeat(40);
    const room = await makeRoom({ segments: { question: "Where\u000bfrom?", options: [`${long}\u0007`, "B\u00a0b"] } });
    await joinRoom(room.code, { segment: long });
    await joinRoom(room.code, { segment: "B b" });
  });
});

it("a question is cleaned, and a blank one is none", async () => {
  const room = await makeRoom();
  const phone = await joinRoom(room.code);
  for (const [what, typed] of AWKWARD) {
    const from = phone.frames.length;
    expect(await phone.tell({ t: "ask", id: newId(), text: typed }), what).toBe("ok");
    await phone.settled();
    const told = phone.frames.slice(from).flatMap((frame) => (frame.t === "you" ? (frame.questions ?? []) : []));
    expect(told.at(-1)?.text, what).toBe(cleanText(typed));
  }
  const from = phone.frames.length;
  phone.send({ t: "ask", id: newId(), text: "\u200b" });
  await phone.until("a refusal", () => phone.frames.slice(from).some((frame) => "code" in frame));
});

it("❤️ and ❤ are one word, also for hiding it", async () => {
  const room = await makeRoom();
  const host = await hostRoom(room);
  const phones = [await joinRoom(room.code), await joinRoom(room.code), await joinRoom(room.code)];
  await host.do(opening("cloud"));
  for (const [i, word] of ["❤️", "❤", "❤️"].entries())
    expect(await phones[i]!.answer("cloud", { words: [word, "calm"] })).toBe("ok");
  await host.do({ do: "close", step: "cloud" }, { do: "reveal", step: "cloud" });
  const shown = async () => {
    const { view } = await host.next("view", ({ view: { step } }) => typeof step?.result === "object");
    const result = typeof view.step?.result === "object" ? view.step.result.rounds[0]?.result : undefined;
    return result?.exercise === "cloud" ? result.words : undefined;
  };
  expect(await shown()).toEqual([
    { word: "calm", count: 3 },
    { word: "❤", count: 3 },
  ]);
  await host.do({ do: "moderate", what: "text", step: "cloud", text: "❤️", to: "hidden" });
  expect(await shown()).toEqual([{ word: "calm", count: 3 }]);
});
