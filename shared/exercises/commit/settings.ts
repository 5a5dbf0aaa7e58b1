import * as v from "valibot";
import * as limits from "../../limits.ts";
import { distinct, Id, line, prose } from "../../primitives.ts";
import { CommitArea, Kind, Share } from "./answer.ts";

/** A built-in starter by its id, or one of the facilitator's own. */
const Starter = v.union([
  Id,
  v.object({ id: Id, area: CommitArea, ifCue: line(limits.PLAN_CHARS), thenDo: line(limits.PLAN_CHARS) }),
]);

export const Settings = v.object({
  /** The short form: a starter, if, then and a date. Everything else has a default. */
  short: v.optional(v.boolean()),
  /** Ready plans to begin with: all built-in ones by default, none if it is empty. */
  starters: v.optional(v.pipe(v.array(Starter), v.maxLength(limits.ITEMS), distinct())),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

const Explained = v.object({ text: v.string(), hint: v.string() });

const Form = v.object({
  prompt: v.string(),
  kinds: v.object(v.entriesFromList(Kind.options, Explained)),
  areas: v.object(v.entriesFromList(CommitArea.options, v.string())),
  audiences: v.object(v.entriesFromList(Share.options, Explained)),
  /** Ready plans to begin with. */
  ready: v.array(v.object({ id: v.string(), area: CommitArea, ifCue: v.string(), thenDo: v.string() })),
  /** The heading of each part of the form. */
  words: v.object({
    ifCue: v.string(),
    thenDo: v.string(),
    starters: v.string(),
    area: v.string(),
    due: v.string(),
    share: v.string(),
    buddy: v.string(),
    style: v.string(),
    followUp: v.string(),
  }),
});
export type Form = v.InferOutput<typeof Form>;

export const Face = v.object({
  exercise: v.literal("commit"),
  settings: v.object({
    short: v.boolean(),
    /** Absent before the step opens. */
    form: v.optional(Form),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

export interface Content {
  short: boolean;
  form: Form;
  debrief: string;
}

/** The default texts, for steps that bring none. */
export interface Words {
  prompt: string;
  promptShort: string;
  kinds: Record<"start" | "stop" | "continue", { text: string; hint: string }>;
  ifLabel: string;
  thenLabel: string;
  starters: string;
  area: string;
  areas: Record<v.InferOutput<typeof CommitArea>, string>;
  due: string;
  share: string;
  audiences: Record<"private" | "trainer" | "wall", { text: string; hint: string }>;
  buddy: string;
  style: string;
  followUp: string;
  debrief: string;
}
