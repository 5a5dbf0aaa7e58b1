import type { ReadyAgenda } from "../../../agenda/schema.ts";
import { paragraphs } from "./paragraphs.ts";

/**
 * Two stories in which the room's choices decide what happens next. The plan contains the first situation of each. The room adds
 * the four that follow, so their sixteen minutes are part of the agenda but of no step.
 */
export const stories: ReadyAgenda = {
  v: 1,
  id: "stories",
  title: "Two stories",
  purpose: "Three quarters of an hour of judgement: two stories that go on the way your room chooses; 5 to 300 people.",
  locale: "en",
  minutes: 42,
  steps: [
    {
      id: "welcome",
      exercise: "note",
      title: "You decide what happens",
      minutes: 2,
      notes: paragraphs(
        "Why: judgement shows in what comes of a choice. In these two stories the room lives with what it chose.",
        "Before: open the lobby five minutes early, with the code on the big screen and your own page out of sight. " +
          "You need no knowledge of the stories; do read the first two moments aloud to yourself once.",
        "{at} Say: “Two stories, three moments each. In every moment there are two ways, and both can be defended. " +
          "You answer on your own phone, and the way the room leans is what happens next; a strong wish weighs more " +
          "than a slight one. There is no happy end to find: each way keeps something safe and costs something.”",
        "{at} Say: “Nobody sees who chose what. You may skip any of it. Think for ten seconds before each answer.” " +
          "If people are remote, say that the remote voice goes first in every talk.",
        "{at} Do: wait for the last few who are joining, then press {Next}.",
        "Time: about four minutes for each of six moments. That is this page, two first moments and the four that " +
          "follow, and a page to end with; the rest is kept back, for joining and for talks that are good. Short of " +
          "time: end after the second moment of the second story.",
      ),
      settings: {
        text: paragraphs(
          "Two stories, three moments each.",
          "In each moment there are two ways to act, and both can be defended. The way the room leans is what " +
            "happens next.",
          "There is no happy end to find. Each way keeps something safe, and each costs something.",
        ),
      },
    },
    {
      id: "first-story",
      exercise: "scenario",
      title: "First story: a launch",
      minutes: 4,
      notes: paragraphs(
        "Why: a team has to take up something that it did not choose. Do you start from what it is for, or from how " +
          "it will work? Don’t say ‘leading’ or ‘managing’ until the debrief.",
        "{at} Do: read the situation aloud, then both ways, in the same voice. Say: “Ten seconds, then your own " +
          "answer. No middle: if you are torn, take ‘slightly’.” Press {Open}.",
        "{at} Do: let them answer. Press {Close} when nearly all are in, then {Reveal}. “Look up.” Five seconds to " +
          "read.",
        "{at} Press {Debrief}. The less chosen way first, remote voice before the room. Ask the question on the " +
          "screen; one answer for each way. If nobody speaks: “What does the other half know that you don’t?”",
        "{at} Say: “So be it.” The moment that follows from what the room chose is in your plan now, as the next " +
          "step. If the room was split evenly, ask what would tip it; then choose on your page which way it goes on, " +
          "and say that you did.",
        "{at} Press {Next}. Run the second and the third moment in the same way, {minutes|minute|minutes} each. " +
          "After the third, ask: “Which moment would you take back?” before you go on to the second story.",
        "If the room always takes the same side: before the third answer, ask for the best case that the other way " +
          "has.",
      ),
      settings: { scenario: "st1" },
    },
    {
      id: "second-story",
      exercise: "scenario",
      title: "Second story: a merger",
      minutes: 4,
      notes: paragraphs(
        "Why: two halves with two cultures, both proud, both right about something. Shape a common one, or agree on " +
          "common steps?",
        "{at} Do: read the situation aloud, then both ways, in the same voice. Say: “A new story, and nothing that " +
          "you chose before counts here.” Press {Open}.",
        "{at} Do: let them answer. Press {Close}, then {Reveal}. “Look up.”",
        "{at} Press {Debrief}. The less chosen way first, remote voice before the room. If rank shows, ask for the " +
          "case they did not choose.",
        "{at} Press {Next}: the moment that follows from what the room chose is in the plan. Then the third, " +
          "{minutes|minute|minutes} each.",
        "Where the article behind this workshop is too simple: it has managers follow a culture and leaders shape " +
          "it. In this story a list of steps changes a culture, and a fine sentence may change nothing. It also " +
          "treats leading as the next step up; watch how often the room has to step down into the details, or up out " +
          "of them.",
      ),
      settings: { scenario: "st2" },
    },
    {
      id: "close",
      exercise: "note",
      title: "The way we went",
      minutes: 2,
      notes: paragraphs(
        "Why: to take something home from a story that was not ours.",
        "{at} Say: “We have seen one way out of four through each story. Nobody can know whether another was " +
          "better.” Ask: “What did we tend to keep safe, and what did we tend to pay with?” Remote voice first, two " +
          "answers.",
        "{at} Say: “With your neighbour, half a minute: which of these moments is waiting for you this month?”",
        "{at} Say: “Wear the hat that the moment needs.” Press {End}; the report is ready at once.",
      ),
      settings: {
        text: paragraphs(
          "One way out of four through each story.",
          "What did we tend to keep safe? What did we tend to pay with?",
          "And which of these moments is waiting for you this month?",
        ),
      },
    },
  ],
};
