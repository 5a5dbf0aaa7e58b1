/** The host page's words for a plan that changes while it runs. */
export const live = {
  undo: "Undo",

  time: {
    label: "Time",
    behind: { one: "{n} min behind", other: "{n} min behind" },
    inHand: { one: "{n} min in hand", other: "{n} min in hand" },
    onTime: "On time",
    ends: "Ends about {time}, and has to be over by {end}.",
    endsAlone: "Ends about {time}.",
    moved: "Planned for another time of day, so the end is counted from when you began.",
    tight: "The steps still to come have {n} min less than they need.",
    set: "Set the end",
    change: "Change the end",
    end: "It has to be over by",
    save: "Set",
    cancel: "Cancel",
    nothing: "Nothing can be left out: every step still to come has to stay.",
  },

  catchUp: {
    heading: "To catch up",
    take: "Do it",
    endAt: "End at {time}",
    endLater: "Leave the plan as it is.",
    /** What is said of a step, in this order; the first one stands right behind its title. */
    within: {
      trim: "in {to} min instead of {from}",
      again: "without the pair talk and “Vote again”",
      tagging: "without the tagging",
      pairs: "without the pair talk",
      talk: "with only one voice in the talk",
    },
    leaveOut: "leaving out {titles}",
    title: "“{title}”",
    brings: { one: "{what} brings you back.", other: "{what} bring you back." },
    part: { one: "{what} brings back {gain} of {all} min.", other: "{what} bring back {gain} of {all} min." },
    unpaired: "Then the report has no before-and-after.",
    done: "Done: {what}.",
    doneEnd: "It ends at {time} now.",
  },

  acts: {
    skip: "Leave out",
    skipped: "“{title}” is left out.",
    include: "Restore",
    remove: "Remove",
    removed: "“{title}” is removed.",
    shorter: "Shorter",
    less: "−{n} min",
    lessOf: "{n} min less for “{title}”",
    needed: "Only what it needs: {n} min",
    shortened: "“{title}” has {n} min now, not {before}.",
    jumped: "You left “{title}”.",
    jumpedClosed: "You left “{title}”, and it closed. Going back doesn’t open it again.",
    jumpBack: "Go back to it",
  },

  edit: {
    loading: "The fields are loading…",
    slow: "The fields could not be loaded yet. They appear by themselves once the network is back.",
    pictures: "Pictures are chosen in the planner. Here you can only change their words.",
    add: "Add it",
    blank: "From scratch",
    blankOf: "From scratch: {exercise}",
    opened: "This step has been opened, so only its title, minutes and script can still be changed.",
  },

  leaving: {
    stay: "Stay",
    open: "“{title}” is open: {finished} of {joined} have finished. When you go on it closes, and nobody can answer any more. What people have sent is kept: you can come back and reveal it, and the report has it.",
    openYes: "Close it and go",
    openSkip: "Close it and leave it out",
    unseen:
      "“{title}” has answers that the room hasn’t seen. They are kept: you can come back and reveal them, and the report has them.",
    unseenYes: "Continue",
    unseenSkip: "Leave it out",
    answered:
      "“{title}” has been answered already. If you leave it out, the workshop goes on without it; its answers are kept, and the report has them.",
    answeredSkip: "Leave it out",
  },
} as const;
