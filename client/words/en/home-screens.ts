/** What the product is, in one picture and three sentences; the figures are an example. */
export const screens = {
  heading: "Is this leading, managing, or both? Ask the room.",
  claim:
    "A live workshop: everyone answers alone on a phone, the room looks at the result together and talks, and each person leaves with a plan.",
  picture:
    "Three screens of a workshop. The big screen: after the talk, 14 of 24 say “equally both”; before it, 3 did. A phone: one card, three answers. The facilitator’s page: what to say, and one button.",
  stage: {
    name: "Big screen",
    finding: "After the talk, 14 of 24 say “equally both”. Before it, 3 did.",
    before: "Before the talk",
    after: "After the talk",
  },
  phone: { name: "Everyone’s phone" },
  host: { name: "Your own page", say: "Say: “What did you hear that made you think?”", act: "Debrief" },
  card: "Decides on partial facts and owns the result",
  choices: { L: "Mainly leading", B: "Equally both", M: "Mainly managing" },
  steps: [
    { heading: "Answer alone", text: "On your own phone, before anyone speaks. Nobody is identified." },
    { heading: "See it together", text: "On the big screen: one finding, one picture, one question." },
    { heading: "Take it home", text: "One plan each, and a report within a minute of the end." },
  ],
} as const;
