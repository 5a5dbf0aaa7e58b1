/** Words of `mix` outside the phone. */
export const mix = {
  name: "Mix map",
  instruction: "Two lines, two places: where you are, and where the team needs you. Nobody sees who stands where.",
  caption:
    "Where people say most of their effort goes, and where they say the team needs them: a map of the team’s coverage, not of anyone’s skill.",
  axis: "{left} ↔ {right}",
} as const;
