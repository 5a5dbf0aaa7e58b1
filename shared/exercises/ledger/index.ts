/** `ledger`: what last week's work achieved, how many people asked for advice, and whether it was about work or people. */
import { meanShares } from "../../metrics/mean-shares.ts";
import { type Exercise, isAsked, schemasOf } from "../contract.ts";
import { distributeScale, type Figure, figuresOf, round3 } from "../distribution.ts";
import { PACE } from "../pace.ts";
import { Payload, Tag } from "./answer.ts";
import { Result, type TagShares } from "./result.ts";
import { type Content, Face, Settings, type Words } from "./settings.ts";

const ITEMS = ["things", "advice", "people"] as const;
const PEOPLE_STOPS = Array.from({ length: 11 }, (_, stop) => stop);

const schemas = schemasOf("ledger", Settings, { face: Face, answer: Payload, result: Result });

export const ledger: Exercise<typeof schemas, Content, Words> = {
  id: "ledger",
  schemas,

  resolve: (settings, { words, ledgerTags, adviceBuckets }) => ({
    prompt: settings.prompt ?? words.prompt,
    privately: words.privately,
    tags: ledgerTags,
    advice: { text: words.advice, buckets: adviceBuckets },
    people: {
      text: words.people,
      ends: [
        { stop: 0, text: words.peopleEnds.low },
        { stop: 10, text: words.peopleEnds.high },
      ],
    },
    debrief: settings.debrief ?? words.debrief,
  }),
  privacy: () => "S",
  pace: () => ({
    think: true,
    answer: PACE.answer.ledger,
    check: "look",
    pairs: { talk: PACE.pairs.talk, when: "scripted" },
    pictures: 2,
    voices: 6,
  }),
  rounds: () => 1,
  items: () => ITEMS,
  face: ({ debrief, ...content }, showing) => ({
    exercise: "ledger",
    settings: {
      ...(isAsked(showing) ? inOrder(content, showing.flipped) : UNASKED),
      ...(showing.prompt && { debrief }),
    },
  }),

  check: (_content, payload, { items }) =>
    coversOf(payload).every((item) => items.includes(item)) ? null : "unknown-option",
  covers: coversOf,

  result: ({ advice }, payloads, { items, minimum }) => {
    const numbers = (item: "advice" | "people") => payloads.flatMap((payload) => payload[item] ?? []);
    return {
      exercise: "ledger",
      ...(items.includes("things") && { things: sharesOf(payloads, minimum) }),
      ...(items.includes("advice") && {
        advice: distributeScale("advice", [...advice.buckets.keys()], numbers("advice"), minimum),
      }),
      ...(items.includes("people") && {
        people: distributeScale("people", PEOPLE_STOPS, numbers("people"), minimum),
      }),
    };
  },
  movement: () => [],
  // The list of things has no parts: shares of a few short lists could be traced back to single people.
  segmentParts: (payload, item) => {
    const said = item === "advice" || item === "people" ? payload[item] : undefined;
    return said === undefined ? {} : { said };
  },
  forWire: (result) => result,
  spelling: (text) => text,

  // What was listed stays with its writer, and so does how each thing was tagged.
  unlisted: ["things"],
  cells: (payload) => [
    ...payload.items.map(({ tag }) => ({ item: "things", value: tag })),
    ...(payload.advice === undefined ? [] : [{ item: "advice", value: payload.advice }]),
    ...(payload.people === undefined ? [] : [{ item: "people", value: payload.people }]),
  ],
  // These texts are private: no list, file or other screen contains them.
  texts: () => [],
  figures: ({ things, advice, people }) => [
    ...(things ? figuresOfShares(things) : []),
    ...(advice ? figuresOf(advice) : []),
    ...(people ? figuresOf(people) : []),
  ],
};

type Questions = Omit<Content, "debrief">;

/** The face before the step opens. */
const UNASKED: Questions = {
  prompt: "",
  privately: "",
  tags: [],
  advice: { text: "", buckets: [] },
  people: { text: "", ends: [] },
};

/** The order of the room: "created" and "counted" may change places; "both" and "drained" always follow. */
function inOrder(content: Questions, flipped: boolean): Questions {
  const { tags, people } = content;
  if (!flipped) return content;
  return {
    ...content,
    tags: [...tags.slice(0, 2).reverse(), ...tags.slice(2)],
    people: { ...people, ends: [...people.ends].reverse() },
  };
}

function coversOf(payload: Payload): string[] {
  return [
    ...(payload.items.length > 0 ? ["things"] : []),
    ...(payload.advice === undefined ? [] : ["advice"]),
    ...(payload.people === undefined ? [] : ["people"]),
  ];
}

function sharesOf(payloads: readonly Payload[], minimum: number): NonNullable<Result["things"]> {
  const people = payloads.map(({ items }) => items.map(({ tag }) => tag)).filter((tags) => tags.length > 0);
  const shares = meanShares(Tag.options, people);
  if (!shares || people.length < minimum) return { id: "things", hidden: true };
  const rounded = Object.entries(shares).map(([tag, share]) => [tag, round3(share)]);
  return { id: "things", n: people.length, shares: Object.fromEntries(rounded) };
}

function figuresOfShares(things: TagShares | { id: string; hidden: true }): Figure[] {
  const figure = (measure: string, value: number | null): Figure => ({ item: things.id, measure, value });
  if ("hidden" in things) return [figure("n", null)];
  return [figure("n", things.n), ...Object.entries(things.shares).map(([tag, share]) => figure(`share:${tag}`, share))];
}
