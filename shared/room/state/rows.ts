/** What a room keeps: one type for each kind of row of its store. What is stored keeps its names. */
import type { Moderation } from "../../exercises/contract.ts";
import type { ItemMovement } from "../../exercises/distribution.ts";
import type { Mode, Names, Part, Phase, Round, Status } from "../../primitives.ts";
import type { Showable } from "../../protocol/command.ts";
import type { Segments } from "../../protocol/http.ts";
import type { LotStage, QuestionState, VoteKind } from "../../protocol/question.ts";
import type { RoundResult } from "../../protocol/view.ts";

/** What was fixed when the room was made, and where it stands. */
export interface RoomRecord {
  code: string;
  title: string;
  locale: string;
  names: Names;
  segments: Segments | null;
  rehearsal: boolean;
  retentionDays: number;
  createdAt: number;
  /** SHA-256 of each key, base64url. */
  keys: { host: string; stage: string; report: string };
  /** Drawn once: decides the order of buttons and ends. */
  seed: number;
  status: Status;
  endedAt: number | null;
  locked: boolean;
  /** The step in hand; null in the lobby, after the last step and after the end. */
  current: string | null;
  /** It is being erased: from here on there is no such room, even if erasing it fails halfway. */
  doomed: boolean;
  /** The origin that phones are sent to, where the host has picked one. */
  address: string | null;
  /** Absent in rooms that were made before there was a dot vote; read by `parkingLotOf`. */
  lot?: ParkingLot;
  /** Absent until heads are counted for the first time, and in older rooms. */
  heads?: Heads;
  /** Of people who have deleted their group: absent where nobody has. */
  ungrouped?: Ungrouped;
}

/** How many of each group, in the order of the room's groups; the last are people without a group. */
export type PerGroup = readonly number[];

/** Who had joined at a moment and had not been removed. */
export interface Joined {
  /** How many had joined the room by then, removed or not: people are numbered in that order. */
  people: number;
  byGroup: PerGroup;
}

/** where the count of heads stands. */
export interface Heads {
  /** What the host was asked to confirm last. */
  asked: Joined | null;
  /** The heads that the host has counted, and how many people had joined when it was asked. */
  confirmed: Joined | null;
  /** Who had joined when the first question about oneself was opened; nothing changes from then on. */
  fixed: Joined | null;
}

/**
 * What is left of groups that people have deleted, and not whose they were: what hosts are told of how many are in
 * each does not change with it, or the change would tell.
 */
export interface Ungrouped {
  /** How many had said each. */
  byGroup: Readonly<Record<string, number>>;
  /** The groups that were told to have enough people. */
  enough: readonly string[];
}

/** Somebody who has joined. */
export interface Person {
  id: string;
  /** SHA-256 of the phone's `resume`, base64url. */
  resume: string;
  /** In the order of joining, from 1. */
  number: number;
  name: string | null;
  segment: string | null;
  mode: Mode;
  joinedAt: number;
  removedAt: number | null;
  /** How many had been shown out with this person; tells what was frozen before from what was frozen after. */
  removal: number | null;
  /** How often they have deleted something of their own; absent where they never have. */
  forgot?: number;
}

/** Who had joined when a round was opened for the first time: only they decide whether it may be looked at. */
export interface Roster {
  /** How many had joined, whether shown out since or not: people are numbered in that order. */
  people: number;
  /** How many had been shown out. */
  removals: number;
}

/** Where one step stands. */
export interface StepState {
  id: string;
  phase: Phase;
  round: Round;
  /** What round 2, or the talk before it, is about; null for everything. */
  items: string[] | null;
  focus: string | null;
  shown: Record<Showable, boolean>;
  endsAt: number | null;
  skipped: boolean;
  /** Results of this step have been on a screen: answers from now on are marked. */
  exposed: boolean;
  /** The first round has been told by segment: to the host at least. */
  splitTold: boolean;
  /** Reopenings and un-revealings. */
  reopened: number;
  /** How often voting was opened, counting every round. Tells which answers changed since a result was frozen. */
  openings: number;
  openedAt: number | null;
  /** When round 1 was opened for the first time, and closed for the first time: between them response times are taken. */
  askedAt: number | null;
  answeredAt: number | null;
  moderation: Moderation;
  /** It was opened with an order of its own; absent in older rooms. */
  orderDrawn?: boolean;
  /** What its debriefs have shown to the room: the article's view, and their question; absent in older rooms. */
  told?: { key: boolean; prompt: boolean };
  /** Who had joined at the first opening of each round; absent in older rooms. */
  rosters?: Partial<Record<Round, Roster>>;
  /** How many people there were at the last opening, not removed; absent in older rooms. */
  phones?: number;
  /** Rounds about oneself that were looked at, and rounds whose texts were read: they never open again. */
  settled?: readonly Round[];
  /** A later step has been closed that is compared with this one. */
  compared?: true;
  /** Rounds whose figures were told and count answers that have been deleted since. */
  deleted?: readonly Round[];
  /** The step whose result put this one into the plan, null for one that somebody planned; absent in older rooms. */
  generatedFrom?: string | null;
}

/** One person's answer to one part of one round. */
export interface Answer {
  step: string;
  round: Round;
  part: Part;
  person: string;
  status: "answered" | "passed";
  /** What was last answered; kept through a pass, so that nothing typed is lost. Null when there never was any. */
  payload: unknown;
  skipped: string[];
  /** Every item answered or skipped, or all of it passed. */
  finished: boolean;
  /** Given or changed after results were on a screen. */
  exposed: boolean;
  /** The step's `openings` when it was last changed; sending the same again is no change. */
  opening: number;
  firstAt: number;
  lastAt: number;
  revisions: number;
}

/** The groups that a frozen round may be told by, for each of its items that is split. */
export type ToldGroups = readonly { item: string; groups: readonly string[] }[];

/** People who have deleted what they said, by item; what they expected of the room is counted under `guessKey`. */
export type Gone = Readonly<Record<string, number>>;

/** A round's result, frozen when it was closed. */
export interface Frozen extends RoundResult {
  step: string;
  opening: number;
  /** How many people had been shown out. */
  removals: number;
  frozenAt: number;
  /** How many were eligible by their phones, where hands in the air were counted instead of these. */
  byPhone?: number;
  movement: ItemMovement[] | null;
  /** Where the room is split: which items of `segments` are told of which group; absent in older rooms. */
  told?: ToldGroups;
  /** In older rooms: a later close changed too little to be told, so that the answers are not those that were counted. */
  kept?: boolean;
  /** How many of the round's roster were there, and how many of them had finished; absent in older rooms. */
  present?: number;
  finished?: number;
  /** So many have answered that a result about oneself may be looked at; absent in older rooms. */
  enough?: boolean;
  /** People have written texts for it that a host may read. */
  texts?: true;
  /** The other steps that it was compared with, and how often each had been opened by then; absent in older rooms. */
  linked?: Record<string, number>;
  /** Of people who have deleted an answer that is counted here, how many there are to each item; absent where nobody has. */
  gone?: Gone;
}

export interface Question {
  id: string;
  person: string;
  text: string;
  state: QuestionState;
  askedAt: number;
}

/** Where the parking lot stands. */
export interface ParkingLot {
  stage: LotStage;
  /** The big screen shows it. */
  screen: boolean;
  /** Which dot vote it is, from 1: dots of an earlier one do not count in a later one. */
  ballot: number;
  /** What was counted when each kind of voting was last closed. */
  upvote: Counted | null;
  dot: Counted | null;
}

/** Votes as they were when the voting was closed. */
export interface Counted {
  ballot: number;
  /** How many people gave any. */
  voters: number;
  /** By question, of every question that was shown. */
  counts: Record<string, number>;
  /** How many people had been shown out when it was counted first; absent in older rooms. */
  removals?: number;
}

/** One person's upvote of, or dot on, one question. */
export interface Vote {
  person: string;
  question: string;
  kind: VoteKind;
  /** False once it was taken back. */
  on: boolean;
  ballot: number;
  at: number;
  /** How often it was sent. */
  revisions: number;
}

export const newStep = (id: string): StepState => ({
  id,
  phase: "setup",
  round: 1,
  items: null,
  focus: null,
  shown: { key: false, segment: false, prompt: true },
  endsAt: null,
  skipped: false,
  exposed: false,
  splitTold: false,
  reopened: 0,
  openings: 0,
  openedAt: null,
  askedAt: null,
  answeredAt: null,
  moderation: { hidden: [], merged: {} },
  told: { key: false, prompt: false },
  generatedFrom: null,
});

/** No item has such an id. */
export const guessKey = (item: string): string => `guess:${item}`;
