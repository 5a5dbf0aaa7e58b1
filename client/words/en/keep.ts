/** Words of the page on which people keep what is theirs. */
export const keep = {
  press: "Keep this",
  again: "Save it again",
  what: "One press puts a way back to this page into your calendar, for {day}.",
  plan: "One press puts your commitment and a way back to this page into your calendar, for {day}.",
  soon: "One press puts a way back to this page into your calendar.",
  done: "Saved as {file}. Open that file, and your calendar offers to add it.",
  private: "Anyone who reads the entry can open your answers. If colleagues see your work calendar, use your own.",
  own: "What you said",
  none: "You have not answered anything so far. The way back works all the same.",
  lost: "Your answers could not be fetched just now. They are safe, and the way back leads to them.",
  reading: "Further reading",
  code: "Your return code",
  about: "{text} →",
  more: { one: "and 1 more", other: "and {n} more" },
  file: "keep-this.ics",
  entry: {
    title: "Look back: {workshop}",
    link: "Your answers and your commitment are here:\n{link}",
    until: "The link works until {day} at least. After that, the workshop’s data is deleted.",
    reading: "Further reading:\n{text}",
  },
} as const;
