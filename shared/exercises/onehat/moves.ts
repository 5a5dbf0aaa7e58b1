/** The moves and the needs of a one-hat talk: the same in every language, in which only their words differ. */

/** Six moves of leading, and six of managing. No id tells which, because phones have the ids before the debrief. */
export const SETS = {
  L: ["year", "problem", "known", "ahead", "habit", "why"],
  M: ["quarter", "next", "week", "clear", "same", "precise"],
} as const;

export const MOVE_IDS = [...SETS.L, ...SETS.M] as const;
export type MoveId = (typeof MOVE_IDS)[number];

/** What a move is about; two of them, one of each set, are about none of the five areas. */
export const MOVE_AREAS = {
  year: "vision",
  quarter: "vision",
  problem: "ideas",
  next: "ideas",
  known: "people",
  week: "people",
  ahead: "time",
  clear: "time",
  habit: "culture",
  same: "culture",
} as const satisfies Partial<Record<MoveId, string>>;

/** What a talk can lack; the last is that it lacked nothing. */
export const NEED_IDS = ["step", "help", "first", "where", "worth", "leave", "nothing"] as const;
export type NeedId = (typeof NEED_IDS)[number];

/** The two talks, by their numbers; as items they have names. */
export const TALKS = [1, 2] as const;
export type Talk = (typeof TALKS)[number];
export const TALK_ITEMS = { 1: "talk1", 2: "talk2" } as const;

/** The pages of the open vote, in order. */
export const PAGE = { chairs: 0, first: 1, change: 2, second: 3, questions: 4 } as const;

/** Which talk a page is about; none of the questions, which are about both. */
export function talkOn(page: number): Talk | null {
  if (page >= PAGE.questions) return null;
  return page < PAGE.change ? 1 : 2;
}
