/**
 * How long the parts of a step take: the one table of its constants, and how each exercise describes itself by them. All times
 * are seconds. "Practice" stands for what facilitators have seen; it is to be replaced by what rooms measure.
 */

/** For 24 people in a room. */
export const PACE = {
  /** Words that somebody says in a minute: a calm presenter; source: practice of public speaking. */
  saidPerMinute: 130,
  /** Words read on a phone in a minute: the slow end of 175 to 300 for silent reading (doi 10.1016/j.jml.2019.104047). */
  readPerMinute: 175,
  /** An introduction without a script: the middle of the ready plans. Practice. */
  introduction: 30,
  /** Before the first answer, once a step. */
  think: 10,
  /** Until 22 of 24 have finished. Practice. */
  answer: {
    card: 8,
    deck: 10,
    /** One word of a cloud that the room tags. */
    tag: 7,
    /** One mark on a line between two ends: an area has two, now and needed. */
    mark: 10,
    scenario: 25,
    /** A scenario whose phones ask for no reason. */
    bare: 22,
    /** One line rated on a scale. */
    line: 8,
    text: 35,
    words: 65,
    /** Both points on the map. */
    map: 55,
    skill: 8,
    rank: 55,
    audit: 150,
    ledger: 195,
    item: 9,
    questionnaire: 15,
    commitment: { short: 135, full: 180 },
    choice: 25,
    /** A sentence that is rated on its own, and the page behind the last one. */
    sentence: 14,
    lastPage: 12,
    /** A press, and the file that it saves. */
    keep: 40,
    /** A guess of what the room will say. */
    guess: 5,
  },
  /** Close, and what the facilitator does before the reveal: nothing, a private check, or reading what people wrote. Practice. */
  close: { none: 10, look: 20, words: 30 },
  /** Beside the talk in pairs itself: turning and standing up, or opening and closing breakout rooms. Practice. */
  pairs: { talk: 90, turn: 20, open: 50, gather: 40 },
  /** A talk of remote people shorter than this takes place in the chat: breakout rooms would eat it up. Practice. */
  breakout: 240,
  /** The second answer: for each card or scenario that was talked about, and once. Practice. */
  again: { item: 12, once: 10 },
  /** Nobody speaks while the room looks. */
  reveal: { one: 15, several: 30 },
  /** One voice in the talk of the whole room. Practice. */
  voice: 25,
  /**
   * A closing round: what is said before it, and the middle of 7 to 11 seconds a person. Above `most` people, fours turn to each
   * other and talk, and three of them speak. Both together are never under `least`. Practice.
   */
  round: { say: 25, person: 9, most: 26, fours: 150, voices: 3, least: 240 },
  /** What is said before people keep what is theirs, where no script says it. Practice. */
  keep: 20,
  /** On to the next step: the least after a page and after what is answered without thinking first. Practice. */
  on: { page: 5, brief: 5, question: 10 },
} as const;

/** What another number of people changes; between these numbers it changes evenly. Practice. */
export const CROWD = {
  few: 12,
  usual: 24,
  many: 100,
  /** With few: answers and talk, and each person's turn in a round. */
  quicker: 0.9,
  longerTurn: 1.5,
  /** With many. */
  instruct: 1.1,
  answer: 1.15,
  words: 20,
  pairs: 10,
  /** Two talks, whose pairs find each other, read and change chairs. */
  onehat: 30,
} as const;

/** How much of a workshop's time belongs to the facilitator and is never filled, as a share. Practice. */
export const KEPT_BACK = { room: 0.08, remote: 0.12 } as const;

/** A step that asks something. */
export interface QuestionPace {
  /** What the facilitator reads aloud, such as a situation. */
  aloud?: readonly string[];
  /** What everybody reads on their phones while they think. */
  reads?: readonly string[];
  /** Whether people think for ten seconds first. */
  think: boolean;
  answer: number;
  /** The second round: once, and for each card or scenario that was talked about. Absent if none is planned. */
  again?: { once: number; item?: number };
  /** What the facilitator does between close and reveal. */
  check: keyof typeof PACE.close;
  /** The talk in pairs itself, and whether a script has to speak of it or the second round brings it. Absent for none. */
  pairs?: {
    talk: number;
    when: "between" | "scripted";
    /** What many people add to it, where that is not what is usual. */
    crowd?: number;
  };
  /** Pictures that the big screen shows after the reveal. */
  pictures: number;
  /** Voices in the talk of the whole room that usually follows. */
  voices: number;
}

/** A page to read, a break for as long as planned, a round in which everybody says something, or a minute to keep what is theirs. */
export interface PagePace {
  page: "read" | "break" | "round" | "keep";
  reads: readonly string[];
  /** Seconds for which its sheets stay, of those that have a time: people talk meanwhile, or do what stands there. */
  timed: number;
}

export type Pace = QuestionPace | PagePace;

/** The parts that a second round adds, after a talk in pairs; about one card or scenario, where a plan says nothing else. */
export function twoRounds(rounds: 1 | 2): Pick<QuestionPace, "again" | "pairs"> {
  if (rounds === 1) return {};
  return { again: PACE.again, pairs: { talk: PACE.pairs.talk, when: "between" } };
}

/** The time for guessing: once for each thing that can be guessed. */
export function guessing(predict: unknown, items = 1): number {
  return predict ? items * PACE.answer.guess : 0;
}
