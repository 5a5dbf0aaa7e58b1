/**
 * `commit`: one if–then plan of one's own, and who may read it. What is private is told to nobody; what is for the
 * trainer is a text like any other; what is for the wall is shown because its writer asked for that.
 */
import { bytes } from "../../bytes.ts";
import { RESULT_TEXT_BYTES, RESULT_TEXTS } from "../../limits.ts";
import type { Counting, Exercise } from "../exercise.ts";
import { isAsked } from "../exercise.ts";
import { CommitArea, Kind, Payload } from "./answer.ts";
import { planLine } from "./plan.ts";
import type { Result, WallCard } from "./result.ts";
import { type Content, Settings } from "./settings.ts";

const ITEM = "plan";
/** The texts that people put on the wall: asked for, so they need no others beside them. */
const WALL = "wall";

export const commit: Exercise<Settings, Content, Payload, Result> = {
  id: "commit",
  settings: Settings,
  payload: Payload,

  resolve: ({ short = false, debrief }, { words: { commit: words }, starters }) => ({
    short,
    form: {
      prompt: short ? words.promptShort : words.prompt,
      kinds: words.kinds,
      areas: words.areas,
      audiences: words.audiences,
      ready: starters,
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
  }),
  privacy: () => "S",
  rounds: () => 1,
  items: () => [ITEM],
  face: ({ short, form, debrief }, showing) => ({
    exercise: "commit",
    settings: { short, ...(isAsked(showing) && { form }), ...(showing.prompt && { debrief }) },
  }),

  check: () => null,
  covers: () => [ITEM],

  result: ({ short }, payloads, { minimum, moderation }) => {
    const wall = payloads.filter(({ share }) => share === "wall");
    const isShown = (one: Payload) => one.share === "wall" && !moderation.hidden.includes(planLine(one));
    const shown = wall.filter(isShown);
    const least = Math.max(1, minimum);
    const enough = payloads.length >= least;
    // Whether the host reads plans for the trainer does not depend on what is chosen in them.
    const isRead = payloads.filter(({ share }) => share === "trainer").length >= minimum;
    const mayTell = (some: readonly Payload[]) => some.length >= least && mayCount(some, isShown, isRead, minimum);
    return {
      exercise: "commit",
      n: enough ? payloads.length : null,
      counts: mayTell(payloads) ? countsOf(payloads, short, mayTell) : null,
      wall: shown.map(wallCard).sort(byLine),
      more: 0,
    };
  },
  movement: () => [],
  brief: (result) => commit.cut?.(result) ?? result,
  cut: (result) => {
    let room = RESULT_TEXT_BYTES;
    const listed = result.wall.slice(0, RESULT_TEXTS).filter((card) => {
      room -= bytes(JSON.stringify(card));
      return room >= 0;
    });
    return { ...result, wall: listed, more: result.more + result.wall.length - listed.length };
  },
  spelling: (text) => text,
  optedIn: [WALL],
  takenBack: (earlier, { now, unchanged }, { hidden }) => {
    const shown = (payloads: readonly Payload[]) =>
      payloads.filter((one) => one.share === "wall" && !hidden.includes(planLine(one)));
    // Whoever has changed something else, the day, say, still asks for the card that they had there.
    const still = new Set(shown(now).map(planLine));
    const same = shown(unchanged).map(wallCard);
    const lines = new Set(same.map(planLine));
    const others = earlier.wall.filter((card) => still.has(planLine(card)) && !lines.has(planLine(card)));
    const wall = [...same, ...others].sort(byLine);
    // the figures less the cards that are left would be those of the few that are gone.
    const whole = wall.length === earlier.wall.length + earlier.more;
    return { ...earlier, wall, more: 0, counts: whole ? earlier.counts : null };
  },

  cells: ({ kind, area }) => [{ item: ITEM, value: [kind, area].filter(Boolean).join(" ") }],
  texts: (payload, { hidden }) => {
    const text = planLine(payload);
    return payload.share === "private" || hidden.includes(text) ? [] : [{ item: payload.share, text }];
  },
  figures: ({ n, counts }) => [
    { item: ITEM, measure: "n", value: n },
    ...CommitArea.options.map((area) => figure(`area:${area}`, counts?.areas?.[area])),
    // Where the short form asked for no kind there is nothing to tell, and nothing hidden.
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

/**
 * whoever reads a card can guess its area, so that the figures less the cards are those of the others. No reader,
 * neither the room nor the host, may be left with others that are fewer than the minimum. `isRead`: the host reads the
 * plans that are for the trainer.
 */
function mayCount(
  payloads: readonly Payload[],
  isShown: (one: Payload) => boolean,
  isRead: boolean,
  minimum: Counting["minimum"],
): boolean {
  const of = (share: Payload["share"]) => payloads.filter((one) => one.share === share).length;
  const trainer = isRead ? of("trainer") : 0;
  const unread = [payloads.filter(isShown).length, of("wall"), of("wall") + trainer].map(
    (read) => payloads.length - read,
  );
  return unread.every((others) => others === 0 || others >= minimum);
}

/** A default is no choice: who chose none is not counted, and each figure needs enough people who did. */
function countsOf(
  payloads: readonly Payload[],
  short: boolean,
  mayTell: (some: readonly Payload[]) => boolean,
): NonNullable<Result["counts"]> {
  const areas = { vision: 0, ideas: 0, people: 0, time: 0, culture: 0, growth: 0 };
  const kinds = { start: 0, stop: 0, continue: 0 };
  for (const { area, kind } of payloads) {
    if (area) areas[area] += 1;
    if (kind) kinds[kind] += 1;
  }
  return {
    areas: mayTell(payloads.filter(({ area }) => area)) ? areas : null,
    ...(!short && { kinds: mayTell(payloads.filter(({ kind }) => kind)) ? kinds : null }),
  };
}
