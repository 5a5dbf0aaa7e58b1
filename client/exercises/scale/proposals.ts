/** Findings of a scale: statements on which the room stands at both ends, and on which people moved to another third. */
import { fill } from "#words/fill.ts";
import { findings as words } from "#words/findings.ts";
import type { ItemMovement } from "../../../shared/exercises/distribution.ts";
import { outerStops } from "../../../shared/metrics/flag.ts";
import type { FaceOf } from "../contract/manifest.ts";
import type { ClassedResult, ItemProposal } from "../contract/proposal.ts";
import { movementOf, roundsOf, shownRounds } from "../contract/rounds.ts";
import { crossedOn, splitOf, type Voted } from "../contract/votes.ts";

type Settings = FaceOf<"scale">["settings"];
type Third = "low" | "middle" | "high";

/** The third of the scale in which a stop lies, as for two camps. */
export function thirdOf({ min, max }: Pick<Settings, "min" | "max">): (stop: string) => Third {
  const third = outerStops(max - min + 1);
  return (stop) => (Number(stop) < min + third ? "low" : Number(stop) > max - third ? "high" : "middle");
}

/** None about oneself, which is no view. */
export function proposals({ settings }: FaceOf<"scale">, result: ClassedResult): ItemProposal[] {
  if (result.privacy === "S") return [];
  const told = roundsOf(result, "scale");
  const forms = { exact: words.moved.thirds, least: words.moved.thirdsLeast };
  return settings.items.flatMap(({ id, text }) => {
    const rounds = shownRounds(
      told.map(({ round, result: { items } }) => ({ round, item: items.find((one) => one.id === id) })),
    );
    const asked = inThirds(settings, { id, text }, rounds, movementOf(result, id));
    return [...(isAtBothEnds(asked) ? splitOf(asked) : []), ...crossedOn(asked, thirdOf(settings), forms)];
  });
}

/** The statement with its stops put together: one stop or two apart is no other view. */
function inThirds(
  settings: Settings,
  { id, text }: { id: string; text: string },
  rounds: Voted["rounds"],
  movement: ItemMovement | undefined,
): Voted {
  const { min, max } = settings;
  const inThird = thirdOf(settings);
  const stops = Array.from({ length: max - min + 1 }, (_, at) => min + at);
  const thirds = (["low", "middle", "high"] as const).flatMap((third) => {
    const own = stops.filter((stop) => inThird(String(stop)) === third);
    const [from, to] = [own[0], own[own.length - 1]];
    if (from === undefined || to === undefined) return [];
    return [{ id: third, text: fill(from === to ? words.stop : words.stops, { from, to }), stops: own }];
  });
  return {
    item: id,
    text,
    options: thirds,
    rounds: rounds.map(({ round, item: { n, counts } }) => {
      const sums = thirds.map(({ id: third, stops: own }) => [
        third,
        own.reduce((sum, stop) => sum + (counts[String(stop)] ?? 0), 0),
      ]);
      return { round, item: { n, counts: Object.fromEntries(sums) } };
    }),
    movement,
  };
}

/** Nobody's two camps are neighbours: the middle has fewer than either end. */
function isAtBothEnds({ rounds }: Voted): boolean {
  const { low = 0, middle = 0, high = 0 } = rounds[rounds.length - 1]?.item.counts ?? {};
  return middle < Math.min(low, high);
}
