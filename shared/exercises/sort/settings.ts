import * as v from "valibot";
import * as limits from "../../limits.ts";
import { distinct, Id, line, maybeLine, prose, Round } from "../../primitives.ts";
import { PredictFace } from "../predict.ts";

export const Choice = v.picklist(["L", "M", "B"]);
export type Choice = v.InferOutput<typeof Choice>;

/** A built-in card by its id, or one of the facilitator's own. */
const Card = v.union([
  Id,
  v.object({
    id: Id,
    text: line(limits.OPTION_CHARS),
    /** What to show as "one article's view", or as that of the step's own source; absent for none. */
    key: v.optional(Choice),
    why: v.optional(line(limits.OPTION_CHARS)),
  }),
]);

export const Settings = v.object({
  cards: v.pipe(v.array(Card), v.minLength(1), v.maxLength(limits.ITEMS), distinct()),
  rounds: v.optional(Round),
  /** Asks everyone to guess the room's answer before the reveal; off by default. */
  predict: v.optional(v.boolean()),
  /** Whether round 2 omits "equally both" and asks which way people lean. */
  lean: v.optional(v.boolean()),
  /** Whose view the facilitator's own cards show, such as a client's leadership model; the article's where this is absent. */
  viewOf: maybeLine(limits.TITLE_CHARS),
  stem: v.optional(prose(limits.PROMPT_CHARS)),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("sort"),
  settings: v.object({
    stem: v.string(),
    /** In the order of the room's buttons and bars; without B in a round that asks which way people lean. */
    choices: v.array(v.object({ id: Choice, text: v.string() })),
    /** Empty before the step opens, except for hosts. */
    cards: v.array(v.object({ id: v.string(), text: v.string() })),
    /** "One article's view", once it is shown; cards without one are not listed. */
    key: v.optional(
      v.array(
        v.object({
          id: v.string(),
          choice: Choice,
          why: v.optional(v.string()),
          /** It is the view of `viewOf`. */
          own: v.optional(v.literal(true)),
        }),
      ),
    ),
    /** Whose view the cards with an `own` one show; absent if no such view is shown. */
    viewOf: v.optional(v.string()),
    /** Asks everyone to guess the room's answer. */
    predict: v.optional(PredictFace),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

/** The deck with every text looked up. */
export interface Content {
  stem: string;
  leanStem: string;
  choices: Record<v.InferOutput<typeof Choice>, string>;
  cards: { id: string; text: string; key?: v.InferOutput<typeof Choice>; why?: string; own?: true; silent?: true }[];
  /** Whose view cards with an `own` one show. */
  viewOf: string | undefined;
  rounds: Round;
  predict: PredictFace | null;
  lean: boolean;
  debrief: string;
}

/** The default texts, for steps that bring none. */
export interface Words {
  stem: string;
  lean: string;
  debrief: string;
  choices: Record<Choice, string>;
}
