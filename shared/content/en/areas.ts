import type { AreaText } from "../model.ts";

/** The five areas. The labels describe activities, not roles, and both ends are equally respectable. */
export const areas: AreaText[] = [
  { id: "vision", title: "Vision", leading: "Set the vision", managing: "Carry it locally" },
  { id: "ideas", title: "Ideas", leading: "Ideas and strategy", managing: "Execution and results" },
  { id: "people", title: "People", leading: "Inspire followers", managing: "Run the working environment" },
  { id: "time", title: "Time", leading: "Future", managing: "Present" },
  { id: "culture", title: "Culture", leading: "Shape and transform", managing: "Follow and uphold" },
];
