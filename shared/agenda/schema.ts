/** An agenda: an ordered list of steps, each an exercise with its settings and planned minutes. */
import * as v from "valibot";
import { Task } from "../exercises/index.ts";
import { Talks } from "../exercises/talks.ts";
import * as limits from "../limits.ts";
import { Picture } from "../picture.ts";
import { Count, distinct, Id, LocaleTag, line, maybeLine, maybeProse } from "../primitives.ts";

/** How much a step matters when time gets short: one that must stay is never proposed for leaving out. */
export const Priority = v.picklist(["must", "should", "could"]);
export type Priority = v.InferOutput<typeof Priority>;

/** A time of day on the facilitator's clock, such as "09:30". */
export const ClockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const Plan = v.object({
  id: Id,
  title: line(limits.TITLE_CHARS),
  /** Planned minutes, including introduction, reveal and discussion. */
  minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(limits.STEP_MINUTES)),
  /** The facilitator's script: plain text, an empty line starts a paragraph. */
  notes: maybeProse(limits.NOTES_CHARS),
  /** `should` by default. */
  priority: v.optional(Priority),
  /** Only where they last another time than is usual for the exercise. */
  talks: v.optional(Talks),
  /** people answer it while they arrive. It means something of the first step, if that fits. */
  inLobby: v.optional(v.literal(true)),
});

export const Step = v.intersect([Plan, Task]);
export type Step = v.InferOutput<typeof Step>;

/** For whom, when and for how long a workshop is planned, and what its people take away. */
const occasion = {
  client: maybeLine(limits.TITLE_CHARS),
  /** People expected, and how many of them are remote. */
  people: v.optional(v.pipe(Count, v.minValue(1), v.maxValue(limits.PEOPLE_PER_ROOM))),
  remote: v.optional(v.pipe(Count, v.maxValue(limits.PEOPLE_PER_ROOM))),
  start: v.optional(ClockTime),
  /** The hard end: nothing may last longer. Before `start` it is on the next day. */
  end: v.optional(ClockTime),
  /** Total minutes including slack; by default the sum of the steps' minutes. */
  minutes: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(limits.STEPS * limits.STEP_MINUTES))),
  /** where people can read on. They find it with what is theirs, and it is in the report. */
  reading: maybeProse(limits.READING_CHARS),
};

export const Occasion = v.object(occasion);
export type Occasion = v.InferOutput<typeof Occasion>;

/** What an agenda says of its occasion; undefined where that is nothing. */
export function occasionOf({ client, people, remote, start, end, minutes, reading }: Occasion): Occasion | undefined {
  const all = { client, people, remote, start, end, minutes, reading };
  const said = Object.entries(all).filter(([, value]) => value !== undefined);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

export const Agenda = v.object({
  /** The address of the JSON Schema that describes the file. */
  $schema: v.optional(v.pipe(v.string(), v.maxLength(200))),
  v: v.literal(1),
  id: v.optional(Id),
  title: line(limits.TITLE_CHARS),
  /** One line: its purpose, and for how many people. */
  purpose: v.optional(line(limits.OPTION_CHARS)),
  locale: LocaleTag,
  ...occasion,
  /** Shown in the lobby and on printed sheets. */
  logo: v.optional(Picture),
  steps: v.pipe(v.array(Step), v.minLength(1), v.maxLength(limits.STEPS), distinct()),
});
export type Agenda = v.InferOutput<typeof Agenda>;

/** An agenda that everybody can start by its id. */
export type ReadyAgenda = Agenda & { id: string };

/** From `min` to `max`, both included. */
export interface Range {
  min: number;
  max: number;
}

/** A step of the library, with what a facilitator needs to know before choosing it. */
export interface LibraryEntry {
  step: Step;
  /** Its purpose in one line. */
  purpose: string;
  minutes: Range;
  people: Range;
  /** The ids of entries that must come earlier in a workshop. */
  after?: readonly string[];
  /** It says something without them, too. */
  alone?: true;
}

/** The steps that can be put into a plan, and the parking lot, which every room has. */
export interface Library {
  steps: LibraryEntry[];
  parkingLot: { title: string; purpose: string; minutes: string; people: Range; notes: string };
}
