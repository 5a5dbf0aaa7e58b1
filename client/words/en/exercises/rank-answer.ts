/** What its buttons and fields say. */
export const rankAnswer = {
  tap: "Tap your {place} choice.",
  more: "Now tap your {place} choice.",
  sent: "✓ Sent. To change it, take one back.",
  stands: "The three that you sent count until then.",
  undo: "Undo",
  placed: ", your {place} choice",
  line: "{n}. {text}",
} as const;
