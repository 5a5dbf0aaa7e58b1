import type { LibraryEntry } from "../../../agenda/schema.ts";
import { paragraphs } from "../agendas/paragraphs.ts";

/** Steps about oneself, for five people or more; nobody has to explain an answer. */
export const mirrors: LibraryEntry[] = [
  {
    step: {
      id: "spectrum",
      exercise: "spectrum",
      title: "Where your effort goes",
      minutes: 10,
      notes: paragraphs(
        "Say: “{Lines|line|lines}. {needed?} Where does most of your effort go now, and where will your role need it " +
          "in the next six months? The middle means as much of each.” Press {Open}.",
        "Press {Close} when nearly all have finished, press {Check}. {needed?} {several?} Find the widest gap. Press " +
          "{Reveal}. It shows which way effort leans, never how much there is.",
        "Press {Debrief}. {needed?} Ask: “Which gap is the role’s, and which is yours?” Nobody has to say where they " +
          "stand.",
        "In pairs, as much as people like: one line to move on, and what holds you. No lining up along a wall.",
      ),
      settings: {},
    },
    purpose: "Five lines between leading and managing: where am I now, and where will my role need me?",
    minutes: { min: 10, max: 20 },
    people: { min: 5, max: 200 },
  },
  {
    step: {
      id: "spectrum-three",
      exercise: "spectrum",
      title: "Three views",
      minutes: 12,
      notes: paragraphs(
        "Say: “{Lines|line|lines}. {three views?} Three answers on each: where your effort goes now, what your " +
          "job rewards, and what your team needs from you.” Press {Open}.",
        "Press {Close} when nearly all have finished, press {Check}. {three views?} {several?} Find the line on which the " +
          "three lie furthest apart. Press {Reveal}.",
        "Press {Debrief}. {three views?} Ask: “Where does the job reward something other than what the team needs?” " +
          "{three views?} Then: “Who can change that?”",
        "Write down what only someone outside the room can change, and agree who takes it there.",
      ),
      settings: { lenses: "three" },
    },
    purpose: "Sets what I do beside what my job rewards and what my team needs, and shows the gaps.",
    minutes: { min: 10, max: 20 },
    people: { min: 5, max: 200 },
  },
  {
    step: {
      id: "profile",
      exercise: "profile",
      title: "A private mirror",
      minutes: 15,
      notes: paragraphs(
        "Say: “Twenty short lines: in the last four weeks, how often did you do this? If it isn’t part of your " +
          "role, say so.” Press {Open}.",
        "Press {Close} when nearly all have finished. Each person’s own mirror is on their phone and on no other.",
        "Before you press {Reveal}, say: “Acts of managing come up daily, acts of leading less often. So most rooms " +
          "would read as managing.”",
        "Press {Debrief}. In pairs, nobody shows a phone: “What surprised you?”",
        "Never use it for ranking or selection. It isn’t a tested scale.",
      ),
      settings: {},
    },
    purpose: "Shows each person, and nobody else, what they did in the last four weeks: leading and managing apart.",
    minutes: { min: 8, max: 15 },
    people: { min: 5, max: 500 },
  },
  {
    step: {
      id: "mix",
      exercise: "mix",
      title: "The team’s mix",
      minutes: 15,
      notes: paragraphs(
        "Say: “From execution to ideas, and from work to people: where does most of your effort go now? {needed?} And where does " +
          "the team need you next quarter?” Press {Open}.",
        "Press {Close} when nearly all have finished, press {Check} and find the empty fields, press {Reveal}. No names.",
        "Ask: “Which empty corner will cost us first?”",
        "In fours: who could cover an under-covered area for a month, and what would the others take over?",
      ),
      settings: { needed: true },
    },
    purpose: "Maps a team from ideas to execution and from work to people, and shows which areas are under-covered.",
    minutes: { min: 10, max: 18 },
    people: { min: 5, max: 60 },
  },
  {
    step: {
      id: "ledger",
      exercise: "ledger",
      title: "What last week was worth",
      minutes: 10,
      notes: paragraphs(
        "Say: “Open your calendar at last week. Up to five things you did, and what each did: created, counted, " +
          "both or drained. Nobody else sees the lines.” Press {Open}.",
        "Two short questions follow: who asked for your advice, and was your week more about tasks or people?",
        "Press {Close}, press {Reveal}: only the shares are shown. Ask: “When did being measured help the people measured?”",
        "Vineet Nayar, whose tests these are, treats counting as the lesser act. We ask whom it helped.",
      ),
      settings: {},
    },
    purpose: "Looks at one’s own week: what created value, what counted it, and what drained?",
    minutes: { min: 6, max: 12 },
    people: { min: 5, max: 100 },
  },
  {
    step: {
      id: "audit",
      exercise: "audit",
      title: "A hundred points of time",
      minutes: 10,
      notes: paragraphs(
        "Say: “Split a hundred points over these six, as your weeks are now. Then split a hundred as the next six " +
          "months need it.” Press {Open}.",
        "Press {Close} when nearly all have both, press {Reveal}: now, and as it should be.",
        "Ask: “What will you drop to make room?” One thing, by name and weekday; then who will miss it.",
        "A large present share may be the job, an emergency or a habit. Don’t praise the future share as such.",
      ),
      settings: {},
    },
    purpose: "Splits the week between the present and the future, as it is and as it should be.",
    minutes: { min: 8, max: 12 },
    people: { min: 5, max: 200 },
  },
  {
    step: {
      id: "rank",
      exercise: "rank",
      title: "What we want to grow in",
      minutes: 6,
      notes: paragraphs(
        "Say: “{Skills|skill|skills}, from leading and from managing. Which three would you most like to grow in? " +
          "Tap them in order.” Press {Open}.",
        "Press {Close}, press {Check}, then {Reveal}. Skills with the same points share a place.",
        "Ask: “Which one, if it improved, would lift the others?” All of these can be learnt, by practice and by asking.",
        "End with one thing that this group will practise together in the next month.",
      ),
      settings: {},
    },
    purpose: "Agrees on what a group wants to grow in first.",
    minutes: { min: 5, max: 8 },
    people: { min: 5, max: 300 },
  },
];
