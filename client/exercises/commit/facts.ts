import { planLine } from "../../../shared/exercises/commit/plan.ts";
import { commit as words } from "../../locales/en/exercises/commit.ts";
import { facts } from "../facts.ts";

export const commit = facts("commit", {
  ...words,
  question: ({ settings: { form } }) => form?.prompt,
  isHidden: ({ n, wall }) => n === null && wall.length === 0,
  listed: ({ wall }) => [...new Set(wall.map(planLine))].map((text) => ({ text })),
  pictured: ["wall"],
  worded: true,
});
