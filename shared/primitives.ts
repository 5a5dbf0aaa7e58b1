/** The small values that every message is made of. */
import * as v from "valibot";
import { CODE_ALPHABET, CODE_LENGTH } from "./code-shape.ts";
import * as limits from "./limits.ts";
import { cleanLine, cleanText, cutText, isWithin } from "./text.ts";

/** Six characters without look-alikes: 29.7 bits. */
export const Code = v.pipe(v.string(), v.regex(new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`)));

/** 128 bits or more in base64url: a host, stage or report key, or the phone's own `resume`. */
export const Secret = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22,64}$/));

/** Random, made by the sender; scoped to the person, or to the key, that sends it. */
export const MessageId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,36}$/));

/** Names a step, item, question, person: short, printable and safe in a URL. */
export const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,35}$/));

/** Milliseconds since 1970, by the server's clock unless said otherwise. */
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

/** In the room with the others, or away and joining by call. */
export const Mode = v.picklist(["room", "remote"]);
export type Mode = v.InferOutput<typeof Mode>;

/** Whether phones are asked for a name. */
export const Names = v.picklist(["off", "optional", "required"]);
export type Names = v.InferOutput<typeof Names>;

/** A BCP 47 tag; the closest language that the product has is used. */
export const LocaleTag = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/));

/** What a check says of a text that is over its cap. */
export const TOO_LONG = "too long";

function typed(clean: (text: string) => string, graphemes: number) {
  return v.pipe(
    v.string(),
    v.transform(clean),
    v.check((text) => isWithin(text, graphemes), TOO_LONG),
    // For the digest of the wire: a check is a function and tells no cap.
    v.metadata({ graphemes }),
  );
}

/** A line somebody typed: cleaned, not blank, of so many graphemes at most. */
export const line = (graphemes: number) => v.pipe(typed(cleanLine, graphemes), v.minLength(1));

/** A text somebody typed, of any number of lines. */
export const prose = (graphemes: number) => v.pipe(typed(cleanText, graphemes), v.minLength(1));

const orNothing = v.transform((text: string) => text || undefined);
/** A line that may be left out: a blank one is none. */
export const maybeLine = (graphemes: number) => v.optional(v.pipe(typed(cleanLine, graphemes), orNothing));
/** A text that may be left out: a blank one is none. */
export const maybeProse = (graphemes: number) => v.optional(v.pipe(typed(cleanText, graphemes), orNothing));

/** A text that the room has told and that comes back word by word, to name what it says: a group, a counted word. */
export const ToldText = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.TOLD_UNITS));

/** A person's name as typed. Whatever it is, it keeps nobody out: a blank one is none, and a long one is cut. */
export const Name = v.pipe(
  v.string(),
  v.transform((name) => cutText(cleanLine(name), limits.NAME_CHARS) || undefined),
);

/** what a file says where too few people are behind a figure. */
export const HIDDEN = "hidden for anonymity" as const;

/** A privacy class: opinion, or about oneself. It decides how many people must stand behind a figure. */
export const Privacy = v.picklist(["O", "S"]);
export type Privacy = v.InferOutput<typeof Privacy>;
