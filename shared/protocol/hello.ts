/** The first message of a socket, and its answer. */
import * as v from "valibot";
import { Count, Id, LocaleTag, Mode, Name, Role, Secret, Time, ToldText } from "../primitives.ts";
import { Own } from "./answer.ts";
import { HostKind } from "./team.ts";
import { VERSION } from "./version.ts";
import { View } from "./view.ts";

export const ParticipantHello = v.object({
  t: v.literal("hello"),
  v: v.literal(VERSION),
  role: v.literal("participant"),
  /** A secret that the phone makes and keeps. An unknown one joins as a new person; a known one returns as that person. */
  resume: Secret,
  /** The secret comes from a return code, so an unknown one is refused instead of joining. */
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

/** A page without a key that asks to be let in: it is told four digits to show, and waits for a host who types them. */
export const PairHello = v.object({
  t: v.literal("hello"),
  v: v.literal(VERSION),
  role: v.literal("pair"),
  locale: v.optional(LocaleTag),
});

export const Hello = v.variant("role", [ParticipantHello, KeyHello, PairHello]);
export type Hello = v.InferOutput<typeof Hello>;

/** The state of the room, for a client that has just connected. */
export const Welcome = v.object({
  t: v.literal("welcome"),
  v: v.literal(VERSION),
  rev: Count,
  /** The server's clock, for countdowns. */
  now: Time,
  /** `kind`: for hosts, what their key is. The owner's key has the id "host". */
  you: v.object({ id: Id, role: Role, kind: v.optional(HostKind) }),
  view: View,
});
export type Welcome = v.InferOutput<typeof Welcome>;

/**
 * The welcome of a phone. `own` contains the person's answers to the current step, then to the steps that are compared with
 * it, then questions and votes, up to 32 kB, so that saved answers appear in the forms at once.
 */
export const PhoneWelcome = v.object({
  ...Welcome.entries,
  own: Own,
  /** Milliseconds over which dropped phones spread their reconnects; each picks a random moment. */
  spread: Count,
});
export type PhoneWelcome = v.InferOutput<typeof PhoneWelcome>;
