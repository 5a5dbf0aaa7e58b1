import type { AuditBucket } from "../model.ts";

/** The shares of a working week: three serve the present and three serve the future. */
export const auditBuckets: AuditBucket[] = [
  { id: "deliver", text: "Deliver today", future: false },
  { id: "organise", text: "Organise and staff", future: false },
  { id: "report", text: "Report and check", future: false },
  { id: "develop", text: "Develop people", future: true },
  { id: "shape", text: "Shape direction and ideas", future: true },
  { id: "build", text: "Build relationships and culture", future: true },
];
