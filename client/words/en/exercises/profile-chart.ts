/** Words of its picture. */
export const profileChart = {
  leading: "leading",
  managing: "managing",
  /** Before the debrief the two sides have no names. */
  kinds: ["one kind of act", "the other kind"],
  says: {
    apart: "Leading and managing differ most in {areas}.",
    even: "Leading and managing differ equally in every area.",
    alike: "Leading and managing are reported alike in every area.",
    one: "Leading is reported at {leading} of 100, managing at {managing}.",
    oneAlike: "Leading and managing are reported alike, at {leading} of 100.",
    unnamed: {
      apart: "The two kinds of act differ most in {areas}.",
      even: "The two kinds of act differ equally in every area.",
      alike: "Both kinds of act are reported alike in every area.",
      one: "The two kinds of act differ by {gap} points of 100.",
      oneAlike: "Both kinds of act are reported alike, at {leading} of 100.",
    },
  },
  ends: ["0 never", "50 sometimes", "100 very often"],
  hidden: "Too few to show.",
  overall:
    "On the whole, of {n} people: balance {balance} (median {median}, SD {sd}; + leads more), extent {extent} of 100. " +
    "The extent is inflated by people who rate everything high, so nobody should be compared on it.",
  overallOne: "On the whole: balance {balance}, extent {extent} of 100.",
  overallHidden:
    "The overall figures are not shown: together with those of the areas, they would tell what a few people said.",
  bandsKept: "Where one or two people would be alone in a band, the area’s bands are not shown.",
  area: "Area",
  balance: "Balance",
  sd: "SD",
  noSd: "none",
  people: "People",
  bands: {
    "leading-strong": "Leading, strong",
    "leading-lean": "Leading, lean",
    mixed: "Mixed",
    "managing-lean": "Managing, lean",
    "managing-strong": "Managing, strong",
  },
} as const;
