/** Pages and scripts in markdown: what becomes of it, and what never does. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bind } from "../../shared/agenda/bind.ts";
import { content } from "../../shared/agenda/library.ts";
import { bytes } from "../../shared/bytes.ts";
import { FACE_BYTES, NOTE_CHARS } from "../../shared/limits.ts";
import type { Block, Span } from "../../shared/markdown/blocks.ts";
import { blocksOf } from "../../shared/markdown/parse.ts";
import { fillScript } from "../../shared/script/fill.ts";
import { markedScript } from "../../shared/script/marked.ts";
import { SCRIPTED } from "./scripted.ts";

const KNOWN: [what: string, text: string, blocks: Block[]][] = [
  ["strong", "A **strong** word.", [{ p: ["A ", { text: "strong", strong: true }, " word."] }]],
  ["emphasis", "An *apt* word.", [{ p: ["An ", { text: "apt", em: true }, " word."] }]],
  ["headings", "# One\nline\n\n### Two", [{ h: ["One"] }, { p: ["line"] }, { h: ["Two"] }]],
  ["a list", "- one\n- two", [{ list: [{ spans: ["one"] }, { spans: ["two"] }] }]],
  ["a numbered list", "3. one\n4. two", [{ list: [{ spans: ["one"] }, { spans: ["two"] }], from: 3 }]],
  ["a list in a list", "- one\n  - two", [{ list: [{ spans: ["one"] }, { spans: ["two"], deep: 1 }] }]],
  [
    "a link",
    "See [the **page**](https://example.org/a).",
    [
      {
        p: [
          "See ",
          { text: "the ", href: "https://example.org/a" },
          { text: "page", strong: true, href: "https://example.org/a" },
          ".",
        ],
      },
    ],
  ],
  [
    "an address in angle brackets",
    "<https://a.example>",
    [{ p: [{ text: "https://a.example", href: "https://a.example" }] }],
  ],
];

test.each(KNOWN)("%s", (_, text, blocks) => {
  expect(blocksOf(text)).toEqual(blocks);
});

/** All that is shown of some blocks. */
const shown = (blocks: readonly Block[]): Span[] =>
  blocks.flatMap((block) =>
    "p" in block ? block.p : "h" in block ? block.h : block.list.flatMap(({ spans }) => spans),
  );
const wordsOf = (text: string): string =>
  shown(blocksOf(text) ?? [{ p: [text] }])
    .map((span) => (typeof span === "string" ? span : span.text))
    .join("");

/** What a parser takes seconds for, or minutes; any file may hold it. */
const BOMBS: [what: string, text: string][] = [
  ["marks of emphasis that open and close each other", "_*".repeat(25_000)],
  ["as many of them as a page may have", "_*".repeat(NOTE_CHARS / 2)],
  ["lists in lists, line by line", "- - - - - - - - a\n  b\n".repeat(2_000)],
  ["lines that go on with a list", `- ${"a\n".repeat(900)}`],
  ["a script of full stops", `{at} ${".".repeat(50_000)}x`],
];

test.each(BOMBS)("R-125 %s are shown as typed, at once", (_, text) => {
  expect(blocksOf(text)).toBeUndefined();
  expect(fillScript(text, { values: { at: "0:00" }, items: [], words: content.en.script })).toBe(text);
});

describe("R-125 nothing else", () => {
  test.each([
    ["HTML", "<script>alert(1)</script> and <b>bold</b>"],
    ["an entity", "AT&amp;T"],
    ["code", "`x` and\n\n    indented\n\n```\nfenced\n```"],
    ["a quote", "> said"],
    ["a line below a line", "Title\n---"],
    ["a rule", "***"],
    ["a reference", "[a][b]\n\n[b]: https://example.org"],
  ])("%s is text", (_, text) => {
    expect(blocksOf(text)).toBeUndefined();
    // Beside what is known it stays as it is as well.
    expect(wordsOf(`**So:**\n\n${text}`).replaceAll(/\s/g, "")).toBe(`So:${text.replaceAll(/\s/g, "")}`);
  });

  test.each(["javascript:alert(1)", "http://example.org", "data:text/html,x", "//example.org", "HTTPS://example.org"])(
    "a link to %s is its words",
    (url) => {
      expect(blocksOf(`[a *b*](${url})`)).toEqual([{ p: ["a ", { text: "b", em: true }] }]);
    },
  );

  test("a picture is the words that stand for it, and its address goes nowhere", () => {
    const blocks = blocksOf("*See* ![a cat](https://example.org/cat.png)");
    expect(wordsOf("*See* ![a cat](https://example.org/cat.png)")).toBe("See a cat");
    expect(JSON.stringify(blocks)).not.toContain("example.org");
  });
});

test("R-125 plain text has no blocks, so it looks as it did", () => {
  for (const text of [
    "One line.",
    "One.\n\nTwo\nlines, 3 - 4.",
    "Vision: set it · carry it locally",
    "0:35 Say: “Go.”",
    "1.5 hours",
  ])
    expect(blocksOf(text), text).toBeUndefined();
  for (const { name, filled } of SCRIPTED) expect(markedScript(filled).filter(Boolean), name).toEqual([]);
});

test("a script keeps its minute and its lead, and the rest is read", () => {
  expect(markedScript("0:35 Say: “**Go.**”\n\nplain")).toEqual([
    [{ p: ["“", { text: "Go.", strong: true }, "”"] }],
    undefined,
  ]);
});

test("a page's blocks come with its text, and never make it too large for a phone", () => {
  const faceOf = (text: string) => {
    const bound = bind({ id: "a", title: "A", minutes: 1, exercise: "note", settings: { text } }, "en");
    return bound?.exercise.face(bound.content, {
      role: "participant",
      phase: "collecting",
      round: 1,
      flipped: false,
      key: false,
      prompt: false,
    });
  };
  expect(faceOf("**Go.**")?.settings).toEqual({ text: "**Go.**", blocks: [{ p: [{ text: "Go.", strong: true }] }] });
  expect(faceOf("Go.")?.settings).toEqual({ text: "Go." });
  const long = faceOf(`**${"言".repeat(NOTE_CHARS - 4)}**`);
  expect(bytes(JSON.stringify(long))).toBeLessThan(FACE_BYTES);
  expect(long?.settings).not.toHaveProperty("blocks");
});

test("whatever is typed is read, in time, and no address but https becomes a link", () => {
  const piece = fc.constantFrom(
    ..."*_[]()<>!#-\\`&~|\n \t1.a".split(""),
    "](",
    "**",
    "https://a.b",
    "javascript:",
    "\n\n",
    "- ",
  );
  const before = performance.now();
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
      for (const span of shown(blocksOf(pieces.join("")) ?? []))
        if (typeof span !== "string" && span.href !== undefined) expect(span.href).toMatch(/^https:\/\//);
    }),
    { numRuns: 300 },
  );
  for (const one of ["[", "*a_", "![](", "<", "- ", "1. ", "  - a\n", "#", "\\", "**a*"])
    blocksOf(one.repeat(NOTE_CHARS));
  expect(performance.now() - before).toBeLessThan(20_000);
});
