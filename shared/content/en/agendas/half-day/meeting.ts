import type { Step } from "../../../../agenda/schema.ts";
import { doubletake, fours } from "../longer/opening.ts";
import { paragraphs, said } from "../paragraphs.ts";

/** The beginning: where each of us stands before anything is said, a surprise, names, and what people hope for. */
export const meeting: Step[] = [
  {
    id: "before",
    exercise: "shift",
    title: "How ready?",
    minutes: 0.5,
    inLobby: true,
    notes: paragraphs(
      "Why: without a ‘before’ there is no telling what moved. It asks how ready people feel, before anything has been " +
        "talked about. Energy: quiet, while people arrive.",
      "In the lobby: eight minutes before you begin, press {Let people answer now}. Say to whoever comes in: “There are six " +
        "short lines on your phone. There is no good score.” Nothing of it is shown: the big screen tells how many have " +
        "answered.",
      "Say once, a minute before: “The six lines close when we start.” Then start: that closes it, and leads on.",
      "{at} If it was not opened in the lobby, the start leads here. Say: “Six short lines on your phone. There is no good " +
        "score.” Press {Open}.",
      "{at} Do: give it a minute. Press {Close} when nearly all have finished.",
      "{at} Say: “Thank you; now we begin.” Press {Next}.",
    ),
    settings: { moment: "pre" },
  },
  {
    id: "welcome",
    exercise: "note",
    title: "Hello",
    minutes: 0.5,
    notes: paragraphs(
      "Before: open the lobby ten minutes early: the big screen has the code, and says how it works. Your own page " +
        "stays out of sight; if this laptop is projected, run the workshop from your phone. Put chairs for fours, and " +
        "leave room to stand. Have two or three people ready to help a neighbour to join. Print the paper version in " +
        "case a phone or the network gives up.",
      `{at} Say: “${said.helloFirst.join(" ")}”`,
      "{at} Say: “Anything off the topic goes into the parking lot on your phone. We’ll come back to it. Phones out, " +
        "please.” Press {Next}.",
      "For you alone: rooms tend to prefer ‘leader’ even where managing is what helps. Don’t let your voice rise at " +
        "one word and drop at the other. {Kept back|minute is|minutes are} kept back for you.",
      "If time gets short, first leave out ‘What we want to grow in’. Then leave out ‘Whose skill is it?’. Keep both " +
        "breaks whole. ‘A hundred points of time’, ‘Twenty measures’ and ‘The full whiteboard’ are in the library, to " +
        "swap in. If people are remote, the remote voice goes first in every talk.",
    ),
    settings: {
      text: paragraphs("Good to have you here.", "We start by doing. What it was for comes afterwards."),
    },
  },
  doubletake(
    { minutes: 8.5, talks: { pairs: 60, room: 246 } },
    "With fewer than 20 people, phones say ‘someone’ and nothing is compared. Then leave this out, and move ‘Glad to " +
      "follow’ here. That saves more than eight minutes.",
    "eighty seconds",
  ),
  fours(
    { minutes: 5, talks: { room: 24 } },
    {
      time: "3:40",
      each: "Fifty-five seconds",
      third: { asked: "one hope for today", shown: "One hope for today." },
    },
  ),
  {
    id: "hopes",
    exercise: "text",
    title: "What would make today worth it?",
    minutes: 3.5,
    talks: { room: 94 },
    notes: paragraphs(
      "Why: hopes that are written down can be read again at the end, and they are. Energy: level.",
      "{at} Say: “You have just heard four hopes. Write one of your own, in one line: what would make today worth " +
        "it? Everyone will read it, so no names. We read them again at the end.” Press {Open}.",
      "{at} Do: keep quiet. Press {Close} when nearly all have sent theirs.",
      "{at} Before {Reveal}: press {Check}; nobody can answer after that. Hide names, and what points to a person. Then " +
        "press {Reveal}.",
      "{at} Say: “Look up, and read.” Turn the pages slowly, in silence.",
      "{at} Ask: “Which of these do several of us share?” Two or three voices, remote first. Say honestly what today " +
        "can’t give.",
      "{at} Say: “We’ll hold ourselves to these.” Press {Next}.",
      "Short of time: read two aloud. Saves forty-five seconds.",
    ),
    settings: {
      question: "What would make today worth it? One line, no names.",
      debrief: "Which of these do several of us share?",
    },
  },
];
