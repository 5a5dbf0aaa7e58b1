/** The types of all written content of a workshop. The texts are in `en/`; another language is another folder. */

/** One of the five areas in which leading and managing differ. */
export type Area = "vision" | "ideas" | "people" | "time" | "culture";

/** An area as a line between two ends. Neither end names a role. */
export interface AreaText {
  id: Area;
  title: string;
  leading: string;
  managing: string;
}

/** Leading or managing. */
export type Pole = "L" | "M";

/** Leading, managing, or both equally. */
export type Choice = "L" | "M" | "B";

/** An activity at work that the room sorts into leading, managing or both. */
export interface Card {
  id: string;
  text: string;
  /** The article's view: the opinion of one source, never called "correct". */
  key: Choice;
  area: Area;
  /** One sentence that argues for the article's view. */
  why: string;
  /** The source's view of this card is contested or missing, so it is never shown and never scored. */
  withoutView?: true;
}

/** A skill for leading, managing or both; `zone` is one article's view. */
export interface Skill {
  id: string;
  text: string;
  zone: Choice;
}

/** An activity whose frequency people rate; it completes the stem of the profile. Participants never see its pole. */
export interface ProfileItem {
  id: number;
  area: Area;
  pole: Pole;
  text: string;
}

/** The moments at which readiness is asked: before, looking back to before, after, and weeks later. */
export type ShiftMoment = "pre" | "then" | "post" | "followup";

/** One thing to be ready for, rated 0..10. The stem for the moment and the text form one question. */
export interface ShiftItem {
  id: number;
  stem: Record<ShiftMoment, string>;
  text: string;
  /** The words for 0 and for 10. */
  low: string;
  high: string;
  /** No part of any workshop is about it; asked only where people also look back. */
  untouched?: true;
}

/** A share of one's working week. */
export interface AuditBucket {
  id: string;
  text: string;
  /** Whether it serves the future; the others serve the present. */
  future: boolean;
}

/** What a piece of work did: created value, counted it, both, or drained it. */
export interface LedgerTag {
  id: "created" | "counted" | "both" | "drained";
  text: string;
  /** One line on when the tag applies. */
  meaning: string;
}

/** What a commitment is about: an area, or growing in either role. */
export type CommitArea = Area | "growth";

/** A ready if–then plan; its two halves complete "If …" and "then I will …". */
export interface Starter {
  id: string;
  area: CommitArea;
  ifCue: string;
  thenDo: string;
}

/** A situation with two defensible ways to act. */
export interface Scenario {
  id: string;
  title: string;
  /** What has happened, up to the choice. */
  situation: string;
  leading: string;
  managing: string;
  debrief: string;
  /** If the scenario is part of a story: the ids of the scenarios that follow each way. */
  then?: { leading: string; managing: string };
}

/** One question of a pulse. */
export type PulseItem =
  | {
      id: string;
      kind: "scale";
      text: string /** The scale runs 0..max. */;
      max: number;
      labels: ScaleLabels /** Asked under the chart when anyone answered at or below `below`. */;
      followUp?: { below: number; text: string };
    }
  | { id: string; kind: "text"; text: string };

/** The labels of a scale: its two ends, or every stop. */
export type ScaleLabels = { low: string; high: string } | { stops: string[] };

/** Debrief questions in the three stages What? So what? Now what? */
export interface DebriefBank {
  what: string[];
  soWhat: string[];
  nowWhat: string[];
  /** What the facilitator may do when the discussion is stuck. */
  rescue: string[];
}

/** The names of the groups in a room that splits results by how people take part. */
export interface ModeWords {
  room: string;
  remote: string;
}

/** What an exercise tells scripts of a step: numbers, or that it has something. What it has not is left out. */
export type Fact =
  /** How many it asks about. */
  | "cards"
  | "options"
  | "skills"
  | "lines"
  | "questions"
  /** How many of its cards a talk in pairs is usually about. */
  | "picks"
  /** How many of its cards have no view, where others have the article's. */
  | "withoutView"
  /** Cards have the article's view. */
  | "view"
  /** It asks about more than one thing. */
  | "several"
  /** Phones ask for a reason, for a guess, for what is needed beside what is now, for three views, for a thing of one's own. */
  | "why"
  | "guess"
  | "needed"
  | "three"
  | "own"
  /** Its two ways have roles, which the debrief names. */
  | "roles";

/** The buttons that scripts name. */
export type ScriptButton =
  | "open"
  | "close"
  /** The press that shows a host what the room has not seen: its name depends on what is asked. */
  | "check"
  | "wait"
  | "huddle"
  | "revote"
  | "closeReveal"
  | "reveal"
  | "tagging"
  | "debrief"
  | "overview"
  /** Of a step whose plan says what pairs do beside its result, or while they write. */
  | "pairs"
  /** At hand in every state. */
  | "pause"
  /** Of what people can answer while they arrive. */
  | "arriving"
  /** Of a page on which everybody says something. */
  | "startRound"
  /** On to the next step, or to the end. */
  | "next"
  /** Only where no step follows. */
  | "end";

/** All that can stand in braces in a script; `shared/script/slots.ts` says what becomes of it. */
export type SlotName =
  | Fact
  | ScriptButton
  | "at"
  | "takes"
  | "card"
  /** A button inside an open vote, for a talk that comes before its questions. */
  | "page"
  /** The step's minutes, the talk in pairs and the time for answers; what the plan keeps back, in minutes. */
  | "minutes"
  | "talk"
  | "answering"
  | "keptBack";

/** The words that fill the slots of scripts. */
export interface ScriptWords {
  /** What stands in a script for each slot, with its braces. */
  slots: Record<SlotName, string>;
  /** What slots were called before, without braces: plans that people have kept still name them so. */
  former: Readonly<Partial<Record<string, SlotName>>>;
  /** What stands before a condition that has to be false, and after each condition. */
  no: string;
  /** Numbers in words, from nought; larger ones are written in figures. */
  numbers: string[];
  /** Lengths of time as people say them. */
  times: SpokenTimes;
}

/** Lengths of time: 30, 60 and 90 seconds; whole minutes; minutes and a half; what is shorter; what lies between. */
interface SpokenTimes extends HalfMinutes {
  half: string;
  seconds: string;
  /** A little more than that. */
  good: HalfMinutes;
  /** A little less than `{time}`. */
  nearly: string;
}

interface HalfMinutes {
  one: string;
  oneAndHalf: string;
  minutes: string;
  halves: string;
}

/** The words by which a card of one's own is looked at. All in lower case but `capitals`. */
export interface CardWords {
  /** How a word for what somebody does ends, such as "plans". */
  actEnds: string[];
  /** Words that end in the same way and are no act. */
  notActs: string[];
  /** Words that may join two acts: "plans the week and checks the result". */
  joins: string[];
  /** Words that follow an act and tell it from a thing: "and checks the", but "tasks, owners and dates". */
  objects: string[];
  /** Words that give away what the card is meant to be. */
  roles: string[];
  /** Words that make somebody a man or a woman. */
  persons: string[];
  /** Words with a capital letter that are no names. */
  capitals: string[];
}

/** The texts that ask people to guess the room's answer before a reveal. */
export interface PredictWords {
  title: string;
  /** The question if the answer is an option, and if it is a position on a scale. */
  mode: string;
  mean: string;
  /** Tells people that nobody sees a single guess. */
  privately: string;
}

/**
 * All content of one language. `Words` are the default texts of exercises: a language has those of all exercises by id, and
 * an exercise receives its own.
 */
export interface Content<Words = unknown> {
  areas: AreaText[];
  cards: Card[];
  scenarios: Scenario[];
  skills: Skill[];
  profileItems: ProfileItem[];
  shiftItems: ShiftItem[];
  auditBuckets: AuditBucket[];
  ledgerTags: LedgerTag[];
  /** Ranges of how many people asked for advice, in ascending order; the answer of a ledger is a position in this list. */
  adviceBuckets: string[];
  starters: Starter[];
  pulse: PulseItem[];
  words: Words;
  predict: PredictWords;
  modes: ModeWords;
  debrief: DebriefBank;
  /** Corrections of the source article, for the facilitator. */
  corrections: string[];
  cardWords: CardWords;
  script: ScriptWords;
}

/** What shows, in scripts of one language, how long a step takes. */
export interface ScriptCues {
  /** What stands around the sentences to say. */
  quotes: readonly [opening: string, closing: string];
  /** How a script names the press that opens the question, and the one that leaves the step. */
  open: readonly string[];
  next: readonly string[];
  /** Words in scripts with a talk in pairs or fours. */
  pairs: readonly string[];
  /** What stands before the script of a step that was shortened while the workshop ran: no talk in pairs, or one voice only. */
  cut: { pairs: string; talk: string };
}
