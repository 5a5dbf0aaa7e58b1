/** The simulated people as the host page has them. */
import { beforeEach, expect, it } from "vitest";
import type { CrowdNews } from "../../../client/rehearsal/crowd.ts";
import { guestsOf, isSize, PEOPLE } from "../../../client/rehearsal/guests.ts";
import type { FromWorker, ToWorker } from "../../../client/rehearsal/messages.ts";
import { keptRooms } from "../../../client/wire/rooms.ts";
import { forgetAll } from "../../../client/wire/stored-names.ts";

beforeEach(() => forgetAll(""));

const news = (inside: number): CrowdNews => ({ size: 30, inside, away: 0, out: 0, trouble: null });

function setUp(reply: () => Response = () => Response.json({ joinable: true, names: "off", segments: null })) {
  const told: ToWorker[] = [];
  let hear: (message: FromWorker) => void = () => {};
  let fail = () => {};
  let ended = 0;
  let secrets = 0;
  const guests = guestsOf("ABC234", {
    start: (hears, failed) => {
      hear = hears;
      fail = failed;
      return { tell: (message) => told.push(message), end: () => (ended += 1) };
    },
    newSecret: () => {
      secrets += 1;
      return String(secrets).padEnd(22, "s");
    },
    words: { offline: "offline", failed: "failed" },
    call: async () => reply(),
  });
  return { guests, told, hear: (message: FromWorker) => hear(message), fail: () => fail(), ended: () => ended };
}

it("R-140 lets so many in as there may be, with what the room asks at its door", async () => {
  const { guests, told, hear } = setUp();
  for (const size of [PEOPLE.min - 1, PEOPLE.max + 1, 200, 7.5, Number.NaN]) {
    expect(isSize(size)).toBe(false);
    await guests.letIn(size);
  }
  expect(told).toEqual([]);
  await guests.letIn(30);
  expect(told).toEqual([
    { t: "come", code: "ABC234", size: 30, secret: "1".padEnd(22, "s"), door: { names: "off", segments: null } },
  ]);
  hear({ t: "news", news: news(12) });
  expect(guests.state.value).toEqual({ is: "here", news: news(12) });
  guests.hurry();
  expect(told.at(-1)).toEqual({ t: "hurry" });
});

it("after a reload the same people can return; a room that is forgotten takes them along", async () => {
  const first = setUp();
  expect(first.guests.before.value).toBeNull();
  await first.guests.letIn(30);
  const second = setUp();
  expect(second.guests.before.value).toBe(30);
  await second.guests.letIn(12);
  const come = (told: ToWorker[]) => told.find((message) => message.t === "come");
  expect(come(second.told)).toMatchObject({ size: 12, secret: come(first.told)?.secret });
  keptRooms({ offline: "" }).forget("ABC234");
  expect(setUp().guests.before.value).toBeNull();
});

it("they go when they are sent home, and a browser that cannot run them says so", async () => {
  const { guests, fail, ended } = setUp();
  await guests.letIn(30);
  guests.sendHome();
  expect([guests.state.value, ended()]).toEqual([{ is: "none", problem: null }, 1]);
  await guests.letIn(30);
  fail();
  expect([guests.state.value, ended()]).toEqual([{ is: "none", problem: "failed" }, 2]);
});

it("says why nobody can be let in", async () => {
  const { guests, told } = setUp(() => {
    throw new TypeError("no network");
  });
  await guests.letIn(30);
  expect(guests.state.value).toEqual({ is: "none", problem: "offline" });
  expect(told).toEqual([]);
});
