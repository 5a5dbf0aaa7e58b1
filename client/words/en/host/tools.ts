/** The row of tools above the big button. */
export const tools = {
  label: "Tools",
  quick: "Ask",
  timer: "Timer",
  jots: "Notes",
  stuck: "Stuck?",
  close: "Close",
} as const;
