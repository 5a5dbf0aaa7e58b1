/** The two recounts that take more than sums: the profile's areas, and readiness compared within the same people. */

import { content } from "../../shared/agenda/library.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import type { Recount } from "./counting.ts";
import type { Payloads, Said } from "./said.ts";
import { ways } from "./selves.ts";
import { count, deviation, mean, median } from "./sums.ts";

const en = content.en;
const AREAS = ["vision", "ideas", "people", "time", "culture"];

interface Scores {
  leading: number;
  managing: number;
  balance: number;
}

/** One person's areas: 25 × the mean of what was answered at either side, where both sides have something. */
function scored(answers: Payloads["profile"]): Map<string, Scores> {
  return new Map(
    AREAS.flatMap((area): [string, Scores][] => {
      const side = (pole: "L" | "M") =>
        answers.flatMap(({ itemId, v }) => {
          const item = en.profileItems.find(({ id }) => id === itemId);
          return item?.area === area && item.pole === pole && v !== null ? [v] : [];
        });
      const [leads, manages] = [side("L"), side("M")];
      if (leads.length === 0 || manages.length === 0) return [];
      const [leading, managing] = [25 * mean(leads), 25 * mean(manages)];
      return [[area, { leading, managing, balance: leading - managing }]];
    }),
  );
}

const BANDS = ["leading-strong", "leading-lean", "mixed", "managing-lean", "managing-strong"];
/** A band with one or two people in it would point at them. */
const BAND_LEAST = 3;

/** How many lean how far; nothing where any of it would point at somebody. */
function bands(balances: readonly number[], mixed: number, lean: number): Record<string, number> | null {
  const bandOf = (balance: number) => {
    const size = Math.abs(balance);
    if (size <= mixed) return "mixed";
    return `${balance > 0 ? "leading" : "managing"}-${size <= lean ? "lean" : "strong"}`;
  };
  const counts = count(BANDS, balances.map(bandOf));
  return Object.values(counts).every((n) => n === 0 || n >= BAND_LEAST) ? counts : null;
}

const spread = (values: readonly number[]) => ({
  n: values.length,
  balance: mean(values),
  median: median(values),
  sd: deviation(values),
});

export const profile: Recount<"profile"> = ({ all, items, least }) => {
  const people = all.map((answers) => ({
    areas: scored(answers),
    answered: answers.filter(({ v }) => v !== null).length,
  }));
  const areas = items.map((id) => {
    const scores = people.flatMap((person) => person.areas.get(id) ?? []);
    if (scores.length < least) return { id, hidden: true };
    const balances = scores.map(({ balance }) => balance);
    return {
      id,
      leading: mean(scores.map((one) => one.leading)),
      managing: mean(scores.map((one) => one.managing)),
      ...spread(balances),
      bands: bands(balances, 25, 50),
    };
  });
  const whole = people.filter((person) => person.answered >= 16 && person.areas.size >= 4);
  const balances = whole.map((person) => mean([...person.areas.values()].map(({ balance }) => balance)));
  const extents = whole.map((person) =>
    mean([...person.areas.values()].map(({ leading, managing }) => (leading + managing) / 2)),
  );
  const some = people.filter((person) => person.areas.size > 0).length;
  const even = whole.filter((person) => person.areas.size === AREAS.length).length;
  // Those in every area, and those in some, are each nobody or at least five: else the one less the other is theirs.
  const hidden = whole.length < least || (some > even && Math.min(even, some - even) < least);
  const overall = hidden ? null : { ...spread(balances), extent: mean(extents), bands: bands(balances, 10, 25) };
  return { areas, overall };
};

type Moment = "pre" | "then" | "post" | "followup";
const MOMENTS = ["pre", "then", "post", "followup"];
const momentsOf = (step: Step): Moment[] =>
  step.exercise === "shift" ? (step.settings.moment.split("+") as Moment[]) : [];

/** One moment as everyone answered it. */
interface Asked {
  moment: Moment;
  said: readonly Said[];
  /** The second moment of a step stands beside the first. */
  key: "v" | "then";
}

const asks = (step: Step, said: readonly Said[]): Asked[] =>
  momentsOf(step).map((moment, place) => ({ moment, said, key: place === 0 ? "v" : "then" }));

const saidOf = ({ said, key }: Asked, person: number, item: number): number | undefined =>
  ((said[person]?.payload ?? []) as Payloads["shift"]).find((answer) => answer.item === item)?.[key] ?? undefined;

/** Who answered an item at each of these moments. */
const everyMoment = (moments: readonly Asked[], item: number): number[] =>
  (moments[0]?.said ?? []).flatMap((_, person) =>
    moments.every((asked) => saidOf(asked, person, item) !== undefined) ? [person] : [],
  );

/** How the same people changed; effect sizes from ten people on. `close`: none that tells of one moment by itself. */
function changed(from: Asked, to: Asked, people: readonly number[], item: number, close: boolean): object {
  const at = (asked: Asked) => people.map((person) => saidOf(asked, person, item)!);
  const [earlier, later] = [at(from), at(to)];
  const apart = later.map((value, place) => value - earlier[place]!);
  const n = apart.length;
  const usual = (deviation(earlier) + deviation(later)) / 2;
  const sized = (spread: number) => (n < 10 || spread === 0 ? null : mean(apart) / spread);
  const dAv = close ? null : sized(usual);
  return {
    from: from.moment,
    to: to.moment,
    mean: mean(apart),
    up: apart.filter((one) => one > 0).length,
    same: apart.filter((one) => one === 0).length,
    down: apart.filter((one) => one < 0).length,
    dAv,
    gAv: dAv === null ? null : dAv * (1 - 3 / (4 * (n - 1) - 1)),
    dZ: sized(deviation(apart)),
  };
}

/** How many rate themselves higher on the six questions as a whole; not where one to four answered only some of them. */
function together(of: { now: Asked; back: Asked | undefined; compared: readonly Asked[]; least: number }): object {
  const { now, back, compared, least } = of;
  const from = back ?? compared[0];
  if (!from) return {};
  const six = [1, 2, 3, 4, 5, 6];
  const perItem = six.map((item) => everyMoment([...compared, now], item));
  const whole = perItem[0]!.filter((person) => perItem.every((people) => people.includes(person)));
  const beyond = perItem.map((people) => people.length - whole.length);
  if (whole.length < Math.max(1, least) || beyond.some((n) => n > 0 && n < least)) return {};
  const meanAt = (asked: Asked, person: number) => mean(six.map((item) => saidOf(asked, person, item)!));
  // A sixth is no number that a machine has, so means are told apart from a hundredth on.
  const apart = whole.map((person) => Math.round(100 * (meanAt(now, person) - meanAt(from, person))));
  return { together: { from: from.moment, to: now.moment, n: whole.length, ...ways(apart) } };
}

/**
 * Readiness at this moment, against the earlier ones that it is compared with. Looking back is compared once there is a
 * time after it, so by itself it only says how many answered.
 */
export const shift: Recount<"shift"> = ({ step, items, least, said, before }) => {
  const own = momentsOf(step)[0];
  const looksBack = momentsOf(step).length > 1;
  const earlier = before.flatMap((ran) => asks(ran.step, ran.rounds.at(-1)?.said ?? []));
  const [now, back] = asks(step, said);
  const comparedIn = (item: number): Asked[] => {
    // The seventh line is asked only by who looks back; and who looks back needs no other look back.
    const comparable = item === 7 ? [] : earlier.filter(({ moment }) => !looksBack || moment === "pre");
    return [...(own === "post" || own === "followup" ? comparable : []), ...(back ? [back] : [])].sort(
      (a, b) => MOMENTS.indexOf(a.moment) - MOMENTS.indexOf(b.moment),
    );
  };
  return {
    ...together({ now: now!, back, compared: comparedIn(1), least }),
    items: items.map((id) => {
      const item = Number(id);
      const answered = everyMoment([now!], item).length;
      const compared = comparedIn(item);
      const moments = [...compared, now!];
      const isPre = compared.some(({ moment }) => moment === "pre");
      if (compared.length === 0) return answered < least ? { id, hidden: true } : { id, n: answered, alone: true };
      const people = everyMoment(moments, item);
      if (people.length < least) return { id, hidden: true };
      const told = own === "followup" ? everyMoment(compared, item) : [];
      const others = told.filter((one) => !people.includes(one)).length;
      const close = told.length >= least && others > 0;
      // Of what came before, looking back stands for the time itself where that was not asked.
      const shown = compared.filter(({ moment }) => own === "post" || moment !== "then" || !isPre);
      // Who looks back in the same step is told that first.
      const pairs = looksBack ? shown.reverse() : shown;
      const meanAt = (asked: Asked) => mean(people.map((person) => saidOf(asked, person, item)!));
      const [pre, then] = (["pre", "then"] as const).map((moment) => moments.find((one) => one.moment === moment));
      return {
        id,
        n: people.length,
        unpaired: answered - people.length,
        means: close ? [] : moments.map((one) => ({ moment: one.moment, mean: meanAt(one) })),
        changes: (close ? pairs.slice(0, 1) : pairs).map((from) => changed(from, now!, people, item, close)),
        response: close || !pre || !then ? null : meanAt(then) - meanAt(pre),
      };
    }),
  };
};
