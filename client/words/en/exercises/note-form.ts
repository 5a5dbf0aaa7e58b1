/** Words of the form of `note`. */
export const noteForm = {
  kind: {
    label: "What it is for",
    page: "Reading",
    pageHint: "Everyone reads it, or listens to you.",
    break: "A break",
    breakHint: "It lasts as long as you give it.",
    round: "Everyone says something",
    roundHint: "The time it needs grows with the number of people.",
    keep: "Keep this",
    keepHint: "Each phone shows what its owner said and committed to, with one press to keep it. Nothing to fill in.",
  },
  text: {
    label: "Text",
    hint: "Everyone sees it, on phones and on the big screen. An empty line starts a paragraph. Select words and press a button, or type markdown. A line of three hyphens, “---”, starts another page, which you turn with Next. With a time behind it, “--- 4:00”, that page has a timer.",
  },
  nearly: "“{line}” starts no page, because its time is not minutes and seconds. Write it like this: --- 4:00",
  elsewhere:
    "A picture from another site is not shown: it would tell that site who is in the room. Save it on this computer, take it out of the text, and choose the file under “Picture” below.",
  picture: { label: "Picture", hint: "Beside the text on the big screen, and below it on phones." },
} as const;
