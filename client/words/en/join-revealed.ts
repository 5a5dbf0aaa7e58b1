/** The phone's words beside a result; they come with what draws it. */
export const revealed = {
  title: "Look up",
  remote: "Here is the result",
  own: "What you said",
  result: "Show the result here",
  drawing: "Drawing the result…",
  nothing: "There is no result to show for this one.",
  view: "One article’s view",
  viewOf: "View of: {source}",
  oneView: "One view. It isn’t the answer.",
} as const;
