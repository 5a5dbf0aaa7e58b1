import type { AreaText } from "../model.ts";

/** The five areas. The labels say what is done, not who does it: either end is a job to be proud of. */
export const areas: AreaText[] = [
  { id: "vision", title: "Vision", leading: "Set the vision", managing: "Carry it locally" },
  { id: "ideas", title: "Ideas", leading: "Ideas and strategy", managing: "Execution and results" },
  { id: "people", title: "People", leading: "Inspire followers", managing: "Run the working environment" },
  { id: "time", title: "Time", leading: "Future", managing: "Present" },
  { id: "culture", title: "Culture", leading: "Shape and transform", managing: "Follow and uphold" },
];
