/** What somebody has entered, as the recount takes it: the payload's shape, written down while it was tapped. */
import type { Step } from "../../shared/agenda/schema.ts";
import type { Round } from "../../shared/primitives.ts";

export type Choice = "L" | "M" | "B";
/** A guess at the room, item by item. */
export type Guess = { item: string } & ({ mode: string | number } | { mean: number });

/** Payloads by exercise, in one loose record: a recount reads what its exercise has. */
export interface Payloads {
  sort: { cardId: string; choice: Choice }[];
  spectrum: ({ area: string } & Record<string, number | string | null>)[];
  scenario: { pref: number };
  cloud: { words: string[] };
  tags: { word: string; choice: Choice }[];
  pulse: { item: string; v: number | string }[];
  profile: { itemId: number; v: number | null }[];
  mix: { x?: number; y?: number; needX?: number; needY?: number };
  ledger: { items: { text: string; tag: string }[]; advice?: number; people?: number };
  audit: { now: number[]; target: number[] };
  shift: { item: number; v: number; then?: number | null }[];
  onehat: { missed?: { 1?: string; 2?: string }; hurt?: { 1?: number; 2?: number }; keep?: string };
  commit: { kind?: string; ifCue: string; thenDo: string; area?: string; share: string };
  venn: { skillId: string; zone: Choice }[];
  rank: { top: string[] };
  choice: { options: string[]; other?: string };
  scale: { item: string; v: number }[];
  text: { text: string };
  doubletake: { worth: { act: string; v: number }[]; guess?: string };
}
export type Kind = keyof Payloads;
export type Payload = Payloads[Kind];

/** One person in one round. */
export interface Said {
  /** Null is a pass, or silence. */
  payload: Payload | null;
  /** Said nothing: long enough in the room while the vote was open to count as asked, or not. */
  silent?: "there" | "away";
  /** The items that the phone asked, where the host may have picked some. */
  asked?: string[];
  predict?: Guess[];
  /** Said or changed after a result of the step was on a screen. */
  exposed?: boolean;
  /** The group that was named on joining, where the room has groups. */
  group?: string;
  /** Joined after heads were counted. */
  late?: true;
  /** Which of two lists the room has dealt them. */
  list?: "a" | "b";
  /** Milliseconds until the first answer, where it came before the first close. */
  ms?: number;
}

/** One round as everyone answered it, in the order of the phones. */
export interface Answered {
  round: Round;
  said: Said[];
  /**
   * About oneself: how many more phones than heads each group had when the first such question was opened, `""` being no
   * group; nobody counted heads unless given.
   */
  excess?: Readonly<Record<string, number>>;
}

/** One step as it ran. */
export interface Ran {
  step: Step;
  /** Those that may be told. */
  rounds: Answered[];
  /** How often it was opened, every round counted; once unless given. */
  openings?: number;
  /** A debrief has shown one article's view. */
  viewed?: true;
  /** A round of it may not be told, so that nothing is told of what happened between the two. */
  torn?: true;
}
