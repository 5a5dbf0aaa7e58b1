/** Words of `pulse` outside the phone. */
export const pulse = {
  name: "Pulse",
  place: "Question {n} of {all}",
  instruction: "A quick check. Nobody sees who answered what.",
  caption: "Each bar or column counts the people who gave that answer.",
  written: "What people wrote",
  end: "{stop} = {label}",
  range: "0 {low} – {max} {high}",
} as const;
