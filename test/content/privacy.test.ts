/** The page for works councils cites rules and tests: all of them have to exist. */
import { expect, it } from "vitest";
import { hasRule, hasTest, read } from "./citations.ts";

const [promised = "", notPromised = ""] = read("shared/PRIVACY.md").split("## What is not promised");

/** What is promised, its rules, and the test that keeps it. */
const promises = promised
  .split(/\n- /)
  .slice(1)
  .map((text) => {
    const [, promise = "", rules = "", file = "", title = ""] =
      /^(.+?)\n {2}- (.+?) · `(.+?)`: (.+?)\n*$/s.exec(text) ?? [];
    return { promise, rules: rules.split(", "), file, title };
  });

it("promises something, each with its rules and its test", () => {
  expect(promises.length).toBeGreaterThan(10);
  for (const { promise, rules, file, title } of promises) {
    expect([promise, file, title]).not.toContain("");
    for (const rule of rules) expect(hasRule(rule), `${rule}: ${promise}`).toBe(true);
  }
});

it.each(promises)("$file has the test “$title”", ({ file, title }) => {
  expect(hasTest(file, title), title).toBe(true);
});

it("says what is not promised, by rules that there are", () => {
  const rules = [...notPromised.matchAll(/R-\d+/g)].map(([rule]) => rule);
  expect(rules.length).toBeGreaterThan(2);
  expect(rules.filter((rule) => !hasRule(rule))).toEqual([]);
});
