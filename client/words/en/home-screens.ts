/** What the product is, in one picture and three sentences; the figures are an example. */
export const screens = {
  heading: "Is this leading, managing, or both? Ask the room.",
  claim:
    "A live workshop: everyone answers alone on a phone, the room looks at the result together and talks, and each person leaves with a commitment.",
  picture:
    "Two screens of a workshop. The big screen: after the talk, 14 of 24 say “equally both”; before it, 3 did. A phone: one card, three answers.",
  stage: {
    finding: "After the talk, 14 of 24 say “equally both”. Before it, 3 did.",
    foot: "Card 4 of 8 · 24 answered",
    address: "hats.example",
    code: "VUK YMN",
  },
  phone: {
    asks: "Someone does this. What is it?",
    place: "4 of 8",
    skip: "Skip this card",
    back: "Back",
    next: "Next",
  },
  card: "Decides on partial facts and owns the result",
  choices: { L: "Mainly leading", B: "Equally both", M: "Mainly managing" },
  steps: [
    { heading: "Answer alone", text: "On your own phone, before anyone speaks. Nobody is identified." },
    { heading: "See it together", text: "On the big screen: one finding, one picture, one question." },
    { heading: "Take it home", text: "One commitment each, and a report within a minute of the end." },
  ],
  stance: "Neither hat is better. The moment decides.",
} as const;
