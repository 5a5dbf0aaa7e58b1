import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Payload } from "../../shared/exercises/profile/answer.ts";
import { countProfiles } from "../../shared/exercises/profile/count.ts";
import { profile } from "../../shared/exercises/profile/index.ts";
import { PROFILE_AREAS } from "../../shared/exercises/profile/key.ts";
import { step, TestRoom } from "../support/room.ts";

const everyItem = Array.from({ length: 20 }, (_, at) => at + 1);
const alike = (v: number | null): Payload => everyItem.map((itemId) => ({ itemId, v }));
const without = (payload: Payload, left: number): Payload => payload.filter(({ itemId }) => itemId > left);
/** Leads at every turn and manages never. */
const leader = everyItem.map((itemId) => ({ itemId, v: itemId % 2 === 1 ? 4 : 0 }));

describe("the result of a profile", () => {
  it("is the mean of persons, area by area and on the whole", () => {
    const { areas, overall } = countProfiles([alike(0), alike(2), alike(4), leader, leader], PROFILE_AREAS, 5);
    expect(areas[0]).toMatchObject({ n: 5, leading: 70, managing: 30, balance: 40, median: 0 });
    expect(overall).toMatchObject({ n: 5, balance: 40, extent: 50 });
  });

  it("R-08 hides all bands if one of them has one or two people", () => {
    const few = countProfiles([...Array(8).fill(alike(2)), leader, leader], PROFILE_AREAS, 5);
    expect(few.areas.every((area) => "hidden" in area || area.bands === null)).toBe(true);
    expect(few.overall?.bands).toBeNull();
    const enough = countProfiles([...Array(8).fill(alike(2)), leader, leader, leader], PROFILE_AREAS, 5);
    expect(enough.overall?.bands).toMatchObject({ mixed: 8, "leading-strong": 3, "managing-lean": 0 });
    const { areas } = profile.forWire(enough, { key: true });
    expect(JSON.stringify(areas)).not.toContain("bands");
    expect(profile.forWire(enough, { key: true })).not.toHaveProperty("overall");
  });

  it("R-08 the overall figure minus the areas reveals no answers of a few people", () => {
    const broken = without(leader, 6);
    expect(countProfiles([...Array(6).fill(alike(2)), broken], PROFILE_AREAS, 5).overall).toBeNull();
    expect(countProfiles([...Array(6).fill(alike(2)), ...Array(5).fill(broken)], PROFILE_AREAS, 5).overall?.n).toBe(6);
    expect(
      countProfiles([...Array(4).fill(alike(2)), ...Array(5).fill(without(leader, 4))], PROFILE_AREAS, 5).overall,
    ).toBeNull();
    // Who said nothing that can be scored is in no figure, so nothing can be taken from any.
    expect(countProfiles([...Array(6).fill(alike(2)), alike(null)], PROFILE_AREAS, 5).overall?.n).toBe(6);
  });

  it("R-17 counts in any order, and only the areas that it is asked for", () => {
    const payload = fc
      .array(fc.record({ itemId: fc.integer({ min: 1, max: 20 }), v: fc.integer({ min: 0, max: 4 }) }), {
        minLength: 1,
      })
      .map((all) => [...new Map(all.map((one) => [one.itemId, one])).values()]);
    fc.assert(
      fc.property(fc.array(payload, { maxLength: 9 }), fc.subarray([...PROFILE_AREAS]), (payloads, some) => {
        const whole = countProfiles(payloads, PROFILE_AREAS, 1);
        expect(countProfiles([...payloads].reverse(), PROFILE_AREAS, 1)).toEqual(whole);
        const part = countProfiles(payloads, some, 1);
        expect(part.areas).toEqual(whole.areas.filter(({ id }) => some.some((area) => area === id)));
      }),
    );
  });
});

describe("a profile in the room", () => {
  const open = () => {
    const room = new TestRoom([step("mirror", "profile", {})]);
    const person = room.join();
    room.open("mirror");
    return { room, person };
  };

  it("R-12 is finished with the last question, and not when its areas can be scored", () => {
    const { room, person } = open();
    expect(room.answer(person, "mirror", [{ itemId: 7, v: 2 }])).toMatchObject({ status: "answered", finished: false });
    expect(room.answer(person, "mirror", leader.slice(0, 18))).toMatchObject({ finished: false });
    expect(room.answer(person, "mirror", leader)).toMatchObject({ status: "answered", finished: true });
  });

  it("R-12 takes “not my role” for an answer, and a skipped question for finished", () => {
    const { room, person } = open();
    expect(room.answer(person, "mirror", alike(null))).toMatchObject({ status: "answered", finished: true });
    const skipped = room.answer(person, "mirror", leader.slice(0, 18), 1, { skipped: ["culture"] });
    expect(skipped).toMatchObject({ status: "answered", finished: true, skipped: ["culture"] });
    expect(room.tryAnswer(person, "mirror", [])).toMatchObject({ ok: false, code: "invalid-answer" });
  });
});
