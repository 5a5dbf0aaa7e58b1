/** The picture of two weeks: its figures are those of the sentence below it. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { biggest, groupsOf, summaryOf } from "../../../client/exercises/audit/points.ts";
import { audit } from "../../../shared/exercises/audit/index.ts";
import { nothingModerated } from "../../exercises/fixtures/fixture.ts";
import { fixtures } from "../../exercises/fixtures/index.ts";
import { textsOf } from "../../exercises/texts.ts";

const bound = audit.resolve({}, textsOf("audit"))!;
const face = audit.face(bound, {
  role: "stage",
  phase: "revealed",
  round: 1,
  flipped: false,
  key: false,
  prompt: false,
});

type Weeks = Parameters<typeof audit.result>[1][number];

function pictured(payloads: readonly Weeks[]) {
  if (face.exercise !== "audit") throw new Error("not the face of an audit");
  const items = audit.items(bound);
  const { week } = audit.result(bound, payloads, { round: 1, items, minimum: 3, moderation: nothingModerated });
  if ("hidden" in week) throw new Error("too few");
  return { week, groups: groupsOf(face.settings, week) };
}
const total = (groups: ReturnType<typeof groupsOf>, side: "left" | "right", wanted?: string) =>
  groups
    .filter(({ id }) => !wanted || id === wanted)
    .flatMap(({ parts }) => parts)
    .reduce((sum, part) => sum + part[side], 0);

it("shows as many points for the future as its sentence says, and a hundred in all", () => {
  const rooms = fc.array(fixtures.audit.payload as fc.Arbitrary<Weeks>, { minLength: 5, maxLength: 30 });
  fc.assert(
    fc.property(rooms, (payloads) => {
      const { week, groups } = pictured(payloads);
      const [now, target] = [total(groups, "left", "future"), total(groups, "right", "future")];
      expect(summaryOf(week)).toMatch(new RegExp(`^${now} of 100 points .* need ${target}\\.`));
      expect([total(groups, "left"), total(groups, "right")]).toEqual([100, 100]);
      for (const { id, left, right } of groups.flatMap(({ parts }) => parts)) {
        expect(Math.abs(left - (week.now[id] ?? 0))).toBeLessThanOrEqual(1);
        expect(Math.abs(right - (week.target[id] ?? 0))).toBeLessThanOrEqual(1);
      }
    }),
  );
});

it("says of the greatest moves what the picture shows", () => {
  const even: Weeks = { now: [20, 20, 20, 20, 10, 10], target: [20, 20, 20, 20, 10, 10] };
  const moved: Weeks = { now: [30, 20, 10, 20, 10, 10], target: [20, 20, 10, 30, 10, 10] };
  expect(biggest(pictured([even, even, even, even, even]).groups)).toBe("");
  expect(biggest(pictured([moved, moved, moved, moved, moved]).groups)).toBe(
    "Most to gain: Develop people (+10). Most to give: Deliver today (−10).",
  );
});
