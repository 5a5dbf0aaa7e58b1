/** What somebody has entered, as the recount takes it: the payload's shape, written down while it was tapped. */
import type { Step } from "../../shared/agenda.ts";
import type { Round } from "../../shared/protocol/primitives.ts";

export type Choice = "L" | "M" | "B";
/** A guess at the room, item by item. */
export type Guess = { item: string } & ({ mode: string } | { mean: number });

/** Payloads by exercise, in one loose record: a recount reads what its exercise has. */
export interface Payloads {
  sort: { cardId: string; choice: Choice }[];
  spectrum: ({ area: string } & Record<string, number | string>)[];
  scenario: { pref: number };
  cloud: { words: string[] };
  tags: { word: string; choice: Choice }[];
  pulse: { item: string; v: number | string }[];
  profile: { itemId: number; v: number | null }[];
  mix: { x: number; y: number; needX?: number; needY?: number };
  ledger: { items: { text: string; tag: string }[]; advice: number; people: number };
  audit: { now: number[]; target: number[] };
  shift: { item: number; v: number }[];
  commit: { kind?: string; ifCue: string; thenDo: string; area: string; share: string };
  venn: { skillId: string; zone: Choice }[];
  rank: { top: string[] };
  choice: { options: string[] };
  scale: { item: string; v: number }[];
  text: { text: string };
}
export type Kind = keyof Payloads;
export type Payload = Payloads[Kind];

/** One person's answer to one round; null is a pass. */
export interface Said {
  payload: Payload | null;
  /** The items that the phone asked, where the host may have picked some. */
  asked?: string[];
  predict?: Guess[];
}

/** One round as everyone answered it, in the order of the phones. */
export interface Answered {
  round: Round;
  said: Said[];
}

/** One step as it ran. */
export interface Ran {
  step: Step;
  rounds: Answered[];
}
