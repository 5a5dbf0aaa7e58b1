/** Counting profiles: means of persons by area, and what must not be told of them. */
import { FLOW_MINIMUM } from "../../limits.ts";
import { areaBand, overallBand, type ProfileBand, type ProfileScore, scoreProfile } from "../../metrics/profile.ts";
import { summary } from "../../metrics/summary.ts";
import type { Payload } from "./answer.ts";
import { ratedItems } from "./key.ts";
import type { Area, Overall, Result } from "./result.ts";

/** One person's scores from the answers to these areas alone. */
export function scoresOf(payload: Payload, areas: readonly string[]): ProfileScore {
  return scoreProfile(ratedItems(payload).filter(({ area }) => areas.includes(area)));
}

/** The room's result for these areas. */
export function countProfiles(payloads: readonly Payload[], areas: readonly string[], minimum: number): Result {
  const people = payloads.map((payload) => scoresOf(payload, areas));
  return {
    exercise: "profile",
    areas: areas.map((id) => countArea(id, people, minimum) ?? { id, hidden: true }),
    overall: countOverall(people, areas, minimum),
  };
}

function countArea(id: string, people: readonly ProfileScore[], minimum: number): Area | null {
  const scores = people.flatMap((person) => person.areas.get(id) ?? []);
  const balance = summary(scores.map((score) => score.balance));
  const leading = summary(scores.map((score) => score.leading));
  const managing = summary(scores.map((score) => score.managing));
  if (!balance || !leading || !managing || balance.n < minimum) return null;
  return {
    id,
    leading: round3(leading.mean),
    managing: round3(managing.mean),
    ...spread(balance),
    bands: bandCounts(
      scores.map((score) => areaBand(score.balance)),
      minimum,
    ),
  };
}

/**
 * Hidden below the minimum, and also where people fall into those who are in every area and those who are in some, and
 * either are fewer than that: the areas' means added up, less the mean of the whole, would be what these few said.
 */
function countOverall(people: readonly ProfileScore[], areas: readonly string[], minimum: number): Overall | null {
  const whole = people.flatMap((person) => person.overall ?? []);
  const balance = summary(whole.map((score) => score.balance));
  const extent = summary(whole.map((score) => score.extent));
  const counted = people.filter(({ areas: scored }) => scored.size > 0);
  const even = counted.filter(({ areas: scored, overall }) => overall !== null && scored.size === areas.length).length;
  const uneven = counted.length - even;
  if (!balance || !extent || balance.n < minimum) return null;
  if (uneven > 0 && Math.min(even, uneven) < minimum) return null;
  return {
    ...spread(balance),
    extent: round3(extent.mean),
    bands: bandCounts(
      whole.map((score) => overallBand(score.balance)),
      minimum,
    ),
  };
}

const spread = ({ n, mean, median, sd }: NonNullable<ReturnType<typeof summary>>) => ({
  n,
  balance: round3(mean),
  median: round3(median),
  sd: sd === null ? null : round3(sd),
});

const NOBODY: Readonly<Record<ProfileBand, number>> = {
  "leading-strong": 0,
  "leading-lean": 0,
  mixed: 0,
  "managing-lean": 0,
  "managing-strong": 0,
};

/**
 * People by band; null unless every band that has anybody has three. One or two people at an end, in a team that knows
 * itself, is as good as a name. Three is the bound for small flows, too; a rehearsal has nobody to protect.
 */
function bandCounts(bands: readonly ProfileBand[], minimum: number): Record<ProfileBand, number> | null {
  const counts: Record<ProfileBand, number> = { ...NOBODY };
  for (const band of bands) counts[band] += 1;
  const least = Math.min(minimum, FLOW_MINIMUM);
  return Object.values(counts).every((n) => n === 0 || n >= least) ? counts : null;
}

const round3 = (x: number): number => Math.round(x * 1000) / 1000;
