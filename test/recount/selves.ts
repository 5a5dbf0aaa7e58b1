/** What people say of themselves, counted again. */
import { content } from "../../shared/agenda/library.ts";
import type { Recount } from "./counting.ts";
import { skillsOf } from "./plan.ts";
import { count, deviation, mean, median, named, scaled, stops, sum } from "./sums.ts";

const en = content.en;

/** What is asked of each area of a spectrum, in its order. */
export function lensesOf(step: Parameters<Recount<"spectrum">>[0]["step"]): string[] {
  if (step.exercise !== "spectrum") return [];
  if (step.settings.lenses === "three") return ["me", "job", "team"];
  return step.settings.needed === false ? ["now"] : ["now", "needed"];
}

export const spectrum: Recount<"spectrum"> = ({ step, all, items, least, group }) => {
  const lenses = lensesOf(step);
  return {
    areas: items.map((id) => {
      const marks = all.flatMap((one) => one.filter(({ area }) => area === id));
      if (marks.length < least) return { id, hidden: true };
      const of = (lens: string) => marks.map((mark) => mark[lens]).filter((stop) => typeof stop === "number");
      const counted = lenses.map((lens) => {
        const values = of(lens);
        const item = scaled(lens, stops(0, 10), values, least);
        if ("hidden" in item) return item;
        return { ...item, median: median(values), sd: deviation(values), lean: 20 * (mean(values) - 5) };
      });
      // A group's gaps would tell those of the people who are in no group that is told.
      return { id, n: marks.length, lenses: counted, gaps: group ? [] : gaps(lenses, marks, least) };
    }),
  };
};

/** Gaps are told of those lenses of which everybody gave all or none. */
function gaps(
  lenses: readonly string[],
  marks: readonly Record<string, number | string | null>[],
  least: number,
): object[] {
  const pairs = lenses.flatMap((from, place) => lenses.slice(place + 1).map((to) => [from, to] as const));
  const given = (mark: Record<string, number | string | null>, lens: string) => typeof mark[lens] === "number";
  const fits = (set: readonly string[]) => {
    const gave = marks.map((mark) => set.filter((lens) => given(mark, lens)).length);
    return gave.filter((n) => n === set.length).length >= least && gave.every((n) => n === 0 || n === set.length);
  };
  const compared = [lenses, ...pairs].find(fits) ?? [];
  return pairs.map(([from, to]) => {
    if (!compared.includes(from) || !compared.includes(to)) return { from, to, hidden: true };
    const apart = marks.flatMap(({ [from]: a, [to]: b }) =>
      typeof a === "number" && typeof b === "number" ? [b - a] : [],
    );
    return { from, to, n: apart.length, signed: mean(apart), size: mean(apart.map(Math.abs)), ways: ways(apart) };
  });
}

/** How many of these differences go up, are none, and go down. */
export const ways = (differences: readonly number[]) => ({
  up: differences.filter((one) => one > 0).length,
  same: differences.filter((one) => one === 0).length,
  down: differences.filter((one) => one < 0).length,
});

export const pulse: Recount<"pulse"> = ({ step, all, items, least }) => ({
  items: items.map((id) => {
    const own =
      step.exercise === "pulse" ? step.settings.items.find((one) => typeof one !== "string" && one.id === id) : null;
    const item = typeof own === "object" && own !== null ? own : en.pulse.find((one) => one.id === id);
    const values = all.flatMap((one) => one.filter((answer) => answer.item === id).map(({ v }) => v));
    if (item?.kind === "scale") return scaled(id, stops(0, item.max), values.map(Number), least);
    return values.length < least ? { id, hidden: true } : { id, n: values.length, written: true };
  }),
});

export const rank: Recount<"rank"> = ({ step, all, least }) => {
  if (all.length < least) return { top: { id: "top", hidden: true } };
  const ids = skillsOf(step);
  const points = (id: string) => sum(all.map(({ top }) => (top.includes(id) ? 3 - top.indexOf(id) : 0)));
  const order = ids
    .map((id) => ({
      id,
      rank: 1 + ids.filter((other) => points(other) > points(id)).length,
      points: points(id),
      share: points(id) / (3 * all.length),
    }))
    .sort((a, b) => b.points - a.points);
  const picks = count(
    ids,
    all.flatMap(({ top }) => top),
  );
  return { top: { id: "top", n: all.length, counts: picks, order } };
};

export const mix: Recount<"mix"> = ({ all, items, least }) => {
  const given = (x: number | undefined, y: number | undefined) =>
    x === undefined || y === undefined ? [] : [{ x, y }];
  const points = all.flatMap(({ x, y }) => given(x, y));
  const needs = all.flatMap(({ needX, needY }) => given(needX, needY));
  const third = (value: number) => (value < -2 ? "low" : value > 2 ? "high" : "middle");
  const thirds = ["low", "middle", "high"];
  const centre = (id: string, of: readonly { x: number; y: number }[]) =>
    of.length < least
      ? { id, hidden: true }
      : { id, n: of.length, x: mean(of.map(({ x }) => x)), y: mean(of.map(({ y }) => y)) };
  const cells = thirds.flatMap((y) => thirds.map((x) => `${y}-${x}`));
  const counts = count(
    cells,
    points.map(({ x, y }) => `${third(y)}-${third(x)}`),
  );
  return {
    ...(items.includes("now") && { now: { ...centre("now", points), ...(points.length >= least && { counts }) } }),
    ...(items.includes("needed") && { needed: centre("needed", needs) }),
  };
};

export const ledger: Recount<"ledger"> = ({ all, items, least }) => {
  const tags = en.ledgerTags.map(({ id }) => id);
  const listing = all.filter((one) => one.items.length > 0).map((one) => one.items.map(({ tag }) => tag));
  const share = (tag: string) => mean(listing.map((one) => one.filter((other) => other === tag).length / one.length));
  const things =
    listing.length < least
      ? { id: "things", hidden: true }
      : { id: "things", n: listing.length, shares: Object.fromEntries(tags.map((tag) => [tag, share(tag)])) };
  const numbers = (item: "advice" | "people") => all.flatMap((one) => one[item] ?? []);
  return {
    ...(items.includes("things") && { things }),
    ...(items.includes("advice") && { advice: scaled("advice", stops(0, 4), numbers("advice"), least) }),
    ...(items.includes("people") && { people: scaled("people", stops(0, 10), numbers("people"), least) }),
  };
};

export const audit: Recount<"audit"> = ({ all, least, group }) => {
  if (all.length < least) return { week: { id: "week", hidden: true } };
  const week = (which: "now" | "target") =>
    Object.fromEntries(en.auditBuckets.map(({ id }, place) => [id, mean(all.map((one) => one[which][place]!))]));
  const sharesOf = (which: "now" | "target") =>
    all.map((one) => sum(one[which].filter((_, place) => en.auditBuckets[place]?.future)));
  const targets = sharesOf("target");
  const future = (which: "now" | "target") => {
    const shares = sharesOf(which);
    return { mean: mean(shares), median: median(shares), sd: deviation(shares) };
  };
  return {
    week: {
      id: "week",
      n: all.length,
      now: week("now"),
      target: week("target"),
      future: { now: future("now"), target: future("target") },
      ...(!group && { ways: ways(sharesOf("now").map((share, person) => targets[person]! - share)) }),
    },
  };
};

export const onehat: Recount<"onehat"> = ({ all, items, least }) => ({
  talks: items.map((id) => {
    const talk = id === "talk1" ? 1 : 2;
    const needs = all.flatMap(({ missed }) => missed?.[talk] ?? []);
    const held = all.flatMap(({ missed, hurt }) => (missed?.[talk] === "nothing" ? [] : (hurt?.[talk] ?? [])));
    return {
      missed: named(id, ["step", "help", "first", "where", "worth", "leave", "nothing"], needs, least),
      hurt: held.length < least ? { id, hidden: true } : { id, n: held.length, mean: mean(held) },
    };
  }),
});

export const commit: Recount<"commit"> = ({ step, all, least }) => {
  type Plan = (typeof all)[number];
  const line = ({ ifCue, thenDo }: { ifCue: string; thenDo: string }) => `${ifCue} ${thenDo}`;
  const order = (one: { kind?: string; area?: string; ifCue: string; thenDo: string }) =>
    `${line(one)} ${one.kind ?? ""} ${one.area ?? ""}`;
  const wall = all
    .filter(({ share }) => share === "wall")
    .map(({ kind, area, ifCue, thenDo }) => ({ ...(kind && { kind }), ...(area && { area }), ifCue, thenDo }))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
  if (all.length < least) return { n: null, counts: null, wall, more: 0 };
  // Whoever reads some cards must not be left with figures of one to four others.
  const trainerReads = all.filter(({ share }) => share === "trainer").length >= least;
  const mayTell = (some: readonly Plan[]) => {
    const unread = [
      some.filter(({ share }) => share !== "wall").length,
      some.filter(({ share }) => share === "private" || (share === "trainer" && !trainerReads)).length,
    ];
    return some.length >= least && unread.every((n) => n === 0 || n >= least);
  };
  // A default is no choice: who left it alone is not counted there.
  const of = (key: "area" | "kind", options: readonly string[]) => {
    const chosen = all.filter((one) => one[key] !== undefined);
    const values = chosen.map((one) => one[key]!);
    return mayTell(chosen) ? count(options, values) : null;
  };
  const short = step.exercise === "commit" && step.settings.short === true;
  const counts = mayTell(all)
    ? {
        areas: of("area", ["vision", "ideas", "people", "time", "culture", "growth"]),
        ...(!short && { kinds: of("kind", ["start", "stop", "continue"]) }),
      }
    : null;
  return { n: all.length, counts, wall, more: 0 };
};

export const scale: Recount<"scale"> = ({ step, all, items, least }) => {
  if (step.exercise !== "scale") return {};
  const { min = 0, max = 10 } = step.settings;
  const values = (id: string) => all.flatMap((one) => one.filter(({ item }) => item === id).map(({ v }) => v));
  return { items: items.map((id) => scaled(id, stops(min, max), values(id), least)) };
};
