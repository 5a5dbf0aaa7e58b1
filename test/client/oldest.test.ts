import { describe, expect, it } from "vitest";
import { missingIn, NEVER } from "../../worker/local/bundle/oldest/browsers.ts";
import { judgeScript } from "../../worker/local/bundle/oldest/scripts.ts";
import { judgeStyle } from "../../worker/local/bundle/oldest/styles.ts";

const inScript = (code: string) => judgeScript("a.js", code).map(({ feature }) => feature);
const inStyle = (code: string) => judgeStyle("a.css", code).map(({ feature, place }) => `${feature} in ${place}`);

describe("what the oldest browsers do not support", () => {
  it("is told by browser", () => {
    expect(missingIn([92, 15.4, 90])).toEqual(["Chrome 90"]);
    expect(missingIn([90, 15.4, 102])).toEqual([]);
    expect(missingIn([1, 16, NEVER])).toEqual(["Safari 15.4", "Firefox 102"]);
  });

  it.each([
    ["xs.toReversed()", ".toReversed()"],
    ["xs.toSorted((a, b) => a - b)", ".toSorted()"],
    ["xs?.map(f).findLast(g)", ".findLast()"],
    ["xs.findLastIndex(g)", ".findLastIndex()"],
    ["xs.at(-1)", ".at()"],
    ["xs.with(0, 1)", ".with()"],
    ["try { xs.toSorted() } catch {}", ".toSorted()"],
    ["Object.hasOwn(a, b)", "Object.hasOwn"],
    ["Object.groupBy(a, b)", "Object.groupBy"],
    ["structuredClone(a)", "structuredClone"],
    ["window.structuredClone(a)", "structuredClone"],
    ["new Intl.Segmenter('en')", "Intl.Segmenter"],
    ["navigator.share({})", "navigator.share"],
    ["crypto.randomUUID()", ".randomUUID()"],
    ["AbortSignal.timeout(5)", "AbortSignal.timeout"],
    ["requestIdleCallback(f)", "requestIdleCallback"],
    ["text.split(/(?<=-)/u)", "a regular expression's lookbehind"],
    ["new RegExp('(?<!a)b')", "a regular expression's lookbehind"],
    ["/[a--b]/v.test(x)", "a regular expression's flag v"],
    ["class A { static { f() } }", "a class's static block"],
    ["class A { #x; is(o) { return #x in o } }", "#private in object"],
    ["class A { x = f() }", "parentheses in a class field's value"],
    ["await f(); export {}", "await at the top of a module"],
    ["import a from './a.json' with { type: 'json' }", "import with attributes"],
    ["map.values().filter(f)", "a method of an iterator"],
    ["h('div', { inert: true })", "inert="],
    ["el.addEventListener(`scrollend`, f)", "event scrollend"],
    ["a?.b(...c)", "?.() with a spread"],
    ["f(;", "syntax"],
  ])("in a script: %s", (code, feature) => {
    expect(inScript(code)).toContain(feature);
  });

  it.each([
    "lastOf(xs)",
    "[...xs].sort().reverse()",
    "Object.entries(a).filter(f)",
    "'share' in navigator && navigator.share({})",
    "const s = `Segmenter` in Intl ? new Intl.Segmenter('en') : null",
    "typeof structuredClone < 'u' && structuredClone(a)",
    "try { navigator.share({}) } catch {}",
    "a?.b ?? (c ||= d)",
    "class A { #x = 1; y; z = (a) => a }",
    "async function f() { for await (const x of y) await x }",
    "({ at: 1, with: 2, constructor: A })",
    "/(?<name>a)/u.test(x)",
  ])("not: %s", (code) => {
    expect(inScript(code)).toEqual([]);
  });

  it("in a style sheet, by the selector that it dresses", () => {
    expect(inStyle(".a:has(.b),.c{color:red}")).toEqual([":has in .a:has(.b),.c"]);
    expect(inStyle(".a{grid-template-columns:subgrid}")).toEqual(["subgrid in .a"]);
    expect(inStyle(".a{color:color-mix(in srgb,var(--a),red)}")).toEqual(["color-mix() in .a"]);
    expect(inStyle(".a{color:oklch(40% .2 40)}")).toContain("oklch() in .a");
    expect(inStyle(".a{height:100dvh}")).toEqual(["dvh in .a"]);
    expect(inStyle(".a{width:calc(var(--x) * 3cqw)}")).toEqual(["cqw in .a"]);
    expect(inStyle("@layer a{.a{color:red}}")).toContain("@layer in @layer a");
    expect(inStyle("@container (width<9em){.a{color:red}}")).toContain("@container in .a");
    expect(inStyle(".a{& .b{color:red}}")).toContain("nesting in & .b");
    expect(inStyle("@media (width<9em){.a{color:red}}")).toEqual(["@media range_syntax in @media (width<9em)"]);
  });

  it("not where the sheet tests for it first", () => {
    expect(inStyle("@supports (height:100dvh){.a{height:100dvh}}")).toEqual([]);
    expect(inStyle("@supports not (height:100dvh){.a{height:100dvh}}")).toEqual(["dvh in .a"]);
    expect(inStyle(".a{display:grid;gap:1em;inset:0}.a:not(.b,.c):is(.d){aspect-ratio:1}")).toEqual([]);
  });
});
