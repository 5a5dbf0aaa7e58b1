/** What a plan can set of `pulse`. */

import { pulseForm as words } from "#words/exercises/pulse-form.ts";
import { MOST_ITEMS, MOST_STOPS } from "../../../shared/exercises/pulse/settings.ts";
import * as limits from "../../../shared/limits.ts";
import type { Ask, Asks, Values } from "../../ui/form/ask.ts";
import { listOf, valuesOf } from "../../ui/form/values.ts";
import { debrief } from "../common-fields.ts";
import { formPart } from "../contract/form.ts";

/** The longest scale, counted from 0. */
const MOST_MAX = MOST_STOPS - 1;

const text: Ask = { kind: "prose", ...words.text, most: limits.PROMPT_CHARS };

const stopsOf = (thing: Values): readonly unknown[] => listOf(valuesOf(thing.labels).stops);

function scale(thing: Values): Asks {
  const max = typeof thing.max === "number" ? Math.min(MOST_MAX, Math.max(1, thing.max)) : 1;
  const named = stopsOf(thing).length > 0;
  return {
    text,
    max: { kind: "number", ...words.max, least: 1, most: MOST_MAX, shown: !named },
    labels: {
      kind: "shape",
      label: words.labels.label,
      shapes: [
        {
          text: words.labels.ends,
          by: "low",
          fields: {
            low: { kind: "line", ...words.low, most: limits.NAME_CHARS },
            high: { kind: "line", ...words.high, most: limits.NAME_CHARS },
          },
          make: () => ({ low: "", high: "" }),
        },
        {
          text: words.labels.stops,
          by: "stops",
          fields: {
            stops: {
              kind: "list",
              ...words.stops,
              least: 2,
              most: MOST_STOPS,
              plain: { most: limits.NAME_CHARS, write: words.stops.write },
            },
          },
          make: () => ({ stops: Array.from({ length: max + 1 }, () => "") }),
        },
      ],
    },
  };
}

/** A scale whose every step has a name is as long as there are names. */
function inStep(before: Values, after: Values): Values {
  const steps = stopsOf(after).length;
  return steps === 0 || steps === stopsOf(before).length ? after : { ...after, max: Math.max(1, steps - 1) };
}

export default formPart("pulse", ({ texts }) => ({
  items: {
    kind: "list",
    label: words.items.label,
    thing: words.items.thing,
    add: words.items.add,
    least: 1,
    most: MOST_ITEMS,
    stock: texts.pulse.map(({ id, kind, text }) => ({ id, text, about: words.about[kind] })),
    own: {
      write: [
        {
          text: words.items.scale,
          make: (id) => ({ id, kind: "scale", text: "", max: 4, labels: { low: "", high: "" } }),
        },
        { text: words.items.open, make: (id) => ({ id, kind: "text", text: "" }) },
      ],
      fields: (thing) => (thing.kind === "scale" ? scale(thing) : { text }),
      copy: (id, ready) =>
        copyOf(
          texts.pulse.find((item) => item.id === ready),
          id,
        ),
      settle: inStep,
    },
  },
  debrief: debrief(texts.words.pulse.debrief),
}));

/** The same question without what only a ready one has. */
function copyOf(item: Values | undefined, id: string): Values {
  const { followUp: _, ...copy } = item ?? { kind: "text", text: "" };
  return { ...copy, id };
}
