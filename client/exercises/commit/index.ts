import { commit as words } from "#words/exercises/commit.ts";
import { planLine } from "../../../shared/exercises/commit/plan.ts";
import { manifest } from "../contract/manifest.ts";
import { SHARES } from "./draft.ts";
import { finding } from "./finding.ts";
import { hasAreas, wallPages } from "./pages.ts";
import { readersOfAbout, readersOfPlan } from "./readers.ts";

export default manifest("commit", {
  ...words,
  finding,
  pages: (_face, result) => (hasAreas(result) ? 1 : 0) + wallPages(result).length,
  question: ({ settings: { form } }) => form?.prompt,
  readers: () => [
    ...SHARES.map((share) => ({ part: share, name: words.shared[share], is: readersOfPlan[share] })),
    { part: "about", name: words.about, is: readersOfAbout("private") },
  ],
  isHidden: ({ n, wall }) => n === null && wall.length === 0,
  isDrawn: ({ counts }) => counts?.areas != null,
  commits: true,
  plansMade: ({ n }) => n,
  listed: ({ wall }) => [...new Set(wall.map(planLine))].map((text) => ({ text })),
  pictured: ["wall"],
  worded: true,
  keeps: true,
});
