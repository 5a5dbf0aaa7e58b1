import { scenario as words } from "#words/exercises/scenario.ts";
import { fill } from "#words/fill.ts";
import { momentAfter } from "../../../shared/exercises/scenario/moments.ts";
import { manifest } from "../contract/manifest.ts";
import { scenarioFinding } from "./finding.ts";
import { proposals } from "./proposals.ts";
import { leanOf, sideOfPref, stopsOf, toneOf } from "./ways.ts";

/** Each of two sides needs this share of the room for a talk to be proposed. */
const SIDE = 0.25;

export default manifest("scenario", {
  ...words,
  finding: scenarioFinding,
  proposals,
  before: ({ settings: { situation } }) => situation,
  question: ({ settings: { situation } }) => situation,
  head: ({ settings: { situation } }) => situation,
  acts: ({ settings: { ways } }) => ways.map(({ text }) => text),
  isHidden: ({ pref }) => "hidden" in pref,
  isSplit: ({ pref }) => {
    if ("hidden" in pref) return false;
    const leading = (pref.counts["1"] ?? 0) + (pref.counts["2"] ?? 0);
    return Math.min(leading, pref.n - leading) >= SIDE * pref.n;
  },
  sideOf: () => sideOfPref,
  counted: ({ settings }) => stopsOf(settings),
  split: ({ settings: { ways } }, { pref }) => {
    if ("hidden" in pref) return [];
    const options = ways.map(({ sign, label }, side) => ({
      id: String(sign),
      text: fill(label === undefined ? words.side : words.namedSide, {
        side: words.sides[side] ?? "",
        label: label ?? "",
      }),
      tone: toneOf({ sign, label }, side),
      count: leanOf({ sign }, pref.counts),
    }));
    const { id, n, flag, polarisation } = pref;
    return [{ is: "options", id, n, flag, polarisation, options }];
  },
  hands: ({ settings: { ways, strongly, slightly, title } }) => {
    const options = ways.flatMap(({ sign }, side) => {
      const named = (strength: string) => fill(words.hand, { side: words.sides[side] ?? "", strength });
      const strong = { key: String(sign * 2), text: named(strongly) };
      const slight = { key: String(sign), text: named(slightly) };
      return side === 0 ? [strong, slight] : [slight, strong];
    });
    return [{ id: "pref", text: title, options }];
  },
  ways: ({ settings: { then } }, planned, next) => {
    if (!then) return [];
    const ways = [then.leading, then.managing];
    const chosen = next?.exercise === "scenario" ? next.settings.scenario : undefined;
    if (ways.some(({ scenario }) => scenario === chosen)) return [];
    return ways.map(({ scenario, title }) => {
      const { settings, minutes = planned.minutes, talks = planned.talks } = momentAfter(planned.settings, scenario);
      return {
        title,
        add: (id) => ({ id, title, minutes, ...(talks && { talks }), exercise: "scenario", settings }),
      };
    });
  },
  revotes: true,
});
