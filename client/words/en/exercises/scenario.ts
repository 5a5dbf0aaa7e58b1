/** Words of `scenario` outside the phone. */
export const scenario = {
  name: "Scenario",
  instruction: "A moment at work, and two ways to act. Decide for yourself, without talking.",
  caption: "What people would do in one situation, not what they do at work. Neither way is wrong.",
  written: "Reasons, in people’s own words",
  sides: ["A", "B"],
  hand: "{side}, {strength}",
  side: "Lean to {side}",
  namedSide: "{side}: {label}",
} as const;
