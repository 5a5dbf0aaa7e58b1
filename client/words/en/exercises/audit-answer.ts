/** What its buttons and fields say. */
export const auditAnswer = {
  less: "{text}: {n} fewer",
  more: "{text}: {n} more",
  given: "given",
  whole: "✓ All 100 given",
  missing: "Give {n} more first",
  copy: "Begin with the week as it is",
  said: "As it is: {now}. As it should be: {target}.",
} as const;
