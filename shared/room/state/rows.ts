/** What a room keeps: one type for each kind of row of its store. What is stored keeps its names. */
import type { Occasion } from "../../agenda/schema.ts";
import type { Moderation } from "../../exercises/contract.ts";
import type { ItemMovement } from "../../exercises/distribution.ts";
import type { Picture } from "../../picture.ts";
import type { Mode, Names, Part, Phase, Round, Status } from "../../primitives.ts";
import type { Showable } from "../../protocol/command.ts";
import type { Segments } from "../../protocol/http.ts";
import type { LotStage, QuestionState, VoteKind } from "../../protocol/question.ts";
import type { Deed } from "../../protocol/team.ts";
import type { RoundResult } from "../../protocol/view.ts";
import type { ForClient } from "./for-client.ts";
import type { Invite } from "./invite.ts";
import type { Roster } from "./roster.ts";
import type { Ungrouped } from "./ungrouped.ts";

/** The room itself: what was fixed when it was made, and its current state. */
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
  /** Drawn once; it decides the order of buttons and of the ends of a scale. */
  seed: number;
  status: Status;
  endedAt: number | null;
  locked: boolean;
  /** Nobody can join before, in milliseconds since 1970; absent where the room was open at once. */
  opensAt?: number;
  /** The host has opened the door earlier; `opensAt` then says when. */
  opened?: true;
  /** The step in hand; null in the lobby, after the last step and after the end. */
  current: string | null;
  /** The room is being erased. From now on it does not exist, even if erasing it fails halfway. Stored as `doomed`. */
  erasing: boolean;
  /** The origin for phones that the host has picked, if any. */
  address: string | null;
  /** Absent in rooms from before the dot vote; read it with `parkingLotOf`. */
  lot?: ParkingLot;
  /** Absent until heads are counted for the first time, and in older rooms. */
  heads?: Heads;
  /** Groups that people have deleted; absent if nobody has. */
  ungrouped?: Ungrouped;
  /** Shown in the lobby; absent where the plan has none. */
  logo?: Picture;
  /** For whom, when and for how long it was planned; absent in older rooms. */
  occasion?: Occasion;
  /** The owner's name, as colleagues see it. */
  owner?: string;
  /** Keys beside the owner's; absent where there never was one. */
  invites?: readonly Invite[];
  /** What hosts did last, the latest first; kept while there are other host keys. */
  deeds?: readonly Deed[];
  /** The last move of the step in hand; kept as long. */
  moved?: Deed;
  /** the end of the last day that the report names. */
  followUpAt?: number;
  /** somebody took their consent back after the end, so that nobody's answers are listed any more. */
  revoked?: true;
  /** The host has blanked the big screen. */
  blank?: true;
  /** The workshop has a break. */
  paused?: { until?: number };
}

/** The number of people in each group, in the order of the room's groups; the last number is for people without a group. */
export type PerGroup = readonly number[];

/** Who had joined by a moment and had not been removed. */
export interface Joined {
  /** How many had joined by then, removed or not; people are numbered in the order of joining. */
  people: number;
  byGroup: PerGroup;
}

/** the state of the count of heads. */
export interface Heads {
  /** What the host was last asked to confirm. */
  asked: Joined | null;
  /** The heads that the host has counted, and how many people had joined when the host was asked. */
  confirmed: Joined | null;
  /** Who had joined when the first question about oneself was opened. Nothing changes after that. */
  fixed: Joined | null;
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
  /** How many people had been removed, this one included: it separates rounds frozen before the removal from later ones. */
  removal: number | null;
  /** How often they have deleted something of their own; absent if never. */
  forgot?: number;
  /** their answers about themselves may be lines of a file, without their name; absent unless they have said so. */
  consent?: true;
  /** How often they have said so; absent if never. */
  consented?: number;
}

/** The state of one step. */
export interface StepState {
  id: string;
  phase: Phase;
  round: Round;
  /** The items of round 2 and of the talk before it; null for all. */
  items: string[] | null;
  focus: string | null;
  /** The page that the big screen shows, from 0; absent for the first. */
  page?: number;
  /** the furthest page that an open vote has been turned to, also once it is over; absent where it has none. */
  reached?: number;
  /** the sheet in hand of a page that has several, from 0; absent for the first. */
  sheet?: number;
  /** when a round began. */
  since?: number;
  shown: Record<Showable, boolean>;
  endsAt: number | null;
  /** until when pairs talk, beside what the phase is; it holds only as long as it is the time that runs. */
  pairsUntil?: number | null;
  /** When the open round closes, as people have been told; absent unless they have. */
  closesAt?: number;
  skipped: boolean;
  /** Results of this step have been on a screen; later answers are marked. */
  exposed: boolean;
  /** The results by group of round 1 have been shown, at least to the host. */
  splitTold: boolean;
  /** How often a round was reopened or a result hidden again. */
  reopened: number;
  /** How often voting was opened, over all rounds. It shows which answers have changed since a result was frozen. */
  openings: number;
  openedAt: number | null;
  /** When round 1 was first opened and first closed, for response times; the first is null if people arrived meanwhile. */
  askedAt: number | null;
  answeredAt: number | null;
  inLobby?: true;
  moderation: Moderation;
  /** The step has an order of its own; absent in older rooms. */
  orderDrawn?: boolean;
  /** What presses have told the room: the article's view, the debrief question; absent in older rooms. */
  told?: { key: boolean; prompt: boolean };
  /** Who had joined at the first opening of each round, and at the start of what was opened before; absent in older rooms. */
  rosters?: Partial<Record<Round, Roster>>;
  /** How many people were in the room at the last opening; absent in older rooms. */
  phones?: number;
  /** Rounds about oneself that were looked at, and rounds whose texts were read. They never open again. */
  settled?: readonly Round[];
  /** A step that is compared with this one has been closed since. */
  compared?: true;
  /** Rounds whose figures were shown and count answers that have been deleted since. */
  deleted?: readonly Round[];
  /** The step whose result added this one to the plan; null if somebody planned it, absent in older rooms. */
  generatedFrom?: string | null;
  /** A quick question: over which step, and whether the report has it. `lot`: it took that off the big screen, to put it back. */
  quick?: { over: string | null; inReport: boolean; lot?: true };
  /** What hosts noted; absent if nothing. */
  jots?: readonly { id: string; text: string; by?: string }[];
}

/** One person's answer to one part of one round. */
export interface Answer {
  step: string;
  round: Round;
  part: Part;
  person: string;
  status: "answered" | "passed" | "begun";
  /** The last answer. A pass keeps it, so that nothing typed is lost. Null if there never was one. */
  payload: unknown;
  skipped: string[];
  /** Every item is answered or skipped, or the person passed. */
  finished: boolean;
  /** Given or changed after results were on a screen. */
  exposed: boolean;
  /** The step's `openings` at the last change; sending the same answer again is no change. */
  opening: number;
  firstAt: number;
  lastAt: number;
  revisions: number;
}

/** The groups that may be shown, for each item of a frozen round that has results by group. */
export type ToldGroups = readonly { item: string; groups: readonly string[] }[];

/** How many people have deleted their answer, by item; deleted predictions are counted under `guessKey`. */
export type Gone = Readonly<Record<string, number>>;

/** A round's result, frozen when it was closed. */
export interface Frozen extends RoundResult {
  step: string;
  opening: number;
  /** How many people had been removed. */
  removals: number;
  frozenAt: number;
  /** How many were eligible by their phones, if hands were counted instead of phones. */
  byPhone?: number;
  movement: ItemMovement[] | null;
  /** In rooms with groups: which items of `segments` are shown for which group; absent in older rooms. */
  told?: ToldGroups;
  /** In older rooms: a later close changed too few answers to be shown, so newer answers would identify a few people. */
  kept?: boolean;
  /** How many of the round's roster were there, and how many of those had finished; absent in older rooms. */
  present?: number;
  finished?: number;
  /** Enough people have answered for a result about oneself to be looked at; absent in older rooms. */
  enough?: boolean;
  /** People have written texts that a host may read. */
  texts?: true;
  /** The steps that it was compared with, and how often each had been opened by then; absent in older rooms. */
  linked?: Record<string, number>;
  /** How many people have deleted an answer that is counted here, by item; absent if nobody has. */
  gone?: Gone;
  /** what a client is told instead, where that is less. Absent in older rooms and in rehearsals. */
  client?: ForClient;
}

export interface Question {
  id: string;
  person: string;
  text: string;
  state: QuestionState;
  askedAt: number;
}

/** The state of the parking lot. */
export interface ParkingLot {
  stage: LotStage;
  /** The big screen shows it. */
  screen: boolean;
  /** Which page of it, from 0; absent for the first. */
  page?: number;
  /** The number of the dot vote, from 1. Dots of an earlier vote do not count in a later one. */
  ballot: number;
  /** The count of each kind of vote when it was last closed. */
  upvote: Counted | null;
  dot: Counted | null;
}

/** Votes as counted when the voting closed. */
export interface Counted {
  ballot: number;
  /** How many people voted. */
  voters: number;
  /** Votes by question, for every question that was shown. */
  counts: Record<string, number>;
  /** How many people had been removed when it was first counted; absent in older rooms. */
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

/** A step that has not been opened. */
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

/** The key of a prediction about an item; no item has such an id. */
export const guessKey = (item: string): string => `guess:${item}`;
