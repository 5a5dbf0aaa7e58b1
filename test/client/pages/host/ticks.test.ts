import { afterEach, expect, it } from "vitest";
import { isClicker, makeTicks, seenIn } from "../../../../client/pages/host/model/ticks.ts";
import { remember } from "../../../../client/wire/storage.ts";
import { forgetAll } from "../../../../client/wire/stored-names.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";

afterEach(() => forgetAll(""));

it("what is ticked is remembered for its room alone, and what somebody else has written there is left out", () => {
  const ticks = makeTicks("ABC234");
  ticks.tick("paper", true);
  ticks.tick("clicker", true);
  ticks.tick("clicker", true);
  expect(makeTicks("ABC234").ticked.value).toEqual(["clicker", "paper"]);
  ticks.tick("clicker", false);
  expect(makeTicks("ABC234").ticked.value).toEqual(["paper"]);
  expect(makeTicks("DEF567").ticked.value).toEqual([]);
  for (const kept of ['["paper","coffee",7]', '{"paper":true}', "[", '"paper"']) {
    remember("before:ABC234", kept);
    expect(makeTicks("ABC234").ticked.value).toEqual(kept.startsWith("[") && kept.length > 1 ? ["paper"] : []);
  }
});

it("the big screen, a second device and a page that nobody sees tick themselves", () => {
  const team = { ownerPages: 1, keys: [], waiting: 0, lately: [] } satisfies HostView["team"];
  const key = { id: "a", name: "Ana", kind: "co", pages: 1 } as const;
  expect(seenIn({ stages: 0, team }, null)).toEqual([]);
  expect(seenIn({ stages: 1, team }, "no")).toEqual(["stage", "private"]);
  expect(seenIn({ stages: 0, team: { ...team, ownerPages: 2 } }, "yes")).toEqual(["second"]);
  expect(seenIn({ stages: 0, team: { ...team, keys: [key] } }, null)).toEqual(["second"]);
  // Neither a producer nor a screen can go on in one's place, nor can a link that is not open.
  for (const other of [{ ...key, kind: "producer" } as const, { ...key, kind: "stage" } as const, { ...key, pages: 0 }])
    expect(seenIn({ stages: 0, team: { ...team, keys: [other] } }, null)).toEqual([]);
  expect(["PageDown", "PageUp", "b", "Enter"].filter(isClicker)).toEqual(["PageDown", "PageUp"]);
});
