/** The last steps of the shorter agendas: a few questions, and then the round in which everyone is heard. */
import type { Step } from "../../../../agenda/schema.ts";
import type { Timed } from "../longer/opening.ts";
import { lastPulse, paragraphs, said } from "../paragraphs.ts";

/** What may stop people, while they are still here. */
export const beforeYouGo = (timed: Timed, items: string[], remote = false): Step => ({
  id: "exit",
  exercise: "pulse",
  title: "Before you go",
  ...timed,
  notes: paragraphs(
    "Why: to hear what may stop people, while they are here to help one another.",
    "{at} Say: “{Questions|quick one|quick ones}. {card next?} Do you know your next step? {card way?} What will get in the " +
      "way? {card pace?} How was the pace? No names, please.” Press {Open}.",
    "{at} Do: keep quiet. Press {Close} when nearly all have finished.",
    "{at} Before {Reveal}: press {Check}; nobody can answer after that. Hide what points to a person, then press {Reveal}.",
    lastPulse.pace,
    lastPulse.way(remote),
    "{at} Do: look into the parking lot. Answer what takes one sentence, and say by when the rest will be answered. Press " +
      "{Next}.",
    "Short of time: leave out the talk. Saves half a minute.",
  ),
  settings: { items },
});

/** The last thing: one sentence from everyone. `shown` stands on the big screen. */
export const closingRound = (
  timed: Timed,
  { how, shown, many = said.closingInFours }: { how: string; shown: string; many?: string },
): Step => ({
  id: "close",
  exercise: "note",
  title: "Closing round",
  ...timed,
  notes: paragraphs(
    "Why: everyone is heard once more, and the workshop ends with the room’s own voices. Never leave it out, and never put " +
      "a form behind it.",
    `{at} Say: “Phones down. ${how}” Press {Start the round}.`,
    `{at} Do: no comments, and no thanks in between. With more than 26 people say: “${many}” {takes 2:55}`,
    "{at} Say: “Both hats are yours: wear the one that the moment needs. Thank you.” Press {End}; the report is ready at once.",
  ),
  settings: { kind: "round", text: paragraphs("One sentence each, no comments.", shown) },
});

/** Where those who can stand do. */
export const circle = "Stand in a circle if there is room, or stay where you sit.";
