/** Words for taking a run's changes and minutes into the plan that it was started from. */
export const takeRun = {
  /** At the end of a workshop, and beside it on the home page. */
  offer: {
    heading: "Your plan",
    real: "Take today’s changes and minutes into the plan?",
    rehearsal: "Take what you changed into the plan?",
    more: "You see what would change before anything does, and you can undo it.",
    act: "Take into the plan",
    actOf: "Take into the plan: {title}",
  },
  heading: "From the workshop “{title}”",
  intro: "Tick what the plan is to take over. Nothing has been changed yet.",
  changes: {
    changed: "Changed while it ran: “{title}”",
    added: "Added while it ran: “{title}”",
    removed: "Removed while it ran, so remove it here as well: “{title}”",
    order: "The order of the steps as they were run",
  },
  minutes: "The minutes that each step really took",
  minutesHint: "They stand beside the minutes that you plan, and change none of these.",
  /** One step with its minutes, as planned and as used. */
  took: "“{title}”: {used} min, planned {planned}",
  nothing: "The plan is as it was run, and this browser has seen no minutes. There is nothing to take over.",
  take: "Take over what is ticked",
  leave: "Leave the plan as it is",
  close: "Close",
  busy: "Looking at the workshop…",
  taken: "Taken over. Undo brings back the plan as it was.",
  noKey: "This browser does not have the facilitator’s link of that workshop any more, so it cannot look at its plan.",
  network: "The workshop could not be looked at: the server could not be reached. Try again.",
  /** Beside what a step needs. */
  used: { one: "Last run: {last} min.", two: "Last two runs: {before} and {last} min." },
} as const;
