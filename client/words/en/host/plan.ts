/** The host page's words for the plan, its steps and the steps to add. */
export const plan = {
  script: {
    heading: "Script",
    none: "No script for this step.",
    next: "Next: {title}",
    /** What a script says where the big button turns a page. */
    turn: "turn the page",
  },
  sheet: {
    heading: "Plan",
    used: "{used} of {planned} min",
    planned: "{n} min planned",
    now: "Now",
    skipped: "Left out",
    phases: {
      setup: "",
      collecting: "Open",
      closed: "Closed",
      huddle: "Pair talk",
      revealed: "Revealed",
      debrief: "Debrief",
    },
    noteDone: "Shown",
    reopened: "reopened",
    final: "can’t be reopened",
    go: "Go to this step",
    back: "Back to this step",
    bring: "Restore and go to step",
    edit: "Edit",
    stepTitle: "Title",
    stepMinutes: "Minutes",
    stepNotes: "Script",
    stepNotesHint:
      "Only facilitators see it. An empty line starts a paragraph. What stands in braces, such as {Close} or {minutes}, is filled in from the step.",
    save: "Save",
    cancel: "Cancel",
    up: "Move up",
    down: "Move down",
    paper: "This plan on paper",
  },
  add: {
    open: "Add a step",
    after: "After",
    act: "Add",
    actOf: "Add: {title}",
    see: "See them all live",
  },
} as const;
