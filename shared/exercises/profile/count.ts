/** Counts profiles: means over people by area, and which figures must stay hidden. */
import { FLOW_MINIMUM } from "../../limits.ts";
import { areaBand, overallBand, type ProfileBand, type ProfileScore, scoreProfile } from "../../metrics/profile.ts";
import { summary } from "../../metrics/summary.ts";
import { round3, round3OrNull } from "../distribution.ts";
import type { Payload } from "./answer.ts";
import { ratedItems } from "./key.ts";
import type { Area, Overall, Result } from "./result.ts";

/** The scores of one person, from the answers to these areas only. */
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
 * Hidden below the minimum. Also hidden if the people who are in all areas, or those who are in only some, are fewer than
 * the minimum: the sum of the area means minus the overall mean would reveal the answers of these few.
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
  sd: round3OrNull(sd),
});

const NOBODY: Readonly<Record<ProfileBand, number>> = {
  "leading-strong": 0,
  "leading-lean": 0,
  mixed: 0,
  "managing-lean": 0,
  "managing-strong": 0,
};

/**
 * People by band; null unless every band that is not empty has at least three. In a team that knows itself, one or two people
 * in an outer band are as good as named. Small flows have the same minimum. A rehearsal protects nobody.
 */
function bandCounts(bands: readonly ProfileBand[], minimum: number): Record<ProfileBand, number> | null {
  const counts: Record<ProfileBand, number> = { ...NOBODY };
  for (const band of bands) counts[band] += 1;
  const least = Math.min(minimum, FLOW_MINIMUM);
  return Object.values(counts).every((n) => n === 0 || n >= least) ? counts : null;
}
