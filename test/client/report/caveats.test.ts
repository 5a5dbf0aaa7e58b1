/** How far figures go, word for word as a trainer has it; and the words that no report has. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { manifestOf } from "../../../client/exercises/find/manifest.ts";
import { longCaveats, shortCaveats } from "../../../client/report/caveats.ts";
import { caveats as words } from "../../../client/words/en/caveats.ts";
import { exercises } from "../../../shared/exercises/index.ts";
import type { Edition } from "../../../shared/protocol/edition.ts";
import { isCodeOfWords, textsIn } from "../../support/pseudo.ts";
import { choiceStep, sortStep, step } from "../../support/room.ts";
import { askedStep, type ReportStep, these } from "./asked.ts";
import { NEVER } from "./never.ts";

const sorted = these([12, [{ cardId: "c6", choice: "L" }]], [10, [{ cardId: "c6", choice: "M" }]]);
const sort = askedStep(sortStep("sort", { cards: ["c6"], rounds: 2 }), [sorted, sorted]);
const choice = askedStep(choiceStep("choice", { question: "Q?", options: ["a", "b"] }), [
  these([22, { options: ["a"] }]),
]);
const PARTICIPANT = { edition: "participants" } as const;
const plans = these([8, { ifCue: "a", thenDo: "b", due: "2027-01-31", share: "private", followUpDays: 30 }]);
const seven = [1, 2, 3, 4, 5, 6, 7].map((item) => ({ item, v: 6, then: 5 }));

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
      askedStep(step("p", "profile", {}), [
        these([8, Array.from({ length: 20 }, (_, at) => ({ itemId: at + 1, v: 3 }))]),
      ]),
      ["A mirror for oneself. Must not be used for selection or appraisal."],
    ],
    [
      "readiness",
      askedStep(step("r", "shift", { moment: "post+then" }), [these([8, seven])]),
      ["How ready people feel, on one day. No comparison group."],
    ],
    [
      "a one-hat talk",
      askedStep(step("o", "onehat", { scenario: "s3" }), [
        these([8, { missed: { 1: "step", 2: "where" }, hurt: { 1: 3, 2: 4 } }]),
      ]),
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
      ["What 22 people chose on the day.", "Groups of 5 or more. Different numbers, not better or worse groups."],
    ],
    ["nothing", { ...choice, rounds: [] }, []],
  ])("of %s", (_, of, expected) => {
    expect(shortCaveats(of, PARTICIPANT)).toEqual(expected);
  });

  it.each([
    [{ edition: "facilitator" }, 5],
    [{ edition: "client" }, 8],
    [{ edition: "client", floor: 12 }, 12],
  ] as const)("says how large a group is at least: %o", (reader, floor) => {
    const rounds = choice.rounds.map((one) => ({ ...one, segments: [{ group: "North", result: one.result }] }));
    expect(shortCaveats({ ...choice, rounds }, reader)).toContain(
      `Groups of ${floor} or more. Different numbers, not better or worse groups.`,
    );
  });

  it("tells a client nothing of what was reopened, and how few are too few there", () => {
    const two = askedStep(choiceStep("two", { question: "Q?", options: ["a", "b"] }), [these([2, { options: ["a"] }])]);
    expect(shortCaveats({ ...choice, reopened: 1 }, { edition: "client" })).toEqual([
      "What 22 people chose on the day.",
    ]);
    for (const [reader, floor] of [
      [{ edition: "client" }, 5],
      [{ edition: "client", floor: 9 }, 9],
      [{ edition: "client", floor: 2 }, 5],
      [{ edition: "facilitator", floor: 9 }, 3],
    ] as const)
      expect(shortCaveats(two, reader)).toEqual([`Too few to show (fewer than ${floor}).`]);
    const items = ["a", "b"].map((id) => ({ id, text: id }));
    const all = { item: "a", v: 3 };
    const some = askedStep(step("three", "scale", { items, min: 1, max: 5 }), [
      these([9, [all]], [2, [all, { item: "b", v: 1 }]]),
    ]);
    const shown = shortCaveats(some, { edition: "facilitator" });
    expect(shown.at(-1)).toBe("Some figures are not shown: fewer than 3 people.");
    expect(shown.join(" ")).not.toContain("Too few to show");
    // A rehearsal keeps nothing back.
    expect(shortCaveats({ ...two, minimum: 3 }, { edition: "facilitator" })).toEqual([]);
  });

  it("says nothing of wording where an edition has it", () => {
    expect(shortCaveats(askedStep(step("c", "commit", {}), [plans]), { edition: "facilitator" })).toEqual([
      "What people mean to do, by their own account.",
    ]);
  });
});

describe("the long form in the appendix", () => {
  const longOf = (
    steps: ReportStep[],
    { edition = "client", remote = 0 }: { edition?: Edition; remote?: number } = {},
  ) => longCaveats({ steps, edition, room: { remote } });

  it("stands there once, of what was done", () => {
    const readiness = askedStep(step("r", "shift", { moment: "post+then" }), [these([8, seven])]);
    expect(longOf([choice, sort, sort, { ...readiness, rounds: [] }])).toEqual([
      "Answered alone, on people’s own phones, counted once at closing. Totals did not move while people were answering.",
      "Only people who answered both, before any result was shown. Moves of fewer than three people are put together.",
      "‘One article’s view’ is one source’s opinion and was shown last, or not at all.",
    ]);
    expect(longOf([readiness])).toContain(
      "‘Before’ was asked looking back, after ‘now’. Standards shift while people learn, and looking back invites improvement. The line that the workshop did not touch shows how much of that there may be.",
    );
  });

  it("tells of what is kept back, of people elsewhere and of what was reopened only where there was any", () => {
    const few = askedStep(choiceStep("few", { question: "Q?", options: ["a", "b"] }), [these([2, { options: ["a"] }])]);
    expect(longOf([few], { remote: 3 })).toEqual([
      words.opinion.long,
      "3 took part remotely; they could not be counted apart.",
      words.few.long,
    ]);
    const again = { ...choice, title: "Which way", reopened: 1 };
    const told = "“Which way”: Reopened once; answers after the reveal are not counted as a change of mind.";
    expect(longOf([again])).toContain(told);
    expect(longOf([again], { edition: "facilitator" })).not.toContain(told);
    expect(longOf([])).toEqual([]);
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
  const folder = fileURLToPath(new URL("../../../client/words/en/", import.meta.url));
  const inFolder = (name: string) => readdirSync(`${folder}${name}`).map((file) => `${name}/${file}`);
  const files = [
    "report",
    "sample-report",
    "findings",
    "page-one",
    "caveats",
    "report-after",
    "purposes",
    "data-sheet",
  ];
  const textsOf = (file: string) =>
    textsIn(readFileSync(`${folder}${file}`, "utf8"), isCodeOfWords).map(({ text }) => text);

  it.each([...files.map((file) => `${file}.ts`), ...inFolder("dictionary")])("are not in %s", (file) => {
    const texts = textsOf(file);
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) for (const never of NEVER) expect(text).not.toMatch(never);
  });

  it("are in nothing that says how a picture is read", () => {
    const captions = Object.keys(exercises).map((id) => manifestOf(id).caption);
    expect(captions.filter((caption) => caption !== "").length).toBeGreaterThan(15);
    for (const caption of captions) {
      for (const never of NEVER) expect(caption).not.toMatch(never);
      for (const one of caption.split(/(?<=[.!?]) /u)) expect(one.split(" ").length, one).toBeLessThanOrEqual(25);
    }
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
