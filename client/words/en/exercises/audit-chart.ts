/** Words of its picture. */
export const auditChart = {
  says: {
    gap: "Of 100 points, {now} serve the future. {target} are needed.",
    same: "Of 100 points, {now} serve the future: as many as needed.",
  },
  noSd: "none",
  now: "as it is",
  target: "as needed",
  future: "{now} of 100 points serve the future now; the next six months need {target}. Means of {n} people.",
  moves: "Most to gain: {up} (+{more}). Most to give: {down} (−{less}).",
  points: "Points of 100",
  mean: "{name}, mean",
  median: "{name}, median",
  sd: "{name}, standard deviation",
} as const;
