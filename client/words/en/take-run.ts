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
  intro: "Tick what should go into the plan. Nothing has changed yet.",
  changes: {
    changed: "Changed while it ran: “{title}”",
    added: "Added while it ran: “{title}”",
    removed: "Removed while it ran, so remove it here as well: “{title}”",
    order: "The order of the steps as they were run",
  },
  minutes: "The minutes that each step really took",
  minutesHint: "They are shown beside the minutes you planned, and change none of them.",
  /** One step with its minutes, as planned and as used. */
  took: "“{title}”: {used} min, planned {planned}",
  nothing:
    "The plan is already as it was run, and this browser has no minutes from the run. There is nothing to take over.",
  take: "Take over what is ticked",
  leave: "Leave the plan as it is",
  close: "Close",
  busy: "Looking at the workshop…",
  taken: "Taken over. Undo brings back the plan as it was.",
  noKey: "This browser no longer has the facilitator’s link to that workshop, so it cannot read its plan.",
  network: "The server could not be reached, so the workshop’s plan could not be read. Try again.",
  /** Beside what a step needs. */
  used: { one: "Last run: {last} min.", two: "Last two runs: {before} and {last} min." },
} as const;
