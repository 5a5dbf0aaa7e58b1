import type { ReadyAgenda } from "../../../agenda/schema.ts";
import { keepThis } from "./longer/closing.ts";
import { paragraphs, readingOn, said } from "./paragraphs.ts";
import { beforeYouGo, circle, closingRound } from "./shorter/ending.ts";
import { agreement, commitment, oneLine, spectrum } from "./shorter/oneself.ts";
import { gladToFollow, hello, sort, standingPairs } from "./shorter/opening.ts";

/** A lunch slot that ends with a plan. */
export const express: ReadyAgenda = {
  v: 1,
  id: "express",
  title: "Express",
  purpose: "A lunch slot with a commitment at its end; 8 to 100 people.",
  locale: "en",
  minutes: 45,
  reading: readingOn,
  steps: [
    hello,
    gladToFollow,
    sort({
      cards: ["c2", "c7", "c14", "c15", "c26", "c28"],
      minutes: 7,
      talks: { pairs: 90, room: 125, cards: 1 },
      between: standingPairs,
      onwards: "One word for it will not do, then. Now a moment in which both have a case.",
      notes: [
        "Where the article is too simple, and what you can say:",
        "{card c14?} On help from people who report elsewhere: “The article puts influence before hierarchy, and gives it to " +
          "leaders. Who here gets work done without either?”",
        "{card c26?} On the deadline that slips for training: “Whose future is that, and who pays for it today?”",
        "On all of them: “The article treats leading as the next step up. We don’t: the moment decides.”",
        "{Vote again?} Short of time: no talk in pairs and no voting again; reveal after the private check. Saves two minutes.",
      ],
    }),
    {
      id: "shrug",
      exercise: "scenario",
      title: "The shrug",
      minutes: 5.5,
      talks: { pairs: 60, room: 120, task: said.tasks.side },
      notes: paragraphs(
        "Why: to practise judgement on a moment that most people know. Neither way is wrong. Don’t say ‘leading’ or " +
          "‘managing’ until the debrief.",
        "{at} Read the situation aloud from this page, then both ways, slowly and in the same voice. Say: “Ten seconds to think. Which would " +
          "you choose, and how strongly? There is no middle: if you are torn, take ‘slightly’. {reason?} A word on why is " +
          "welcome, without names. On your own, please.” Press {Open}.",
        "{at} Do: keep quiet. Press {Close} when nearly all are in.",
        "{at} Do: a private check, where nobody else can see this page. {Pair talk?} Press {Pair talk}. {no Pair talk?} Press " +
          "{Reveal}.",
        `{at} {Pair talk?} Say: “${said.sides[0]} ${said.sides[1]}” A by the window, B by the door, or a raised hand from ` +
          "where people sit. Remote people argue in the chat. Press {Vote again} when their time is over.",
        "{at} {Vote again?} Say: “Take your seats. Once more, on your own, as you see it yourself.” Press {Close and reveal} " +
          "when nearly all are in.",
        "{at} Say: “Look up. Both ways have a case; let us hear it.” Five seconds to read. Press {Debrief}.",
        "{at} Do: hear one voice for each way, the less chosen one first, remote before room. {roles?} Now the two ways carry " +
          "their names. Ask: “What did each choice protect?”",
        "{at} Say: “Meaning without milestones drifts; milestones without meaning earn compliance. Which is needed first " +
          "here?” Two answers. If all agree, ask: “What would have to be different for the other to come first?”",
        "{at} Say: “Same team, same week: someone will have to do both.” Press {Next}.",
        "Where the article is too simple: it gives the vision to leaders and local buy-in to managers, yet it also says that " +
          "people willingly follow leaders. You can say: “So winning people over is on both sides of the line.”",
        "{Vote again?} Short of time: one answer only. Saves ninety seconds.",
      ),
      settings: { scenario: "s1", rounds: 2 },
    },
    agreement({ minutes: 1, talks: { pairs: 0, room: 20 } }),
    spectrum({
      minutes: 7,
      talks: { pairs: 120, room: 90 },
      lines:
        "{Lines|line|lines} now, from the article: vision, ideas, people, time and culture. Each has two good ends, and most " +
        "weeks need some of both.",
      pairs: oneLine("2:20"),
      onwards: "One line is enough for a first step. Stay with your partner.",
      short: "Short of time: leave out the pairs. Saves two minutes. With 100 people plan it that way from the start.",
    }),
    commitment({ minutes: 6.5, talks: { pairs: 105, room: 50 } }),
    keepThis({ minutes: 1 }),
    beforeYouGo({ minutes: 2.5, talks: { room: 15 } }, ["next", "way", "pace"]),
    closingRound(
      { minutes: 4, talks: { room: 210 } },
      {
        how:
          `${circle} One sentence each, no comments: ‘What I take with me is …’. If you’d rather not, say ‘next’. ` +
          "Remote colleagues first, then the side of the room that we have heard least.",
        shown: "What I take with me is …",
      },
    ),
  ],
};
