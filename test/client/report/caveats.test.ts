/** How far figures go, word for word as a trainer has it; and the words that no report has. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { longCaveats, shortCaveats } from "../../../client/report/caveats.ts";
import { caveats as words } from "../../../client/words/en/caveats.ts";
import { isCodeOfWords, textsIn } from "../../support/pseudo.ts";
import { choiceStep, sortStep, step } from "../../support/room.ts";
import { askedStep, type ReportStep, these } from "./asked.ts";
import { NEVER } from "./never.ts";

const sorted = these([12, [{ cardId: "c6", choice: "L" }]], [10, [{ cardId: "c6", choice: "M" }]]);
const sort = askedStep(sortStep("sort", { cards: ["c6"], rounds: 2 }), [sorted, sorted]);
const choice = askedStep(choiceStep("choice", { question: "Q?", options: ["a", "b"] }), [
  these([22, { options: ["a"] }]),
]);
const plans = these([8, { ifCue: "a", thenDo: "b", due: "2027-01-31", share: "private", followUpDays: 30 }]);
const six = [1, 2, 3, 4, 5, 6].map((item) => ({ item, v: 6, then: 5 }));

describe("the short form under a picture", () => {
  it.each<[string, ReportStep, string[]]>([
    ["an opinion", choice, ["What 22 people chose on the day."]],
    [
      "a sort with two votes",
      sort,
      [
        "Views of words, not facts about people. Neither answer is better.",
        "22 answered both times. No comparison group: the talk may or may not be the reason.",
      ],
    ],
    [
      "a spectrum",
      askedStep(step("s", "spectrum", { areas: ["time"] }), [these([8, [{ area: "time", now: 3, needed: 6 }]])]),
      ["Which way effort leans, not how much of it there is."],
    ],
    [
      "a profile",
      askedStep(step("p", "profile", {}), [these([8, [{ itemId: 1, v: 3 }]])]),
      ["A mirror for oneself. Must not be used for selection or appraisal."],
    ],
    [
      "readiness",
      askedStep(step("r", "shift", { moment: "post+then" }), [these([8, six])]),
      ["How ready people feel, on one day. No comparison group."],
    ],
    [
      "a one-hat talk",
      askedStep(step("o", "onehat", { scenario: "s3" }), [these([8, { missed: { 1: "step" }, hurt: { 1: 3 } }])]),
      ["What was missed in two short practice talks with six set moves each. About the moves, not the people."],
    ],
    [
      "commitments",
      askedStep(step("c", "commit", {}), [plans]),
      ["What people mean to do, by their own account.", "Nobody’s wording is in this edition."],
    ],
    [
      "hands, and a step that was reopened",
      { ...choice, reopened: 1, rounds: choice.rounds.map((one) => ({ ...one, source: "manual" as const })) },
      [
        "What 22 people chose on the day.",
        "Counted by hand, so people could see each other.",
        "Reopened once; answers after the reveal are not counted as a change of mind.",
      ],
    ],
    [
      "groups",
      {
        ...choice,
        rounds: choice.rounds.map((one) => ({ ...one, segments: [{ group: "North", result: one.result }] })),
      },
      ["What 22 people chose on the day.", "Groups of eight or more. Different numbers, not better or worse groups."],
    ],
    ["nothing", { ...choice, rounds: [] }, []],
  ])("of %s", (_, of, expected) => {
    expect(shortCaveats(of, false)).toEqual(expected);
  });

  it("says nothing of wording where an edition has it", () => {
    expect(shortCaveats(askedStep(step("c", "commit", {}), [plans]), true)).toEqual([
      "What people mean to do, by their own account.",
    ]);
  });
});

describe("the long form in the appendix", () => {
  it("stands there once, of what was done", () => {
    const readiness = askedStep(step("r", "shift", { moment: "post+then" }), [these([8, six])]);
    expect(longCaveats([choice, sort, sort, { ...readiness, rounds: [] }])).toEqual([
      "Answered alone, on people’s own phones, counted once at closing. Totals did not move while people were answering.",
      "Only people who answered both, before any result was shown. Moves of fewer than three people are put together.",
      "‘One article’s view’ is one source’s opinion and was shown last, or not at all.",
      "Not shown to protect those who were frank; never 0.",
    ]);
    expect(longCaveats([readiness])).toContain(
      "‘Before’ was asked looking back, after ‘now’. Standards shift while people learn, and looking back invites improvement. The line that the workshop did not touch shows how much of that there may be.",
    );
  });

  it("is what a trainer has", () => {
    const { looking } = words.readiness;
    expect([
      words.spectrum.long,
      words.profile.long,
      `${looking.twice} ${looking.untouched}`,
      words.onehat.long,
      `${words.doubletake.long} ${words.doubletake.guessed}`,
      words.groups.long,
      words.followUp.short,
      words.followUp.long,
      words.doubletake.short,
      words.few.short,
      words.remote.short,
    ]).toEqual([
      "Self-report. A gap is the mean over those who marked both places.",
      "Twenty questions, two for each end of an area; not a validated scale; inflated by people who rate everything high. Acts of managing come up daily, acts of leading less often.",
      "‘Before’ was asked twice: at the start, and looking back at the end, after ‘now’. Each has its own error: people’s standards shift while they learn, and looking back invites improvement. The line that the workshop did not touch shows how much of that there may be.",
      "The second talk had the first one’s practice.",
      "Range: where 90 of 100 resamplings of these people fall. {g} of {n} had thought of the word.",
      "Where a group could be worked out from the rest, it is not shown.",
      "{k} of {n} came back. Who comes back may differ from who doesn’t.",
      "Paired by a private link; {m} could be paired. Done and half of partly, over those who replied ({r}%) and over all commitments made ({a}%).",
      "One room, one day, six acts. Dealt by lot.",
      "Too few to show (fewer than {floor}).",
      "{k} took part remotely; they could not be counted apart.",
    ]);
  });
});

describe("words that never appear in a report", () => {
  it.each(["report", "sample-report", "findings", "page-one", "caveats"])("are not in %s", (file) => {
    const path = fileURLToPath(new URL(`../../../client/words/en/${file}.ts`, import.meta.url));
    const texts = textsIn(readFileSync(path, "utf8"), isCodeOfWords).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) for (const never of NEVER) expect(text).not.toMatch(never);
  });

  it("are found", () => {
    for (const text of [
      "This proves it",
      "the impact",
      "a significant change",
      "the best team",
      "resistance",
      "their scores",
    ])
      expect(
        NEVER.some((never) => never.test(text)),
        text,
      ).toBe(true);
  });
});
