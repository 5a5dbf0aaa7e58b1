/** The facilitators of a room and the screens that they let in: keys beside the owner's. */
import * as v from "valibot";
import { Count, Time } from "../primitives.ts";
import type { Edition } from "./edition.ts";

/**
 * What a key beside the owner's opens: everything but revoking and deleting (`co`, a co-facilitator), only the people, the
 * parking lot, the words, the timer and the blank screen (`producer`), or a big screen (`stage`).
 */
export const PageKind = v.picklist(["co", "producer", "stage"]);
export type PageKind = v.InferOutput<typeof PageKind>;

/** a key that opens one edition of the report, and nothing of the room. */
export const ReportKind = v.picklist(["facilitator-report", "client-report", "participants-report"]);
export type ReportKind = v.InferOutput<typeof ReportKind>;

export const KeyKind = v.picklist([...PageKind.options, ...ReportKind.options]);
export type KeyKind = v.InferOutput<typeof KeyKind>;

/** Which edition a key opens; null for a key of a page of the room. */
export function editionOf(kind: KeyKind): Edition | null {
  switch (kind) {
    case "facilitator-report":
      return "facilitator";
    case "client-report":
      return "client";
    case "participants-report":
      return "participants";
    default:
      return null;
  }
}

/** Whether a key has the room in hand. */
export const isColleague = (kind: KeyKind): kind is "co" | "producer" => kind === "co" || kind === "producer";

/** The id of the report link that was made with the room: it is the client's, and it can be withdrawn like any. */
export const REPORT_ID = "report";

/** What a host's own key is. */
export const HostKind = v.picklist(["owner", "co", "producer"]);
export type HostKind = v.InferOutput<typeof HostKind>;

/** What a page shows that waits to be let in. */
export const Digits = v.pipe(v.string(), v.regex(/^\d{4}$/));

/** A key beside the owner's, as hosts see it. */
export const TeamKey = v.object({
  id: v.string(),
  name: v.string(),
  kind: KeyKind,
  /** Pages that are open with it now. */
  pages: Count,
  /** The id of the link with whose key it was made; absent for the owner's. */
  by: v.optional(v.string()),
});
export type TeamKey = v.InferOutput<typeof TeamKey>;

/**
 * the links that are withdrawn with one: those for colleagues and for reports that were made with it, or with one of
 * these. What shows the room on a screen stays. `keys`: the links in use, in the order of making.
 */
export function withdrawnWith<Key extends Pick<TeamKey, "id" | "kind" | "by">>(
  keys: readonly Key[],
  id: string,
): Key[] {
  const along = new Map<string, Key>();
  for (const key of keys)
    if (key.kind !== "stage" && key.by !== undefined && (key.by === id || along.has(key.by))) along.set(key.id, key);
  return [...along.values()];
}

/** Something that a host did. */
export const Deed = v.object({
  /** The id of the key; null for the owner's. */
  by: v.nullable(v.string()),
  /** The command's name. */
  what: v.string(),
  step: v.nullable(v.string()),
  at: Time,
});
export type Deed = v.InferOutput<typeof Deed>;

export const Team = v.object({
  /** The owner's name, once given. */
  owner: v.optional(v.string()),
  /** Pages that are open with the owner's key now. */
  ownerPages: Count,
  keys: v.array(TeamKey),
  /** the report link that was made with the room is in use. */
  reportLink: v.optional(v.literal(true)),
  /** Pages that wait to be let in. */
  waiting: Count,
  /** What was done last, the latest first; empty while there are no other host keys. */
  lately: v.array(Deed),
});
export type Team = v.InferOutput<typeof Team>;
