/** Every point of the source is something that a participant does or a trainer reads; and what it oversimplifies is said. */
import { describe, expect, test } from "vitest";
import { agendas, content } from "../../shared/agenda/library.ts";
import { SCRIPTED } from "./scripted.ts";
import { textsOf } from "./support.ts";

const byId = <T extends { id: string | number }>(list: readonly T[]): Record<string, T> =>
  Object.fromEntries(list.map((one) => [one.id, one]));

const { en } = content;

/** Steps with their scripts as facilitators read them. */
const filledIn = (plan: string) =>
  SCRIPTED.filter((one) => one.plan === plan).map(({ step, filled }) => ({ ...step, notes: filled }));

/** All texts, under names that do not change when a list is sorted anew. */
const texts = new Map(
  textsOf({
    cards: byId(en.cards),
    scenarios: byId(en.scenarios),
    areas: byId(en.areas),
    skills: byId(en.skills),
    profile: byId(en.profileItems),
    shift: byId(en.shiftItems),
    audit: byId(en.auditBuckets),
    ledger: byId(en.ledgerTags),
    starters: byId(en.starters),
    pulse: byId(en.pulse),
    words: en.words,
    agendas: Object.fromEntries([...agendas.en.keys()].map((id) => [id, byId(filledIn(id))])),
    library: byId(filledIn("library")),
  }),
);

/** Where a point is used, and a phrase by which it can be told there. */
type Place = [path: string, says: RegExp];

const POINTS: [point: number, what: string, ...places: Place[]][] = [
  [
    1,
    "the terms are used interchangeably",
    ["/words/sort/stem", /as if they were one word/],
    ["/agendas/core/cloud/notes", /as if they were one/],
  ],
  [
    2,
    "managers increasingly must lead",
    ["/words/spectrum/needed", /need it in the next six months/],
    ["/agendas/core/spectrum/notes", /more and more managers are asked to lead/],
  ],
  [
    3,
    "one person can be both, most lean one way",
    ["/words/sort/choices/B", /both/],
    ["/words/profile/caveat", /one can do much of both/],
    ["/agendas/half-day/profile/notes", /one person can do both, and most lean one way/],
  ],
  [
    4,
    "leaders create value through vision and strategy",
    ["/cards/c1/text", /three years/],
    ["/cards/c9/text", /markets to leave/],
    ["/ledger/created/meaning", /better off/],
    ["/agendas/half-day/areas/notes", /create value through a vision and a strategy/],
  ],
  [
    5,
    "they win willing buy-in",
    ["/cards/c3/text", /why/],
    ["/cards/c16/text", /every reason to say no/],
    ["/cards/c17/text", /call it theirs/],
    ["/scenarios/s1/leading", /put their names to/],
  ],
  [
    6,
    "leading needs no senior post",
    ["/cards/c21/text", /nobody gave them the job/],
    ["/words/cloud/prompt", /whatever their rank/],
  ],
  [
    7,
    "influence and inspiration beat hierarchy",
    ["/cards/c14/text", /report elsewhere/],
    ["/words/ledger/advice", /outside your reporting line/],
  ],
  [
    8,
    "emotional intelligence, empathy",
    ["/cards/c18/text", /unsaid/],
    ["/skills/empathy/text", /Empathy/],
    ["/library/rank/exercise", /rank/],
  ],
  [
    9,
    "managers deliver work, processes, objectives",
    ["/cards/c2/text", /team goals/],
    ["/cards/c8/text", /tasks, owners and dates/],
    ["/profile/6/text", /plan with owners and dates/],
  ],
  [
    10,
    "chosen for technical expertise",
    ["/cards/c19/text", /Knows the job/],
    ["/skills/know-how/text", /Technical/],
    ["/library/venn/notes", /technical expertise/],
  ],
  [11, "know the job; motivate the team", ["/cards/c20/text", /spirits/], ["/skills/motivating/text", /Motivating/]],
  [
    12,
    "budget, structure, staffing",
    ["/cards/c12/text", /budget and headcount/],
    ["/audit/organise/text", /staff/],
    ["/agendas/half-day/areas/notes", /budget, structure and staff/],
  ],
  [
    13,
    "status-quo focus",
    ["/cards/c24/text", /routine that still works/],
    ["/agendas/half-day/areas/notes", /status quo/],
  ],
  [
    14,
    "leading people or managing work?",
    ["/words/mix/y/low", /work/],
    ["/words/mix/y/high", /people/],
    ["/words/ledger/people", /tasks or people/],
    ["/agendas/half-day/mix/notes", /lead people or manage work/],
  ],
  [
    15,
    "create value or count it?",
    ["/ledger/counted/text", /Counted/],
    ["/scenarios/s7/debrief", /counting create value/],
    ["/agendas/half-day/ledger/notes", /create value or count it/],
  ],
  [
    16,
    "vision: set it, or carry it locally and keep people in line with it and the values",
    ["/areas/vision/managing", /locally/],
    ["/cards/c4/text", /our stated values/],
    ["/profile/4/text", /agreed goals/],
    ["/agendas/half-day/areas/notes", /in line with it and with our values/],
  ],
  [
    17,
    "ideas and strategy, or execution, results and tactical improvement",
    ["/areas/ideas/leading", /strategy/],
    ["/cards/c10/text", /weekly process/],
    ["/agendas/half-day/areas/notes", /improvements close to the work/],
  ],
  [
    18,
    "people: inspire followers, or run the working environment",
    ["/areas/people/managing", /environment/],
    ["/cards/c15/text", /tools and time/],
    ["/profile/10/text", /tools and information/],
  ],
  [
    19,
    "time: the future, or the present",
    ["/areas/time/leading", /Future/],
    ["/cards/c23/text", /blockers/],
    ["/scenarios/s4/situation", /may replace/],
  ],
  [
    20,
    "culture: shape and transform, or follow",
    ["/areas/culture/leading", /transform/],
    ["/cards/c29/text", /policy/],
    ["/scenarios/s5/debrief", /newcomers/],
  ],
  [
    21,
    "Gallup’s 70%, and the saying about bad managers",
    ["/agendas/core/onehat/notes", /at least 70%/],
    ["/agendas/core/onehat/notes", /is a saying/],
    ["/agendas/half-day/areas/notes", /is a saying/],
    ["/agendas/half-day/onehat/notes", /leave managers/],
  ],
  [
    22,
    "overlap: communication, problem-solving, decisions",
    ["/skills/communication/zone", /B/],
    ["/skills/problem-solving/zone", /B/],
    ["/skills/decisions/zone", /B/],
    ["/cards/c5/key", /B/],
    ["/cards/c11/key", /B/],
    ["/cards/c13/key", /B/],
  ],
  [
    23,
    "both are needed; all strategy and nothing gets done",
    ["/scenarios/s8/situation", /none has been started/],
    ["/agendas/half-day/mix/notes", /nothing would get done/],
  ],
  [
    24,
    "work closely together in times of change",
    ["/scenarios/s6/debrief", /the two of you/],
    ["/agendas/half-day/rumour/notes", /times of change/],
  ],
  [25, "a mix from ideas to execution", ["/agendas/half-day/mix/notes", /from ideas to execution/]],
  [
    26,
    "a clear personal style",
    ["/words/commit/style", /style in one line/],
    ["/agendas/half-day/commit/notes", /one line of style/],
  ],
  [
    27,
    "leadership can be learnt",
    ["/shift/6/text", /learn to lead/],
    ["/library/rank/notes", /can be learnt/],
    ["/agendas/core/commit/notes", /leading can be learnt/],
  ],
  [
    28,
    "hard work, commitment, openness to feedback",
    ["/cards/c31/text", /feedback/],
    ["/starters/ask-two/thenDo", /ask two people/],
    ["/agendas/core/commit/notes", /hard work, commitment and openness/],
  ],
  [
    29,
    "onward reading",
    ["/agendas/core/keep/notes", /The reading list is in.*your own links/],
    ["/agendas/half-day/keep/notes", /The reading list is in.*your own links/],
  ],
];

test("there are 29 points", () => {
  expect(POINTS.map(([point]) => point)).toEqual(Array.from({ length: 29 }, (_, i) => i + 1));
});

test.each(POINTS)("point %i: %s", (_point, _what, ...places) => {
  for (const [path, says] of places) expect(texts.get(path), path).toMatch(says);
});

/** What the source oversimplifies, by words that a longer agenda's notes say it with. */
const CORRECTIONS: [what: string, says: RegExp][] = [
  ["Gallup’s figure", /at least 70%[^.]*across business units[^.]*Gallup’s own estimate/],
  ["people leave managers", /saying[^.]*Gajendran and Somaya found that people leave good bosses nearly as often/],
  ["Nayar on counting", /Nayar[\s\S]*counting as the lesser act[\s\S]*whom the counting helped/],
  ["leading as the next step up", /leading as the next step up[^“]*(?:moment decides|moment needs)/],
  ["hard work and commitment", /hard work, commitment and openness[\s\S]*true of learning to manage/],
  ["culture is followed or shaped", /Doesn’t someone who upholds[^?]* shape (?:one|a culture) too\?/],
  ["chosen for expertise", /chosen for (?:their )?technical expertise[^”]*Is that how it goes here/],
  ["the status quo", /steady can be the harder job, so don’t take (?:that|the phrase) as blame/],
  ["four lenses", /Zaleznik[\s\S]*Bennis[\s\S]*Kotter[\s\S]*Mintzberg/],
];

describe.each(["core", "half-day"])("the notes of %s", (id) => {
  const steps = filledIn(id);
  const notes = steps.map((step) => step.notes).join("\n\n");

  // The core hour has nothing about counting.
  const said = CORRECTIONS.filter(([what]) => id !== "core" || what !== "Nayar on counting");

  test.each(said)("correct the source on %s", (_, says) => {
    expect(notes).toMatch(says);
  });

  test("say what to do when nobody speaks, one voice takes over, or rank shows", () => {
    expect(notes).toMatch(/nobody speaks|is silent/i);
    expect(notes).toMatch(/[Qq]uietest table/);
    expect(notes).toMatch(/rank shows/);
  });

  test("put the remote voice first wherever the room talks, and say what to leave out when time is short", () => {
    const talks = steps.filter(({ notes: script = "" }) => /\b[Rr]eveal\b/.test(script) && /\bask/i.test(script));
    expect(talks.length).toBeGreaterThan(5);
    for (const { id: step, exercise, notes: script } of talks)
      if (exercise !== "commit" && exercise !== "profile") expect(script, step).toMatch(/remote/i);
    expect(notes.match(/Short of time:/g)?.length).toBeGreaterThan(2);
  });

  test("name why every step is there", () => {
    for (const { id: step, notes: script } of steps) if (step !== "welcome") expect(script, step).toMatch(/^Why: /);
  });
});

/** Minutes in all, of the steps, and so the slack. */
const PLANNED: Record<string, [minutes: number, planned: number]> = {
  icebreaker: [20, 16.5],
  express: [45, 39],
  remote: [60, 53],
  stories: [30, 13],
  core: [60, 54],
  workshop: [90, 82.5],
  "half-day": [210, 193],
};

test("the minutes add up, and every agenda keeps some back", () => {
  const minutes = [...agendas.en].map(([id, agenda]) => [
    id,
    [agenda.minutes, agenda.steps.reduce((sum, step) => sum + step.minutes, 0)],
  ]);
  expect(Object.fromEntries(minutes)).toEqual(PLANNED);
});
