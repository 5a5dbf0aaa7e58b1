/** Words around one's own profile on the phone. */
export const mirror = {
  ends: ["never", "sometimes", "very often"],
  none: "not enough answers here",
  few: "There is no picture yet: you have answered {n}, and it takes {items} of the 20.",
  fewAreas: "There is no picture: too many areas have answers on one side only.",
} as const;
