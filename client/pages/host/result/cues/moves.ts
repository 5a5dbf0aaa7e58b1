/** Cues about a second vote: that many changed their answer, and that nobody did. */
import type { SplitItem } from "../../../../charts/split.ts";
import { ALPHA, isAbove } from "./chance.ts";
import type { Figures, Rule, Seen } from "./cue.ts";
import { labelOf } from "./words.ts";

/** Asked twice without any talk, about one in ten answers differently: by a slip, or because both answers are near to them. */
const SLIPS = 0.1;
/** A talk in pairs moves a fifth of a room at least, as we take it: fewer would be no reason to vote again. */
const USUALLY_MOVED = 0.2;

/** How many changed their answer to one item in earnest. */
interface Move {
  item: SplitItem | undefined;
  n: number;
  changed: number;
}

/** The moves that may be told. From "strongly" to "slightly" is none: where there are sides, only crossing over counts. */
function movesOf({ result, items, sideOf }: Seen): Move[] {
  return (result.movement ?? []).flatMap((one) => {
    if ("hidden" in one) return [];
    const { n, changed, net, flows } = one;
    const item = items.find(({ id }) => id === one.id);
    if (!sideOf) return [{ item, n, changed }];
    // What is known for certain: flows that are listed, and what a side has gained. Small flows are not told apart.
    const crossed = flows.reduce((sum, flow) => (sideOf(flow.from) === sideOf(flow.to) ? sum : sum + flow.n), 0);
    const gains = new Map<string, number>();
    for (const [option, by] of Object.entries(net)) {
      gains.set(sideOf(option), (gains.get(sideOf(option)) ?? 0) + by);
    }
    const gained = [...gains.values()].reduce((sum, by) => sum + Math.max(0, by), 0);
    return [{ item, n, changed: Math.max(crossed, gained) }];
  });
}

function mostMoved(seen: Seen, fits: (item: SplitItem | undefined) => boolean): Figures | null {
  const moves = movesOf(seen);
  const [most] = [...moves].sort((a, b) => b.changed / b.n - a.changed / a.n);
  if (!most || !fits(most.item) || !isAbove(most.changed, most.n, SLIPS, moves.length)) return null;
  return { changed: most.changed, n: most.n, item: most.item ? labelOf(most.item) : "" };
}

export const moves: readonly Rule[] = [
  { id: "moved", about: "moved", find: (seen) => (seen.sideOf ? null : mostMoved(seen, () => true)) },
  {
    id: "movedSide",
    about: "moved",
    find: (seen) => (seen.sideOf ? mostMoved(seen, (item) => item?.is !== "scale") : null),
  },
  {
    id: "movedPart",
    about: "moved",
    find: (seen) => (seen.sideOf ? mostMoved(seen, (item) => item?.is === "scale") : null),
  },
  {
    id: "unmoved",
    about: "moved",
    find: ({ result, items }) => {
      const told = (result.movement ?? []).flatMap((one) => ("hidden" in one ? [] : [one]));
      const n = Math.max(0, ...told.map((one) => one.n));
      const nobody = told.length === result.movement?.length && told.every(({ changed }) => changed === 0);
      // Whoever agrees has nowhere to move.
      const agreed = items.every(({ flag }) => flag === "aligned");
      return nobody && !agreed && (1 - USUALLY_MOVED) ** n <= ALPHA ? { n } : null;
    },
  },
];
