import * as v from "valibot";
import * as limits from "../../limits.ts";
import { distinct, Id, idOf, line, prose } from "../../primitives.ts";
import { WARM_UP, WORDS, type Word } from "./lists.ts";

const OneWord = v.picklist(WORDS);

/** How many acts are counted: in each hand, half of them are told of a leader. */
export const ACTS = 6;

/** What list A has, act by act; list B has the other word. */
const IN_LIST_A: readonly Word[] = ["leader", "manager", "leader", "manager", "manager", "leader"];

const OwnAct = v.object({ id: Id, text: line(limits.OPTION_CHARS) });

export const Settings = v.object({
  /** Built-in acts by their ids, or one's own, each a sentence without its first two words; all built-in ones by default. */
  acts: v.optional(
    v.pipe(
      v.array(v.union([Id, OwnAct])),
      v.length(ACTS),
      distinct(),
      v.check((acts) => acts.every((act) => idOf(act) !== WARM_UP), "this id is the warm-up's"),
    ),
  ),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

/** An act, and the word that it has in list A. */
export interface ActContent {
  id: string;
  text: string;
  first: Word;
}

export interface Content extends Omit<Words, "acts"> {
  acts: ActContent[];
}

/** The default texts. */
export interface Words {
  question: string;
  ends: { low: string; high: string };
  /** Why hands differ, as far as people are told while they answer. */
  privately: string;
  warmUp: string;
  acts: { id: string; text: string }[];
  /** The beginnings of a sentence. */
  words: Record<Word | "someone", string>;
  guess: { stem: string; options: Record<"acts" | "strict" | "word" | "none", string> };
  debrief: string;
  /** Where everybody read the same. */
  debriefOne: string;
}

export const Face = v.object({
  exercise: v.literal("doubletake"),
  settings: v.object({
    question: v.string(),
    ends: v.object({ low: v.string(), high: v.string() }),
    privately: v.string(),
    /** Without their first words; empty before the step opens, except for hosts. */
    acts: v.array(v.object({ id: v.string(), text: v.string(), first: v.optional(OneWord) })),
    warmUp: v.string(),
    guess: v.object({ stem: v.string(), options: v.array(v.object({ id: v.string(), text: v.string() })) }),
    /** Absent until the reveal. */
    words: v.optional(v.object({ leader: v.string(), manager: v.string(), someone: v.string() })),
    debrief: v.optional(v.string()),
  }),
});

/** The acts in their order, each with its word in list A; undefined if there is none of some id. */
export function actsOf({ acts }: Settings, ready: Words["acts"]): ActContent[] | undefined {
  const found = (acts ?? ready).map((act) => (typeof act === "string" ? ready.find(({ id }) => id === act) : act));
  const all = found.flatMap((act, at) =>
    act ? [{ id: act.id, text: act.text, first: IN_LIST_A[at] ?? "leader" }] : [],
  );
  return all.length === found.length ? all : undefined;
}
