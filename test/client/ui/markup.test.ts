import fc from "fast-check";
import { expect, it } from "vitest";
import { MARKUPS, marked, type Selected } from "../../../client/ui/form/markup.ts";

/** A text with its selection between two bars. */
function read(drawn: string): Selected {
  const [before = "", inside = "", after = ""] = drawn.split("|");
  return { text: before + inside + after, from: before.length, to: before.length + inside.length };
}
const draw = ({ text, from, to }: Selected) => `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;

it.each([
  ["bold", "a |b c| d", "a **|b c|** d"],
  ["bold", "a **|b|** c", "a |b| c"],
  ["bold", "||", "**||**"],
  ["italic", "**|b|**", "***|b|***"],
  ["italic", "a *|b|* c", "a |b| c"],
  ["heading", "one\nt|w|o\nthree", "one\n|# two|\nthree"],
  ["list", "o|ne\ntw|o", "|- one\n- two|"],
  ["list", "|- one\n- two|", "|one\ntwo|"],
  ["list", "||", "|- |"],
  ["link", "see |this| now", "see [this](|https://|) now"],
  ["link", "see || now", "see [||](https://) now"],
] as const)("%s makes %j %j", (is, before, after) => {
  expect(draw(marked(is, read(before)))).toBe(after);
});

it("keeps every letter, and a selection inside the text", () => {
  const letters = (text: string) => text.replaceAll(/[^ab]/g, "");
  const text = fc.string({ unit: fc.constantFrom("a", "b", "*", "#", "-", " ", "\n"), maxLength: 20 });
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(20), fc.constantFrom(...MARKUPS), (text, one, other, is) => {
      const [from, to] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)] as const;
      const made = marked(is, { text, from, to });
      expect(letters(made.text.replace("https://", ""))).toBe(letters(text));
      expect(made.from).toBeGreaterThanOrEqual(0);
      expect(made.to).toBeGreaterThanOrEqual(made.from);
      expect(made.text.length).toBeGreaterThanOrEqual(made.to);
    }),
  );
});
