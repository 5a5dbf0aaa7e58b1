import { describe, expect, it } from "vitest";
import { placeIn } from "../../../../client/pages/host/model/script.ts";
import { paragraphsOf } from "../../../../shared/script/paragraphs.ts";
import { SCRIPTED } from "../../../content/scripted.ts";

const BUTTONS = ["Open", "Close", "Pair talk", "Vote again", "Reveal", "Debrief", "Next"];
const SCRIPT = [
  "Why: to see.",
  "0:00 Say: “Eight things.” Press Open.",
  "0:45 Do: keep quiet. Press Close when nearly all are in.",
  "2:45 Press Pair talk.",
  "4:40 Press Vote again. Press Close, then Press Reveal.",
  "6:00 Press Debrief.",
];
const at = (button: string, round: 1 | 2 = 1) => placeIn(SCRIPT, button, BUTTONS, round);

describe("the place in a script", () => {
  it("is where the script names the button in hand", () => {
    expect(["Open", "Close", "Pair talk", "Vote again", "Debrief"].map((button) => at(button))).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it("of a second vote is the last that names it, and nowhere where nothing does", () => {
    expect(at("Close", 2)).toBe(4);
    expect(at("Next")).toBeNull();
  });

  it("paragraphs are parted by empty lines", () => {
    expect(paragraphsOf("a\n\n  \nb\nc")).toEqual(["a", "b\nc"]);
  });

  it("every ready script leads from opening to closing", () => {
    for (const { name, plan, step, filled } of SCRIPTED) {
      if (plan === "library" || step.exercise === "note") continue;
      for (const button of ["Open", "Close"])
        expect(placeIn(paragraphsOf(filled), button, BUTTONS, 1), `${name} ${button}`).not.toBeNull();
    }
  });
});
