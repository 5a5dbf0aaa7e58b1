/** What its buttons and fields say. */
export const auditAnswer = {
  less: "{text}: {n} fewer",
  more: "{text}: {n} more",
  whole: "✓ All 100 given",
  held: "It is sent once both weeks add up to 100.",
  copy: "Begin with the week as it is",
  said: "As it is: {now}. As it should be: {target}.",
} as const;
