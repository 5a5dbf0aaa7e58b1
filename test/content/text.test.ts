/** What people type: the reader that the server and every form share. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanText, cutText, foldWord, isWithin, lengthOf, plainGraphemes } from "../../shared/text.ts";

const FAMILY = "👩‍👩‍👧‍👦";

/** Signs that break something somewhere, among ordinary ones. */
const awkward = fc.constantFrom(
  ..."ab 1.é\n\t\r",
  ..."\u0000\u0007\u000b\u000c\u0085\u00a0\u00ad\u034f\u061c\u115f\u1160\u200b\u200c\u200d\u200e\u2028\u2029\u202e\u2060\u2066",
  ..."\u2800\u3000\u3164\ufe0f\ufeff\uffa0\ufffb\uffff\u0301\u0338\u0344\u0958\u0a3c\ufb2c\u20e3\ud800\udc00",
  "🇩",
  "👩",
  "🏽",
  "❤",
  "🏴\u{e0067}\u{e007f}",
  "\u{e0041}",
  "\u{e0100}",
  "ក្ខ",
  "각",
  "ᄀ",
  "ᆨ",
  "क्षि",
  "م",
  FAMILY,
);
const typed = fc.oneof(
  fc.string({ unit: awkward, maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  // Halves of pairs as well.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
);

const always = (holds: (text: string) => void) =>
  fc.assert(
    fc.property(typed, (text) => {
      holds(text);
    }),
  );

describe.each([
  ["cleanText", cleanText],
  ["cleanLine", cleanLine],
])("%s", (_name, clean) => {
  it("leaves clean text unchanged", () => {
    always((text) => expect(clean(clean(text))).toBe(clean(text)));
  });

  it("never makes a text longer", () => {
    always((text) => expect(lengthOf(clean(text))).toBeLessThanOrEqual(lengthOf(text)));
  });

  it("leaves no lone surrogate and no control character, so that wire and files carry it unchanged", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const cleaned = clean(text);
        expect(cleaned.isWellFormed()).toBe(true);
        expect(cleaned).not.toMatch(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
        expect(JSON.parse(JSON.stringify(cleaned))).toBe(cleaned);
        expect(new TextDecoder().decode(new TextEncoder().encode(cleaned))).toBe(cleaned);
      }),
    );
  });

  it("is empty exactly if nothing is visible", () => {
    const seen = /[\p{L}\p{N}\p{P}\p{S}\p{Cf}\p{Co}\p{Cn}]/u;
    const blank = /[\s\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb\p{Noncharacter_Code_Point}]/gu;
    always((text) => expect(clean(text) !== "").toBe(seen.test(text.replace(blank, ""))));
  });
});

it.each([
  ["Word's soft return", "one\u000btwo", "one\ntwo"],
  ["a bell", "o\u0007ne", "one"],
  ["separators of lines and paragraphs", "one\u2028two\u2029three", "one\ntwo\nthree"],
  ["half of a pair", "one\ud83d", "one"],
  ["an override of the direction", "a\u202ebc\u2066d", "abcd"],
  ["a zero-width space alone", "\u200b", ""],
  ["a Hangul filler alone", "\u3164", ""],
  ["an empty Braille pattern", "\u2800", ""],
  ["a byte order mark", "\ufeff", ""],
  ["a soft hyphen alone", "\u00ad", ""],
  ["marks on nothing", "\u0301\u0302", ""],
  ["what is composed in another way", "Cafe\u0301", "Café"],
  ["marks in heaps", `Z${"\u0301".repeat(50)}`, `Z${"\u0301".repeat(5)}`],
  ["a family", FAMILY, FAMILY],
  ["Persian with its non-joiner", "می‌خواهم", "می‌خواهم"],
  ["Burmese with five marks on one letter", "လျှော့", "လျှော့"],
  ["the flag of a region", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
  ["words hidden in tags", "a\u{e0068}\u{e0069}", "a"],
  ["empty lines in heaps", "a \n\n\n\n b", "a\n\n b"],
])("%s", (_what, from, to) => {
  expect(cleanText(from).normalize("NFD")).toBe(to.normalize("NFD"));
});

it("a line has one line", () => {
  expect(cleanLine("Ana\u000bMaria \n\t Li")).toBe("Ana Maria Li");
});

describe("a cap", () => {
  it("counts graphemes", () => {
    expect(lengthOf(FAMILY.repeat(3))).toBe(3);
    expect(isWithin(FAMILY.repeat(30), 30)).toBe(true);
    expect(isWithin(FAMILY.repeat(31), 30)).toBe(false);
  });

  it("does not let one grapheme fill a frame", () => {
    expect(isWithin(`a${"\u200d👩".repeat(200)}`, 500)).toBe(true);
    expect(isWithin(`👩${"\u200d👩".repeat(2_000)}`, 500)).toBe(false);
  });

  it("is the most that a cut leaves; a cut splits no grapheme and removes no more than needed", () => {
    const whole = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(typed, fc.integer({ min: 0, max: 20 }), (text, cap) => {
        const cut = cutText(text, cap);
        expect(isWithin(cut, cap)).toBe(true);
        expect(text.startsWith(cut)).toBe(true);
        const graphemes = Array.from(whole.segment(text), ({ segment }) => segment);
        let joined = "";
        const beginnings = ["", ...graphemes.map((one) => (joined += one))];
        expect(beginnings).toContain(cut);
      }),
    );
  });

  it("is never exceeded only because a browser cannot count graphemes", () => {
    always((text) => expect(plainGraphemes(text).length).toBeGreaterThanOrEqual(lengthOf(text)));
    expect(plainGraphemes(`${FAMILY}🇩🇪🇩🇪e\u0301❤️‍🔥1️⃣🏴󠁧󠁢󠁥󠁮󠁧󠁿🙋🏽‍♀️`)).toHaveLength(8);
  });

  it("every character of a text is in one of its graphemes", () => {
    always((text) => expect(plainGraphemes(text).join("")).toBe(text));
  });
});

it("a word has one spelling", () => {
  expect(foldWord("❤️")).toBe(foldWord("❤"));
  expect(foldWord(" Mut\u200b ")).toBe("mut");
  expect(foldWord("ＡＢ  c")).toBe("ab c");
  expect(foldWord(FAMILY)).toBe(FAMILY);
  always((text) => expect(foldWord(foldWord(text))).toBe(foldWord(text)));
});

it("a text of ordinary signs is read as it is among others", () => {
  const ordinary = Array.from({ length: 0x2028 }, (_, code) => String.fromCodePoint(code));
  for (const sign of [...ordinary, "€"]) {
    const alone = [cleanText, cleanLine].map((read) => read(`a${sign}o${sign}${sign}n`));
    const among = [cleanText, cleanLine].map((read) => read(`世a${sign}o${sign}${sign}n`));
    expect(among).toEqual(alone.map((text) => `世${text}`));
  }
});

it("takes no longer than its length allows", () => {
  for (const one of [" ", "\u0301", "a\u200d", "\n ", "😀\u200d", "🏴\u{e0067}", "\u202e", "🇩"]) {
    const long = one.repeat(100_000);
    const before = performance.now();
    for (const read of [cleanText, cleanLine, foldWord, lengthOf]) read(long);
    expect(performance.now() - before).toBeLessThan(5_000);
  }
});
