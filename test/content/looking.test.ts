/** What scripts say about looking before the reveal: it has to be what the host page offers for that kind of question. */
import { describe, expect, test } from "vitest";
import { bind } from "../../shared/agenda/bind.ts";
import { SCRIPTED } from "./scripted.ts";

/** Words that an earlier way of looking had. */
const RETIRED = /\bpeek\b|\blook (?:at [^.]* )?(?:by|for) yourself|look for you alone|read [^.]* by yourself|reopen/i;

describe.each(SCRIPTED)("R-19 R-80 the script of $name", ({ step, filled: notes }) => {
  const bound = bind(step, "en");
  const privacy = bound?.exercise.privacy(bound.content);

  test("speaks of the private check in one way, and promises no reopening", () => {
    expect(notes).not.toMatch(RETIRED);
  });

  test("names the press that its kind of question has", () => {
    const looks = /\bLook\b(?! up)/.test(notes.replaceAll(/“[^”]*”/g, ""));
    if (looks) expect(privacy).toBe("S");
    if (/private check/i.test(notes) && !looks) expect(privacy).toBe("O");
    if (/Check what they wrote/.test(notes))
      expect([privacy, bound?.exercise.forStorage !== undefined]).toEqual(["O", true]);
  });

  test("says before which press a private check comes: the big button reveals", () => {
    for (const sentence of notes.split(/(?<=[.!?]”?)\s+/))
      if (/private check/.test(sentence) && privacy === "S")
        expect(sentence).toMatch(/Before Reveal: press Look for a private check;/);
  });

  test("of a question that is answered in words alone leads to them before the reveal", () => {
    if (!["cloud", "text", "commit"].includes(step.exercise)) return;
    const place = notes.search(/Check what they wrote|\bLook\b/);
    expect(place).toBeGreaterThan(-1);
    const reveal = notes.search(/[Pp]ress Reveal/);
    if (reveal > -1) expect(place).toBeLessThan(reveal);
  });
});
