/** What a new workshop is to be, beside its plan: names, groups, keeping, rehearsal. */
export const roomOptions = {
  more: "People expected, names, groups, opening time, data retention, rehearsal",
  invited: "How many people do you expect?",
  invitedHint: "The lobby then says how many of them are in. Leave it empty if you do not know.",
  names: "Names",
  namesOff: "No names",
  namesOffHint: "Quickest: scan and you are in.",
  namesOptional: "Names if they like",
  namesRequired: "Everyone gives a name",
  split: {
    legend: "Results by group",
    nothing: "No groups: the room as one",
    experience: {
      question: "How long have you managed people?",
      options: ["Not managing people yet", "Under two years", "Longer", "I manage managers"],
    },
    between: " · ",
    mode: "In the room or remote",
    modeHint: "As people say when they join.",
    own: "A list of your own",
    question: "Question",
    usualQuestion: "Which group are you in?",
    groups: "Groups, one on each line",
    groupsHint: "From 2 to 12, departments for example.",
    count: { one: "{n} group.", other: "{n} groups." },
    hint: "It cannot be changed later. People can choose not to say. Groups under five stay hidden, so with fewer than 40 people two groups are best.",
    bad: "List from 2 to 12 groups, one on each line, or choose no groups.",
  },
  opens: "People can join from",
  opensHint:
    "Leave it empty to let people in at once. Until then phones say when it opens; you can let people in earlier.",
  retention: "Keep the data for",
  days: "days after the end",
  retentionHint: "From 1 to 365. Then everything is deleted.",
  rehearsal: "Rehearsal",
  rehearsalHint:
    "To try things out, with simulated people if you like: results show from the first answer, and the report is only a sample.",
} as const;
