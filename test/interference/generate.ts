/** Draws a script: who is there, what is asked, what they answer, and what the host does with it. A seed decides all of it. */
import type { Round } from "../../shared/primitives.ts";
import type { Random } from "../support/random.ts";
import { START } from "../support/room.ts";
import type { Phone, Said, Script } from "./script.ts";
import { type Asked, wholeAnswers } from "./steps.ts";
import { GROUPS, type Wanted, Writer } from "./writer.ts";

export function scriptOf(random: Random, wanted: Wanted): Script {
  const writer = new Writer(random, wanted);
  writer.arrive();
  for (const asked of writer.scenes) {
    scene(writer, asked);
    if (random.chance(0.3)) writer.noise();
  }
  if (random.chance(0.6)) writer.press({ do: "end" });
  return writer.finished();
}

/** One step, from its opening to whatever the host makes of it. */
function scene(writer: Writer, asked: Asked): void {
  const { random } = writer;
  const { id: step } = asked.step;
  const about = asked.step.id === writer.wanted.about.step.id;
  const few = about && writer.wanted.turnout === "few";
  // The same people in every round, or the few would be many.
  const seats = few ? shuffled(random, [...writer.cast.keys()]).slice(0, 1 + random.below(asked.minimum - 1)) : null;
  const pool = about && writer.wanted.whole ? wholeAnswers(asked) : asked.pool;
  const said = (who: Phone) => answerOf(random, { ...asked, pool }, seats ? seats.includes(who) : true);
  const voters = (share: number) =>
    writer.present().filter((who) => (seats ? seats.includes(who) : who < 2 || random.chance(share)));

  if (random.chance(0.5)) writer.press({ do: "goto", step });
  if (writer.wanted.split && writer.heads !== "uncounted") countHeads(writer, step);
  open(writer, asked, 1);
  writer.vote(asked, 1, voters(random.chance(0.15) ? 0.4 : 0.92), said);
  if (random.chance(0.3)) writer.noise();
  writer.press({ do: "close", step });
  while (random.chance(0.3)) {
    open(writer, asked, 1);
    writer.vote(asked, 1, voters(0.25), said);
    writer.press({ do: "close", step });
  }
  for (const what of course(random, asked)) act(writer, asked, what, voters, said);
}

/** opens a round, and turns its pages to the one that asks, now and then by way of others. */
function open(writer: Writer, { step: { id: step }, bound: { exercise, content } }: Asked, round: Round): void {
  writer.press({ do: "open", step, round });
  const pages = exercise.openPages?.(content) ?? [];
  if (round === 2 || pages.length === 0) return;
  for (const page of pages.keys()) if (writer.random.chance(0.2)) writer.press({ do: "turn", step, page });
  writer.press({ do: "turn", step, page: pages.length - 1 });
}

type Act =
  | "peek"
  | "reveal"
  | "hide"
  | "moderate"
  | "reopen"
  | "huddle"
  | "second"
  | "debrief"
  | "noise"
  | "forget"
  | "away";

/** What a host does once the first vote is over. */
function course(random: Random, { bound }: Asked): Act[] {
  const second = bound.exercise.rounds(bound.content) === 2 && random.chance(0.7);
  const some = (what: Act, chance: number): Act[] => (random.chance(chance) ? [what] : []);
  return [
    ...some("noise", 0.2),
    ...some("peek", 0.5),
    ...some("moderate", 0.3),
    ...some("forget", 0.15),
    ...some("reopen", 0.15),
    ...(second ? [...some("reveal", 0.3), ...some("huddle", 0.6), "second" as const, ...some("noise", 0.2)] : []),
    ...some("peek", 0.4),
    ...some("away", 0.1),
    ...some("reveal", 0.9),
    ...some("hide", 0.15),
    ...some("reopen", 0.15),
    ...some("moderate", 0.2),
    ...some("reveal", 0.5),
    ...some("debrief", 0.8),
    ...some("forget", 0.1),
    ...some("noise", 0.1),
  ];
}

type Voters = (share: number) => Phone[];
type Answering = (who: Phone) => Said | "pass" | null;

function act(writer: Writer, asked: Asked, what: Act, voters: Voters, said: Answering): void {
  const { random } = writer;
  const { id: step } = asked.step;
  switch (what) {
    case "noise":
      return writer.noise();
    case "forget":
      return writer.forget(asked);
    case "moderate":
      return writer.press({
        do: "moderate",
        what: "text",
        step,
        text: textOf(random, asked),
        to: random.pick<unknown>(["hidden", "hidden", "shown", { merge: "calm" }]),
      });
    case "huddle":
      return writer.press({ do: "huddle", step, until: START + 60_000_000, ...someItems(random, asked) });
    case "away":
      writer.press({ do: "goto", step: random.pick(writer.scenes).step.id });
      return writer.press({ do: "goto", step });
    case "reopen":
    case "second": {
      const round = what === "second" ? 2 : 1;
      open(writer, asked, round);
      writer.vote(asked, round, voters(round === 2 ? 0.8 : 0.25), (who) => inRound(random, asked, round, said(who)));
      // closed and revealed by one press, which is refused where there is nothing to reveal yet.
      if (what === "second" && random.chance(0.4)) writer.press({ do: "reveal", step, from: "collecting" });
      return writer.press({ do: "close", step });
    }
    case "debrief":
      writer.press({ do: "debrief", step });
      for (const shown of ["key", "segment", "prompt"])
        if (random.chance(shown === "segment" ? 0.8 : 0.3))
          writer.press({ do: "show", step, what: shown, on: random.chance(0.8) });
      return;
    default:
      return writer.press({ do: what, step });
  }
}

/** the host goes to the step, reads who has joined, and says how many heads there are. */
function countHeads(writer: Writer, step: string): void {
  const { cast, heads } = writer;
  writer.press({ do: "goto", step });
  const joined = writer.joined().map((who) => cast[who]);
  const excess = (group: string) => (heads === "fewer" && group === cast[0] ? 1 : 0);
  const counted = GROUPS.map((group) => [group, joined.filter((one) => one === group).length - excess(group)] as const);
  const none = joined.filter((one) => one === null).length;
  writer.press({ do: "heads", counts: Object.fromEntries(counted.filter(([, count]) => count > 0)), none });
}

/** In round 2 of a cloud its words are tagged; everything else is asked again. */
function inRound(random: Random, { bound }: Asked, round: Round, said: Said | "pass" | null): Said | "pass" | null {
  if (said === null || said === "pass" || said.part === "predict") return said;
  if ((bound.exercise.part?.(round) ?? "main") === "main") return said;
  const choices = ["L", "M", "B"];
  return { part: "tags", payload: null, tags: Array.from({ length: 5 }, () => random.pick(choices)) };
}

function answerOf(random: Random, { pool, items }: Asked, always: boolean): Said | "pass" | null {
  const dice = random.next();
  if (dice < 0.07) return "pass";
  if (!always && dice < 0.15) return null;
  const skips = items.length > 1 && random.chance(0.25);
  return { payload: random.pick(pool), ...(skips && { skipped: random.some(items) }) };
}

function someItems(random: Random, { items }: Asked): { items?: string[] } {
  return items.length > 1 && random.chance(0.3) ? { items: random.some(items) } : {};
}

/** A text that somebody may have written there. */
function textOf(random: Random, { bound: { exercise }, pool }: Asked): string {
  const texts = exercise.texts(random.pick(pool), { hidden: [], merged: {} });
  return texts.length === 0 ? "calm" : exercise.spelling(random.pick(texts).text);
}

function shuffled<T>(random: Random, from: readonly T[]): T[] {
  return from
    .map((one) => ({ one, by: random.next() }))
    .sort((one, other) => one.by - other.by)
    .map(({ one }) => one);
}
