/** The slots of scripts: what fills them, and what goes with one that a step does not have. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { content } from "../../shared/agenda/library.ts";
import { clockOf } from "../../shared/script/clock.ts";
import { fillScript } from "../../shared/script/fill.ts";
import { inWords, type Values } from "../../shared/script/slots.ts";

const { script: words } = content.en;
const filled = (notes: string, values: Values["values"] = {}, items: string[] = []) =>
  fillScript(notes, { values, items, words });

test.each([
  ["{Cards} things, {cards} in all.", { cards: 8 }, "Eight things, eight in all."],
  ["{Cards|thing|things} at work.", { cards: 1 }, "One thing at work."],
  ["About {picks|card|cards}, and {picks: it|those} again.", { picks: 2 }, "About two cards, and those again."],
  ["Ask. {picks: |Turn to the second, and ask the same.}", { picks: 2 }, "Ask. Turn to the second, and ask the same."],
  ["Ask. {picks: |Turn to the second, and ask the same.}", { picks: 1 }, "Ask."],
  ["{cards|card|cards}", { cards: 32 }, "32 cards"],
  ["Press {Open}, then {Pair talk}.", { open: "Ask it", huddle: "Talk" }, "Press Ask it, then Talk."],
  ["{Talk}.", { talk: "ninety seconds" }, "Ninety seconds."],
  ["Look. {Vote again?} The first answers are above.", { revote: "Vote again" }, "Look. The first answers are above."],
  ["Look. {no Vote again?} Press it.", {}, "Look. Press it."],
  // As a plan has it that was made when the button was called so.
  ["Press {Open the tagging}. {Open the tagging?} Look.", { tagging: "Tag the words" }, "Press Tag the words. Look."],
] as [string, Values["values"], string][])("“%s”", (notes, values, text) => {
  expect(filled(notes, values)).toBe(text);
});

test.each([
  ["a sentence", "Look up. {Vote again?} The first answers are above. Go on.", "Look up. Go on."],
  ["a sentence of a quotation", "Say: “Look up. {guess?} Then guess.” Go on.", "Say: “Look up.” Go on."],
  ["the first of a quotation", "Say: “{needed?} On each. The middle is both.”", "Say: “The middle is both.”"],
  ["a quotation that nothing is left of", "Go. Say: “{guess?} Then guess.” Go on.", "Go. Go on."],
  ["what it introduces", "Go. Press {Pair talk}: “One neighbour. Two minutes.” Go on.", "Go. Go on."],
  ["the paragraph that it begins", "Press {Vote again}. Say: “Once more.”\n\nGo on.", "Go on."],
  ["a line that it begins", "Go:\n- {Vote again} once more. Look.\n- on", "Go:\n- on"],
  ["everything", "Press {Pair talk}.", ""],
])("a slot that the step does not have takes %s with it", (_, notes, text) => {
  expect(filled(notes)).toBe(text);
});

test("R-124 other braces, and a script without slots, stay as typed", () => {
  for (const text of ["{foo} and {n}", "a { b } {} {{x}}", "Say 'hi'.\n\n\n\n  Go  on. "]) {
    expect(filled(text)).toBe(text);
  }
});

test("a card by its id", () => {
  const notes = "Go. {card c24?} On the routine. {no card c24?} No routine.";
  expect([filled(notes, {}, ["c24"]), filled(notes)]).toEqual(["Go. On the routine.", "Go. No routine."]);
});

test("lengths of time, as people say them", () => {
  const seconds = [30, 45, 55, 60, 70, 85, 90, 100, 110, 120, 130, 145, 150, 160, 210];
  expect(seconds.map((one) => inWords(one, words))).toEqual([
    "half a minute",
    "45 seconds",
    "nearly a minute",
    "a minute",
    "a good minute",
    "nearly a minute and a half",
    "a minute and a half",
    "a good minute and a half",
    "nearly two minutes",
    "two minutes",
    "a good two minutes",
    "nearly two and a half minutes",
    "two and a half minutes",
    "a good two and a half minutes",
    "three and a half minutes",
  ]);
});

const CLOCK = { pace: 130, read: 0, answer: 60, again: 20, close: 20, closeAgain: 10, talk: 110, look: 15, on: 10 };

test("the clock waits for the answers, and gives what is left to the talk", () => {
  const times = clockOf(
    [
      "Why: to see.",
      "{at} Press {Open}.",
      "{at} Keep quiet. Press {Close}.",
      "{at} Press {Reveal}.",
      "{at} Press {Debrief}. Ask: “Why so?” Take two answers.",
      "{at} Press {Next}.",
    ],
    { ...CLOCK, given: 300 },
    words,
  );
  expect(times).toEqual([undefined, "0:00", "0:10", "1:20", "1:50", "4:20"]);
});

test("a paragraph that begins with Close is due when the answers are in, and {takes} says how long one takes", () => {
  const times = clockOf(
    ["{at} Press {Open}.", "{at} Press {Close}, then {Reveal}. {takes 1:30}", "{at} Go on.", "{at} Press {Next}."],
    { ...CLOCK, given: 300 },
    words,
  );
  expect(times.slice(0, 3)).toEqual(["0:00", "1:10", "2:40"]);
});

test("what a press brings with it is a part of what follows it, in its own paragraph or in the next one", () => {
  const timesOf = (...script: string[]) => clockOf([...script, "{at} Press {Next}."], { ...CLOCK, given: 250 }, words);
  const before = ["{at} Press {Open}.", "{at} Wait. Press {Close}."];
  // The ten seconds of a paragraph, and of the talk 110 more.
  const within = timesOf(...before, "{at} Press {Pair talk}. Say: “Find someone.”", "{at} Press {Vote again}.");
  const behind = timesOf(...before, "{at} Look. Press {Pair talk}.", "{at} Say: “Find someone.” Press {Vote again}.");
  expect(within.slice(0, 4)).toEqual(["0:00", "0:10", "1:20", "3:40"]);
  expect(behind.slice(0, 4)).toEqual(["0:00", "0:10", "1:20", "1:50"]);
  expect(behind[4]).toBe("3:50");
});

test("whatever the minutes, times rise and stay within them", () => {
  const paragraph = fc.constantFrom(
    "{at} Press {Open}.",
    "{at} Wait. Press {Close}.",
    "{at} Press {Pair talk}.",
    "x",
    "{at} Ask: “Why?”",
  );
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1 }), fc.integer({ min: 60, max: 3600 }), (paragraphs, given) => {
      const times = clockOf(paragraphs, { ...CLOCK, given }, words).flatMap((time) => time ?? []);
      const seconds = times.map((time) => Number(time.split(":")[0]) * 60 + Number(time.split(":")[1]));
      expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
      for (const second of seconds) expect(second).toBeLessThan(given);
    }),
  );
});
