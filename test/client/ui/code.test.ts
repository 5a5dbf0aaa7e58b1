import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { codeProblem, readTyped } from "../../../client/ui/typed-code.ts";
import { readCode, SAMPLE_CODE } from "../../../shared/code.ts";
import { CODE_ALPHABET, CODE_LENGTH, isCode } from "../../../shared/code-shape.ts";
import { pathMeant, readLink } from "../../../shared/link.ts";
import { Code } from "../../../shared/primitives.ts";

const HERE = "hats.example";
const KEY = "k-_3".repeat(6);
const aCode = fc.string({ unit: fc.constantFrom(...CODE_ALPHABET), minLength: CODE_LENGTH, maxLength: CODE_LENGTH });
/** What comes along with a code when it is typed, copied or spoken into a phone. */
const between = fc.string({
  unit: fc.constantFrom(
    " ",
    "-",
    "–",
    "‑",
    ".",
    ",",
    "!",
    "_",
    "“",
    "”",
    "(",
    ")",
    "\u200b",
    "\u200f",
    "\u00a0",
    "\t",
    "\n",
  ),
  maxLength: 3,
});
const wide = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));

describe("a room code as people write it", () => {
  it.each([
    "ABC234",
    "abc234",
    " abc-234 ",
    "abc 234",
    "ＡＢＣ２３４",
    "ａｂｃ－２３４",
    "ABC234.",
    "“ABC234”",
    "A\u200bBC234",
  ])("%j is one", (typed) => expect(readCode(typed)).toEqual({ is: "code", code: "ABC234" }));

  it("is told apart from what is no code, with the reason", () => {
    expect(readCode("  ")).toEqual({ is: "empty" });
    expect(readCode("—.")).toEqual({ is: "empty" });
    expect(readCode("ABC23")).toEqual({ is: "length", length: 5 });
    expect(readCode("O0I1L2")).toEqual({ is: "unknown", characters: ["O", "0", "I", "1", "L"], alike: true });
    expect(readCode("o0il12")).toEqual({ is: "unknown", characters: ["O", "0", "I", "L", "1"], alike: true });
    expect(readCode("ABC23é")).toEqual({ is: "unknown", characters: ["é"], alike: false });
    // Cyrillic letters look like Latin ones, and are others.
    expect(readCode("АBC234")).toEqual({ is: "unknown", characters: ["А"], alike: false });
    // Nothing is cut to fit.
    expect(readCode("ABC234ABC234ABC234")).toEqual({ is: "length", length: 18 });
  });

  it("is read with any separators, in either case and width", () => {
    fc.assert(
      fc.property(
        aCode,
        fc.array(between, { minLength: 7, maxLength: 7 }),
        fc.boolean(),
        fc.boolean(),
        (code, gaps, low, full) => {
          const cased = low ? code.toLowerCase() : code;
          const typed = (gaps[6] ?? "") + [...(full ? wide(cased) : cased)].map((one, at) => one + gaps[at]).join("");
          expect(readCode(typed)).toEqual({ is: "code", code });
        },
      ),
    );
  });

  it("is never read from anything else: the result is a code, or a reason in words", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webUrl()), (typed) => {
        const read = readCode(typed);
        expect(isCode(typed)).toBe(v.is(Code, typed));
        if (read.is === "code") expect(v.is(Code, read.code) && isCode(read.code)).toBe(true);
        else expect(codeProblem(read)).toMatch(/\.$/);
      }),
    );
  });

  it("of the sample room is read like any other", () => {
    expect(readCode(SAMPLE_CODE)).toEqual({ is: "code", code: SAMPLE_CODE });
  });
});

describe("a link in a code field", () => {
  it.each([
    "https://hats.example/j/abc234?x=1",
    "https://hats.example/J/ABC-234/",
    "https://hats.example/ABC234",
    "http://192.168.0.7:8787/j/ABC234",
    "192.168.0.7:8787/j/ABC234.",
    "localhost:8787/abc234",
    "Join here: https://hats.example/j/ABC234 – see you",
    "/j/ABC234",
    "hats.example/j/%EF%BC%A1BC234",
  ])("%j is its code", (typed) => expect(readTyped(typed, HERE)).toEqual({ is: "code", code: "ABC234" }));

  it("with a secret leads to its own page, here or on the server that it names", () => {
    const to = (typed: string) => readTyped(typed, HERE);
    const link = (address: string) => ({ is: "link", address });
    expect(to(`https://hats.example/host/ABC234#${KEY}`)).toEqual(link(`/host/ABC234#${KEY}`));
    expect(to(`HTTPS://Hats.Example/Stage/abc234/#${KEY}`)).toEqual(link(`/stage/ABC234#${KEY}`));
    expect(to(`hats.example/report/ABC234#${KEY} `)).toEqual(link(`/report/ABC234#${KEY}`));
    expect(to("hats.example/j/ABC234#return=AAAA-BBBB")).toEqual(link("/j/ABC234#return=AAAA-BBBB"));
    expect(to(`https://other.example/host/ABC234#${KEY}`)).toEqual(link(`https://other.example/host/ABC234#${KEY}`));
    expect(to(`other.example:8080/host/ABC234#${KEY}`)).toEqual(link(`//other.example:8080/host/ABC234#${KEY}`));
    // A name that only ends like this one is another server's.
    expect(to(`https://evil-hats.example/host/ABC234#${KEY}`)).toEqual(
      link(`https://evil-hats.example/host/ABC234#${KEY}`),
    );
    // Without its key it is still the way to the page, which says what is missing.
    expect(to("https://hats.example/host/ABC234")).toEqual(link("/host/ABC234"));
  });

  it("never shows its secret in a message", () => {
    const read = readTyped(`https://hats.example/host/ABC23O#${KEY}`, HERE);
    expect(read).toEqual({ is: "unknown", characters: ["O"], alike: true });
  });

  it("is not found in other texts", () => {
    for (const text of ["ABC234", "ABC.234", "394/8P8", "", "#return=x", "j/ABC234 ".slice(0, 1)])
      expect(readLink(text), text).toBeNull();
  });

  it("leads nowhere but to a page of this product, on http", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true })), aCode, (text, code) => {
        for (const typed of [text, `${text}/host/${code}#${text}`]) {
          const read = readTyped(typed, HERE);
          if (read.is !== "link") continue;
          const { protocol, pathname } = new URL(read.address, `http://${HERE}`);
          expect(protocol).toMatch(/^https?:$/);
          expect(pathname).toMatch(/^\/(j|host|stage|report)\/[2-9A-Z]{6}$/);
        }
      }),
    );
  });
});

describe("an address as people type it", () => {
  it.each([
    ["/J/ABC234", "/j/ABC234"],
    ["/j/ABC234/", "/j/ABC234"],
    ["/j/abc%20234/x", "/j/ABC234"],
    ["/ABC234", "/j/ABC234"],
    ["/abc-234.", "/j/ABC234"],
    ["/abc234/", "/j/ABC234"],
    ["/%EF%BC%A1BC234", "/j/ABC234"],
    ["/Host/abc234/", "/host/ABC234"],
    ["/stage/ABC234/", "/stage/ABC234"],
    ["/REPORT/ABC234", "/report/ABC234"],
    ["/s/ABC234", "/stage/ABC234"],
    ["/S/abc-234/", "/stage/ABC234"],
    ["/s/%20abc234%20", "/stage/ABC234"],
    ["/s/ABC23O", "/stage/ABC23O"],
    ["/s", "/stage"],
    ["/J", "/j"],
    ["/J/ABC23O", "/j/ABC23O"],
    ["/j/%E0%A4%A/", "/j/%25E0%25A4%25A"],
  ])("%s means %s", (path, meant) => expect(pathMeant(path)).toBe(meant));

  it.each([
    "/",
    "",
    "/api",
    "/api/rooms/ABC234",
    "/favicon.ico",
    "/abc.234",
    "/TEST.js",
    "/plan",
    "/exercises",
    "/host",
    "/ABC23O",
  ])("%s means nothing", (path) => expect(pathMeant(path)).toBeNull());
});
