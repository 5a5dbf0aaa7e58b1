/** Swap pairs: two people exchange all that they say in a step, in every round and part, and when they say it. */
import type { Random } from "../support/random.ts";
import { scriptOf } from "./generate.ts";
import { numbersLeftOut } from "./numbers.ts";
import { ownLeftOut } from "./own.ts";
import type { Pair } from "./pairs.ts";
import { changed, type Happening, type Phone } from "./script.ts";
import { type Asked, togetherWith } from "./steps.ts";

export function swap(random: Random, about: Asked): Pair | null {
  const split = random.chance(0.5);
  const one = scriptOf(random, { about, turnout: random.chance(0.2) ? "few" : "most", split });
  // The first two are of one group; the next two of groups that are too small to be told.
  const [a, b] = split && random.chance(0.5) ? [2, 3] : [0, 1];
  const steps = togetherWith(about);
  const other = changed(one, (happening) => exchanged(happening, steps, a, b));
  const own = ownLeftOut([a, b], ["ack", "error"]);
  const rule = () => ({
    seen: (received: Parameters<typeof own>[0]) => {
      const seen = own(received);
      return seen && numbersLeftOut(seen);
    },
  });
  return { what: `phones ${a} and ${b} exchange what they say`, one, other, rule };
}

export function exchanged(happening: Happening, steps: readonly string[], a: Phone, b: Phone): Happening {
  if ((happening.does !== "answer" && happening.does !== "pass") || !steps.includes(happening.step)) return happening;
  if (happening.who === a) return { ...happening, who: b };
  return happening.who === b ? { ...happening, who: a } : happening;
}
