import type { ReadyAgenda } from "../../../agenda/schema.ts";
import { keepThis } from "./longer/closing.ts";
import { onehat, readiness } from "./longer/practice.ts";
import { readingOn, said } from "./paragraphs.ts";
import { beforeYouGo, circle, closingRound } from "./shorter/ending.ts";
import { agreement, commitment, fiveAreas, oneLine, spectrum } from "./shorter/oneself.ts";
import { gladToFollow, hello, sort, standingPairs } from "./shorter/opening.ts";

/** An hour that stands on its own: one practice, and one commitment. */
export const core: ReadyAgenda = {
  v: 1,
  id: "core",
  title: "Core hour",
  purpose: "One hour that stands on its own, with one practice and one commitment; 8 to 100 people.",
  locale: "en",
  minutes: 60,
  reading: readingOn,
  steps: [
    hello,
    gladToFollow,
    sort({
      cards: ["c4", "c12", "c18", "c20", "c24", "c31"],
      minutes: 9,
      talks: { pairs: 130, room: 190, cards: 2 },
      between: standingPairs,
      onwards: "One word for it will not do, then. Now from other people to ourselves.",
      notes: [
        "Where the article is too simple, and what you can say:",
        "{card c24?} On the routine that still works: “The article says that managers focus on the status quo. Keeping " +
          "something steady can be the harder job, so don’t take that as blame.”",
        "{card c18?} On sensing what is left unsaid: “It ties empathy to leaders. Who would want to be managed without it?”",
        "{card c12?} On budget and headcount: “It gives budget, structure and staff to managers. What becomes of a vision " +
          "without them?”",
        "On all of them: “The article treats leading as the next step up. We don’t: the moment decides.” And if someone " +
          "asks how others see it: Zaleznik saw two outlooks, Bennis pairs of contrasts, Kotter two jobs that complete " +
          "each other, for change and for complexity; Mintzberg would not separate them.",
        "{Vote again?} {several?} Short of time: vote again on one card, not two. Saves a minute.",
      ],
    }),
    agreement({ minutes: 1, talks: { pairs: 0, room: 20 } }),
    spectrum({
      minutes: 8,
      talks: { pairs: 120, room: 120 },
      lines: fiveAreas,
      pairs: oneLine("2:20"),
      onwards: "Lines are easy. Now a talk in which both ends have a case. Stay with your partner.",
      short: "Short of time: leave out the pairs. Saves two minutes. With 100 people plan it that way from the start.",
    }),
    onehat({ minutes: 13.5, talks: { room: 195 } }),
    readiness({ minutes: 4, talks: { room: 65 } }),
    commitment({ minutes: 6.5, talks: { pairs: 110, room: 50 } }),
    keepThis({ minutes: 1 }),
    beforeYouGo({ minutes: 2.5, talks: { room: 20 } }, ["way", "pace"]),
    closingRound(
      { minutes: 4, talks: { room: 215 } },
      { how: `${circle} ${said.closing}`, shown: "The first thing I’ll do is …" },
    ),
  ],
};
