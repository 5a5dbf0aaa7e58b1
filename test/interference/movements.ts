/**
 * Movement pairs: two people exchange what they say in the second round alone. Both results stay as they were, and who went
 * from where to where is told of three people or more only, so that it stays as well.
 */
import type { Random } from "../support/random.ts";
import { numbersLeftOut } from "./numbers.ts";
import { ownLeftOut } from "./own.ts";
import type { Pair } from "./pair.ts";
import { changed, type Phone, type Said } from "./script.ts";
import { type Asked, askedIn, FOUR } from "./steps.ts";
import { Writer } from "./writer.ts";

const OPTIONS = ["a", "b", "c", "d"];

export function movements(random: Random, _about: Asked): Pair {
  const about = askedIn(FOUR.id);
  const writer = new Writer(random, { about, turnout: "most", split: random.chance(0.25) });
  writer.arrive();
  // Four places, or fewer people in both rounds than anything may be told of.
  const both = random.chance(0.5) ? writer.present() : [0, 1];
  const first = new Map(writer.present().map((who) => [who, who < 2 ? OPTIONS[who] : random.pick(OPTIONS)]));
  // Enough others answer one round only, or flows would not be told at all.
  const once = writer.present().filter((who) => who >= 2 && random.chance(0.5));
  const says = (option: string | undefined): Said => ({ payload: { options: [option] } });
  const { id: step } = FOUR;
  writer.press({ do: "open", step, round: 1 });
  writer.vote(about, 1, [...first.keys()], (who) => says(first.get(who)));
  writer.press({ do: "close", step });
  if (random.chance(0.5)) writer.press({ do: "huddle", step, until: Number.MAX_SAFE_INTEGER });
  writer.press({ do: "open", step, round: 2 });
  const moves = (who: Phone) => (who < 2 ? OPTIONS[who + 2] : first.get(who));
  writer.vote(
    about,
    2,
    both.filter((who) => !once.includes(who)),
    (who) => says(moves(who)),
  );
  for (const what of ["close", "reveal", "debrief", "end"])
    writer.press(what === "end" ? { do: what } : { do: what, step });
  const one = writer.finished();
  const [a, b] = [0, 1];
  const other = changed(one, (happening) => {
    if (happening.does !== "answer" || happening.round !== 2) return happening;
    return happening.who === a ? { ...happening, who: b } : happening.who === b ? { ...happening, who: a } : happening;
  });
  const own = ownLeftOut([a, b], ["ack", "error"]);
  return {
    what: "two people exchange their second answers",
    one,
    other,
    rule: () => ({
      seen: (received) => {
        const seen = own(received);
        return seen && numbersLeftOut(seen);
      },
    }),
  };
}
