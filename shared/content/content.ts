/** What is written to be shown in a workshop, in one language. The words live in `en/`; a new language is a new folder. */

/** One of the five areas in which leading and managing differ. */
export type Area = "vision" | "ideas" | "people" | "time" | "culture";

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

/** A moment with two defensible ways to act. */
export interface Scenario {
  id: string;
  title: string;
  /** What has happened; ends where the choice begins. */
  situation: string;
  leading: string;
  managing: string;
  debrief: string;
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

/** The words that an exercise brings with it, unless a step carries its own. */
export interface ExerciseWords {
  sort: { stem: string; lean: string; debrief: string; choices: Record<Choice, string> };
  scenario: {
    stem: string;
    debrief: string;
    strongly: string;
    slightly: string;
    leading: string;
    managing: string;
    why: string;
  };
  cloud: { prompt: string; debrief: string };
  pulse: { debrief: string };
  choice: { debrief: string };
  text: { debrief: string };
}

/** A debrief question, in the three stages of What? So what? Now what? */
export interface DebriefBank {
  what: string[];
  soWhat: string[];
  nowWhat: string[];
  /** What the facilitator may do when the talk is stuck. */
  rescue: string[];
}

/** All content of one language. */
export interface Content {
  cards: Card[];
  scenarios: Scenario[];
  pulse: PulseItem[];
  words: ExerciseWords;
  debrief: DebriefBank;
  /** Corrections of the source, for the facilitator. */
  corrections: string[];
}
