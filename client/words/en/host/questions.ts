/** The host page's words for the parking lot. */
export const questions = {
  questions: {
    heading: "Parking lot",
    none: "Nothing yet. People can add to it at any time; you decide what is shown.",
    hint: "“Show” puts it on the big screen between answers: in the lobby, before a step opens, in the debrief and at the end.",
    states: {
      new: "To check",
      live: "On the big screen",
      parked: "Later",
      answered: "Answered",
      hidden: "Hidden",
    },
    hideAll: {
      text: "Hide all {n}",
      ask: "Hide all {n} that are waiting for your check? Nobody else has seen them, and you can show each of them later.",
      yes: "Hide {n}",
      no: "Keep them waiting",
    },
    lot: {
      stages: {
        asking: "People can add to it",
        dots: "The dot vote is running",
        closed: "Closed, and so is the dot vote",
      },
      now: {
        asking:
          "People add to it, and say “me too” to what you show. Nobody sees how many, not even you, until you start the dot vote.",
        dots: "Everyone has 3 dots for what you show. They are counted when you close the dot vote.",
        closed: "What the room wants most comes first. The next dot vote gives everyone new dots.",
      },
      nothing:
        "People add to it, and you decide what is shown. Once something is, a dot vote can show what must be answered.",
      placed: "{n} of {all} have placed dots.",
      few: {
        votes: "Fewer than 3 people said “me too”: too few to show.",
        dots: "Fewer than 3 people placed dots: too few to show.",
      },
      acts: {
        start: "Start the dot vote",
        close: "Close the dot vote",
        again: "Let people add again",
        reopen: "Reopen the dot vote",
      },
      screen: {
        on: "Put on the big screen",
        off: "Take off the big screen",
        until: "The big screen shows the parking lot until you move on. An open step comes first.",
      },
      counts: {
        votes: { one: "1 “me too”", other: "{n} × “me too”" },
        dots: { one: "1 dot", other: "{n} dots" },
        comma: ", ",
      },
    },
    acts: { new: "", live: "Show", parked: "Later", answered: "Answered", hidden: "Hide" },
    actOf: "{act}: {text}",
  },
} as const;
