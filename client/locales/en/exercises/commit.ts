/** Words of `commit` outside the exercise's own texts. */
export const commit = {
  instruction: "One plan of your own, tied to a moment that will come by itself.",
  caption:
    "Plans as people made them on the day. What was kept private is in no list; what became of the plans can be asked weeks later.",
  written: "For you, from people who let the trainer read their plan",
  wall: "On the wall",
} as const;
