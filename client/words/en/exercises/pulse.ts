/** Words of `pulse` outside the phone. */
export const pulse = {
  name: "Pulse",
  place: "Question {n} of {all}",
  instruction: "A quick check. Nobody sees who answered what.",
  caption: "What people said about themselves on the day. It shows how the room felt, not what has changed.",
  written: "What people wrote",
  end: "{stop} = {label}",
  range: "0 {low} – {max} {high}",
} as const;
