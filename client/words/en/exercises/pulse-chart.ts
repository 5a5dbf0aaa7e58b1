/** Words of its picture. */
export const pulseChart = {
  high: "{n} of {all} answered {stop} or higher; the mean is {mean}.",
  wrote: { one: "1 person wrote an answer.", other: "{n} people wrote an answer." },
  follow: "To ask the room: {text}",
  kept: "Follow-through: {percent}% of those who replied, a commitment carried out partly counting half. Whoever kept one replies more readily.",
} as const;
