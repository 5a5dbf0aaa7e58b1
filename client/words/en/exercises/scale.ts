/** Words of `scale` outside the phone. */
export const scale = {
  name: "Scale",
  place: "Statement {n} of {all}",
  instruction: "A number for each statement. Decide for yourself, without talking.",
  caption:
    "Each column counts the people at one place of the scale. Agreement runs from 0 (two ends) to 1 (all alike).",
  end: "{stop} = {label}",
  range: "{min} {low} – {max} {high}",
} as const;
