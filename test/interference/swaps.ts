/** Swap pairs: two people exchange all that they say in a step, in every round and part, and when they say it. */
import type { Random } from "../support/random.ts";
import { scriptOf } from "./generate.ts";
import { numbersLeftOut } from "./numbers.ts";
import { ownLeftOut } from "./own.ts";
import type { Pair } from "./pair.ts";
import { type AnswerHappening, changed, type Happening, type Phone, type Script } from "./script.ts";
import { type Asked, askedIn, togetherWith } from "./steps.ts";
import type { Received } from "./venue.ts";
import type { Heads } from "./writer.ts";

export function swap(random: Random, about: Asked): Pair | null {
  const split = random.chance(0.5);
  const heads: Heads = random.pick(["counted", "fewer", "uncounted"]);
  const one = scriptOf(random, { about, turnout: random.chance(0.2) ? "few" : "most", split, heads });
  const [a, b, who] = twoOf(random, split, about.privacy === "S" && heads !== "counted");
  const steps = togetherWith(about);
  const { exercise, content } = about.bound;
  const guesses = (exercise.guesses?.(content) ?? []).length > 0 && random.chance(0.4);
  const other = changed(one, (happening) =>
    guesses && !isGuess(happening) ? happening : exchanged(happening, steps, a, b),
  );
  return exchange(
    `phones ${a} and ${b}, ${who}, exchange ${guesses ? "their guesses" : "all that they say"}`,
    [a, b],
    one,
    other,
  );
}

/** Item pairs: where results are split, no number in a file holds for two items. */
export function items(random: Random): Pair | null {
  const about = askedIn(random.pick(["sort", "venn", "scale"]));
  const one = scriptOf(random, { about, turnout: "most", split: true, whole: true });
  const item = random.pick(about.items);
  const other = itemExchanged(one, about.step.id, item, 0, 1);
  return other && exchange(`phones 0 and 1 exchange what they say of ${item}`, [0, 1], one, other);
}

/** Equal for ever, but for the numbers. */
function exchange(what: string, people: readonly Phone[], one: Script, other: Script): Pair {
  const own = ownLeftOut(people, ["ack", "error"]);
  const rule = () => ({
    seen: (received: Received) => {
      const seen = own(received);
      return seen && numbersLeftOut(seen);
    },
  });
  return { what, one, other, rule };
}

/** Two steady people. `untold`: the first group is not told, whatever its size. */
function twoOf(random: Random, split: boolean, untold: boolean): [Phone, Phone, string] {
  if (split && untold && random.chance(0.5)) return [0, 2, "of a group with uncounted heads and of a small one"];
  return split && random.chance(0.4) ? [2, 3, "of small groups"] : [0, 1, "of one group"];
}

const isGuess = (happening: Happening): boolean => happening.does === "answer" && happening.said.part === "predict";

/** Null where they did not both say something of the item, as often as each other and in the same votes. */
function itemExchanged(script: Script, step: string, item: string, a: Phone, b: Phone): Script | null {
  const said = (who: Phone) =>
    script.happenings.filter(
      (one): one is AnswerHappening =>
        one.does === "answer" && one.who === who && one.step === step && one.said.part === undefined,
    );
  const [ofA, ofB] = [said(a), said(b)];
  // Whoever passes takes back what they have said of every item.
  const passes = script.happenings.some(
    (one) => one.does === "pass" && one.step === step && (one.who === a || one.who === b),
  );
  if (passes || ofA.length === 0 || ofA.length !== ofB.length) return null;
  const twins = new Map<string, AnswerHappening>();
  for (const [at, one] of ofA.entries()) {
    const two = ofB[at];
    if (!two || vote(script, one) !== vote(script, two) || !entry(one, item) || !entry(two, item)) return null;
    twins.set(one.id, two);
    twins.set(two.id, one);
  }
  return changed(script, (happening) => {
    const twin = twins.get(happening.id);
    if (!twin || happening.does !== "answer" || !Array.isArray(happening.said.payload)) return happening;
    const payload = happening.said.payload.map((one) => (itemOf(one) === item ? entry(twin, item) : one));
    return { ...happening, said: { ...happening.said, payload } };
  });
}

/** Which opening of the vote an answer was given in. */
const vote = ({ happenings }: Script, { at, round, step }: AnswerHappening): string =>
  `${round} ${happenings.filter((one) => one.at < at && one.does === "press" && one.press.step === step).length}`;

const itemOf = (entry: Record<string, unknown>): unknown => entry.cardId ?? entry.skillId ?? entry.item;

function entry({ said: { payload } }: AnswerHappening, item: string): unknown {
  return Array.isArray(payload) ? payload.find((one) => itemOf(one) === item) : undefined;
}

export function exchanged(happening: Happening, steps: readonly string[], a: Phone, b: Phone): Happening {
  if ((happening.does !== "answer" && happening.does !== "pass") || !steps.includes(happening.step)) return happening;
  if (happening.who === a) return { ...happening, who: b };
  return happening.who === b ? { ...happening, who: a } : happening;
}
