/** What is written to be shown in a workshop, in one language. The words live in `en/`; a new language is a new folder. */

/** One of the five areas in which leading and managing differ. */
export type Area = "vision" | "ideas" | "people" | "time" | "culture";

/** An area as a line between two ends; neither end names a role. */
export interface AreaText {
  id: Area;
  title: string;
  leading: string;
  managing: string;
}

/** Which of the two somebody is doing: leading or managing. */
export type Pole = "L" | "M";

/** Leading, managing, or equally both. */
export type Choice = "L" | "M" | "B";

/** Something that somebody does at work; the room sorts it into leading, managing or both. */
export interface Card {
  id: string;
  text: string;
  /** The article's view, one source's opinion and never "correct". */
  key: Choice;
  area: Area;
  /** One sentence that argues for the article's view. */
  why: string;
  /** The source's view of this card is open to argument, or the source has none: it is never shown and never scored. */
  withoutView?: true;
}

/** Something that leading, managing or both call for; `zone` is where one article would put it. */
export interface Skill {
  id: string;
  text: string;
  zone: Choice;
}

/** Something that one does more or less often; finishes the profile's stem. Its pole is never shown to participants. */
export interface ProfileItem {
  id: number;
  area: Area;
  pole: Pole;
  text: string;
}

/** When readiness is asked: before, looking back to before, after, and weeks later. */
export type ShiftMoment = "pre" | "then" | "post" | "followup";

/** One thing to be ready for, 0..10; the stem of the moment and the text make one question. */
export interface ShiftItem {
  id: number;
  stem: Record<ShiftMoment, string>;
  text: string;
  /** The words for 0 and for 10. */
  low: string;
  high: string;
}

/** A share of one's working week. */
export interface AuditBucket {
  id: string;
  text: string;
  /** Whether it serves the time ahead; the others serve the present. */
  future: boolean;
}

/** What a week's work did: created value, counted it, both, or drained it. */
export interface LedgerTag {
  id: "created" | "counted" | "both" | "drained";
  text: string;
  /** One line that says when it fits. */
  meaning: string;
}

/** What a commitment is about: an area, or growing in either role. */
export type CommitArea = Area | "growth";

/** A ready if–then plan; both halves finish the card's own "If …" and "then I will …". */
export interface Starter {
  id: string;
  area: CommitArea;
  ifCue: string;
  thenDo: string;
}

/** A moment with two defensible ways to act. */
export interface Scenario {
  id: string;
  title: string;
  /** What has happened; ends where the choice begins. */
  situation: string;
  leading: string;
  managing: string;
  debrief: string;
  /** The scenarios that follow from each way, by id, where the moment is part of a story. */
  then?: { leading: string; managing: string };
}

/** One thing that a pulse asks. */
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

/** Words for a scale: its two ends, or one for every stop. */
export type ScaleLabels = { low: string; high: string } | { stops: string[] };

/** A debrief question, in the three stages of What? So what? Now what? */
export interface DebriefBank {
  what: string[];
  soWhat: string[];
  nowWhat: string[];
  /** What the facilitator may do when the talk is stuck. */
  rescue: string[];
}

/** The groups of a room whose results are split by how people take part. */
export interface ModeWords {
  room: string;
  remote: string;
}

/** Before a reveal: a guess of what the room will answer. */
export interface PredictWords {
  title: string;
  /** Where the room's answer is an option, and where it is a place on a scale. */
  mode: string;
  mean: string;
  /** That nobody will see a single guess. */
  privately: string;
}

/**
 * All content of one language. `Words`: what exercises say unless a step carries its own words: of all exercises, each under
 * its id; an exercise is given its own.
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
  /** How many people asked for advice, fewest first: the ledger's answer is the place in this list. */
  adviceBuckets: string[];
  starters: Starter[];
  pulse: PulseItem[];
  words: Words;
  predict: PredictWords;
  modes: ModeWords;
  debrief: DebriefBank;
  /** Corrections of the source, for the facilitator. */
  corrections: string[];
}
