/** Draws a script: who is there, what is asked, what they answer, and what the host does with it. A seed decides all of it. */
import type { Round } from "../../shared/protocol/primitives.ts";
import type { Random } from "../support/random.ts";
import { START } from "../support/room.ts";
import type { Doing, Happening, Phone, Press, Said, Script } from "./script.ts";
import { type Asked, guess, STEPS, togetherWith, wholeAnswers } from "./steps.ts";

export interface Wanted {
  /** The step that the script is about. */
  about: Asked;
  /** How many answer it: fewer than its minimum, or most. */
  turnout: "few" | "most";
  /** Results are split by group. */
  split: boolean;
  /** The host counts heads: as many as have joined, one fewer of the first group, or none; drawn unless it is said. */
  heads?: Heads;
  /** Nobody leaves an item out. */
  whole?: true;
}

export type Heads = "counted" | "fewer" | "uncounted";

/**
 * The first people of the cast are there from the start to the end with one phone, are not shown out and forget nothing.
 */
export const STEADY = 4;

export const GROUPS = ["new", "old", "far", "near"];

/**
 * Groups of enough people, and of too few, who together are enough for the others to be told. The first two are of one group,
 * the third and fourth of the two that are too small.
 */
const LARGE = [
  ...["new", "new", "far", "near"],
  ...of("new", 6),
  ...of("old", 5),
  ...of("far", 2),
  ...of("near", 2),
  null,
];

function of(group: string, people: number): string[] {
  return Array.from({ length: people }, () => group);
}

export function scriptOf(random: Random, wanted: Wanted): Script {
  return new Writer(random, wanted).write();
}

export class Writer {
  readonly random: Random;
  readonly wanted: Wanted;
  readonly cast: (string | null)[];
  /** The steps that are shown: the one that it is about, those that it is compared with, and maybe another. */
  readonly scenes: readonly Asked[];
  readonly heads: Heads;
  /** How likely it is that somebody guesses. */
  readonly #guesses: number;
  readonly #happenings: Happening[] = [];
  readonly #gone = new Set<Phone>();
  /** Who is still to come, and who is away for a while. */
  readonly #late: Phone[] = [];
  readonly #away: Phone[] = [];
  #at = START + 1_000;
  #asked = 0;

  constructor(random: Random, wanted: Wanted) {
    this.random = random;
    this.wanted = wanted;
    this.cast = castOf(random, wanted);
    this.heads = wanted.heads ?? random.pick(["counted", "counted", "fewer", "uncounted"]);
    this.#guesses = random.pick([0.6, 0.6, 0.12]);
    const { about } = wanted;
    const together = STEPS.filter(({ step }) => togetherWith(about).includes(step.id));
    this.scenes = random.chance(0.4) ? [...new Set([...together, random.pick(STEPS)])] : together;
  }

  write(): Script {
    this.arrive();
    for (const asked of this.scenes) {
      scene(this, asked);
      if (this.random.chance(0.3)) this.noise();
    }
    if (this.random.chance(0.6)) this.press({ do: "end" });
    return this.finished();
  }

  finished(): Script {
    const segments = this.wanted.split ? { question: "Which group?", options: GROUPS } : null;
    return {
      room: { segments, seed: this.random.below(1_000) },
      plan: this.scenes.map(({ step }) => step),
      cast: this.cast,
      happenings: this.#happenings.sort((one, other) => one.at - other.at),
    };
  }

  arrive(): void {
    this.does({ does: "come", who: "host" });
    this.does({ does: "come", who: "stage" });
    for (const who of this.cast.keys()) {
      if (who >= STEADY && this.random.chance(0.1)) this.#late.push(who);
      else this.does({ does: "come", who });
    }
    // Now and then half of the phones go to sleep before anything is asked.
    const sleepers = this.random.chance(0.12) ? this.present().filter((who) => who >= STEADY && who % 2 === 0) : [];
    for (const who of sleepers) {
      this.#away.push(who);
      this.does({ does: "go", who });
    }
  }

  /** Some time passes, and something happens. */
  does(doing: Doing, after = 100 + this.random.below(1_500)): void {
    this.#at += Math.max(1, after);
    this.put(this.#at, doing);
  }

  put(at: number, doing: Doing): void {
    this.#happenings.push({ ...doing, at, id: `message-${String(this.#happenings.length).padStart(4, "0")}` });
  }

  press(press: Press): void {
    this.does({ does: "press", press }, 1_000 + this.random.below(3_000));
  }

  /** Who has joined and was not shown out. */
  joined(): Phone[] {
    return [...this.cast.keys()].filter((who) => !this.#gone.has(who) && !this.#late.includes(who));
  }

  /** Who is in the room. */
  present(): Phone[] {
    return [...this.cast.keys()].filter(
      (who) => !this.#gone.has(who) && !this.#late.includes(who) && !this.#away.includes(who),
    );
  }

  /** Answers of these people, at moments within the next seconds; some change their minds. */
  vote(asked: Asked, round: Round, voters: readonly Phone[], said: (who: Phone) => Said | "pass" | null): void {
    const length = 4_000 + this.random.below(20_000);
    const moments = new Set<number>();
    const moment = () => {
      for (;;) {
        const at = this.#at + 1 + this.random.below(length);
        if (!moments.has(at)) {
          moments.add(at);
          return at;
        }
      }
    };
    const { id: step } = asked.step;
    for (const who of voters) {
      const times = this.random.chance(0.12) ? 2 : 1;
      for (let time = 0; time < times; time += 1) {
        const one = said(who);
        if (one === "pass") this.put(moment(), { does: "pass", who, step, round });
        else if (one) this.put(moment(), { does: "answer", who, step, round, said: one });
      }
      const expected = round === 1 && this.random.chance(this.#guesses) ? guess(this.random, asked) : undefined;
      if (expected !== undefined)
        this.put(moment(), { does: "answer", who, step, round, said: { part: "predict", payload: expected } });
    }
    this.#at += length + 1;
  }

  /** Something beside the vote. */
  noise(): void {
    const { random } = this;
    const others = this.present().filter((who) => who >= STEADY);
    const who = others.length > 0 ? random.pick(others) : null;
    const dice = random.next();
    const late = this.#late[0];
    const away = this.#away[0];
    if (dice < 0.2 && late !== undefined) {
      this.#late.shift();
      this.does({ does: "come", who: late });
    } else if (dice < 0.35 && who !== null) {
      this.#away.push(who);
      this.does({ does: "go", who });
    } else if (dice < 0.5 && away !== undefined) {
      this.#away.shift();
      this.does({ does: "come", who: away });
    } else if (dice < 0.6 && who !== null) this.does({ does: "come", who, tab: true });
    else if (dice < 0.7 && who !== null) {
      this.#gone.add(who);
      this.press({ do: "remove", phone: who });
    } else if (dice < 0.8 && who !== null)
      this.does({ does: "ask", who, text: random.pick(["When?", "Why not?", "=1+1"]) });
    else if (dice < 0.9)
      this.press({ do: "question", nth: random.below(3), to: random.pick(["live", "live", "parked", "hidden"]) });
    else if (who !== null)
      this.does({ does: "vote", who, nth: random.below(3), kind: "upvote", on: random.chance(0.8) });
  }

  /** Somebody deletes what they have said. */
  forget(asked: Asked): void {
    const others = this.present().filter((who) => who >= STEADY);
    if (others.length === 0) return;
    const who = this.random.pick(others);
    const all = this.random.chance(0.3);
    if (all) this.#gone.add(who);
    this.does({ does: "forget", who, ...(!all && { step: asked.step.id }) });
  }

  /** A question that the host shows; which one it is, in the order of asking. */
  ask(): number {
    this.does({ does: "ask", who: STEADY - 1, text: `Question ${this.#asked}` });
    this.press({ do: "question", nth: this.#asked, to: "live" });
    this.#asked += 1;
    return this.#asked - 1;
  }
}

function castOf(random: Random, { split, turnout }: Wanted): (string | null)[] {
  if (split) return LARGE.map((group, who) => (who >= STEADY && random.chance(0.03) ? null : group));
  const size =
    turnout === "few" && random.chance(0.5) ? STEADY + random.below(3) : 6 + random.below(random.chance(0.1) ? 20 : 6);
  return Array.from({ length: size }, () => null);
}

/** One step, from its opening to whatever the host makes of it. */
export function scene(writer: Writer, asked: Asked): void {
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
  writer.press({ do: "open", step, round: 1 });
  writer.vote(asked, 1, voters(random.chance(0.15) ? 0.4 : 0.92), said);
  if (random.chance(0.3)) writer.noise();
  writer.press({ do: "close", step });
  while (random.chance(0.3)) {
    writer.press({ do: "open", step, round: 1 });
    writer.vote(asked, 1, voters(0.25), said);
    writer.press({ do: "close", step });
  }
  for (const what of course(random, asked)) act(writer, asked, what, voters, said);
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
      writer.press({ do: "open", step, round });
      writer.vote(asked, round, voters(round === 2 ? 0.8 : 0.25), (who) => inRound(random, asked, round, said(who)));
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
