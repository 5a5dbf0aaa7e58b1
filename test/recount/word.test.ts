/** what a double take tells of two words is what somebody finds who counts it by the definition. */
import { expect, it } from "vitest";
import { content as written } from "../../shared/agenda/library.ts";
import { doubletake } from "../../shared/exercises/doubletake/index.ts";
import { LIST_WORDS } from "../support/doubletake.ts";
import { Random } from "../support/random.ts";
import { compared, type Sheet } from "./word.ts";

const content = doubletake.resolve({}, { ...written.en, words: written.en.words.doubletake })!;
const ACTS = Object.keys(LIST_WORDS.a);
/** Both ranges are drawn by lot, each by its own. */
const NEAR = 0.12;

/** People who rate high or low, like some acts better, and add something for one word; some skip acts. */
function room(random: Random): Sheet[] {
  const added = random.pick([-1, 0, 0.5, 2]);
  return Array.from({ length: 24 + random.below(60) }, (_, at) => {
    const list = at % 2 === 0 ? "a" : "b";
    const own = 3 + random.below(5);
    const worth = ACTS.flatMap((act, place) => {
      if (random.chance(0.05)) return [];
      const word = LIST_WORDS[list][act] === "leader" ? added : 0;
      return [[act, Math.max(0, Math.min(10, Math.round(own + (place % 3) + word + 3 * random.next())))] as const];
    });
    return { list, worth: Object.fromEntries(worth) };
  });
}

it("R-153 the difference to the last digit, and its range as far as two draws by lot agree", () => {
  const random = new Random(153);
  let told = 0;
  for (let rooms = 0; rooms < 25; rooms += 1) {
    const sheets = room(random);
    const payloads = sheets.map(({ list, worth }) => ({
      list,
      worth: Object.entries(worth).map(([act, v]) => ({ act, v })),
    }));
    const { word } = doubletake.result(content, payloads, {
      round: 1,
      items: ACTS,
      minimum: 3,
      moderation: { hidden: [], merged: {} },
      seed: random.below(2 ** 31),
    });
    if (word === null) continue;
    told += 1;
    const again = compared(sheets, random);
    expect(word.d).toBeCloseTo(again.d, 3);
    expect(Math.abs(word.low - again.low)).toBeLessThan(NEAR);
    expect(Math.abs(word.high - again.high)).toBeLessThan(NEAR);
    const clear = (again.low > NEAR || again.high < -NEAR) && Math.abs(again.d) >= 0.5;
    if (clear) expect(word.says).toBe(again.d > 0 ? "leader" : "manager");
    if (Math.abs(again.d) < 0.499) expect(word.says).toBe("none");
  }
  expect(told).toBeGreaterThan(20);
});
