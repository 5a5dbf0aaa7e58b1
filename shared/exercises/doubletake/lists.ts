/** What the two lists are made of, for the room and for the phones that read them; without a schema, because phones load this. */

/** The two words. They cannot be changed: nobody is to compare two kinds of people here. */
export const WORDS = ["leader", "manager"] as const;
export type Word = (typeof WORDS)[number];

/** The list that a person read: which acts are told of a leader, and which of a manager. */
export const LISTS = ["a", "b"] as const;
export type List = (typeof LISTS)[number];

/** The highest rating; the lowest is 0. */
export const MOST = 10;

/** The id of the first sentence, which is the same for everybody and is not counted. */
export const WARM_UP = "warm-up";

const other = (word: Word): Word => (word === "leader" ? "manager" : "leader");

/** The word that an act has in a list, by the word that it has in list A. */
export const wordIn = ({ first }: { first: Word }, list: List): Word => (list === "a" ? first : other(first));
