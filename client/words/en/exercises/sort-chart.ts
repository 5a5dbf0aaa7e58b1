/** Words of its picture. */
export const sortChart = {
  /** What a big screen says of one card. `{who}` is an answer in quotation marks, or several joined by "and". */
  says: {
    once: "{n} of {all} say {who}.",
    all: "All {all} say {who}.",
    one: "The one answer is {who}.",
    tie: "A tie: {n} of {all} each for {who}.",
    tieAll: "An even split: {n} of {all} for each answer.",
    /** Where only one of two votes may be told. */
    onlyFirst: "The first time, {n} of {all} said {who}.",
    onlyFirstTie: "The first time, a tie: {n} of {all} each for {who}.",
    onlyThen: "After the talk, {n} of {all} say {who}.",
    onlyThenTie: "After the talk, a tie: {n} of {all} each for {who}.",
    then: "After the talk, {n} of {all} say {who}. {before}",
    thenAll: "After the talk, all {all} say {who}. {before}",
    asBefore: "After the talk, {n} of {all} say {who}: as many as before.",
    asBeforeAll: "After the talk, all {all} say {who}, as before.",
  },
  /** What a big screen says of all cards. */
  saysOfAll: {
    most: "The room agrees most here: {n} of {all} say {who}.",
    mostAll: "The whole room agrees here: all {all} say {who}.",
    /** Where the card stands nowhere beside it. */
    mostOn: "The room agrees most on {card}: {n} of {all} say {who}.",
    mostAllOn: "The whole room agrees on {card}: all {all} say {who}.",
    /** Several cards tie, which may be all that are shown; `{cards}` is how many. */
    some: {
      agree: "On {cards} of the {shown} cards, everyone says the same.",
      each: "The room agrees most on {cards} of the {shown} cards: {n} of {all} on each.",
      percent: "The room agrees most on {cards} of the {shown} cards: {percent}% on each.",
    },
    every: {
      agree: "On every card, everyone says the same.",
      each: "The room agrees equally on every card: {n} of {all} on each.",
      percent: "The room agrees equally on every card: {percent}% on each.",
    },
    open: "No card has more than half of the room behind one answer.",
  },
  /** The same of the cards on one page of several. */
  saysOfPage: {
    most: "Of these {shown}, the room agrees most here: {n} of {all} say {who}.",
    mostAll: "The whole room agrees here: all {all} say {who}.",
    some: {
      agree: "On {cards} of these {shown}, everyone says the same.",
      each: "Of these {shown}, the room agrees most on {cards}: {n} of {all} on each.",
      percent: "Of these {shown}, the room agrees most on {cards}: {percent}% on each.",
    },
    every: {
      agree: "On each of these, everyone says the same.",
      each: "The room agrees equally on each of these: {n} of {all}.",
      percent: "The room agrees equally on each of these: {percent}%.",
    },
    open: "None of these has more than half of the room behind one answer.",
  },
  overview: "The room agrees most on {card}: {n} of {all} chose {who}.",
  overviewTie: "The room agrees most, each by {percent}%, on {cards}.",
  overviewHidden: "Every card: too few to show.",
  moved: "{card}: {moved}",
  /** `{n}`: of those on the card on which the most did; at least one. */
  movedRest: {
    one: "On the other {cards} cards, at most 1 person changed their answer.",
    other: "On the other {cards} cards, between {least} and {n} people changed their answer.",
  },
  /** As many on each. */
  movedRestAlike: {
    card: {
      none: "On the other card, nobody changed their answer.",
      one: "On the other card, 1 person changed their answer.",
      other: "On the other card, {n} people changed their answer.",
    },
    cards: {
      none: "On the other {cards} cards, nobody changed their answer.",
      one: "On each of the other {cards} cards, 1 person changed their answer.",
      other: "On each of the other {cards} cards, {n} people changed their answer.",
    },
  },
  view: "One article’s view: {choice}.",
  viewOf: "View of: {source}: {choice}.",
  oneView: "One view. It isn’t the answer.",
  match:
    "One article’s view was shared by {percent}% of the answers; it is one opinion. The article is a training company’s blog post, “Leadership v Management: What Are The Key Differences?”.",
  matchOf: "The view of {source} was shared by {percent}% of the answers; it is one opinion.",
  matchAll: "The views shown were shared by {percent}% of the answers; they are opinions.",
  viewColumn: "One article’s view",
  viewsColumn: "View",
  noView: "none",
  card: "Card",
  round: "{card}, after the pair talk",
  people: "People",
} as const;
