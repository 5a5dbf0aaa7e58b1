/**
 * Slots: what a script says of its step is filled from the step, so that it stays true when somebody changes cards, minutes or
 * rounds. A slot is a name in braces. Names, numbers and lengths of time are words of the language (`ScriptWords`); these are
 * the English ones.
 *
 * - `{cards}` is a number in words, `{Cards}` the same at the beginning of a sentence; `{cards|thing|things}` adds the word that
 *   goes with it ("eight things", "one thing"), and `{cards: it|them}` is that word alone. Others: `{options}`, `{skills}`,
 *   `{lines}`, `{questions}`, `{picks}` (of the cards, those that pairs talk about), `{without view}`, `{minutes}`,
 *   `{kept back}`.
 * - `{talk}` and `{answering}` are lengths of time as people say them: "a minute and a half", "a good two minutes".
 * - `{Open}`, `{Close}`, `{Check}`, `{Wait}`, `{Pair talk}`, `{Vote again}`, `{Close and reveal}`, `{Reveal}`, `{Open the tagging}`, `{Debrief}`,
 *   `{Overview}`, `{In pairs}`, `{Pause}`, `{Start the round}`, `{Let people answer now}`, `{Next}` and `{End}` are buttons, by the words that stand on them; `{page 2}` is the
 *   second one of those that lead through an open vote. `{Check}` is the press that shows the
 *   facilitator what the room has not seen; `{Next}` leads on, to the end as well; `{End}` is there in the last step only.
 * - `{at}` at the beginning of a paragraph is the minute for which it is: "2:45". It follows from what the exercise takes, from
 *   what is said aloud (the words between “ and ”) and from the step's minutes. `{takes 1:30}` says how long a paragraph takes
 *   where that is known, such as a minute in silence.
 * - `{Vote again?}` is a condition: it shows nothing, and its sentence stands only where the step has that slot. `{no Vote
 *   again?}` is the opposite. Conditions without a slot to show: `{article’s view?}`, `{several?}`, `{reason?}`, `{guess?}`,
 *   `{needed?}`, `{three views?}`, `{own?}`, `{roles?}`, and `{card c1?}`: that card is in the deck.
 *
 * A sentence with a slot that the step does not have is left out, and so is all that it introduces: the words between “ and ”,
 * or the paragraph that it begins. Any other braces stay as typed.
 */
import type { ScriptWords, SlotName } from "../content/model.ts";

/** What fills the slots of one step. A slot without a value is one that the step does not have. */
export interface Values {
  values: Readonly<Partial<Record<SlotName, string | number | true>>>;
  /** The ids of what the step asks about. */
  items: readonly string[];
  /** The buttons that lead through an open vote, the first of which opens it. */
  pages?: readonly string[] | undefined;
  words: ScriptWords;
}

/** What stands instead of a slot; null where the step does not have it. */
export type Filled = string | null;

/** One slot of a text. */
export interface Slot {
  name: SlotName;
  /** What follows the name: an id or a time. */
  of: string;
  capital: boolean;
  /** A condition, and whether it has to be true. */
  asks?: boolean;
  forms?: { one: string; many: string; alone: boolean };
}

const BRACES = /\{([^{}]*)\}/g;
const FORMS = /^([^|:]+)(?:\|([^|]*)\|([^|]*)|:\s*([^|]*)\|([^|]*))$/;
const NAMED: readonly SlotName[] = ["card", "takes", "page"];

/** Reads what stands between braces; null if it is no slot. */
export function readSlot(inner: string, { slots, former, no }: ScriptWords): Slot | null {
  const condition = inner.endsWith("?");
  const plain = condition ? inner.slice(0, -1) : inner;
  const denied = condition && plain.startsWith(`${no} `);
  const rest = denied ? plain.slice(no.length + 1) : plain;
  const [, formed, one, many, aloneOne, aloneMany] = FORMS.exec(rest) ?? [];
  const called = (formed ?? rest).trim();
  const names = Object.keys(slots) as SlotName[];
  const found =
    names.find((name) => [called, lower(called)].includes(slots[name].slice(1, -1))) ??
    Object.entries(former).find(([was]) => was === called)?.[1];
  const named = NAMED.find((name) => called.startsWith(`${slots[name].slice(1, -1)} `));
  const name = found ?? named;
  if (name === undefined) return null;
  const exact = slots[name].slice(1, -1);
  return {
    name,
    of: found ? "" : called.slice(exact.length + 1),
    capital: found !== undefined && called !== exact,
    ...(condition && { asks: !denied }),
    ...(formed !== undefined && {
      forms: { one: one ?? aloneOne ?? "", many: many ?? aloneMany ?? "", alone: one === undefined },
    }),
  };
}

/** All slots of a text, in their order. */
export function slotsIn(text: string, words: ScriptWords): Slot[] {
  return [...text.matchAll(BRACES)].flatMap(([, inner = ""]) => readSlot(inner, words) ?? []);
}

/** Whether the step has every slot of a text. */
export function hasAll(text: string, step: Values): boolean {
  return slotsIn(text, step.words).every((slot) => filled(slot, step) !== null);
}

/** The text with its slots filled; those that the step does not have are left out. */
export function fillSlots(text: string, step: Values): string {
  return text.replace(/\{([^{}]*)\}( ?)/g, (typed, inner: string, space: string) => {
    const slot = readSlot(inner, step.words);
    if (!slot) return typed;
    const shown = filled(slot, step) ?? "";
    return shown === "" ? "" : shown + space;
  });
}

function filled({ name, of, capital, asks, forms }: Slot, { values, items, pages, words }: Values): Filled {
  if (name === "takes") return "";
  // Whether a paragraph has a time decides nothing.
  if (name === "at") return String(values.at ?? "");
  const value = namedBy(name, of, items, pages) ?? values[name];
  if (asks !== undefined) return asks === (value !== undefined) ? "" : null;
  if (value === undefined) return null;
  if (value === true) return "";
  if (typeof value === "string") return capital ? upper(value) : value;
  const number = words.numbers[value] ?? String(value);
  const form = value === 1 ? forms?.one : forms?.many;
  const text = form === undefined ? number : forms?.alone ? form : `${number} ${form}`;
  return capital ? upper(text) : text;
}

/** The value of a slot that names what it is about. */
function namedBy(name: SlotName, of: string, items: readonly string[], pages: readonly string[] = []) {
  if (name === "card") return items.includes(of) || undefined;
  return name === "page" ? pages[Number(of) - 1] : undefined;
}

/** Under so many seconds nobody says how many minutes that is. */
const NEARLY_ONE = 50;
/** What is over a half-minute by no more than this is a good one. */
const GOOD = 15;

/** A length of time as people say it: "a good two minutes". */
export function inWords(seconds: number, { times, numbers }: ScriptWords): string {
  if (seconds === 30) return times.half;
  if (seconds < NEARLY_ONE) return times.seconds.replace("{n}", numbers[seconds] ?? String(seconds));
  const over = seconds % 30;
  const halves = (count: number, from: typeof times.good) => {
    if (count === 2) return from.one;
    if (count === 3) return from.oneAndHalf;
    const n = Math.floor(count / 2);
    return (count % 2 === 0 ? from.minutes : from.halves).replace("{n}", numbers[n] ?? String(n));
  };
  const done = Math.floor(seconds / 30);
  if (over === 0) return halves(done, times);
  return over <= GOOD && done > 1 ? halves(done, times.good) : times.nearly.replace("{time}", halves(done + 1, times));
}

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
