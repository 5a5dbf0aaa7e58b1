import type { ProfileItem } from "../model.ts";

/**
 * Twenty activities, four per area; people rate how often they do them. Odd items are about leading, even ones about managing.
 * The texts name no role, so that people report what they do and not what they would like to be.
 */
export const profileItems: ProfileItem[] = [
  { id: 1, area: "vision", pole: "L", text: "describe where our work is heading beyond this year" },
  { id: 2, area: "vision", pole: "M", text: "turn wider goals into clear local targets" },
  { id: 3, area: "vision", pole: "L", text: "connect a routine task to a larger purpose" },
  { id: 4, area: "vision", pole: "M", text: "check that work under way still fitted agreed goals" },
  { id: 5, area: "ideas", pole: "L", text: "suggest something that would affect other teams" },
  { id: 6, area: "ideas", pole: "M", text: "build a plan with owners and dates" },
  { id: 7, area: "ideas", pole: "L", text: "ask whether we are working on the right things" },
  { id: 8, area: "ideas", pole: "M", text: "remove waste or errors from a process" },
  {
    id: 9,
    area: "people",
    pole: "L",
    text: "help someone outside your reporting line think through a decision",
  },
  { id: 10, area: "people", pole: "M", text: "make sure people had time, tools and information" },
  { id: 11, area: "people", pole: "L", text: "gain support without using your position" },
  { id: 12, area: "people", pole: "M", text: "agree priorities or workload with someone" },
  { id: 13, area: "time", pole: "L", text: "protect time to think a year or more ahead" },
  { id: 14, area: "time", pole: "M", text: "clear an obstacle before it delayed delivery" },
  { id: 15, area: "time", pole: "L", text: "ask what the people you serve will need next year" },
  { id: 16, area: "time", pole: "M", text: "track progress on current promises" },
  { id: 17, area: "culture", pole: "L", text: "challenge a habit that no longer serves us" },
  { id: 18, area: "culture", pole: "M", text: "uphold a standard when it was inconvenient" },
  { id: 19, area: "culture", pole: "L", text: "go first with a way of working you want others to adopt" },
  { id: 20, area: "culture", pole: "M", text: "help someone understand how we work here" },
];
