import type { ReadyAgenda } from "../../../agenda/schema.ts";
import { paragraphs, said } from "./paragraphs.ts";

/** In the first two moments of a story people answer once; in the third they talk in pairs and answer again. */
const first = { minutes: 2.5, talks: { room: 55 } };
const third = { rounds: 2 as const, minutes: 4.5, talks: { pairs: 70, room: 50 } };
const moments = { afterNext: third };

/**
 * Two stories in which the room's choices decide what happens next. The plan contains the first moment of each, which says how
 * the two that follow are run: the room adds them.
 */
export const stories: ReadyAgenda = {
  v: 1,
  id: "stories",
  title: "Two stories",
  purpose: "Half an hour of judgement: two stories that go the way your room chooses; 6 to 200 people.",
  locale: "en",
  minutes: 30,
  steps: [
    {
      id: "welcome",
      exercise: "note",
      title: "You decide what happens",
      minutes: 1,
      notes: paragraphs(
        "Why: judgement shows in what comes of a choice. In these two stories the room lives with what it chose.",
        "Before: open the lobby five minutes early, with the code on the big screen and your own page out of sight. " +
          "You don’t need to know the stories, but read the first two moments aloud to yourself once.",
        "{at} Say: “Welcome. Two stories, three moments each, and in every moment two ways that can both be defended. " +
          "The way the room leans is what happens next. There is no happy ending to find: each way keeps something safe, " +
          "and each costs something.”",
        "{at} Say: “Answer on your own before we talk. Nothing has your name on it. Skip what you like. If you are " +
          "torn, take ‘slightly’. Phones out, please: here is the first moment.” Press {Next}.",
        "Short of time: let people answer the third moment of the second story only once. Saves two minutes. With 100 " +
          "people plan it that way from the start.",
      ),
      settings: {
        text: paragraphs(
          "Two stories, three moments each.",
          "In each moment there are two ways to act, and both can be defended. The way the room leans is what " +
            "happens next.",
          "There is no happy ending to find. Each way keeps something safe, and each costs something.",
        ),
      },
    },
    {
      id: "first-story",
      exercise: "scenario",
      title: "First story: a launch",
      ...first,
      notes: paragraphs(
        "Why: a team has to take up something that it did not choose. Do you start from what it is for, or from how " +
          "it will work? Don’t say ‘leading’ or ‘managing’ until the debrief.",
        "{at} Say: “Listen first.” Read the situation aloud from this page. Press {Open}: now it is on the big screen, and " +
          "both ways are on the phones.",
        "{at} Do: keep quiet. Press {Close} when nearly all are in.",
        "{at} Say: “Look up.” Press {Reveal}.",
        "{at} Do: let them read. Press {Debrief}.",
        "{at} Do: hear the less chosen way first, remote voice before the room; one answer for each way. If nobody speaks, " +
          "ask what the other half knows.",
        "{at} Say: “So be it.” The moment that follows is in your plan now, as the next step. Press {Next}.",
        "If the room was split evenly, ask what would tip it; then choose on your page which way it goes on, and say " +
          "that you did.",
        "The second moment runs in the same way. In the third people talk in pairs and answer again: they stand up, or " +
          "turn their chair, and find someone they have not talked with yet.",
        "If the room always takes the same side: before the third answer, ask for the best case that the other way " +
          "has.",
      ),
      settings: { scenario: "st1", rounds: 1, why: false, moments },
    },
    {
      id: "second-story",
      exercise: "scenario",
      title: "Second story: a merger",
      ...first,
      notes: paragraphs(
        "Why: two halves with two cultures, both proud, both right about something. Shape a common one, or agree on " +
          "common steps?",
        "{at} Say: “A new story. What you chose before does not count here.” Read the situation aloud from this page. Press " +
          "{Open}: now it is on the big screen, and both ways are on the phones.",
        "{at} Do: keep quiet. Press {Close} when nearly all are in.",
        "{at} Say: “Look up.” Press {Reveal}.",
        "{at} Do: let them read. Press {Debrief}.",
        "{at} Do: hear the less chosen way first, remote voice before the room. If rank shows, ask for the " +
          "case they did not choose.",
        "{at} Say: “So be it.” The moment that follows is in your plan now. Press {Next}.",
        "Worth knowing: behind this workshop is a training company’s blog post, ‘Leadership v Management: What Are " +
          "The Key Differences?’. The article is too simple here: it has managers follow a culture and leaders shape " +
          "it. In this story a list of steps changes a culture, and a fine sentence may change nothing. It also " +
          "treats leading as the next step up; watch how often the room has to step down into the details, or up out " +
          "of them.",
      ),
      settings: { scenario: "st2", rounds: 1, why: false, moments },
    },
    {
      id: "waiting",
      exercise: "note",
      title: "Which one is waiting for you?",
      minutes: 3,
      talks: { pairs: 100 },
      notes: paragraphs(
        "Why: to take something home from a story that was not ours. It is the first talk about oneself, so the " +
          "agreement comes with it.",
        `{at} Say: “${said.agreement}”`,
        `{at} Say: “${said.findPartner} Which of these moments is waiting for you this month?” They have nearly two ` +
          "minutes. Remote people talk in breakout rooms, or write in the chat. {takes 1:45}",
        "{at} Do: call the last fifteen seconds, then press {Next}.",
        "Short of time: leave out the talk and keep the question, for half a minute of thinking. Saves ninety seconds.",
      ),
      settings: {
        text: paragraphs(
          "Which of these moments is waiting for you this month?",
          "What you hear in pairs stays between the two of you. You choose what to tell.",
        ),
      },
    },
    {
      id: "close",
      exercise: "note",
      title: "The way we went",
      minutes: 4,
      talks: { room: 215 },
      notes: paragraphs(
        "Why: everyone is heard once more, and the room hears what it tends to protect.",
        "{at} Say: “We have seen one way out of four through each story. Nobody can know whether another was better.”",
        "{at} Say: “One word each, no comments: what did we tend to keep safe, or what did we pay with? If you’d " +
          "rather not, say ‘next’. Remote colleagues first, then from that corner on.” Press {Start the round}.",
        "{at} Do: listen, and thank nobody in between. With more than 26 people: in fours, one word each; then three fours " +
          "tell the room theirs. {takes 3:00}",
        "{at} Say: “Wear the hat that the moment needs.” Press {End}; the report is ready at once.",
      ),
      settings: {
        kind: "round",
        text: paragraphs("One word each.", "What did we tend to keep safe? What did we tend to pay with?"),
      },
    },
  ],
};
