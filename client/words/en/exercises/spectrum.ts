/** Words of `spectrum` outside the phone. */
export const spectrum = {
  name: "Spectrum",
  place: "Area {n} of {all}",
  instruction: "Each area is a line between two ends. Mark your place on your phone, without talking.",
  caption:
    "Where people say their effort leans. It shows lean only, never how much there is, and neither end is better. " +
    "A gap is the mean over those who marked both.",
  between: "{left} ↔ {right}",
  named: "{title}: {between}",
  gapOf: "“{area}”, {gap}",
  lensOf: "{area} ({lens})",
  middle: "In the middle: {text}",
} as const;
