/** What people say of themselves, counted again. */
import { content } from "../../shared/content/index.ts";
import type { Recount } from "./counting.ts";
import { count, deviation, LEAST, mean, median, scaled, stops, sum } from "./sums.ts";

const en = content.en;
const { S } = LEAST;

export const spectrum: Recount<"spectrum"> = ({ step, all }) => {
  const three = step.exercise === "spectrum" && step.settings.lenses === "three";
  const lenses = three ? ["me", "job", "team"] : ["now", "needed"];
  return {
    areas: en.areas.map(({ id }) => {
      const marks = all.flatMap((one) => one.filter(({ area }) => area === id));
      if (marks.length < S) return { id, hidden: true };
      const of = (lens: string) => marks.map((mark) => mark[lens]).filter((stop) => typeof stop === "number");
      const counted = lenses.map((lens) => {
        const values = of(lens);
        const item = scaled(lens, stops(0, 10), values, S);
        if ("hidden" in item) return item;
        return { ...item, median: median(values), sd: deviation(values), lean: 20 * (mean(values) - 5) };
      });
      return { id, n: marks.length, lenses: counted, gaps: gaps(lenses, marks) };
    }),
  };
};

/** Gaps are told of those lenses that nobody, or at least five people, left out in the same way. */
function gaps(lenses: readonly string[], marks: readonly Record<string, number | string>[]): object[] {
  const pairs = lenses.flatMap((from, place) => lenses.slice(place + 1).map((to) => [from, to] as const));
  const fits = (set: readonly string[]) => {
    const groups = Map.groupBy(marks, (mark) => set.filter((lens) => mark[lens] !== undefined).join());
    return groups.has(set.join()) && [...groups.values()].every(({ length }) => length >= S);
  };
  const compared = [lenses, ...pairs].find(fits) ?? [];
  return pairs.map(([from, to]) => {
    if (!compared.includes(from) || !compared.includes(to)) return { from, to, hidden: true };
    const apart = marks.flatMap(({ [from]: a, [to]: b }) =>
      typeof a === "number" && typeof b === "number" ? [b - a] : [],
    );
    return { from, to, n: apart.length, signed: mean(apart), size: mean(apart.map(Math.abs)) };
  });
}

export const pulse: Recount<"pulse"> = ({ step, all }) => ({
  items: (step.exercise === "pulse" ? step.settings.items : []).map((id) => {
    const item = en.pulse.find((one) => one.id === id);
    const values = all.flatMap((one) => one.filter((answer) => answer.item === id).map(({ v }) => v));
    if (item?.kind !== "scale") return values.length < S ? { id, hidden: true } : { id, n: values.length };
    return scaled(item.id, stops(0, item.max), values.map(Number), S);
  }),
});

export const rank: Recount<"rank"> = ({ all }) => {
  if (all.length < S) return { top: { id: "top", hidden: true } };
  const ids = en.skills.map(({ id }) => id);
  const points = (id: string) => sum(all.map(({ top }) => (top.includes(id) ? 3 - top.indexOf(id) : 0)));
  const order = ids
    .map((id) => ({
      id,
      rank: 1 + ids.filter((other) => points(other) > points(id)).length,
      points: points(id),
      share: points(id) / (3 * all.length),
    }))
    .sort((a, b) => b.points - a.points);
  return {
    top: {
      id: "top",
      n: all.length,
      counts: count(
        ids,
        all.flatMap(({ top }) => top),
      ),
      order,
    },
  };
};

export const mix: Recount<"mix"> = ({ all }) => {
  const points = all.map(({ x, y }) => ({ x, y }));
  const needs = all.flatMap(({ needX: x, needY: y }) => (x === undefined || y === undefined ? [] : [{ x, y }]));
  const third = (value: number) => (value < -2 ? "low" : value > 2 ? "high" : "middle");
  const thirds = ["low", "middle", "high"];
  const centre = (id: string, of: readonly { x: number; y: number }[]) =>
    of.length < S
      ? { id, hidden: true }
      : { id, n: of.length, x: mean(of.map(({ x }) => x)), y: mean(of.map(({ y }) => y)) };
  const cells = thirds.flatMap((y) => thirds.map((x) => `${y}-${x}`));
  const counts = count(
    cells,
    points.map(({ x, y }) => `${third(y)}-${third(x)}`),
  );
  return {
    now: { ...centre("now", points), ...(points.length >= S && { counts }) },
    ...(needs.length > 0 && { needed: centre("needed", needs) }),
  };
};

export const ledger: Recount<"ledger"> = ({ all }) => {
  const tags = en.ledgerTags.map(({ id }) => id);
  const share = (tag: string) =>
    mean(all.map(({ items }) => items.filter((item) => item.tag === tag).length / items.length));
  return {
    things:
      all.length < S
        ? { id: "things", hidden: true }
        : { id: "things", n: all.length, shares: Object.fromEntries(tags.map((tag) => [tag, share(tag)])) },
    advice: scaled(
      "advice",
      stops(0, 4),
      all.map(({ advice }) => advice),
      S,
    ),
    people: scaled(
      "people",
      stops(0, 10),
      all.map(({ people }) => people),
      S,
    ),
  };
};

export const audit: Recount<"audit"> = ({ all }) => {
  if (all.length < S) return { week: { id: "week", hidden: true } };
  const week = (which: "now" | "target") =>
    Object.fromEntries(en.auditBuckets.map(({ id }, place) => [id, mean(all.map((one) => one[which][place]!))]));
  const future = (which: "now" | "target") => {
    const shares = all.map((one) => sum(one[which].filter((_, place) => en.auditBuckets[place]?.future)));
    return { mean: mean(shares), median: median(shares), sd: deviation(shares) };
  };
  return {
    week: {
      id: "week",
      n: all.length,
      now: week("now"),
      target: week("target"),
      future: { now: future("now"), target: future("target") },
    },
  };
};

export const commit: Recount<"commit"> = ({ step, all }) => {
  const line = ({ ifCue, thenDo }: { ifCue: string; thenDo: string }) => `${ifCue} ${thenDo}`;
  const wall = all
    .filter(({ share }) => share === "wall")
    .map(({ kind, area, ifCue, thenDo }) => ({ ...(kind && { kind }), area, ifCue, thenDo }))
    .sort((a, b) => (line(a) < line(b) ? -1 : 1));
  if (all.length < S) return { n: null, counts: null, wall };
  const trainer = all.filter(({ share }) => share === "trainer").length;
  // Whoever reads some cards must not be left with figures of one to four others.
  const read = [wall.length, wall.length + (trainer >= S ? trainer : 0)];
  const counts = read.every((n) => all.length === n || all.length - n >= S)
    ? {
        areas: count(
          ["vision", "ideas", "people", "time", "culture", "growth"],
          all.map(({ area }) => area),
        ),
        // The short form asks for no kind.
        ...(!(step.exercise === "commit" && step.settings.short) && {
          kinds: count(
            ["start", "stop", "continue"],
            all.map(({ kind = "" }) => kind),
          ),
        }),
      }
    : null;
  return { n: all.length, counts, wall };
};

export const scale: Recount<"scale"> = ({ step, all }) => {
  if (step.exercise !== "scale") return {};
  const { items, min = 0, max = 10, privacy = "O" } = step.settings;
  const values = (id: string) => all.flatMap((one) => one.filter(({ item }) => item === id).map(({ v }) => v));
  return { items: items.map(({ id }) => scaled(id, stops(min, max), values(id), LEAST[privacy])) };
};
