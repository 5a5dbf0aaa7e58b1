/** The page about attacks and faults cites rules and tests: all of them have to exist. */
import { describe, expect, it } from "vitest";
import { hasRule, hasTest, read } from "./citations.ts";

/** Sections that say what is not to be had, or is taken as it is: these need no test. */
const WITHOUT_TESTS = ["What cannot be had on one's own machine", "What is accepted"];

interface Entry {
  section: string;
  text: string;
  citations: { rules: string[]; file: string; title: string }[];
  /** What stands beneath an entry and is neither a citation nor something accepted. */
  strange: string[];
}

const sections = read("shared/SECURITY.md").split(/^## /m).slice(1);

const entries: Entry[] = sections.flatMap((section) => {
  const [name = ""] = section.split("\n");
  return section
    .split(/\n- /)
    .slice(1)
    .map((item) => {
      const [text = "", ...beneath] = item.split(/\n {2}- /).map((part) => part.replace(/\s+/g, " ").trim());
      const cited = beneath.filter((line) => !line.startsWith("Accepted: "));
      const citations = cited.flatMap((line) => {
        const [, rules = "", file = "", title = ""] = /^(R-\d+(?:, R-\d+)*) · `(test\/.+?)`: (.+)$/.exec(line) ?? [];
        return title ? [{ rules: rules.split(", "), file, title }] : [];
      });
      const strange = cited.filter((line) => !/^(R-\d+(?:, R-\d+)*) · `test\/.+?`: .+$/.test(line));
      return { section: name, text, citations, strange };
    });
});

describe("SECURITY.md", () => {
  it("has entries in every section, each with its tests where something is met", () => {
    expect(sections.length).toBeGreaterThan(5);
    for (const section of sections) expect(section, section.split("\n")[0]).toContain("\n- **");
    for (const { section, text, citations, strange } of entries) {
      expect(strange, text).toEqual([]);
      expect(text, section).toMatch(/^\*\*.+\*\*/);
      if (!WITHOUT_TESTS.includes(section)) expect(citations.length, text).toBeGreaterThan(0);
    }
  });

  it("cites rules that there are", () => {
    const rules = new Set(read("shared/SECURITY.md").match(/R-\d+/g));
    expect([...rules].filter((rule) => !hasRule(rule))).toEqual([]);
  });

  it.each(entries.flatMap(({ citations }) => citations))("$file has the test “$title”", ({ file, title }) => {
    expect(hasTest(file, title), title).toBe(true);
  });

  it("names files that there are", () => {
    const named = [...read("shared/SECURITY.md").matchAll(/`((?:worker|client|shared|test)\/[\w./-]+)`/g)];
    for (const [, file = ""] of named) expect(() => read(file), file).not.toThrow();
  });
});
