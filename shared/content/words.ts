/** What each exercise says, unless a step carries its own words: one entry for each exercise, under its id. */
import type { Choice, CommitArea, ShiftMoment } from "./model.ts";

/** The two ends of a scale. */
export interface Ends {
  low: string;
  high: string;
}

/** Where a point of the mix map lies on one axis: below −2, between, above 2. */
export type MixBand = "low" | "middle" | "high";

/** A choice with a line that says what it means. */
export interface Explained {
  text: string;
  hint: string;
}

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
    /** The script of a step that follows from what the room chose. */
    followNotes: string;
  };
  cloud: {
    prompt: string;
    debrief: string;
    /** Its second part: the words that came up most, each tagged. */
    tags: { stem: string; debrief: string; choices: Record<Choice, string> };
  };
  spectrum: {
    /** One question a lens; `now` and `needed` are one pair, the other three the other. */
    now: string;
    needed: string;
    me: string;
    job: string;
    team: string;
    /** Each lens in a word or two, for a chart. */
    labels: Record<"now" | "needed" | "me" | "job" | "team", string>;
    /** The stop in the middle. */
    middle: string;
    /** What the picture does not say. */
    leanOnly: string;
    debrief: string;
    debriefThree: string;
  };
  ledger: {
    prompt: string;
    /** That the lines stay with their writer. */
    privately: string;
    advice: string;
    people: string;
    peopleEnds: Ends;
    debrief: string;
  };
  venn: { stem: string; zones: Record<Choice, string>; add: string; debrief: string };
  mix: {
    now: string;
    needed: string;
    /** −5..5: execution to ideas, work to people. */
    x: Ends;
    y: Ends;
    labels: { now: string; needed: string };
    /** A name for each of the nine cells: first y, then x. */
    cells: Record<MixBand, Record<MixBand, string>>;
    debrief: string;
  };
  rank: { stem: string; places: [string, string, string]; debrief: string };
  audit: { now: string; target: string; present: string; future: string; left: string; debrief: string };
  profile: {
    stem: string;
    /** Never 0 … very often 4. */
    frequencies: string[];
    notMyRole: string;
    /** Over one's own result, on one's own phone. */
    mirror: string;
    leading: string;
    managing: string;
    /** What the bars are not. */
    caveat: string;
    debrief: string;
  };
  shift: {
    /** What a phone reads above the questions. */
    leadIn: Record<ShiftMoment, string>;
    labels: Record<ShiftMoment, string>;
    caption: string;
    /** Before the last moment there is nothing to talk about yet. */
    debrief: Record<ShiftMoment, string>;
  };
  commit: {
    prompt: string;
    promptShort: string;
    kinds: Record<"start" | "stop" | "continue", Explained>;
    ifLabel: string;
    thenLabel: string;
    starters: string;
    area: string;
    areas: Record<CommitArea, string>;
    due: string;
    share: string;
    audiences: Record<"private" | "trainer" | "wall", Explained>;
    buddy: string;
    style: string;
    followUp: string;
    debrief: string;
  };
  pulse: { debrief: string };
  choice: { debrief: string };
  scale: { ends: Ends; debrief: string };
  text: { debrief: string };
  /** Before a reveal: a guess of what the room will answer. */
  predict: {
    title: string;
    /** Where the room's answer is an option, and where it is a place on a scale. */
    mode: string;
    mean: string;
    /** That nobody will see a single guess. */
    privately: string;
  };
}
