/**
 * Lays two votes on one thing side by side: a column of people for each, and bands between for who moved and who stayed. Lengths
 * are percentages of the picture's height, and one person is as high in both columns.
 */
import type { ItemMovement } from "../../../shared/exercises/distribution.ts";

/** The answers of one vote. An option without a count was not offered in it. */
export interface Vote {
  n: number;
  counts: Readonly<Record<string, number>>;
}

/** The people of one option in one vote. */
export interface Block {
  id: string;
  count: number;
  top: number;
  height: number;
  /** The middle of what is written beside it, which never lies on what is written beside its neighbours. */
  label: number;
}

/** People who answered both votes. */
export interface Band {
  from: string;
  to: string;
  n: number;
  moved: boolean;
  /** Where it leaves the first column and reaches the second. */
  left: number;
  right: number;
  height: number;
}

export interface FlowLayout {
  first: Block[];
  then: Block[];
  /** None where anybody's move is withheld: a withheld move is neither drawn as staying nor left as a gap to be counted. */
  bands: Band[];
}

/** Between two options, as a part of all people. */
const GAP = 0.05;
/** What is written beside a block needs this much of the height, or an equal share of it where there are many. */
const LABEL = 18;

export function layFlow(
  options: readonly string[],
  first: Vote,
  then: Vote,
  movement: ItemMovement | undefined,
): FlowLayout {
  const most = Math.max(1, sumOf(options, first), sumOf(options, then));
  const gap = GAP * most;
  const offered = (vote: Vote) => options.filter((id) => vote.counts[id] !== undefined);
  const lengthOf = (vote: Vote) => sumOf(options, vote) + gap * Math.max(0, offered(vote).length - 1);
  const all = Math.max(1, lengthOf(first), lengthOf(then));
  const column = (vote: Vote): Block[] => {
    // The shorter column stands in the middle of the longer one.
    let top = (all - lengthOf(vote)) / 2;
    const blocks = offered(vote).map((id) => {
      const count = vote.counts[id] ?? 0;
      const block = { id, count, top: (top / all) * 100, height: (count / all) * 100 };
      top += count + gap;
      return block;
    });
    const labels = apart(
      blocks.map(({ top, height }) => top + height / 2),
      Math.min(LABEL, 100 / Math.max(1, blocks.length)),
    );
    return blocks.map((block, at) => ({ ...block, label: labels[at] ?? 50 }));
  };
  const columns = { first: column(first), then: column(then) };
  return { ...columns, bands: bandsOf(options, columns, streamsOf(options, first, then, movement), 100 / all) };
}

const sumOf = (options: readonly string[], { counts }: Vote): number =>
  options.reduce((sum, id) => sum + (counts[id] ?? 0), 0);

/** People with the same first and second answer. */
interface Stream {
  from: string;
  to: string;
  n: number;
}

/** Who went where, as far as that may be told and is known. */
function streamsOf(options: readonly string[], first: Vote, then: Vote, movement: ItemMovement | undefined): Stream[] {
  if (!movement || "hidden" in movement) return [];
  const { flows, changed, n } = movement;
  const listed = flows.reduce((sum, flow) => sum + flow.n, 0);
  if (listed !== changed) return [];
  const left = options.map((id) => (first.counts[id] ?? 0) - leaving(flows, id));
  const right = options.map((id) => (then.counts[id] ?? 0) - reaching(flows, id));
  if ([...left, ...right].some((rest) => rest < 0)) return [];
  // Where everybody who answered one vote answered the other as well, whoever did not leave an option has stayed with it.
  const stayed = first.n === n ? left : then.n === n ? right : [];
  const streams = options.map((id, at) => ({ from: id, to: id, n: stayed[at] ?? 0 }));
  if (streams.some(({ n }, at) => n > (left[at] ?? 0) || n > (right[at] ?? 0))) return [];
  return [...streams.filter((stream) => stream.n > 0), ...flows];
}

const leaving = (flows: readonly Stream[], id: string) =>
  flows.reduce((sum, { from, n }) => (from === id ? sum + n : sum), 0);
const reaching = (flows: readonly Stream[], id: string) =>
  flows.reduce((sum, { to, n }) => (to === id ? sum + n : sum), 0);

/** Bands leave a block in the order in which they arrive, so that they cross as little as they can. */
function bandsOf(
  options: readonly string[],
  { first, then }: { first: readonly Block[]; then: readonly Block[] },
  streams: readonly Stream[],
  person: number,
): Band[] {
  const place = (id: string) => options.indexOf(id);
  const edges = (blocks: readonly Block[], own: "from" | "to", other: "from" | "to") =>
    new Map(
      blocks.flatMap(({ id, top }) => {
        let at = top;
        return streams
          .filter((stream) => stream[own] === id)
          .sort((a, b) => place(a[other]) - place(b[other]))
          .map((stream) => {
            const edge = at;
            at += stream.n * person;
            return [stream, edge] as const;
          });
      }),
    );
  const left = edges(first, "from", "to");
  const right = edges(then, "to", "from");
  return streams.flatMap((stream) => {
    const [from, to] = [left.get(stream), right.get(stream)];
    if (from === undefined || to === undefined) return [];
    return [{ ...stream, moved: stream.from !== stream.to, left: from, right: to, height: stream.n * person }];
  });
}

/** Moves middles as little as it takes to be `least` apart and half of that from either edge; their order stays. */
export function apart(middles: readonly number[], least: number): number[] {
  const placed: number[] = [];
  for (const [at, middle] of middles.entries()) {
    placed.push(Math.max(middle, at === 0 ? least / 2 : (placed[at - 1] ?? 0) + least));
  }
  let limit = 100 - least / 2;
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    placed[at] = Math.min(placed[at] ?? 0, limit);
    limit = (placed[at] ?? 0) - least;
  }
  return placed;
}

/** A band from the first column to the second, in a drawing of 100 by 100. */
export function bandPath({ left, right, height }: Band): string {
  const fixed = (value: number) => Math.round(value * 100) / 100;
  const [a, b, c, d] = [left, right, right + height, left + height].map(fixed);
  return `M0 ${a}C45 ${a} 55 ${b} 100 ${b}V${c}C55 ${c} 45 ${d} 0 ${d}z`;
}
