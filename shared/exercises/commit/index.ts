/**
 * `commit`: people write one if–then plan each and choose who may read it. A private plan is shown to nobody else, a plan
 * for the trainer is treated like any other text, and a plan for the wall is shown because its writer chose so.
 */
import { bytes } from "../../bytes.ts";
import { RESULT_TEXT_BYTES, RESULT_TEXTS } from "../../limits.ts";
import { type Exercise, isAsked, type Moderation, schemasOf } from "../contract.ts";
import { PACE } from "../pace.ts";
import { CommitArea, Kind, Payload } from "./answer.ts";
import { planLine } from "./plan.ts";
import { Result, type WallCard } from "./result.ts";
import { type Content, Face, Settings, type Words } from "./settings.ts";

const ITEM = "plan";
/** The plans on the wall. Their writers chose to show them, so they need no minimum number. */
const WALL = "wall";
const TRAINER = "trainer";

const schemas = schemasOf("commit", Settings, { face: Face, answer: Payload, result: Result });

export const commit: Exercise<typeof schemas, Content, Words> = {
  id: "commit",
  schemas,

  resolve: ({ short = false, starters: wanted, debrief }, { words, starters }) => {
    const ready: Content["form"]["ready"] = [];
    for (const one of wanted ?? starters) {
      const found = typeof one === "string" ? starters.find(({ id }) => id === one) : one;
      if (!found) return undefined;
      ready.push(found);
    }
    return {
      short,
      form: {
        prompt: short ? words.promptShort : words.prompt,
        kinds: words.kinds,
        areas: words.areas,
        audiences: words.audiences,
        ready,
        words: {
          ifCue: words.ifLabel,
          thenDo: words.thenLabel,
          starters: words.starters,
          area: words.area,
          due: words.due,
          share: words.share,
          buddy: words.buddy,
          style: words.style,
          followUp: words.followUp,
        },
      },
      debrief: debrief ?? words.debrief,
    };
  },
  privacy: () => "S",
  pace: ({ short }) => ({
    think: true,
    answer: short ? PACE.answer.commitment.short : PACE.answer.commitment.full,
    check: short ? "none" : "words",
    pairs: { talk: short ? 100 : 160, when: "scripted" },
    pictures: 1,
    voices: 2,
  }),
  must: () => true,
  rounds: () => 1,
  items: () => [ITEM],
  face: ({ short, form, debrief }, showing) => ({
    exercise: "commit",
    settings: { short, ...(isAsked(showing) && { form }), ...(showing.prompt && { debrief }) },
  }),

  check: () => null,
  covers: () => [ITEM],

  result: ({ short }, payloads, { minimum, moderation }) => {
    const least = Math.max(1, minimum);
    const read = readings(payloads, minimum, moderation);
    const mayTell = (chose: Chose) => {
      const n = payloads.filter(chose).length;
      return n >= least && mayCount(n, chose, read, minimum);
    };
    return {
      exercise: "commit",
      n: payloads.length >= least ? payloads.length : null,
      counts: mayTell(anything) ? countsOf(payloads, short, mayTell) : null,
      wall: wallOf(payloads, moderation),
      more: 0,
    };
  },
  rebuildLists: (frozen, payloads, { minimum, moderation }, gone) => {
    const { n, counts } = frozen;
    const read = readings(payloads, minimum, moderation, gone.trainer);
    const still = <Figures extends Record<string, number>>(figures: Figures | null, chose: Chose) =>
      figures && mayCount(sum(Object.values(figures)), chose, read, minimum) ? figures : null;
    return {
      ...frozen,
      // the figures minus the remaining cards would be the figures of the few deleted ones.
      counts:
        n !== null && counts && mayCount(n, anything, read, minimum)
          ? {
              areas: still(counts.areas, anArea),
              ...(counts.kinds !== undefined && { kinds: still(counts.kinds, aKind) }),
            }
          : null,
      wall: wallOf(payloads, moderation),
      more: 0,
    };
  },
  movement: () => [],
  forWire: (result) => commit.forStorage?.(result) ?? result,
  forStorage: (result) => {
    let room = RESULT_TEXT_BYTES;
    const listed = result.wall.slice(0, RESULT_TEXTS).filter((card) => {
      room -= bytes(JSON.stringify(card));
      return room >= 0;
    });
    return { ...result, wall: listed, more: result.more + result.wall.length - listed.length };
  },
  withoutTexts: (result) => ({ ...result, wall: [], more: result.more + result.wall.length }),
  spelling: (text) => text,
  optedIn: [WALL],
  forFacilitators: [TRAINER],
  // Whoever writes a plan has chosen its readers.
  unlisted: true,
  cells: ({ kind, area }) => [{ item: ITEM, value: [kind, area].filter(Boolean).join(" ") }],
  texts: (payload, { hidden }) => {
    const text = planLine(payload);
    return payload.share === "private" || hidden.includes(text) ? [] : [{ item: payload.share, text }];
  },
  figures: ({ n, counts }) => [
    { item: ITEM, measure: "n", value: n },
    ...CommitArea.options.map((area) => figure(`area:${area}`, counts?.areas?.[area])),
    // The short form does not ask for a kind, so there is no figure to hide.
    ...(counts && !counts.kinds && counts.kinds !== null
      ? []
      : Kind.options.map((kind) => figure(`kind:${kind}`, counts?.kinds?.[kind]))),
  ],
};

const figure = (measure: string, value: number | undefined) => ({ item: ITEM, measure, value: value ?? null });

const wallCard = ({ kind, area, ifCue, thenDo }: Payload): WallCard => ({
  ...(kind && { kind }),
  ...(area && { area }),
  ifCue,
  thenDo,
});

function byLine(a: WallCard, b: WallCard): number {
  const [one, other] = [a, b].map((card) => `${planLine(card)} ${card.kind ?? ""} ${card.area ?? ""}`);
  return (one ?? "") < (other ?? "") ? -1 : 1;
}

/** The cards on the wall, in alphabetical order so that it reveals nothing. */
function wallOf(payloads: readonly Payload[], moderation: Moderation): WallCard[] {
  return payloads
    .filter((one) => isShown(one, moderation))
    .map(wallCard)
    .sort(byLine);
}

const isShown = (one: Payload, { hidden }: Moderation): boolean =>
  one.share === "wall" && !hidden.includes(planLine(one));

/** Whether a plan counts in a figure; a default is not a choice. */
type Chose = (one: Payload) => boolean;
const anything: Chose = () => true;
const anArea: Chose = ({ area }) => area !== undefined;
const aKind: Chose = ({ kind }) => kind !== undefined;

/**
 * The plans that each kind of reader can see: the room; a host who sees hidden cards; and that host together with the plans
 * for the trainer, if there are enough of them to be listed. `gone`: the number of deleted plans.
 */
function readings(
  payloads: readonly Payload[],
  minimum: number,
  moderation: Moderation,
  gone = 0,
): readonly (readonly Payload[])[] {
  const wall = payloads.filter(({ share }) => share === "wall");
  // Whether a host can read plans for the trainer does not depend on what these plans contain.
  const trainer = payloads.filter(({ share }) => share === "trainer");
  const isRead = trainer.length + gone >= minimum;
  return [wall.filter((one) => isShown(one, moderation)), wall, isRead ? [...wall, ...trainer] : wall];
}

/**
 * a reader can guess the area of a card, so a figure of `n` people minus the readable cards is the figure of the other
 * people. For every reader these others must be none, or at least the minimum.
 */
function mayCount(n: number, chose: Chose, read: readonly (readonly Payload[])[], minimum: number): boolean {
  const unread = read.map((plans) => n - plans.filter(chose).length);
  return unread.every((others) => others === 0 || others >= minimum);
}

/** Hides each figure that too few people chose for. */
function countsOf(
  payloads: readonly Payload[],
  short: boolean,
  mayTell: (chose: Chose) => boolean,
): NonNullable<Result["counts"]> {
  const areas = { vision: 0, ideas: 0, people: 0, time: 0, culture: 0, growth: 0 };
  const kinds = { start: 0, stop: 0, continue: 0 };
  for (const { area, kind } of payloads) {
    if (area) areas[area] += 1;
    if (kind) kinds[kind] += 1;
  }
  return {
    areas: mayTell(anArea) ? areas : null,
    ...(!short && { kinds: mayTell(aKind) ? kinds : null }),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
