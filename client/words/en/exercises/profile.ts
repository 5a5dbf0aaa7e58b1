/** Words of `profile` outside the phone. */
export const profile = {
  name: "Profile",
  place: "Area {n} of {all}",
  instruction: "Twenty short questions about your last four weeks. Only you will see your own profile.",
  caption:
    "Each bar is a mean, from 0 (never) to 100 (very often), of two questions. Bands stand in the table alone, and say nothing until there are norms.",
  onPhones: "The questions are on your phone. Nobody else sees what you answer, or your profile.",
} as const;
