import type { Starter } from "../model.ts";

/** Ready if–then plans. Each names a moment that will occur by itself, and one small thing to do then. */
export const starters: Starter[] = [
  {
    id: "why",
    area: "vision",
    ifCue: "I open the weekly meeting",
    thenDo: "give one sentence on why this work matters",
  },
  { id: "how-first", area: "vision", ifCue: "a target arrives", thenDo: "ask the team how we reach it first" },
  {
    id: "decision",
    area: "ideas",
    ifCue: "I am asked for a status report",
    thenDo: "ask which decision it serves",
  },
  { id: "owner-date", area: "ideas", ifCue: "an idea wins support", thenDo: "leave with an owner and a date" },
  {
    id: "advice",
    area: "people",
    ifCue: "someone outside my line asks for advice",
    thenDo: "give fifteen minutes within two days",
  },
  {
    id: "stuck",
    area: "people",
    ifCue: "a colleague looks stuck",
    thenDo: "ask about tools and time before effort",
  },
  { id: "coach", area: "people", ifCue: "I catch myself redoing work", thenDo: "coach one step instead" },
  { id: "friday", area: "time", ifCue: "Friday 9:00 arrives", thenDo: "spend 45 minutes on next year" },
  {
    id: "blocker",
    area: "time",
    ifCue: "a deadline slips",
    thenDo: "remove one blocker before asking for updates",
  },
  { id: "habit", area: "culture", ifCue: "I see a stale habit", thenDo: "propose a two-week replacement" },
  { id: "standard", area: "culture", ifCue: "a standard is skipped", thenDo: "raise it that day, privately" },
  {
    id: "ask-two",
    area: "growth",
    ifCue: "a project closes",
    thenDo: "ask two people what I should do differently, and act on one answer",
  },
];
