/** The facilitators' notes on a step: what was said while it was said. */
export const jots = {
  heading: "Notes on “{title}”",
  private: "Only facilitators see these. Write what was said, without names.",
  field: "What was said",
  keys: "Enter keeps the line, Shift + Enter starts a new one.",
  add: "Keep",
  elsewhere: "You began this line on “{title}”. It is kept there.",
  none: "No notes on this step yet.",
  noStep: "Notes belong to a step, and no step is running.",
  removeOf: "Delete: {text}",
  sending: "Being saved…",
  unsent: "Not saved yet.",
  again: "Try again",
  by: "by {name}",
  onStep: "for “{title}”",
} as const;
