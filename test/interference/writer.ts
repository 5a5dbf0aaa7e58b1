/** Writes a script down: who comes, what they say, what the host presses, each at its moment. */
import type { Round } from "../../shared/primitives.ts";
import type { Random } from "../support/random.ts";
import { START } from "../support/room.ts";
import { PRODUCER } from "./play.ts";
import type { Doing, Happening, Phone, Press, Said, Script } from "./script.ts";
import { type Asked, guess, STEPS, togetherWith } from "./steps.ts";

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
    // At a set time, so that nothing else is drawn otherwise.
    const press = { do: "invite", id: "producer", name: "Ann", kind: "producer", key: PRODUCER };
    this.does({ does: "press", press }, 50);
    this.does({ does: "come", who: "producer" }, 50);
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
