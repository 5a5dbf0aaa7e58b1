/**
 * The scoring of the profile. Leading and managing are two separate scales, and the balance is their difference. All of it is
 * this project's own convention; the scale is not validated.
 */
import { mean } from "./mean.ts";

/** One answered question: 0 never … 4 very often; null is "not my role". */
export interface RatedItem {
  area: string;
  pole: "L" | "M";
  v: number | null;
}

/** One area of one person. */
export interface AreaScore {
  /** `L_a = 25 × mean of the answered leading items`, 0..100. */
  leading: number;
  /** `M_a = 25 × mean of the answered managing items`, 0..100. */
  managing: number;
  /** `B_a = L_a − M_a`, −100..100; positive values lean to leading. One step is 12.5. */
  balance: number;
}

/** The profile of one person, as far as it can be scored. */
export interface ProfileScore {
  /** By area; only areas with at least one answered item of each pole. */
  areas: ReadonlyMap<string, AreaScore>;
  /** Items answered with a frequency. */
  answered: number;
  /** `B = mean(B_a)` and `E = mean((L_a + M_a) ÷ 2)` over the scorable areas; null if too many answers are missing. */
  overall: { balance: number; extent: number } | null;
}

/** With fewer answered items, or fewer scorable areas, there is no profile. Nothing is imputed. */
export const PROFILE_MINIMUM = { items: 16, areas: 4 } as const;

/** How far a balance leans, and to which side. */
export const PROFILE_BANDS = ["leading-strong", "leading-lean", "mixed", "managing-lean", "managing-strong"] as const;
export type ProfileBand = (typeof PROFILE_BANDS)[number];

/** Scores one person; the order of the items does not matter. */
export function scoreProfile(items: readonly RatedItem[]): ProfileScore {
  const areas = new Map<string, AreaScore>();
  for (const area of [...new Set(items.map((item) => item.area))].sort()) {
    const leading = poleScore(items, area, "L");
    const managing = poleScore(items, area, "M");
    if (leading !== null && managing !== null) areas.set(area, { leading, managing, balance: leading - managing });
  }
  const answered = items.filter(({ v }) => v !== null).length;
  const scores = [...areas.values()];
  const balance = mean(scores.map((score) => score.balance));
  const extent = mean(scores.map((score) => (score.leading + score.managing) / 2));
  const enough = answered >= PROFILE_MINIMUM.items && areas.size >= PROFILE_MINIMUM.areas;
  return { areas, answered, overall: enough && balance !== null && extent !== null ? { balance, extent } : null };
}

function poleScore(items: readonly RatedItem[], area: string, pole: RatedItem["pole"]): number | null {
  const values = items.flatMap((item) => (item.area === area && item.pole === pole && item.v !== null ? [item.v] : []));
  const middle = mean(values);
  return middle === null ? null : 25 * middle;
}

/** The band of one area: |B_a| ≤ 25 mixed, ≤ 50 lean, above that strong. */
export function areaBand(balance: number): ProfileBand {
  return band(balance, 25, 50);
}

/** The band of the overall balance: |B| ≤ 10 mixed, ≤ 25 lean, above that strong. */
export function overallBand(balance: number): ProfileBand {
  return band(balance, 10, 25);
}

function band(balance: number, mixed: number, lean: number): ProfileBand {
  const size = Math.abs(balance);
  if (size <= mixed) return "mixed";
  if (size <= lean) return balance > 0 ? "leading-lean" : "managing-lean";
  return balance > 0 ? "leading-strong" : "managing-strong";
}
