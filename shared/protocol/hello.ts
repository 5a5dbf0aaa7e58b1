/** The first message of a socket, and its answer. */
import * as v from "valibot";
import { Count, Id, LocaleTag, Mode, Name, Role, Secret, Time, ToldText } from "../primitives.ts";
import { Own } from "./answer.ts";
import { VERSION } from "./version.ts";
import { View } from "./view.ts";

export const ParticipantHello = v.object({
  t: v.literal("hello"),
  v: v.literal(VERSION),
  role: v.literal("participant"),
  /** Made by the phone itself and kept: unknown joins, known returns. */
  resume: Secret,
  /** Comes with somebody's return code: an unknown one is refused and joins nobody. */
  returning: v.optional(v.boolean()),
  name: v.optional(Name),
  segment: v.optional(ToldText),
  mode: v.optional(Mode),
  locale: v.optional(LocaleTag),
});

export const KeyHello = v.object({
  t: v.literal("hello"),
  v: v.literal(VERSION),
  role: v.picklist(["host", "stage"]),
  key: Secret,
  locale: v.optional(LocaleTag),
});

export const Hello = v.variant("role", [ParticipantHello, KeyHello]);
export type Hello = v.InferOutput<typeof Hello>;

/** Where the room is, for the one who has just come or come back. */
export const Welcome = v.object({
  t: v.literal("welcome"),
  v: v.literal(VERSION),
  rev: Count,
  /** The server's clock, for countdowns. */
  now: Time,
  you: v.object({ id: Id, role: Role }),
  view: View,
});
export type Welcome = v.InferOutput<typeof Welcome>;

/**
 * A phone's: `own` comes with it, so that no form begins empty where something is saved. It holds every answer of one's
 * own to the step in hand, then to the steps that are compared with it, then questions and votes: at most 32 kB.
 */
export const PhoneWelcome = v.object({
  ...Welcome.entries,
  own: Own,
  /** Milliseconds over which phones that were dropped spread their coming back, each drawing its own moment. */
  spread: Count,
});
export type PhoneWelcome = v.InferOutput<typeof PhoneWelcome>;
