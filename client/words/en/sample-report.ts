/** Words of a rehearsal's report: what tells it from a real one, on screen and on paper. */
export const sample = {
  /** Stands across every page. */
  mark: "Sample",
  page: "{title}: sample report",
  kind: "Sample report of a rehearsal",
  what: "Nobody said this in a workshop: the answers were made up to try things out. No figure was held back, so none of it can be taken for what people think.",
  shownTo:
    "It opens only with the facilitator’s link, and there are no files to download. Start a real workshop for those.",
  kept: "The data is deleted on {date}.",
  real: "With real people, a figure would not be shown with fewer than {n} people behind it.",
  /** Added where there were fewer here. */
  few: {
    one: "Here 1 person answered, so a real report would say “too few to show”.",
    other: "Here {n} people answered, so a real report would say “too few to show”.",
  },
  group: "With real people, a group would be shown only with five people or more.",
  how: "How figures are made in a real workshop",
} as const;
