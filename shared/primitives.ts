/** The small values that all messages consist of. */
import * as v from "valibot";
import { CODE_ALPHABET, CODE_LENGTH } from "./code-shape.ts";
import * as limits from "./limits.ts";
import { cleanLine, cleanText, cutText, isWithin } from "./text.ts";

/** A room code: six characters without look-alikes, 29.7 bits. */
export const Code = v.pipe(v.string(), v.regex(new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`)));

/** 128 bits or more in base64url: a host, stage or report key, or the `resume` secret of a phone. */
export const Secret = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22,64}$/));

/** A random id from the sender, unique per person or key. */
export const MessageId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,36}$/));

/** The id of a step, item, question or person: short, printable and safe in a URL. */
export const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,35}$/));

/** Milliseconds since 1970 by the server's clock, unless stated otherwise. */
export const Time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

export const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const Round = v.picklist([1, 2]);
export type Round = v.InferOutput<typeof Round>;

export const Part = v.picklist(["main", "predict", "tags"]);
export type Part = v.InferOutput<typeof Part>;

export const Phase = v.picklist(["setup", "collecting", "closed", "huddle", "revealed", "debrief"]);
export type Phase = v.InferOutput<typeof Phase>;

export const Role = v.picklist(["participant", "host", "stage"]);
export type Role = v.InferOutput<typeof Role>;

export const Status = v.picklist(["lobby", "live", "ended"]);
export type Status = v.InferOutput<typeof Status>;

/** How a person takes part: in the room, or by video call. */
export const Mode = v.picklist(["room", "remote"]);
export type Mode = v.InferOutput<typeof Mode>;

/** Whether phones are asked for a name. */
export const Names = v.picklist(["off", "optional", "required"]);
export type Names = v.InferOutput<typeof Names>;

/** A BCP 47 tag; the product uses the closest language that it has. */
export const LocaleTag = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/));

/** The message of a check for the sheets of a page. */
export const WRONG_SHEETS = "wrong sheets";
/** The message of a check for something that is needed because of what else is there. */
export const NOT_THERE = "not there";
/** The message of a check for a text over its limit. */
export const TOO_LONG = "too long";

function typed(clean: (text: string) => string, graphemes: number) {
  return v.pipe(
    v.string(),
    v.transform(clean),
    v.check((text) => isWithin(text, graphemes), TOO_LONG),
    // For the schema hash: a check is a function, which does not show its limit.
    v.metadata({ graphemes }),
  );
}

/** A typed line: cleaned, not blank, at most so many graphemes. */
export const line = (graphemes: number) => v.pipe(typed(cleanLine, graphemes), v.minLength(1));

/** A typed text of any number of lines. */
export const prose = (graphemes: number) => v.pipe(typed(cleanText, graphemes), v.minLength(1));

const orNothing = v.transform((text: string) => text || undefined);
/** An optional line; a blank one counts as absent. */
export const maybeLine = (graphemes: number) => v.optional(v.pipe(typed(cleanLine, graphemes), orNothing));
/** An optional text; a blank one counts as absent. */
export const maybeProse = (graphemes: number) => v.optional(v.pipe(typed(cleanText, graphemes), orNothing));

/** A text that a client repeats exactly as it was sent to name something: a group, a counted word. */
export const ToldText = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.TOLD_UNITS));

/** A person's name as typed. It is never a reason to refuse somebody: a blank one counts as absent, a long one is cut. */
export const Name = v.pipe(
  v.string(),
  v.transform((name) => cutText(cleanLine(name), limits.NAME_CHARS) || undefined),
);

/** what a file shows instead of a figure with too few people behind it. */
export const HIDDEN = "hidden for anonymity" as const;

/** what phones may send on a page of an open vote: nothing, only what begins an answer, or answers. */
export const OpenPageTakes = v.picklist(["nothing", "beginning", "answers"]);
export type OpenPageTakes = v.InferOutput<typeof OpenPageTakes>;

/** The privacy class: O (opinion) or S (about oneself). It sets the minimum of people behind a figure. */
export const Privacy = v.picklist(["O", "S"]);
export type Privacy = v.InferOutput<typeof Privacy>;

/** What was expected where two entries of a list are the same thing. */
export const DISTINCT = "distinct";

/** The id of something that is named by its id, or brought along. */
export const idOf = (one: string | { id: string }): string => (typeof one === "string" ? one : one.id);

/** No two entries of a list have one id. The later one of two is at fault, so that a form can say it beside that one. */
export const distinct = <Entry extends string | { id: string }>() =>
  v.rawCheck<Entry[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const seen = new Set<string>();
    for (const [key, value] of dataset.value.entries()) {
      const place = { type: "array", origin: "value", input: dataset.value, key, value } as const;
      if (seen.has(idOf(value))) addIssue({ expected: DISTINCT, message: "it is there twice", path: [place] });
      seen.add(idOf(value));
    }
  });
