/** The JSON Schema of a plan: it takes what valibot takes. */
import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { agendaJsonSchema } from "../../shared/agenda/json-schema.ts";
import { agendas, libraries } from "../../shared/agenda/library.ts";
import { Agenda } from "../../shared/agenda/schema.ts";
import { faultIn } from "./json-schema.ts";

const schema: unknown = JSON.parse(agendaJsonSchema());
const library = { v: 1, title: "All", locale: "en", steps: libraries.en.steps.map(({ step }) => step) };
const all = [...agendas.en.values(), library];

test("it uses only the words that its check here knows, and each is one of the standard", () => {
  expect(faultIn(schema, undefined)).not.toBeNull();
  expect(schema).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#", type: "object" });
});

test.each(all)("$title fits", (agenda) => {
  expect(faultIn(schema, agenda)).toBeNull();
});

test("it says what is wrong where valibot says it", () => {
  const [plan] = agendas.en.values();
  const [first, ...rest] = plan!.steps;
  const cases: [at: string, agenda: unknown][] = [
    ["/v", { ...plan, v: 2 }],
    ["/title", { ...plan, title: "" }],
    ["/title", { ...plan, title: "x".repeat(1_000) }],
    ["/start", { ...plan, start: "25:00" }],
    ["/people", { ...plan, people: 0 }],
    ["/people", { ...plan, people: 2.5 }],
    ["/steps", { ...plan, steps: [] }],
    ["/steps", { ...plan, steps: Array.from({ length: 61 }, () => first) }],
    ["/steps/0/minutes", { ...plan, steps: [{ ...first, minutes: 241 }, ...rest] }],
    ["/steps/0", { ...plan, steps: [{ ...first, exercise: "juggle" }, ...rest] }],
    ["/steps/0", { ...plan, steps: [{ ...first, settings: { text: "" } }, ...rest] }],
  ];
  for (const [at, agenda] of cases) {
    expect(v.is(Agenda, agenda), at).toBe(false);
    expect(faultIn(schema, agenda)).toContain(at);
  }
});

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))];
}

function changed(value: unknown, [key, ...rest]: string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((one, place) => (String(place) === key ? changed(one, rest, to) : one));
  const record = value as Record<string, unknown>;
  const next = changed(record[key], rest, to);
  const { [key]: _, ...others } = record;
  return next === undefined ? others : { ...others, [key]: next };
}

test("a plan that valibot takes fits, whatever has been changed in it", () => {
  const Change = fc.oneof(
    fc.constantFrom<unknown>(undefined, null, "", 0, 1, 2, true, false, "c1", "L", "O", [], {}, "must", "09:30"),
    fc.jsonValue(),
  );
  let both = 0;
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.nat(), Change, (agenda, at, to) => {
      const places = placesIn(agenda).filter((path) => path.length > 0);
      const parsed = v.safeParse(Agenda, changed(agenda, places[at % places.length]!, to));
      if (!parsed.success) return;
      both += 1;
      expect(faultIn(schema, JSON.parse(JSON.stringify(parsed.output)))).toBeNull();
    }),
    { numRuns: 400 },
  );
  expect(both).toBeGreaterThan(20);
});
