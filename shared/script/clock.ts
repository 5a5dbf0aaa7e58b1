/**
 * The running clock of a script: at which minute of its step each paragraph is due. What a paragraph takes is what is said in it
 * and what its buttons bring with them, such as the time for answers. What is left of the step's minutes goes to the talk after
 * the reveal, by the length of its paragraphs; where the step is given less than it takes, everything is shortened alike.
 */
import type { ScriptWords, SlotName } from "../content/model.ts";
import { minutesAndSeconds } from "../duration.ts";
import { wordCount } from "./aloud.ts";
import { slotsIn } from "./slots.ts";

/** What a step takes, all in seconds. */
export interface Clock {
  /** The minutes of the step. */
  given: number;
  /** Words that are said in a minute. */
  pace: number;
  /** To read a situation aloud. */
  read: number;
  /** From opening until nearly all have answered; thereafter the second time. */
  answer: number;
  again: number;
  /** To close and, the first time, to look at the result before the room does. */
  close: number;
  closeAgain: number;
  /** The talk in pairs with turning to one another. */
  talk: number;
  /** Nobody speaks while the room looks. */
  look: number;
  on: number;
}

/** Buttons that close a vote, and that show what it said: one of them does both. */
const CLOSES: readonly SlotName[] = ["close", "closeReveal"];
const REVEALS: readonly SlotName[] = ["reveal", "closeReveal"];

/** Times are told in steps of so many seconds: nobody looks at the clock more closely. None is later than it should be. */
const STEP = 5;
/** Seconds of the shortest paragraph. */
const LEAST = 10;
/** A question takes as long as so many words of what else there is to do. */
const QUESTION = 15;

/** A paragraph that has a time. */
interface Timed {
  place: number;
  /** Seconds for certain. */
  takes: number;
  /** Its share of what is left. */
  weight: number;
}

/** The time of each paragraph as "2:45"; undefined for one that has none. */
export function clockOf(paragraphs: readonly string[], clock: Clock, words: ScriptWords): (string | undefined)[] {
  const timed = timesOf(paragraphs, clock, words);
  const taken = sum(timed.map(({ takes }) => takes));
  const weights = sum(timed.map(({ weight }) => weight));
  const left = clock.given - taken;
  const lasts = ({ takes, weight }: Timed) => {
    if (left < 0) return (takes * clock.given) / taken;
    return takes + (weights > 0 ? (left * weight) / weights : 0);
  };
  const times: (string | undefined)[] = paragraphs.map(() => undefined);
  let now = 0;
  for (const one of timed) {
    times[one.place] = minutesAndSeconds(Math.floor(now / STEP) * STEP);
    now += lasts(one);
  }
  return times;
}

function timesOf(paragraphs: readonly string[], clock: Clock, words: ScriptWords): Timed[] {
  const slots = paragraphs.map((paragraph) => slotsIn(paragraph, words).filter(({ asks }) => asks === undefined));
  const has = (place: number, ...names: SlotName[]) => slots[place]?.some(({ name }) => names.includes(name)) ?? false;
  const places = paragraphs.flatMap((_, place) => (has(place, "at") ? [place] : []));
  const revealed = places.find((place) => has(place, ...REVEALS));
  let closed = 0;
  // What a press brings with it comes after its paragraph where the press is the last thing in it.
  let brought = { takes: 0, talks: false };
  const timed = places.map((place, at): Timed => {
    const text = paragraphs[place] ?? "";
    const next = places[at + 1];
    let takes = Math.max(LEAST, spoken(text, clock.pace)) + brought.takes;
    let busy = false;
    const talks = brought.talks || (has(place, "huddle") && !endsWith(text, words, "huddle"));
    brought = { takes: 0, talks: false };
    const bring = (name: SlotName, seconds: number) => {
      if (endsWith(text, words, name)) brought.takes += seconds;
      else takes += seconds;
    };
    const closes = slots[place]?.flatMap(({ name }) => (CLOSES.includes(name) ? [name] : [])) ?? [];
    for (const [n, pressed] of closes.entries()) {
      // A paragraph that begins with it is for the moment when the answers are in.
      const waits = n === 0 && startsWithClose(text, words) ? 0 : 1;
      takes += waits * (closed === 0 ? clock.answer : clock.again);
      bring(pressed, closed === 0 ? clock.close : clock.closeAgain);
      closed += 1;
      busy = true;
    }
    if (next !== undefined && startsWithClose(paragraphs[next] ?? "", words)) {
      takes += closed === 0 ? clock.answer : clock.again;
      busy = true;
    }
    if (has(place, "open")) takes += clock.read;
    if (has(place, "huddle")) bring("huddle", clock.talk);
    const reveals = REVEALS.find((name) => has(place, name));
    if (reveals) bring(reveals, clock.look);
    if (has(place, "huddle") && !talks) brought.talks = true;
    if (has(place, "next") || has(place, "end")) takes += clock.on;
    const said = slots[place]?.find(({ name }) => name === "takes");
    if (said) return { place, takes: secondsOf(said.of), weight: 0 };
    const free = !busy && !talks && (revealed === undefined || place > revealed);
    return { place, takes, weight: free ? talkIn(text) : 0 };
  });
  // Nothing is talked about freely: everything takes a little longer.
  return sum(timed.map(({ weight }) => weight)) > 0
    ? timed
    : timed.map((one) => ({ ...one, weight: wordCount(paragraphs[one.place] ?? "") }));
}

/** Whether the first sentence of a paragraph closes the vote, and nothing is said before it. */
function startsWithClose(text: string, words: ScriptWords): boolean {
  return CLOSES.some((button) => {
    const before = text.split(words.slots[button])[0] ?? "";
    return before.length < text.length && !/[.:!?“]\s/.test(before.replaceAll(/\{[^{}]*\}/g, ""));
  });
}

/** Whether nothing is said or done in a paragraph after the sentence that ends with a press. */
function endsWith(text: string, words: ScriptWords, button: SlotName): boolean {
  const after = text.slice(text.lastIndexOf(words.slots[button]) + words.slots[button].length);
  return !/[.!?…][”’)]*\s+\S/.test(after);
}

/** The seconds of what stands between quotation marks. */
function spoken(text: string, pace: number): number {
  const said = text.match(/“[^”]*”?/g) ?? [];
  return (wordCount(said.join(" ")) / pace) * 60;
}

/** How much there is to talk about: what is asked, and what is to be done beside speaking. */
function talkIn(text: string): number {
  return wordCount(text.replaceAll(/“[^”]*”?/g, " ")) + QUESTION * (text.match(/\?(?=[ ”])/g)?.length ?? 0);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** "1:30" in seconds; a number alone is minutes. */
function secondsOf(time: string): number {
  const [minutes = "0", seconds = "0"] = time.split(":");
  return (Number(minutes) || 0) * 60 + (Number(seconds) || 0);
}
