/** Where a run is offered to its plan: at the end of the workshop, and beside it on the home page. */
import { h } from "preact";
import { beforeEach, expect, it } from "vitest";
import { fill } from "#words/fill.ts";
import { takeRun } from "#words/take-run.ts";
import { RoomList } from "../../../../client/pages/home/RoomList.tsx";
import { TakeOffer } from "../../../../client/pages/host/step/TakeOffer.tsx";
import { keptRooms } from "../../../../client/wire/rooms.ts";
import { hasRun, runMinutes } from "../../../../client/wire/run-minutes.ts";
import { remember } from "../../../../client/wire/storage.ts";
import { forgetAll } from "../../../../client/wire/stored-names.ts";
import { draw } from "../../../support/small-dom.ts";

const CODE = "ABC234";
const keys = { host: "h".repeat(22), stage: "s".repeat(22), report: "r".repeat(22) };
const room = { code: CODE, title: "Offsite", expiresAt: 9e12, rehearsal: false };
const rooms = () => keptRooms({ offline: "" });

beforeEach(() => forgetAll(""));

/** Every link that is offered, by its words. */
function links(): (string | undefined)[] {
  const list = draw(h(RoomList, { rooms: rooms(), again: async () => null, people: async () => null })).document;
  return list.body.named("a").map((link) => link.attributes.get("aria-label"));
}

it("R-141 a workshop of a plan is offered to it once it has run, and no other", () => {
  const offer = fill(takeRun.offer.actOf, { title: "Offsite" });
  rooms().add(room, keys);
  remember(`clock:${CODE}`, JSON.stringify({ startedAt: 5, spent: { a: 60_000, b: "long" } }));
  expect(links()).not.toContain(offer);
  expect(draw(h(TakeOffer, { code: CODE })).document.body.text).toBe("");
  rooms().add({ ...room, plan: "p1" }, keys);
  expect(links()).toContain(offer);
  const ended = draw(h(TakeOffer, { code: CODE })).document.body;
  expect(ended.text).toContain(takeRun.offer.real);
  expect(ended.named("a")[0]?.attributes.get("href")).toBe(`/plan?take=${CODE}#p1`);
  rooms().add({ ...room, plan: "p1", rehearsal: true }, keys);
  expect(draw(h(TakeOffer, { code: CODE })).document.body.text).toContain(takeRun.offer.rehearsal);
  forgetAll("clock:");
  expect(links()).not.toContain(offer);
});

it("what this browser has seen of a run is read as far as it makes sense", () => {
  expect(runMinutes(CODE)).toBeNull();
  for (const broken of ["{", "7", '{"startedAt":null,"spent":{}}', '{"startedAt":5}']) {
    remember(`clock:${CODE}`, broken);
    expect(hasRun(CODE), broken).toBe(false);
  }
  remember(`clock:${CODE}`, JSON.stringify({ startedAt: 5, spent: { a: 60_000, b: "long" } }));
  expect(runMinutes(CODE)).toEqual({ at: 5, spent: { a: 60_000 } });
});
