/** Words of `scenario` outside the phone. */
export const scenario = {
  name: "Scenario",
  instruction: "A moment at work, and two ways to act. Decide for yourself, without talking.",
  caption:
    "Left and right of the middle stand those who would go that way; the part at the outside would do so strongly.",
  written: "Reasons, in people’s own words",
  sides: ["A", "B"],
  hand: "{side}, {strength}",
  side: "Lean to {side}",
  namedSide: "{side}: {label}",
} as const;
