/** The stories: scenarios whose choices lead to further scenarios. */
import { describe, expect, test } from "vitest";
import { content, locales } from "../../shared/agenda/library.ts";
import type { Scenario } from "../../shared/content/model.ts";

describe.each(locales)("stories in %s", (locale) => {
  const { scenarios } = content[locale];
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const consequences = ({ then }: Scenario) => (then ? [then.leading, then.managing] : []);
  const reachedFrom = new Set(scenarios.flatMap(consequences));
  const openings = scenarios.filter((one) => one.then && !reachedFrom.has(one.id));

  test("there are two", () => {
    expect(openings.map(({ id }) => id)).toEqual(["st1", "st2"]);
    expect(byId.size).toBe(scenarios.length);
  });

  test("every consequence exists, and no story comes back to where it was", () => {
    const walk = (id: string, path: string[]): void => {
      expect(path, "acyclic").not.toContain(id);
      const scenario = byId.get(id);
      expect(scenario, id).toBeDefined();
      if (scenario) for (const next of consequences(scenario)) walk(next, [...path, id]);
    };
    for (const { id } of openings) walk(id, []);
  });

  test("every way through is three moments long, and the two ways from a moment lead to different ones", () => {
    const ways = (id: string): string[][] => {
      const next = consequences(byId.get(id)!);
      return next.length === 0 ? [[id]] : next.flatMap((one) => ways(one).map((way) => [id, ...way]));
    };
    for (const { id, then } of openings) {
      expect(then?.leading).not.toBe(then?.managing);
      expect(ways(id)).toHaveLength(4);
      for (const way of ways(id)) expect(way).toHaveLength(3);
      expect(new Set(ways(id).map((way) => way.at(-1))).size, "four endings").toBe(4);
    }
  });

  test("every moment of a story can be reached", () => {
    const reached = new Set<string>();
    const walk = (id: string) => {
      reached.add(id);
      for (const next of consequences(byId.get(id)!)) walk(next);
    };
    for (const { id } of openings) walk(id);
    expect(scenarios.filter(({ id }) => id.startsWith("st")).map(({ id }) => id)).toEqual(
      expect.arrayContaining([...reached]),
    );
    expect(reached.size).toBe(14);
  });
});
