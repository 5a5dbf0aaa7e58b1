/** The advice on a card of one's own. */
import { expect, test } from "vitest";
import { type Advice, cardAdvice } from "../../shared/agenda/card-advice.ts";
import { content } from "../../shared/agenda/library.ts";

const of = (text: string) => cardAdvice(text, "en");

test("the built-in cards pass, but for two that name a second act", () => {
  const told = content.en.cards.flatMap(({ id, text }) => (of(text).length > 0 ? [[id, of(text)]] : []));
  expect(Object.fromEntries(told)).toEqual({ c13: ["two-acts"], c31: ["two-acts"] });
});

const BAD: [text: string, advice: Advice[]][] = [
  ["Writes down for every project on the list what it is for and until when it should be done", ["long"]],
  ["Weekly meeting with the team", ["no-act"]],
  ["Vision for the next year", ["no-act", "role"]],
  ["Meetings start on time", ["no-act"]],
  ["This takes an hour", ["no-act"]],
  ["Plans the week and checks the result", ["two-acts"]],
  ["Asks the team and then quietly decides for everyone", ["two-acts"]],
  ["Sets a date. Holds it.", ["two-acts"]],
  ["Takes the problem to the manager", ["role"]],
  ["Shows what good leadership means", ["role"]],
  ["Asks the boss's opinion first", ["role"]],
  ["Says what she expects", ["person"]],
  ["Takes a complaint to Anna", ["name"]],
];

test.each(BAD)("“%s”: %j", (text, advice) => {
  expect(of(text)).toEqual(advice);
});

test.each([
  "Splits a project into tasks, owners and dates",
  "Moves the review to Monday",
  "Says no to an idea that I like",
  "Keeps this quarter's budget and headcount in balance",
  "Explains the KPI to newcomers",
  "",
  "   ",
])("“%s” is left alone", (text) => {
  expect(of(text)).toEqual([]);
});

test("twelve words are not too many, and thirteen are", () => {
  const card = (words: number) => ["Plans", ...Array.from({ length: words - 1 }, () => "work")].join(" ");
  expect([of(card(12)), of(card(13))]).toEqual([[], ["long"]]);
});
