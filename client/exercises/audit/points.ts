/** The whole points that a picture of two weeks shows, and what it says of them: one rounding for both. */
import { auditChart as words } from "#words/exercises/audit-chart.ts";
import { fill } from "#words/fill.ts";
import type { Split } from "../../../shared/exercises/audit/result.ts";
import { roundTogether } from "../../charts/round-together.ts";
import { listed } from "../../charts/summary.ts";
import type { PictureProps } from "../contract/result.ts";

type Settings = PictureProps<"audit">["face"]["settings"];

/** One kind of buckets, each with its points as the week is (left) and as it is needed (right). */
export interface PointGroup {
  id: "future" | "present";
  text: string;
  parts: { id: string; text: string; left: number; right: number }[];
}

/** The two kinds of buckets, in the order of this room. */
export function groupsOf(settings: Settings, { now, target, future }: Split): PointGroup[] {
  const [left, right] = [whole(settings, now, future.now.mean), whole(settings, target, future.target.mean)];
  const order = settings.buckets[0]?.future ? [true, false] : [false, true];
  return order.map((isFuture) => ({
    id: isFuture ? "future" : "present",
    text: isFuture ? settings.future : settings.present,
    parts: settings.buckets
      .filter((bucket) => bucket.future === isFuture)
      .map(({ id, text }) => ({ id, text, left: left.get(id) ?? 0, right: right.get(id) ?? 0 })),
  }));
}

/** The share of the future is rounded first, so that the points below it add up to the figure that the sentence says. */
function whole({ buckets }: Settings, week: Split["now"], futureMean: number): Map<string, number> {
  const future = Math.round(futureMean);
  const kind = (isFuture: boolean, points: number) => {
    const own = buckets.filter((bucket) => bucket.future === isFuture);
    const rounded = roundTogether(
      own.map(({ id }) => week[id] ?? 0),
      points,
    );
    return own.map(({ id }, at): [string, number] => [id, rounded[at] ?? 0]);
  };
  return new Map([...kind(true, future), ...kind(false, 100 - future)]);
}

export function summaryOf({ n, future }: Split): string {
  return fill(words.future, { now: Math.round(future.now.mean), target: Math.round(future.target.mean), n });
}

/** What grows most and what gives most, by the points shown; nothing where no point moves. */
export function biggest(groups: readonly PointGroup[]): string {
  const moves = groups.flatMap(({ parts }) => parts.map(({ text, left, right }) => ({ text, by: right - left })));
  const more = Math.max(...moves.map(({ by }) => by));
  const less = Math.min(...moves.map(({ by }) => by));
  if (more <= 0 || less >= 0) return "";
  const all = (wanted: number) => listed(moves.filter(({ by }) => by === wanted).map(({ text }) => text));
  return fill(words.moves, { up: all(more), more, down: all(less), less: -less });
}
