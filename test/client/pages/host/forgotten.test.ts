/** What the host page keeps in its browser goes with the room: what was said is written there, and what is asked. */
import { beforeEach, expect, it } from "vitest";
import { countGuest } from "../../../../client/pages/host/model/guests.ts";
import { makeTicks } from "../../../../client/pages/host/model/ticks.ts";
import { makeJots } from "../../../../client/pages/host/tools/jots/jots.ts";
import { makeQuick } from "../../../../client/pages/host/tools/quick/quick.ts";
import { makeTimer } from "../../../../client/pages/host/tools/timer/timer.ts";
import { keepSpoken } from "../../../../client/rehearsal/spoken.ts";
import { keepDrive } from "../../../../client/wire/clicker.ts";
import { keepMadeKey } from "../../../../client/wire/made-links.ts";
import { handOver } from "../../../../client/wire/paper-plan.ts";
import { keptRooms } from "../../../../client/wire/rooms.ts";
import { keepGuests } from "../../../../client/wire/simulated.ts";
import { forgetAll, recalled } from "../../../../client/wire/stored-names.ts";
import { setUp } from "./tools/room.ts";

const CODE = "FRGT22";
const room = { code: CODE, title: "Forgotten", expiresAt: 1, rehearsal: false };

beforeEach(() => forgetAll(""));

it("is forgotten with the room, all of it, and nothing else", () => {
  const { model, room: live } = setUp(CODE);
  const rooms = keptRooms({ offline: "" });
  rooms.add(room, { host: "h", stage: "s", report: "r" });
  const jots = makeJots(model);
  jots.type("sort", "Two tables want a shorter day.");
  jots.add();
  jots.type("sort", "And one wan");
  makeQuick(model, () => {}).type({ question: "Is it too warm?" });
  makeTicks(CODE).tick("paper", true);
  makeTimer(model).set(1);
  countGuest(CODE);
  keepDrive(CODE, true);
  keepSpoken({ plan: CODE, step: "sort" }, "Say it.", [1_000]);
  keepMadeKey(CODE, "k1", "key");
  keepGuests(CODE, { size: 24, secret: "x".repeat(22) });
  handOver(CODE, { v: 1, title: "Plan", locale: "en", steps: live.state.plan }, "https://hats.example/j/FRGT22");
  const ofRoom = () => recalled("").filter((name) => name.includes(CODE));
  expect(ofRoom().length).toBeGreaterThanOrEqual(14);
  keepDrive("OTHER2", true);
  rooms.forget(CODE);
  expect(ofRoom()).toEqual([]);
  expect(recalled("clicker:")).toEqual(["clicker:OTHER2"]);
});
