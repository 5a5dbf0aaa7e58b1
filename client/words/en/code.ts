/** What is wrong with a room code, beside every field that takes one. */
export const code = {
  empty: "Type the six characters from the big screen.",
  length: { one: "A code has six characters; this has {n}.", other: "A code has six characters; this has {n}." },
  lookAlikes:
    "No code has {characters}. Codes leave out 0, O, 1, I and L because they look alike. Look at the screen again.",
  characters: "No code has {characters}: only the letters A to Z and the digits 2 to 9.",
  comma: ", ",
} as const;
