/** The small values that every message is made of. */
import * as v from "valibot";
import * as limits from "../limits.ts";

/** Six characters without look-alikes (no 0, 1, I, L, O): 29.7 bits. Shown in upper case. */
export const CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
export const CODE_LENGTH = 6;
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

/** A line somebody typed: trimmed, not empty, without control characters but for line breaks and tabs. */
export function line(characters: number) {
  return v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(characters),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    v.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/),
  );
}

/** A person's name as typed. */
export const Name = line(limits.NAME_CHARS);

/** what a file says where too few people are behind a figure. */
export const HIDDEN = "hidden for anonymity" as const;

/** A privacy class: opinion, or about oneself. It decides how many people must stand behind a figure. */
export const Privacy = v.picklist(["O", "S"]);
export type Privacy = v.InferOutput<typeof Privacy>;
