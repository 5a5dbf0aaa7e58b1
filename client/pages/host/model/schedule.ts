/** When each step takes place, and how late the workshop is. It comes with all of the content, which says how long steps take. */
import { type CatchUp, catchUp } from "../../../../shared/agenda/catch-up.ts";
import type { Agenda, Step } from "../../../../shared/agenda/schema.ts";
import { beginsAt, type Course, type HardEnd, hardEnd, timetable } from "../../../../shared/agenda/timetable.ts";
import { needs } from "../../../../shared/agenda/timing.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { type Clock, spentOn } from "./clock.ts";

/** What the page knows of the room. */
export interface Known {
  view: HostView;
  agenda: Agenda;
  clock: Clock;
  /** How many people have joined. */
  joined: number;
  /** The server's time. */
  now: number;
}

export interface Schedule {
  /** When each step began or will begin, by its id; what is left out has no time. */
  begins: ReadonlyMap<string, number>;
  endsAt: number;
  /** Absent where the plan has no end. */
  end: HardEnd | undefined;
  late: CatchUp | undefined;
  /** Half minutes that a step needs, counted in minutes; undefined where nobody can say. */
  needed(step: Step): number | undefined;
}

/** The time of day on this device, "09:05". */
export function clockAt(moment: number): string {
  const date = new Date(moment);
  return [date.getHours(), date.getMinutes()].map((number) => String(number).padStart(2, "0")).join(":");
}

export function scheduleOf(known: Known): Schedule {
  const { view, agenda, clock, now } = known;
  const course = courseOf(known);
  const { slots, endsAt } = timetable(course);
  const end = hardEnd(agenda, { begun: course.begun ? beganAt(view, clock) : undefined, now: course.now, clockAt });
  const passed = view.steps.flatMap(({ id, askedAt, skipped }) =>
    askedAt !== undefined && !skipped ? [[id, askedAt] as const] : [],
  );
  const here = slots[0]?.id === view.step?.id ? view.step?.id : undefined;
  const since = here === undefined ? undefined : (askedAt(view, here) ?? arrivedAt(clock, here) ?? now);
  return {
    begins: new Map([
      ...slots.map(({ id, at }) => [id, at] as const),
      ...passed,
      ...(here !== undefined && since !== undefined ? [[here, since] as const] : []),
    ]),
    endsAt,
    end,
    late: end && catchUp(course, { end: end.at, planned: agenda.end, clockAt }),
    needed: (step) => {
      const seconds = needs(step, course.expected);
      return seconds === undefined ? undefined : Math.ceil(seconds / 30) / 2;
    },
  };
}

function courseOf({ view, agenda, clock, joined, now }: Known): Course {
  const begun = view.room.status !== "lobby";
  const until = view.room.paused?.until ?? now;
  return {
    plan: agenda.steps,
    standings: view.steps,
    here: begun ? (view.step?.id ?? null) : null,
    begun,
    now: begun ? Math.max(now, until) : beginsAt(agenda, now, clockAt),
    spent: (step) => spentHere(view, clock, step, now) / 1000,
    expected: {
      locale: agenda.locale,
      people: begun && joined > 0 ? joined : agenda.people,
      remote: agenda.remote,
    },
  };
}

/** A page that was opened later than a step has not seen all of its time: another device may have died in it. */
function spentHere(view: HostView, clock: Clock, step: string, now: number): number {
  const seen = spentOn(clock, step, now);
  const opened = askedAt(view, step);
  const first = clock.spent[step] === undefined && clock.since?.step === step;
  return first && opened !== undefined && opened < (clock.since?.at ?? now) ? Math.max(seen, now - opened) : seen;
}

/** When the workshop began: at the first opening, or when this page first saw it run. */
function beganAt(view: HostView, { startedAt }: Clock): number | undefined {
  const times = [...view.steps.map((row) => row.askedAt), startedAt ?? undefined].filter((time) => time !== undefined);
  return times.length > 0 ? Math.min(...times) : undefined;
}

const askedAt = (view: HostView, step: string) => view.steps.find(({ id }) => id === step)?.askedAt;

const arrivedAt = ({ since }: Clock, step: string) => (since?.step === step ? since.at : undefined);
