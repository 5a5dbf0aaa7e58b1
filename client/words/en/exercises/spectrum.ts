/** Words of `spectrum` outside the phone. */
export const spectrum = {
  name: "Spectrum",
  place: "Area {n} of {all}",
  instruction: "Each area is a line between two ends. Mark your place on your phone, without talking.",
  caption: "Each line runs between two ends. The large marks are typical (median) answers, the small ones people.",
  between: "{left} ↔ {right}",
  named: "{title}: {between}",
  gapOf: "“{area}”, {gap}",
  lensOf: "{area} ({lens})",
  middle: "In the middle: {text}",
} as const;
