/** What six people say in the icebreaker, and what its files then have. */
import type { Page } from "playwright-core";
import { content } from "../../../shared/agenda/library.ts";

export const CARDS = ["c1", "c8", "c13", "c20", "c24", "c29"] as const;
export const WORDS = { L: "Mainly leading", M: "Mainly managing", B: "Equally both" } as const;
type Choice = keyof typeof WORDS;

/** What everyone is going to say. The sixth comes late: after the first vote on the cards is closed. */
export const PLAN = [
  { name: "Ada", words: ["fair", "clear"], cards: "LMBLLM", again: "M", way: "A strongly", ready: 4 },
  { name: "Ben", words: ["clear", "patient"], cards: "LMBMLM", again: "M", way: "A slightly", ready: 5 },
  { name: "Cem", words: ["listens"], cards: "LMLLLB", again: "L", way: "B slightly", ready: 3 },
  { name: "Dot", words: ["fair", "funny", "calm"], cards: "LMBMMM", again: "M", way: "B strongly", ready: 2 },
  { name: "Eve", words: ["calm"], cards: "BMBLLM", again: "B", way: "pass", ready: 4 },
  { name: "Fay", words: [], cards: null, again: "M", way: "A strongly", ready: 5 },
] as const;

const idOf = new Map(content.en.cards.map((card) => [card.text, card.id]));
/** How somebody sorts a card that they read, as planned. */
export const planned = (cards: string) => (text: string) => {
  const place = (CARDS as readonly string[]).indexOf(idOf.get(text) ?? "");
  return WORDS[cards[place] as Choice];
};

/** Which way was A in this room: the order is drawn, so the report has to say. */
export async function firstWay(report: Page, code: string): Promise<1 | -1> {
  const results = await report.evaluate(async (code) => {
    const key = localStorage.getItem(`both-hats:key:report:${code}`);
    const response = await fetch(`/api/rooms/${code}/results.json`, { headers: { authorization: `Bearer ${key}` } });
    return response.json();
  }, code);
  return results.steps.find((one: { id: string }) => one.id === "scenario").settings.ways[0].sign;
}

/** Every answer that was entered, but for passes, which have no line. */
export function plannedAnswers(sign: 1 | -1): string[] {
  return PLAN.flatMap(({ cards, again, way }) => {
    const first = cards === null ? [] : CARDS.map((card, place) => `sort/1/${card}=${cards[place]}`);
    const strength = way.endsWith("strongly") ? 2 : 1;
    const pref = (way.startsWith("A") ? sign : -sign) * strength;
    return [...first, `sort/2/c20=${again}`, ...(way === "pass" ? [] : [`scenario/1/pref=${pref}`])];
  }).sort();
}
