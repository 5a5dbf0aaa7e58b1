import type { ReadyAgenda } from "../../../agenda/schema.ts";
import { keepThis } from "./longer/closing.ts";
import { onehatRemote, readiness } from "./longer/practice.ts";
import { paragraphs, readingOn, said } from "./paragraphs.ts";
import { beforeYouGo, closingRound } from "./shorter/ending.ts";
import { agreement, commitment, fiveAreas, spectrum } from "./shorter/oneself.ts";
import { gladToFollowRemote, sort } from "./shorter/opening.ts";

/** In place of pairs: everyone writes, holds it, and sends at the same moment. */
const waterfall = [
  `{at} {Pair talk?} Say: “In place of pairs we use the chat. {Picks|card|cards}: the best case for the answer that ` +
    `you did not give. ${said.waterfall[0]}” Give them a minute.`,
  `{at} {Pair talk?} Say: “${said.waterfall[1]} ${said.waterfall[2]}” Read two or three aloud, without names. Press ` +
    "{Vote again}.",
];

/** An hour in which everyone is remote: one breakout, and the chat for everything else. */
export const remote: ReadyAgenda = {
  v: 1,
  id: "remote",
  title: "Remote hour",
  purpose: "One hour with everyone online: one talk in rooms for two, and the chat; 8 to 60 people.",
  locale: "en",
  remote: 24,
  minutes: 60,
  reading: readingOn,
  steps: [
    {
      id: "welcome",
      exercise: "note",
      title: "Hello",
      minutes: 1,
      talks: { room: 15 },
      notes: paragraphs(
        "Before: make rooms for two in your meeting, and one for three if the number is odd. Put nobody with their own " +
          "boss, and send nobody there yet. Share the window of the big screen, and no other. Keep this page on a second " +
          "device. Open the lobby five minutes early and put its link into the chat.",
        "{at} Say: “Hello, I’m …, and we’re looking at two kinds of work: leading and managing. Most of us do both, " +
          "and neither is the better hat. You answer on your phone or in a second window, before we talk. Nothing has " +
          "your name on it. Skip what you like.”",
        "{at} Say: “Totals go into a report; your own answers don’t. Please open the chat now; it carries names. " +
          "Camera as you like.” Give them ten seconds. Say: “Here is the first question.” Press {Next}.",
        "If the report goes to a client, say who will read it. Above 60 people make rooms for three.",
        "For you alone: silence online feels longer than it is; count to ten. {Kept back|minute is|minutes are} kept " +
          "back for you: never fill them beforehand.",
      ),
      settings: {
        text: paragraphs(
          "Two kinds of work: leading and managing. Most of us do both, and neither is the better hat.",
          "Answer on your phone or in a second window. Talk in the chat.",
          "Nothing you answer has your name on it, and you can skip any question.",
        ),
      },
    },
    gladToFollowRemote,
    sort({
      cards: ["c11", "c17", "c22", "c23", "c27", "c32"],
      minutes: 7.5,
      talks: { pairs: 70, room: 160, cards: 2 },
      remote: true,
      between: waterfall,
      onwards: "One word for it will not do, then. Now from other people to ourselves.",
      notes: [
        "Where the article is too simple, and what you can say:",
        "{card c11?} On the root cause of a recurring fault: “It says itself that both solve problems. Then who owns this one?”",
        "{card c27?} On the monthly report: “It asks whether one creates value or counts it. Whom does the counting help?”",
        "On all of them: “The article treats leading as the next step up. We don’t: the moment decides.”",
        "{Vote again?} {several?} Short of time: vote again on one card, not two. Saves forty seconds.",
      ],
    }),
    spectrum({
      minutes: 6.5,
      talks: { pairs: 0, room: 150 },
      lines: `${fiveAreas} We talk about the picture only: the chat carries names.`,
      onwards: "Lines are easy. Now a talk in which both ends have a case.",
      short: "Short of time: two voices only. Saves forty-five seconds.",
    }),
    agreement({ minutes: 0.5, talks: { pairs: 0, room: 8 } }, true),
    onehatRemote({ minutes: 15, talks: { room: 165 } }),
    readiness({ minutes: 4, talks: { room: 65 } }, true),
    commitment({ minutes: 6.5, talks: { pairs: 105, room: 45 } }, true),
    keepThis({ minutes: 1 }),
    beforeYouGo({ minutes: 2.5, talks: { room: 20 } }, ["way", "pace"], true),
    closingRound(
      { minutes: 4, talks: { room: 218 } },
      {
        how:
          "I’ll call you from the list. One sentence each, no comments: ‘The first thing I’ll do is …’. If you’d " +
          "rather not, say ‘next’. If you have no microphone, write it in the chat.",
        shown: "The first thing I’ll do is …",
        many: "In rooms for four, one sentence each; then three of you speak for all of us.",
      },
    ),
  ],
};
