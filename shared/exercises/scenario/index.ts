/** `scenario`: a situation with two defensible ways to act; neither is wrong. */
import { modal } from "../../metrics/agreement.ts";
import { LEAN_PER_PREF, scenarioLean } from "../../metrics/lean.ts";
import { summary } from "../../metrics/summary.ts";
import { type Exercise, type FollowUp, isAsked, schemasOf } from "../contract.ts";
import { distributeScale, figuresOf, movementOf, round3, round3OrNull } from "../distribution.ts";
import { guessing, PACE, twoRounds } from "../pace.ts";
import { predictWords } from "../predict.ts";
import { Payload } from "./answer.ts";
import { momentAfter } from "./moments.ts";
import { Result } from "./result.ts";
import { type Content, Face, type Next, Settings, type Words } from "./settings.ts";

const ITEM = "pref";
const PREFS = [-2, -1, 1, 2] as const;
const STOPS: readonly number[] = PREFS;

const nextOf = ({ id, title }: { id: string; title: string }) => ({ scenario: id, title });

const schemas = schemasOf("scenario", Settings, { face: Face, answer: Payload, result: Result });

export const scenario: Exercise<typeof schemas, Content, Words> = {
  id: "scenario",
  schemas,

  resolve: (settings, texts) => {
    const { scenario: named, rounds, why, predict } = settings;
    const words = texts.words;
    const builtIn = (id: string) => texts.scenarios.find((one) => one.id === id);
    const known = typeof named === "string" ? builtIn(named) : undefined;
    const found = typeof named === "string" ? known : named;
    if (!found) return undefined;
    const story = settings.then ?? known?.then;
    const leads = story && { leading: builtIn(story.leading), managing: builtIn(story.managing) };
    if (leads && !(leads.leading && leads.managing)) return undefined;
    return {
      settings,
      then:
        leads?.leading && leads.managing ? { leading: nextOf(leads.leading), managing: nextOf(leads.managing) } : null,
      followNotes: words.followNotes,
      stem: words.stem,
      title: found.title ?? "",
      situation: found.situation,
      leading: found.leading,
      managing: found.managing,
      labels: "roles" in found && found.roles === false ? null : { leading: words.leading, managing: words.managing },
      strongly: words.strongly,
      slightly: words.slightly,
      why: why === false ? null : words.why,
      rounds: rounds ?? 1,
      predict: predictWords(predict, texts.predict, "mode"),
      debrief: found.debrief ?? words.debrief,
    };
  },
  privacy: () => "O",
  pace: ({ situation, leading, managing, why, rounds, predict }) => ({
    aloud: [situation],
    reads: [leading, managing],
    think: true,
    answer: (why === null ? PACE.answer.bare : PACE.answer.scenario) + guessing(predict),
    check: "none",
    ...twoRounds(rounds),
    pictures: 1,
    voices: 4,
  }),
  rounds: (content) => content.rounds,
  items: () => [ITEM],
  facts: ({ predict, why, labels }) => ({ guess: predict !== null, why: why !== null, roles: labels !== null }),
  face: (content, showing) => {
    const asked = isAsked(showing);
    // Roles are named only in the debrief, so that nobody votes for a word.
    const labels = showing.phase === "debrief" ? content.labels : null;
    const leading = { sign: 1 as const, text: content.leading, ...(labels && { label: labels.leading }) };
    const managing = { sign: -1 as const, text: content.managing, ...(labels && { label: labels.managing }) };
    return {
      exercise: "scenario",
      settings: {
        stem: content.stem,
        title: content.title,
        // people who wait read the situation off the wall; what can be done in it comes with the vote.
        ...((asked || showing.role === "stage") && { situation: content.situation }),
        ways: asked ? (showing.flipped ? [managing, leading] : [leading, managing]) : [],
        strongly: content.strongly,
        slightly: content.slightly,
        ...(content.why !== null && { why: content.why }),
        ...(content.predict && { predict: content.predict }),
        // The titles would reveal what comes next.
        ...(content.then && showing.role === "host" && { then: content.then }),
        ...(showing.prompt && { debrief: content.debrief }),
      },
    };
  },

  check: (content, payload) => (payload.why !== undefined && content.why === null ? "invalid-answer" : null),
  covers: () => [ITEM],

  followUps: ({ then, ...content }) => (then ? [wayOf(content, then.leading), wayOf(content, then.managing)] : []),
  followUp: ({ then, ...content }, { lean }) => {
    if (!then || lean === null || lean === 0) return null;
    return wayOf(content, lean > 0 ? then.leading : then.managing);
  },
  hands: (_content, counts) => {
    const hands = Object.entries(counts).map(([option, n]) => ({
      pref: PREFS.find((one) => String(one) === option),
      n,
    }));
    return hands.every(({ pref }) => pref !== undefined)
      ? hands.flatMap(({ pref, n }) => (pref === undefined ? [] : Array.from({ length: n }, () => ({ pref }))))
      : null;
  },
  guesses: (content) => (content.predict ? [{ item: ITEM, options: STOPS.map(String) }] : []),
  actual: ({ pref }) => ("hidden" in pref ? null : { modal: modal(pref.counts)?.options ?? [] }),

  result: (_content, payloads, { minimum }) => {
    const prefs = payloads.map((payload) => payload.pref);
    const pref = distributeScale(ITEM, STOPS, prefs, minimum);
    const figures = "hidden" in pref ? null : summary(prefs);
    const inLean = (value: number | null) => (value === null ? null : round3(LEAN_PER_PREF * value));
    return {
      exercise: "scenario",
      pref,
      lean: figures && round3OrNull(scenarioLean(prefs)),
      leanMedian: figures && inLean(figures.median),
      leanSd: figures && inLean(figures.sd),
    };
  },
  movement: (_content, pairs, { minimum }) => [
    movementOf(
      ITEM,
      STOPS.map(String),
      pairs.map(([first, second]) => [String(first.pref), String(second.pref)] as const),
      minimum,
    ),
  ],
  segmentParts: ({ pref }) => ({ pref }),
  forWire: (result) => result,
  spelling: (text) => text,

  cells: (payload) => [{ item: ITEM, value: payload.pref }],
  texts: ({ why }, { hidden }) => (why === undefined || hidden.includes(why) ? [] : [{ item: "why", text: why }]),
  figures: (result) => [
    ...figuresOf(result.pref),
    ...(result.lean === null
      ? []
      : [
          { item: ITEM, measure: "lean", value: result.lean },
          { item: ITEM, measure: "lean-median", value: result.leanMedian },
          { item: ITEM, measure: "lean-sd", value: result.leanSd },
        ]),
  ],
};

/** The next step of a story. */
function wayOf(
  { followNotes: notes, settings }: Pick<Content, "followNotes" | "settings">,
  { scenario, title }: Next,
): FollowUp<{ exercise: "scenario"; settings: Settings }> {
  const { settings: next, ...time } = momentAfter(settings, scenario);
  return { title, notes, ...time, task: { exercise: "scenario", settings: next } };
}
