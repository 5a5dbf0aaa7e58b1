/** The two recounts that take more than sums: the profile's areas, and readiness compared within the same people. */
import type { Step } from "../../shared/agenda.ts";
import { content } from "../../shared/content/index.ts";
import type { Payloads, Ran, Said } from "./said.ts";
import { deviation, LEAST, mean, median } from "./sums.ts";

const { S } = LEAST;
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

const spread = (values: readonly number[]) => ({
  n: values.length,
  balance: mean(values),
  median: median(values),
  sd: deviation(values),
});

export function profile(all: readonly Payloads["profile"][]): object {
  const people = all.map((answers) => ({
    areas: scored(answers),
    answered: answers.filter(({ v }) => v !== null).length,
  }));
  const areas = AREAS.map((id) => {
    const scores = people.flatMap((person) => person.areas.get(id) ?? []);
    if (scores.length < S) return { id, hidden: true };
    const { leading, managing } = {
      leading: mean(scores.map((one) => one.leading)),
      managing: mean(scores.map((one) => one.managing)),
    };
    return { id, leading, managing, ...spread(scores.map(({ balance }) => balance)) };
  });
  const whole = people.filter((person) => person.answered >= 16 && person.areas.size >= 4);
  const balances = whole.map((person) => mean([...person.areas.values()].map(({ balance }) => balance)));
  const extents = whole.map((person) =>
    mean([...person.areas.values()].map(({ leading, managing }) => (leading + managing) / 2)),
  );
  const some = people.filter((person) => person.areas.size > 0).length;
  const even = whole.filter((person) => person.areas.size === AREAS.length).length;
  // Those in every area, and those in some, are each nobody or at least five: else the one less the other is theirs.
  const hidden = whole.length < S || (some > even && Math.min(even, some - even) < S);
  return { areas, overall: hidden ? null : { ...spread(balances), extent: mean(extents) } };
}

type Moment = "pre" | "then" | "post" | "followup";
const momentOf = (step: Step): Moment | null => (step.exercise === "shift" ? step.settings.moment : null);

const saidOf = ({ payload }: Said, item: number): number | undefined =>
  ((payload ?? []) as Payloads["shift"]).find((one) => one.item === item)?.v;

/** Readiness at this moment, against the earlier ones that it is compared with. */
export function shift(step: Step, said: readonly Said[], before: readonly Ran[]): object {
  const own = momentOf(step);
  const earlier = before.flatMap((ran) => {
    const moment = momentOf(ran.step);
    const last = ran.rounds.at(-1);
    return moment && last ? [{ moment, said: last.said }] : [];
  });
  // Looking back is compared once there is a time after it, so by itself it only says how many answered.
  const compared = own === "post" ? earlier : [];
  return {
    items: en.shiftItems.map(({ id: item }) => {
      const id = String(item);
      const answered = said.filter((one) => saidOf(one, item) !== undefined).length;
      if (compared.length === 0) return answered < S ? { id, hidden: true } : { id, n: answered, alone: true };
      const moments = [...compared, { moment: "post", said }];
      const people = said.flatMap((_, person) => {
        const values = moments.map((one) => saidOf(one.said[person]!, item));
        return values.some((value) => value === undefined) ? [] : [values as number[]];
      });
      if (people.length < S) return { id, hidden: true };
      const at = (place: number) => people.map((values) => values[place]!);
      const later = at(moments.length - 1);
      const changes = compared.map(({ moment }, place) => {
        const apart = at(place).map((value, person) => later[person]! - value);
        return {
          from: moment,
          to: "post",
          mean: mean(apart),
          up: apart.filter((one) => one > 0).length,
          same: apart.filter((one) => one === 0).length,
          down: apart.filter((one) => one < 0).length,
          // Effect sizes begin at ten people.
          dAv: null,
          gAv: null,
          dZ: null,
        };
      });
      const places = (["pre", "then"] as const).map((moment) => compared.findIndex((one) => one.moment === moment));
      const [pre = -1, then = -1] = places;
      return {
        id,
        n: people.length,
        unpaired: answered - people.length,
        means: moments.map(({ moment }, place) => ({ moment, mean: mean(at(place)) })),
        changes,
        response: pre < 0 || then < 0 ? null : mean(people.map((values) => values[then]! - values[pre]!)),
      };
    }),
  };
}
