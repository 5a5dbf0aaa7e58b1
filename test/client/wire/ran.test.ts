/** A workshop that is run again: the same plan and options, a fresh room. */
import { beforeEach, expect, it } from "vitest";
import { keepKey } from "../../../client/wire/keys.ts";
import { type AgainTools, runAgain } from "../../../client/wire/ran.ts";
import { keptRooms } from "../../../client/wire/rooms.ts";
import { forgetAll } from "../../../client/wire/stored-names.ts";
import type { RanAgenda } from "../../../shared/protocol/http.ts";

const keys = { host: "h".repeat(22), stage: "s".repeat(22), report: "r".repeat(22) };
const ran: RanAgenda = {
  agenda: {
    v: 1,
    title: "Team day",
    locale: "en",
    steps: [{ id: "a", exercise: "cloud", title: "Words", minutes: 4, settings: {} }],
  },
  names: "optional",
  segments: { question: "Where?", options: ["North", "South"] },
  retentionDays: 7,
  createdAt: 1,
  status: "ended",
  people: 24,
};

beforeEach(() => forgetAll(""));

function setUp(answer: (address: string) => Response) {
  const asked: [string, unknown][] = [];
  const went: string[] = [];
  const call: typeof fetch = async (address, init) => {
    asked.push([String(address), init?.body === undefined ? init?.headers : JSON.parse(String(init.body))]);
    return answer(String(address));
  };
  const tools: AgainTools = {
    rooms: keptRooms({ offline: "offline" }, call),
    offline: "offline",
    noKey: "no key",
    pictures: { keep: async () => ({ hash: "", kept: true }), find: async () => undefined },
    go: (to) => went.push(to),
    call,
  };
  return { tools, asked, went };
}

it("makes a fresh room with the plan and the options of the earlier one", async () => {
  keepKey("host", "ABC234", keys.host);
  const { tools, asked, went } = setUp((address) =>
    address.endsWith("/agenda")
      ? Response.json(ran)
      : Response.json({ code: "XYZ789", keys, expiresAt: 5_000 }, { status: 201 }),
  );
  await runAgain("ABC234", tools);
  expect(asked[0]).toEqual(["/api/rooms/ABC234/agenda", { Authorization: `Bearer ${keys.host}` }]);
  const { agenda, names, segments, retentionDays } = ran;
  expect(asked[1]).toEqual(["/api/rooms", { agenda, title: "Team day", names, segments, retentionDays }]);
  expect(went).toEqual([`/host/XYZ789#${keys.host}`]);
});

it("a rehearsal becomes a real room, which still knows the plan that both were started from", async () => {
  const { tools, asked } = setUp((address) =>
    address.endsWith("/agenda")
      ? Response.json(ran)
      : Response.json({ code: "XYZ789", keys, expiresAt: 5_000 }, { status: 201 }),
  );
  const { rooms } = tools;
  rooms.add({ code: "ABC234", title: "Team day", expiresAt: 9_000, rehearsal: true, plan: "p1" }, keys);
  await runAgain("ABC234", tools);
  expect(asked[1]?.[1]).not.toHaveProperty("rehearsal");
  expect(asked[1]?.[1]).not.toHaveProperty("plan");
  const kept = keptRooms({ offline: "offline" }).list.value;
  expect(kept[0]).toMatchObject({ code: "XYZ789", rehearsal: false, plan: "p1" });
});

it("says why not: no key in this browser, no such room any more, no network", async () => {
  const problem = () =>
    Response.json(
      { code: "no-room", detail: "It is gone." },
      { status: 404, headers: { "content-type": "application/problem+json" } },
    );
  const keyless = setUp(problem);
  expect(await runAgain("ABC234", keyless.tools)).toEqual({ is: "problem", text: "no key" });
  expect(keyless.asked).toEqual([]);
  keepKey("host", "ABC234", keys.host);
  expect(await runAgain("ABC234", setUp(problem).tools)).toEqual({ is: "problem", text: "It is gone." });
  const offline = setUp(() => {
    throw new TypeError("fetch failed");
  });
  expect(await runAgain("ABC234", offline.tools)).toEqual({ is: "problem", text: "offline" });
});
