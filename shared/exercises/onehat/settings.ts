import * as v from "valibot";
import type { Pole } from "../../content/model.ts";
import * as limits from "../../limits.ts";
import { Id, line, prose } from "../../primitives.ts";
import type { MoveId, NeedId } from "./moves.ts";

/** A situation, and what is behind the expert's silence: each brief has one cause that either set of moves can reach. */
const Own = v.object({
  title: v.optional(line(limits.TITLE_CHARS)),
  situation: prose(limits.PROMPT_CHARS),
  first: prose(limits.PROMPT_CHARS),
  second: prose(limits.PROMPT_CHARS),
});

/** How long a talk may be: seconds. */
export const TALK_SECONDS = { least: 60, usual: 150, most: 600 } as const;

export const Settings = v.object({
  /** A built-in scene by its id, or the facilitator's own. */
  scenario: v.union([Id, Own]),
  /** The seconds of each talk; 150 by default. */
  talk: v.optional(v.pipe(v.number(), v.integer(), v.minValue(TALK_SECONDS.least), v.maxValue(TALK_SECONDS.most))),
  /** Both talks take place in one breakout; off by default. */
  remote: v.optional(v.boolean()),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

const Named = v.object({ id: v.string(), text: v.string() });

/** Six moves. Which role they are of is told in the debrief only. */
const MoveSet = v.object({
  moves: v.array(Named),
  pole: v.optional(v.picklist(["L", "M"])),
  label: v.optional(v.string()),
});

export const Face = v.object({
  exercise: v.literal("onehat"),
  settings: v.object({
    title: v.string(),
    /** Absent before the step opens, except for hosts. */
    situation: v.optional(v.string()),
    remote: v.optional(v.literal(true)),
    /** What the big screen says on each page of the open vote, above and below the situation, and the button to it. */
    pages: v.array(v.object({ button: v.string(), says: v.string(), then: v.optional(v.string()) })),
    /** What each chair reads; the expert's is `briefs`. No big screen has them. */
    chairs: v.optional(v.object({ a: v.string(), c: v.string() })),
    /** The expert's brief in each talk, null for the talk that is not in hand. No big screen has them. */
    briefs: v.optional(v.tuple([v.nullable(v.string()), v.nullable(v.string())])),
    /** The moves of each talk; null for a talk that is not in hand. Which set comes first is drawn for each step. */
    sets: v.optional(v.tuple([v.nullable(MoveSet), v.nullable(MoveSet)])),
    /** The private questions, from the page that asks them on. */
    questions: v.optional(v.object({ missed: v.tuple([v.string(), v.string()]), hurt: v.string(), keep: v.string() })),
    /** What a talk can lack: what phones choose from, and pictures name. None before the page that asks. */
    needs: v.array(Named),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

/** A one-hat talk with every text looked up. */
export interface Content {
  title: string;
  situation: string;
  briefs: readonly [first: string, second: string];
  /** Seconds. */
  talk: number;
  remote: boolean;
  words: Words;
  debrief: string;
  /** What the debrief asks, once the sets have names: the facilitator's own question stays. */
  turned: string;
}

/** A situation with the expert's briefs. */
export interface Scene {
  id: string;
  title: string;
  situation: string;
  first: string;
  second: string;
}

/** The default texts. */
export interface Words {
  scenes: Scene[];
  moves: Record<MoveId, string>;
  roles: Record<Pole, string>;
  needs: Record<NeedId, string>;
  chairs: { a: string; c: string };
  /** What the big screen says on each page of the open vote, above and below the situation, and the button to it. */
  pages: { button: string; says: string; remote?: string; then?: string; thenRemote?: string }[];
  questions: { missed: [first: string, second: string]; hurt: string; keep: string };
  /** What is asked beside what was missed, and once the sets have names. */
  debrief: string;
  turned: string;
}
