/** By segment, counted again: in the plainest way there is. */

import type { Step } from "../../shared/agenda.ts";
import { content } from "../../shared/content/index.ts";
import { classOf } from "./plan.ts";
import type { Answered, Payload, Payloads, Said } from "./said.ts";
import { sum } from "./sums.ts";

/** A group needs five people, whatever the step is about. */
export const GROUP_LEAST = 5;

type Parts = Record<string, string | number>;

/** What one answer says of an item, each figure that is made of it apart; nothing where an item is never split. */
function partsOf(step: Step, payload: Payload, item: string): Parts {
  switch (step.exercise) {
    case "choice": {
      const several = (step.settings.max ?? 1) > 1 && classOf(step) === "S";
      return several ? {} : { chosen: [...(payload as Payloads["choice"]).options].sort().join(" ") };
    }
    case "scenario":
      return { pref: (payload as Payloads["scenario"]).pref };
    case "sort":
      return one((payload as Payloads["sort"]).find(({ cardId }) => cardId === item)?.choice);
    case "scale":
      return one((payload as Payloads["scale"]).find((said) => said.item === item)?.v);
    case "venn":
      return one((payload as Payloads["venn"]).find(({ skillId }) => skillId === item)?.zone);
    case "pulse": {
      const v = (payload as Payloads["pulse"]).find((said) => said.item === item)?.v;
      return typeof v === "number" ? { v } : {};
    }
    case "spectrum": {
      const marks = Object.entries((payload as Payloads["spectrum"]).find(({ area }) => area === item) ?? {});
      return Object.fromEntries(marks.flatMap(([lens, stop]) => (typeof stop === "number" ? [[lens, stop]] : [])));
    }
    case "mix": {
      const { x, y, needX, needY } = payload as Payloads["mix"];
      return item === "now" ? point(x, y) : point(needX, needY);
    }
    case "ledger":
      return item === "things" ? {} : one((payload as Payloads["ledger"])[item as "advice" | "people"]);
    case "audit": {
      const weeks = payload as Payloads["audit"];
      return Object.fromEntries(
        (["now", "target"] as const).flatMap((week) => [
          ...weeks[week].map((points, place): [string, number] => [`${week}${place}`, points]),
          [`${week} future`, sum(weeks[week].filter((_, place) => content.en.auditBuckets[place]?.future))],
        ]),
      );
    }
    default:
      return {};
  }
}

const one = (said: string | number | undefined): Parts => (said === undefined ? {} : { said });

function point(x: number | undefined, y: number | undefined): Parts {
  if (x === undefined || y === undefined) return {};
  const third = (value: number) => (value < -2 ? 0 : value > 2 ? 2 : 1);
  return { x, y, cell: 3 * third(y) + third(x) };
}

interface Speaker {
  group: string | undefined;
  parts: Parts;
}

/** Which groups each item is told of; items of which nobody said anything that is split are left out. */
export function splitOf(
  step: Step,
  items: readonly string[],
  answered: readonly Said[],
  heads: Answered["heads"],
): Map<string, string[]> {
  const self = classOf(step) === "S";
  return new Map(
    items.flatMap((item): [string, string[]][] => {
      const speakers = answered
        .map(({ payload, group }): Speaker => ({ group, parts: payload === null ? {} : partsOf(step, payload, item) }))
        .filter(({ parts }) => Object.keys(parts).length > 0);
      return speakers.length === 0 ? [] : [[item, toldOf(speakers, self, heads)]];
    }),
  );
}

function toldOf(speakers: readonly Speaker[], self: boolean, heads: Answered["heads"]): string[] {
  const parts = [...new Set(speakers.flatMap((speaker) => Object.keys(speaker.parts)))];
  const saying = (people: readonly Speaker[], part: string) => people.filter((speaker) => part in speaker.parts);
  const groups = [...new Set(speakers.flatMap(({ group }) => group ?? []))];
  const of = (group: string) => speakers.filter((speaker) => speaker.group === group);
  let told = groups.filter((group) => parts.every((part) => saying(of(group), part).length >= GROUP_LEAST));
  // About oneself, a group is told only where its heads were counted, and no more had joined it.
  if (self)
    told = told.filter((group) => {
      const { counted = 0, joined = 0 } = heads?.[group] ?? {};
      return joined >= GROUP_LEAST && joined <= counted;
    });
  const others = () => speakers.filter(({ group }) => group === undefined || !told.includes(group));
  const few = (part: string) => {
    const n = saying(others(), part).length;
    return n > 0 && n < GROUP_LEAST;
  };
  while (told.length > 0 && parts.some(few)) {
    const least = Math.min(...told.map((group) => of(group).length));
    told = told.filter((group) => of(group).length > least);
  }
  const alike = (people: readonly Speaker[]) =>
    parts.some((part) => new Set(saying(people, part).map((speaker) => speaker.parts[part])).size === 1);
  const known = self && [...told.map(of), others()].some(alike);
  return known ? [] : told;
}
