/** What the exercises whose figures are means say of a person, for results by segment. */
import { expect, it } from "vitest";
import { audit } from "../../shared/exercises/audit/index.ts";
import { ledger } from "../../shared/exercises/ledger/index.ts";
import { mix } from "../../shared/exercises/mix/index.ts";
import { groupsToShow } from "../../shared/metrics/suppression.ts";
import { textsOf } from "./texts.ts";

const week = (...now: number[]) => ({ now, target: [0, 0, 0, 40, 40, 20] });

it("R-55 a group with different weeks but equal future shares is hidden", () => {
  const alike = [week(50, 10, 10, 30, 0, 0), week(20, 40, 10, 10, 10, 10), week(30, 20, 20, 0, 0, 30)];
  const differ = [week(50, 10, 10, 10, 10, 10), week(20, 40, 10, 20, 5, 5), week(30, 20, 30, 0, 0, 20)];
  const told = (weeks: ReturnType<typeof week>[]) => {
    const parts = weeks.map(
      (one) => audit.segmentParts!(one, "week", audit.resolve({}, textsOf("audit"))!)["now future"],
    );
    return groupsToShow(
      [...weeks, ...weeks].map((_, at) => ({ group: "north", parts: { future: parts[at % parts.length] ?? 0 } })),
      { minimum: 5, alike: true },
    );
  };
  expect([...told(alike)]).toEqual([]);
  expect([...told(differ)]).toEqual(["north"]);
});

it("the future buckets have the same positions in content and answers", () => {
  const places = audit
    .resolve({}, textsOf("audit"))!
    .buckets.filter(({ future }) => future)
    .map(({ place }) => place);
  const share = (place: number) =>
    audit.segmentParts!(
      week(...[0, 1, 2, 3, 4, 5].map((at) => (at === place ? 100 : 0))),
      "week",
      audit.resolve({}, textsOf("audit"))!,
    );
  for (let place = 0; place < 6; place += 1) expect(share(place)["now future"]).toBe(places.includes(place) ? 100 : 0);
});

it("R-55 a ledger’s things are never split by group, and neither are omitted answers", () => {
  const said = { items: [{ text: "Coached Sam", tag: "created" as const }], advice: 2 };
  expect(ledger.segmentParts!(said, "things", ledger.resolve({}, textsOf("ledger"))!)).toEqual({});
  expect(ledger.segmentParts!(said, "advice", ledger.resolve({}, textsOf("ledger"))!)).toEqual({ said: 2 });
  expect(ledger.segmentParts!(said, "people", ledger.resolve({}, textsOf("ledger"))!)).toEqual({});
  expect(mix.segmentParts!({ x: 1, y: 4 }, "now", mix.resolve({}, textsOf("mix"))!)).toEqual({
    x: 1,
    y: 4,
    cell: "high-middle",
  });
  expect(mix.segmentParts!({ x: 1, y: 4 }, "needed", mix.resolve({}, textsOf("mix"))!)).toEqual({});
});
