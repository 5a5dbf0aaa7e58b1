/** By segment, counted again: in the plainest way there is. */

import { content } from "../../shared/agenda/library.ts";
import type { Step } from "../../shared/agenda/schema.ts";
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
  group: string;
  late: boolean;
  parts: Parts;
}

/** How many heads stand behind some people, and whether anybody does. */
interface Heads {
  phones: number;
  heads: number;
}

/** Which groups each item is told of; items of which nobody said anything that is split are left out. */
export function splitOf(
  step: Step,
  items: readonly string[],
  answered: readonly Said[],
  { excess, least }: { excess: Answered["excess"]; least: number },
): Map<string, string[]> {
  const self = classOf(step) === "S";
  return new Map(
    items.flatMap((item): [string, string[]][] => {
      const speakers = answered
        .map(({ payload, group = "", late = false }): Speaker => {
          return { group, late, parts: payload === null ? {} : partsOf(step, payload, item) };
        })
        .filter(({ parts }) => Object.keys(parts).length > 0);
      if (speakers.length === 0) return [];
      return [[item, self && !excess ? [] : toldOf(speakers, self ? (excess ?? {}) : null, least)]];
    }),
  );
}

/** `excess`: of a question about oneself, which counts heads; null of an opinion, which counts phones. */
function toldOf(
  speakers: readonly Speaker[],
  excess: Readonly<Record<string, number>> | null,
  least: number,
): string[] {
  const parts = [...new Set(speakers.flatMap((speaker) => Object.keys(speaker.parts)))];
  const saying = (people: readonly Speaker[], part: string) => people.filter((speaker) => part in speaker.parts);
  const headsOf = (people: readonly Speaker[]): Heads => {
    const inTime = Map.groupBy(
      people.filter(({ late }) => excess === null || !late),
      ({ group }) => group,
    );
    const heads = [...inTime].map(([group, own]) => Math.max(0, own.length - (excess?.[group] ?? 0)));
    return { phones: people.length, heads: sum(heads) };
  };
  const of = (group: string) => speakers.filter((speaker) => speaker.group === group);
  const groups = [...new Set(speakers.map(({ group }) => group))].filter((group) => group !== "");
  let told = groups.filter(
    (group) => !excess?.[group] && parts.every((part) => headsOf(saying(of(group), part)).heads >= least),
  );
  const others = () => speakers.filter(({ group }) => !told.includes(group));
  const few = (part: string) => {
    const { phones, heads } = headsOf(saying(others(), part));
    return phones > 0 && heads < least;
  };
  while (told.length > 0 && parts.some(few)) {
    const smallest = Math.min(...told.map((group) => headsOf(of(group)).heads));
    told = told.filter((group) => headsOf(of(group)).heads > smallest);
  }
  // So many of those who came in time said the same that it may be all who are behind these phones.
  const alike = (people: readonly Speaker[]) =>
    parts.some((part) => {
      const own = saying(people, part);
      const inTime = own.filter(({ late }) => excess === null || !late);
      const same = [...Map.groupBy(inTime, (speaker) => speaker.parts[part]).values()].map(({ length }) => length);
      return own.length > 0 && Math.max(0, ...same) >= headsOf(own).heads;
    });
  return excess !== null && [...told.map(of), others()].some(alike) ? [] : told;
}
