/** Simulated people in a real room: they come one after another, follow what happens, and can be told to hurry. */
import { Behaviour, type Tools } from "./behaviour.ts";
import type { Person } from "./people.ts";

/** Where the people are, as their host reads it. */
export interface CrowdNews {
  size: number;
  inside: number;
  /** Were inside, and come back by themselves. */
  away: number;
  /** Were not let in, or were sent out. */
  out: number;
  /** Why somebody is out, or what the room did not take, in the room's words. */
  trouble: string | null;
}

export interface Crowd {
  /** Everybody comes, comes back and answers at once. */
  hurry(): void;
}

export interface CrowdTools extends Omit<Tools, "changed"> {
  tell(news: CrowdNews): void;
}

/** Milliseconds between two who come, and how many may be on their way at once: a slow laptop has to keep up. */
const PACE_MS = 150;
const ON_THE_WAY = 6;
/** How long after the first vote has opened the late one comes. */
const LATE_MS = 20_000;
/** News are told at most so often. */
const TELL_MS = 250;

/** Lets people into a room. They stay as long as the page that they run in. */
export function letIn(people: readonly Person[], tools: CrowdTools): Crowd {
  const { after, tell } = tools;
  const been = new Set<Behaviour>();
  let telling = false;
  let lateIsDue = false;

  const changed = () => {
    if (telling) return;
    telling = true;
    after(TELL_MS, () => {
      telling = false;
      for (const one of all) if (one.where === "in") been.add(one);
      tell(newsOf(all, been));
      expectLate();
    });
  };
  const all = people.map((person) => new Behaviour(person, { ...tools, changed }));
  const waiting = all.filter(({ person }) => !person.late);
  const late = all.filter(({ person }) => person.late);

  const expectLate = () => {
    if (lateIsDue || !all.some(({ view }) => view?.step && view.step.phase !== "setup")) return;
    lateIsDue = true;
    after(LATE_MS, () => {
      for (const one of late) one.come();
    });
  };
  const next = () => {
    const coming = all.filter(({ where }) => where === "coming").length;
    if (coming < ON_THE_WAY) waiting.shift()?.come();
    if (waiting.length > 0) after(PACE_MS, next);
  };
  next();

  return {
    hurry: () => {
      for (const one of all) if (been.has(one) || one.person.late) one.hurry();
    },
  };
}

function newsOf(all: readonly Behaviour[], been: ReadonlySet<Behaviour>): CrowdNews {
  const count = (is: (one: Behaviour) => boolean) => all.filter(is).length;
  return {
    size: all.length,
    inside: count(({ where }) => where === "in"),
    away: count((one) => been.has(one) && (one.where === "home" || one.where === "coming")),
    out: count(({ where }) => where === "out"),
    trouble: all.find(({ trouble }) => trouble !== null)?.trouble ?? null,
  };
}
