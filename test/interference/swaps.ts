/** Swap pairs: two people exchange all that they say in a step, in every round and part, and when they say it. */
import type { Random } from "../support/random.ts";
import { type Heads, scriptOf } from "./generate.ts";
import { numbersLeftOut } from "./numbers.ts";
import { ownLeftOut } from "./own.ts";
import type { Pair } from "./pairs.ts";
import { type AnswerHappening, changed, type Happening, type Phone, type Script } from "./script.ts";
import { type Asked, togetherWith } from "./steps.ts";

export function swap(random: Random, about: Asked): Pair | null {
  const split = random.chance(0.5);
  const heads: Heads = random.pick(["counted", "fewer", "uncounted"]);
  const one = scriptOf(random, { about, turnout: random.chance(0.2) ? "few" : "most", split, heads });
  const [a, b, who] = twoOf(random, split, about.privacy === "S" && heads !== "counted");
  const steps = togetherWith(about);
  const [other, what] = random.pick([
    [changed(one, (happening) => exchanged(happening, steps, a, b)), "what they say"],
    [
      changed(one, (happening) => (isGuess(happening) ? exchanged(happening, steps, a, b) : happening)),
      "their guesses",
    ],
    [changed(one, (happening) => exchanged(happening, steps, a, b)), "what they say"],
    split && a === 0 && b === 1 ? itemExchanged(random, one, about, a, b) : null,
  ]) ?? [null, ""];
  if (!other) return null;
  const own = ownLeftOut([a, b], ["ack", "error"]);
  const rule = () => ({
    seen: (received: Parameters<typeof own>[0]) => {
      const seen = own(received);
      return seen && numbersLeftOut(seen);
    },
  });
  return { what: `phones ${a} and ${b}, ${who}, exchange ${what}`, one, other, rule };
}

/** Two steady people. `untold`: the first group is not told, whatever its size. */
function twoOf(random: Random, split: boolean, untold: boolean): [Phone, Phone, string] {
  if (split && untold && random.chance(0.5)) return [0, 2, "of a group with uncounted heads and of a small one"];
  return split && random.chance(0.4) ? [2, 3, "of small groups"] : [0, 1, "of one group"];
}

const isGuess = (happening: Happening): boolean => happening.does === "answer" && happening.said.part === "predict";

/** Exercises whose figures are each about one item alone, and whose answers are lists of items. */
const LISTS = ["sort", "venn", "scale"];

/**
 * What they say of one item alone: where results are split, no number in a file holds for two items. Null where they
 * did not both say something of it, as often as each other and in the same order of rounds.
 */
function itemExchanged(random: Random, script: Script, about: Asked, a: Phone, b: Phone): [Script, string] | null {
  if (!LISTS.includes(about.step.exercise)) return null;
  const item = random.pick(about.items);
  const said = (who: Phone) =>
    script.happenings.filter(
      (one): one is AnswerHappening =>
        one.does === "answer" && one.who === who && one.step === about.step.id && one.said.part === undefined,
    );
  const [ofA, ofB] = [said(a), said(b)];
  const pairs = ofA.map((one, at) => [one, ofB[at]] as const);
  const fit = pairs.every(
    ([one, other]) => other && one.round === other.round && entry(one, item) && entry(other, item),
  );
  if (ofA.length !== ofB.length || ofA.length === 0 || !fit) return null;
  const twins = new Map(pairs.flatMap(([one, two]) => (two ? [[one.id, two] as const, [two.id, one] as const] : [])));
  const other = changed(script, (happening) => {
    const twin = twins.get(happening.id);
    if (!twin || happening.does !== "answer" || !Array.isArray(happening.said.payload)) return happening;
    const payload = happening.said.payload.map((one) => (itemOf(one) === item ? entry(twin, item) : one));
    return { ...happening, said: { ...happening.said, payload } };
  });
  return [other, `what they say of ${item}`];
}

const itemOf = (entry: Record<string, unknown>): unknown => entry.cardId ?? entry.skillId ?? entry.item;

function entry({ said: { payload } }: AnswerHappening, item: string): unknown {
  return Array.isArray(payload) ? payload.find((one) => itemOf(one) === item) : undefined;
}

export function exchanged(happening: Happening, steps: readonly string[], a: Phone, b: Phone): Happening {
  if ((happening.does !== "answer" && happening.does !== "pass") || !steps.includes(happening.step)) return happening;
  if (happening.who === a) return { ...happening, who: b };
  return happening.who === b ? { ...happening, who: a } : happening;
}
