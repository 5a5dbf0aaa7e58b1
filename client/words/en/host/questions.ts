/** The host page's words for the parking lot. */
export const questions = {
  questions: {
    heading: "Parking lot",
    none: "No questions yet. People can ask at any time; you decide what is shown.",
    hint: "“Show” puts a question on the big screen between votes: in the lobby, before a step opens, in the debrief and at the end.",
    states: {
      new: "Waiting for you",
      live: "On the big screen between votes",
      parked: "Parked",
      answered: "Answered",
      hidden: "Hidden",
    },
    hideAll: {
      text: "Hide all {n}",
      ask: "Hide all {n} that wait for you? Nobody else has seen them, and you can show each of them later.",
      yes: "Hide {n}",
      no: "Keep them waiting",
    },
    lot: {
      stages: { asking: "Asking is open", dots: "The dot vote is running", closed: "Asking and dot vote are closed" },
      now: {
        asking:
          "People ask, and say “me too” to what you show. How many do is hidden, from you too, until you close the asking.",
        dots: "Everyone has 3 dots for what you show. They are counted when you close the vote.",
        closed: "What the room wants most comes first. The next dot vote gives everyone new dots.",
      },
      nothing:
        "People ask, and you decide what is shown. Once something is, the room can vote on what must be answered.",
      placed: "{n} of {all} have placed dots.",
      few: {
        votes: "Fewer than 3 people said “me too”: hidden for anonymity.",
        dots: "Fewer than 3 people placed dots: hidden for anonymity.",
      },
      acts: {
        start: "Close asking, start dot vote",
        close: "Close dot vote",
        again: "Ask again",
        reopen: "Reopen dot vote",
      },
      screen: {
        on: "Put on the big screen",
        off: "Take off the big screen",
        until: "The big screen shows the questions until you move on. An open vote comes first.",
      },
      counts: {
        votes: { one: "1 “me too”", other: "{n} × “me too”" },
        dots: { one: "1 dot", other: "{n} dots" },
        comma: ", ",
      },
    },
    acts: { new: "", live: "Show", parked: "Park", answered: "Answered", hidden: "Hide" },
    actOf: "{act}: {text}",
  },
} as const;
