import { mix as words } from "#words/exercises/mix.ts";
import type { SplitItem } from "../../charts/split.ts";
import { manifest } from "../contract/manifest.ts";
import { finding } from "./finding.ts";

const AXES = ["x", "y"] as const;
/** Each axis runs from here below nought to here above it. */
const END = 5;

export default manifest("mix", {
  ...words,
  answers: true,
  finding,
  question: ({ settings: { now, needed } }) => [now, needed].filter(Boolean).join(" ") || undefined,
  // The means alone: nine cells a group would be more than a row can hold.
  split: ({ settings }, { now, needed }) =>
    [
      { item: now, text: settings.now },
      { item: needed, text: settings.needed ?? "" },
    ].flatMap(({ item, text }) =>
      !item || "hidden" in item
        ? []
        : AXES.map((axis): SplitItem => {
            const [low, high] = [...settings[axis]].sort((a, b) => a.stop - b.stop).map((end) => end.text);
            const scale = { min: -END, max: END, low: low ?? "", high: high ?? "" };
            return {
              is: "scale",
              id: `${item.id}:${axis}`,
              text,
              n: item.n,
              scale,
              counts: {},
              flag: null,
              polarisation: null,
              mean: item[axis],
            };
          }),
    ),
  isHidden: ({ now, needed }) => [now, needed].every((item) => item === undefined || "hidden" in item),
});
