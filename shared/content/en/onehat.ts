import type { Words } from "../../exercises/onehat/settings.ts";

const REACT = "If you feel invited, answer what you were asked, and no more. React as you honestly would.";

/** The texts of a one-hat talk. Cards, briefs and buttons name no role: the debrief does. */
export const onehat: Words = {
  scenes: [
    {
      id: "s3",
      title: "The quiet expert",
      situation:
        "Your best specialist used to challenge everyone. For a month they have delivered on time and said almost " +
        "nothing. The two of you have half an hour.",
      // Each brief has one cause that the first set can reach, and one that the second can reach.
      first:
        "You deliver on time and say little. A month ago an idea of yours was turned down in a meeting, without a " +
        "reason; you stopped offering any. Since then you have also taken over a colleague’s work, and it doesn’t fit " +
        `into the week. Bring up neither. ${REACT}`,
      second:
        "You deliver on time and say little. You have an offer from elsewhere and can’t say what you would be staying " +
        "for. And priorities have changed three times in a month; you no longer know which one counts. Bring up neither. " +
        REACT,
    },
  ],
  moves: {
    year: "Say where this could be a year from now.",
    problem: "Offer a problem big enough for them; ask whether it tempts them.",
    known: "Ask what they would like to be known for here.",
    ahead: "Ask what they see coming that the rest of us don’t.",
    habit: "Name a habit of this team that should change, your own included.",
    why: "Say why this matters to you; ask what matters to them.",
    quarter: "Say what this team needs from the two of you this quarter.",
    next: "Agree one next step: what, who, by when.",
    week: "Ask what in workload, tools or time makes the week harder.",
    clear: "Clear one thing this week: take it off, move it, find help.",
    same: "Say what you expect of everyone here, and that it’s the same for all.",
    precise: "Give one precise piece of feedback on recent work; check how it was heard.",
  },
  roles: { L: "Leading", M: "Managing" },
  needs: {
    step: "a clear next step",
    help: "help with what makes the week hard",
    first: "knowing what comes first now",
    where: "where this could lead",
    worth: "what would make it worth their while",
    leave: "freedom to change how things are done",
    nothing: "nothing was missing",
  },
  chairs: {
    a:
      "You asked for this talk. You want to understand what is going on, and you want it to lead somewhere. You have " +
      "these six moves, in any order, in your own words. Play it straight: they are good moves. You just have no others.",
    c: "Say nothing. Notice one moment in which the talk opened up, and one in which it closed down.",
  },
  pages: [
    {
      button: "Open",
      says: "Settle who is A and who is B: whoever travelled furthest today is A.",
      remote: "Settle who is A and who is B: whoever got up first today is A.",
      then: "Read. Don’t show your phone.",
      thenRemote: "Read. Don’t show your screen.",
    },
    { button: "Talk one", says: "Talk one." },
    { button: "Change chairs", says: "Change chairs. Other cards. Read." },
    { button: "Talk two", says: "Talk two." },
    {
      button: "Questions",
      says: "On your own: what did you miss?",
      remote: "Back together, on your own: what did you miss?",
    },
  ],
  questions: {
    missed: ["First talk: what did you miss most?", "Second talk: what did you miss most?"],
    hurt: "How far did that hold the talk back?",
    keep: "One move, from either set, that you would like to use this week",
  },
  debrief: "What did you reach for and not have?",
  turned: "Which move would have turned the talk?",
};
