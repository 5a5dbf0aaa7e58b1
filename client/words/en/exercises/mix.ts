/** Words of `mix` outside the phone. */
export const mix = {
  name: "Mix map",
  instruction: "Two lines, two places: where you are, and where the team needs you. Nobody sees who stands where.",
  caption:
    "The darker a field, the more people stand there. Disc: the average now; ring: where they say the team needs them.",
  axis: "{left} ↔ {right}",
} as const;
