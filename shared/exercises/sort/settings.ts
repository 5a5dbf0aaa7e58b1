import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Id, line, prose, Round } from "../../primitives.ts";
import { PredictFace } from "../predict.ts";

export const Choice = v.picklist(["L", "M", "B"]);
export type Choice = v.InferOutput<typeof Choice>;

/** A built-in card by its id, or one of the facilitator's own. */
const Card = v.union([
  Id,
  v.object({
    id: Id,
    text: line(limits.OPTION_CHARS),
    /** The view to show as "one article's view"; none unless given. */
    key: v.optional(Choice),
    why: v.optional(line(limits.OPTION_CHARS)),
  }),
]);

export const Settings = v.object({
  cards: v.pipe(
    v.array(Card),
    v.minLength(1),
    v.maxLength(limits.ITEMS),
    v.check(
      (cards) => new Set(cards.map((card) => (typeof card === "string" ? card : card.id))).size === cards.length,
      "a card is in the deck twice",
    ),
  ),
  rounds: v.optional(Round),
  /** Before the reveal everyone guesses what the room will say; no unless true. */
  predict: v.optional(v.boolean()),
  /** Round 2 without "equally both": if you had to lean? */
  lean: v.optional(v.boolean()),
  stem: v.optional(prose(limits.PROMPT_CHARS)),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("sort"),
  settings: v.object({
    stem: v.string(),
    /** In the order of the room's buttons and bars; without B in a round that asks to lean. */
    choices: v.array(v.object({ id: Choice, text: v.string() })),
    /** Empty before the step opens, but for hosts. */
    cards: v.array(v.object({ id: v.string(), text: v.string() })),
    /** "One article's view", once it is shown; cards without one are not listed. */
    key: v.optional(v.array(v.object({ id: v.string(), choice: Choice, why: v.optional(v.string()) }))),
    /** Everyone is asked to guess what the room will say. */
    predict: v.optional(PredictFace),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

/** The deck with every text in place. */
export interface Content {
  stem: string;
  leanStem: string;
  choices: Record<v.InferOutput<typeof Choice>, string>;
  cards: { id: string; text: string; key?: v.InferOutput<typeof Choice>; why?: string }[];
  rounds: Round;
  predict: PredictFace | null;
  lean: boolean;
  debrief: string;
}

/** What it says unless a step carries its own words. */
export interface Words {
  stem: string;
  lean: string;
  debrief: string;
  choices: Record<Choice, string>;
}
