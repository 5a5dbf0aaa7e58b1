/** The words of the forms at the door: fetched only for those who are asked something there. */
export const door = {
  title: "Join a workshop",
  unknownMore:
    "There is no workshop with the code “{code}”. Check the big screen and try again. A deleted workshop cannot be opened.",
  unknown: "No workshop with this code",
  mistyped: "Check the code",
  code: "Code",
  codeHint: "Six letters and digits, from the big screen.",
  go: "Join",
  name: "Your name",
  nameless: "This workshop asks everyone for a name. Please type one that others can read.",
  nameOptional: "Your name (you may leave this empty)",
  nameHint: "Only the facilitator sees it. It is never shown beside an answer.",
  segmentHint: "Used only to compare groups of five people or more, never shown beside an answer.",
  noGroup: "Rather not say",
  mode: { question: "How are you taking part?", room: "In the room", remote: "Remotely" },
  kept: {
    one: "Everything is deleted 1 day after the end. If a day for a follow-up is agreed, it is 30 days after that, within a year.",
    other:
      "Everything is deleted {n} days after the end. If a day for a follow-up is agreed, it is 30 days after that, within a year.",
  },
  enter: "Join the room",
} as const;
