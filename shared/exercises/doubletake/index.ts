/**
 * `doubletake`: people rate a few everyday acts, each told of a leader on half of the phones and of a manager on the others
 * . What is told is one difference, pooled over all acts, with its range.
 */
import { mean } from "../../metrics/mean.ts";
import { type Rater, wordDifference } from "../../metrics/word-difference.ts";
import { type Exercise, isAsked, type Showing, schemasOf } from "../contract.ts";
import { type Figure, round3 } from "../distribution.ts";
import { PACE } from "../pace.ts";
import { Guess, Payload, rated } from "./answer.ts";
import { handOf } from "./hand.ts";
import { LISTS, type List, WARM_UP, WORDS, type Word, wordIn } from "./lists.ts";
import { FEWEST_FOR_TWO } from "./people.ts";
import { type Act, Result, type WordResult } from "./result.ts";
import { type ActContent, actsOf, type Content, Face, Settings, type Words } from "./settings.ts";

/** A list of fewer people has no figures of its own. */
const LIST_LEAST = 10;
/** A difference is told in words from here on, and from this many points. */
const SENTENCE_LEAST = 24;
const CLEAR_POINTS = 0.5;
/** How many have to have said what was looked at. */
const GUESS_LEAST = 5;

const schemas = schemasOf("doubletake", Settings, { face: Face, answer: Payload, result: Result });

/** A rehearsal has nobody to protect, and nobody whose chance is to be told from a difference. */
const least = (minimum: number, people: number): number => (minimum === 1 ? 1 : people);

/** Neither word is on a screen before the reveal; hosts have both before the step opens and while they look at its result. */
const showsWords = ({ role, phase }: Showing): boolean =>
  phase === "revealed" || phase === "debrief" || (role === "host" && phase !== "collecting" && phase !== "huddle");

export const doubletake: Exercise<typeof schemas, Content, Words> = {
  id: "doubletake",
  schemas,

  resolve: (settings, { words }) => {
    const acts = actsOf(settings, words.acts);
    return acts && { ...words, acts, debrief: settings.debrief ?? words.debrief };
  },
  privacy: () => "O",
  pace: ({ acts }) => ({
    think: false,
    answer: (acts.length + 1) * PACE.answer.sentence + PACE.answer.lastPage,
    check: "look",
    pairs: { talk: 55, when: "scripted" },
    pictures: 4,
    voices: 5,
  }),
  rounds: () => 1,
  debriefPage: 1,
  overviewFirst: true,
  items: ({ acts }) => acts.map(({ id }) => id),
  face: ({ question, ends, privately, acts, warmUp, guess, words, debrief, debriefOne }, showing) => {
    const asked = isAsked(showing);
    const told = showsWords(showing);
    // With one list nothing differs, so nothing is kept back and there is nothing to guess.
    const one = showing.lists === 1;
    return {
      exercise: "doubletake",
      settings: {
        question: asked ? question : "",
        ends: asked ? ends : { low: "", high: "" },
        privately: asked && !one ? privately : "",
        acts: asked ? acts.map(({ id, text, first }) => ({ id, text, ...(told && { first }) })) : [],
        warmUp: asked ? warmUp : "",
        guess: {
          stem: asked && !one ? guess.stem : "",
          options: asked && !one ? Guess.options.map((id) => ({ id, text: guess.options[id] })) : [],
        },
        ...(told && { words }),
        ...(showing.prompt && { debrief: one ? debriefOne : debrief }),
      },
    };
  },
  deal: {
    lists: (_, { people, rehearsal }) => (rehearsal || people >= FEWEST_FOR_TWO ? LISTS.length : 1),
    hand: handOf,
    seal: ({ worth, guess }, dealt) => {
      const list = dealt && dealt.of > 1 ? LISTS[dealt.list] : undefined;
      return { worth, ...(guess && { guess }), ...(list && { list }) };
    },
  },

  check: (_, { worth }, { items }) => {
    const seen = new Set<string>();
    for (const { act } of worth) {
      if (act !== WARM_UP && !items.includes(act)) return "unknown-option";
      if (seen.has(act)) return "invalid-answer";
      seen.add(act);
    }
    return null;
  },
  covers: (payload) => rated(payload).map(({ act }) => act),
  // The warm-up and the guess are no items, and are answers all the same.
  completion: (payload) => ({
    answered: payload.worth.length > 0 || payload.guess !== undefined,
    completed: rated(payload).map(({ act }) => act),
  }),

  result: ({ acts }, payloads, { items, minimum, seed = 0 }) => {
    const asked = acts.filter(({ id }) => items.includes(id));
    const counted = asked.map((act) => countAct(act, payloads, minimum));
    const whole = asked.length === acts.length && counted.every((act) => act.leader && act.manager);
    return {
      exercise: "doubletake",
      items: counted.map((act) => (act.n < Math.max(1, minimum) ? { id: act.id, hidden: true as const } : act)),
      word: whole ? wordOf(acts, payloads, minimum, seed) : null,
      guessed: guessedOf(payloads, minimum),
    };
  },
  movement: () => [],
  forWire: (result) => result,
  spelling: (text) => text,

  cells: (payload, told) =>
    rated(payload).map(({ act, v }) => {
      const word = told && wordRead(told.content.acts, told.result, act, payload.list);
      return { item: word ? `${act}:${word}` : act, value: v };
    }),
  texts: () => [],
  figures: ({ items, word, guessed }) => [
    ...items.flatMap((item) =>
      "hidden" in item ? [{ item: item.id, measure: "n", value: null }] : figuresOfAct(item),
    ),
    ...(word
      ? (["d", "low", "high", "n"] as const).map((measure) => ({ item: "word", measure, value: word[measure] }))
      : []),
    ...(guessed
      ? (["n", "word"] as const).map((measure) => ({ item: "guessed", measure, value: guessed[measure] }))
      : []),
  ],
};

/**
 * The word that an act had in a list; in a file it is part of the item's name. One act under its word tells a person's list, and
 * with it the word of each other act: so either the result tells of both words for all that it tells of, or the file names none.
 */
function wordRead(
  acts: readonly ActContent[],
  { items }: Result,
  id: string,
  list: List | undefined,
): Word | undefined {
  const act = acts.find((one) => one.id === id);
  const told = items.every((item) => "hidden" in item || item.leader !== undefined);
  return act && list && told ? wordIn(act, list) : undefined;
}

/** What an act was worth, and under each word where both lists have enough people who rated it. */
function countAct(act: ActContent, payloads: readonly Payload[], minimum: number): Act {
  const said = payloads.flatMap((payload) =>
    payload.worth.filter((one) => one.act === act.id).map(({ v }) => ({ v, list: payload.list })),
  );
  const of = (values: readonly { v: number }[]) => ({
    n: values.length,
    mean: round3(mean(values.map(({ v }) => v)) ?? 0),
  });
  const under = (word: Word) => said.filter(({ list }) => list !== undefined && wordIn(act, list) === word);
  const [leader, manager] = [under("leader"), under("manager")];
  const enough = Math.min(leader.length, manager.length) >= least(minimum, LIST_LEAST);
  return { id: act.id, ...of(said), ...(enough && { leader: of(leader), manager: of(manager) }) };
}

function wordOf(
  acts: readonly ActContent[],
  payloads: readonly Payload[],
  minimum: number,
  seed: number,
): WordResult | null {
  const raters = payloads.flatMap((payload): Rater[] => {
    const worth = acts.map(({ id }) => payload.worth.find(({ act }) => act === id)?.v ?? null);
    const silent = payload.list === undefined || worth.every((one) => one === null);
    return silent ? [] : [{ list: payload.list === "a" ? 0 : 1, worth }];
  });
  const found = wordDifference(
    raters,
    acts.map(({ first }) => (first === "leader" ? 0 : 1)),
    seed,
  );
  if (!found) return null;
  const [d, low, high] = [round3(found.d), round3(found.low), round3(found.high)];
  const n = raters.length;
  const clear = (low > 0 || high < 0) && Math.abs(d) >= CLEAR_POINTS;
  const says = n < least(minimum, SENTENCE_LEAST) ? "few" : !clear ? "none" : d > 0 ? "leader" : "manager";
  return { d, low, high, n, says };
}

/** What was guessed once both words have been on a screen, or where everybody read the same, was guessed of nothing. */
function guessedOf(payloads: readonly Payload[], minimum: number): Result["guessed"] {
  const guesses = payloads.flatMap(({ guess, list }) => (list !== undefined && guess) || []);
  if (guesses.length < least(minimum, GUESS_LEAST)) return null;
  return { word: guesses.filter((guess) => guess === "word").length, n: guesses.length };
}

function figuresOfAct(act: Act): Figure[] {
  const of = (item: string, { n, mean }: { n: number; mean: number }): Figure[] => [
    { item, measure: "n", value: n },
    { item, measure: "mean", value: mean },
  ];
  return [
    ...of(act.id, act),
    ...WORDS.flatMap((word) => {
      const under = act[word];
      return under ? of(`${act.id}:${word}`, under) : [];
    }),
  ];
}
