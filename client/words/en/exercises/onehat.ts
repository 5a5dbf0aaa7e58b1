/** Words of `onehat` outside the phone. */
export const onehat = {
  name: "One-hat talk",
  place: "Talk {n} of {all}",
  instruction: "A one-hat talk, in pairs, from two chairs.",
  caption: "Each bar counts the people who missed something in that talk, the most frequent first.",
  talks: { talk1: "First talk", talk2: "Second talk" },
  brief: "The expert, {talk}",
  asker: "Whoever asked for the talk",
  watcher: "Whoever watches",
  moves: "Six moves, {talk}",
  cut: "One sheet for each pair, to cut apart: hand out the second set and the second brief when they change chairs.",
} as const;
