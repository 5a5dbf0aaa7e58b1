import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type HomeWords, homeModel, type Wish } from "../../../../client/pages/home/model.ts";
import type { Split } from "../../../../client/room-options/split.ts";
import { dayOf } from "../../../../client/ui/dates.ts";
import { keepOnward, keptOnward } from "../../../../client/wire/onward.ts";
import { keptRooms } from "../../../../client/wire/rooms.ts";
import { forget, recall, remember } from "../../../../client/wire/storage.ts";
import { MakeRoom } from "../../../../shared/protocol/http.ts";

const words: HomeWords = {
  offline: "offline",
  noRoom: (code) => `no room ${code}`,
  experience: { question: "How long?", options: ["new", "old"] },
  usualQuestion: "Which?",
  badGroups: "bad groups",
};
const wish: Wish = {
  agenda: "icebreaker",
  title: "",
  names: "off",
  retentionDays: 30,
  rehearsal: false,
};
const keys = { host: "h".repeat(22), stage: "s".repeat(22), report: "r".repeat(22) };
/** The server's answer: a refusal is a problem document. */
const json = (status: number, body: unknown) =>
  Response.json(body, {
    status,
    headers: { "content-type": status < 400 ? "application/json" : "application/problem+json" },
  });

/** A home page whose server answers as told; what was asked and where it went. */
function setUp(answer: (address: string, init?: RequestInit) => Response | Promise<Response>) {
  forget("rooms");
  const asked: { address: string; init: RequestInit | undefined }[] = [];
  const call: typeof fetch = async (address, init) => {
    asked.push({ address: String(address), init });
    return answer(String(address), init);
  };
  const went: string[] = [];
  const rooms = keptRooms(words, call);
  return {
    rooms,
    model: homeModel({ rooms, words, here: "hats.example", go: (to) => went.push(to), call }),
    asked,
    went,
  };
}

describe("joining from the home page", () => {
  it("goes to the room's page once the server knows it", async () => {
    const { model, went, asked } = setUp(() => json(200, { joinable: true }));
    await model.join("abc234");
    expect(asked[0]?.address).toBe("/api/rooms/ABC234");
    expect(went).toEqual(["/j/ABC234"]);
  });

  it("says what is wrong, and clears that while somebody types", async () => {
    const { model, went, asked } = setUp(() => json(404, { code: "no-room", detail: "No room." }));
    await model.join("ABCDEF");
    expect(model.joining.value).toEqual({ is: "problem", text: "no room ABCDEF" });
    model.retype();
    expect(model.joining.value).toEqual({ is: "idle" });
    expect(asked).toHaveLength(1);
    // What the page can tell by itself is not asked.
    for (const [typed, why] of [
      ["ABCDE", /six characters; this has 5/],
      ["ABCDE0", /No code has 0\. Codes leave out 0, O, 1, I and L/],
      ["ABCDEÉ", /No code has É: only/],
      [" ", /Type the six characters/],
    ] as const) {
      await model.join(typed);
      expect(model.joining.value).toMatchObject({ is: "problem", text: expect.stringMatching(why) });
    }
    expect(asked).toHaveLength(1);
    expect(went).toEqual([]);
  });

  it("goes to a pasted host link at once, without a request", async () => {
    const { model, went, asked } = setUp(() => json(200, { joinable: true }));
    await model.join(`http://hats.example/host/abc234#${keys.host}`);
    expect(went).toEqual([`/host/ABC234#${keys.host}`]);
    expect(asked).toEqual([]);
  });

  it("says when the server cannot be reached, or is busy", async () => {
    const offline = setUp(() => Promise.reject(new TypeError("network")));
    await offline.model.join("ABC234");
    expect(offline.model.joining.value).toEqual({ is: "problem", text: "offline" });
    const busy = setUp(() => json(429, { detail: "Please wait." }));
    await busy.model.join("ABC234");
    expect(busy.model.joining.value).toEqual({ is: "problem", text: "Please wait." });
  });
});

describe("starting a workshop", () => {
  it("makes the room with one press, keeps its keys and goes to the host page", async () => {
    const { model, rooms, went, asked } = setUp(() => json(201, { code: "ABC234", keys, expiresAt: 5_000 }));
    await model.start(wish);
    expect(JSON.parse(String(asked[0]?.init?.body))).toEqual({ agenda: "icebreaker", names: "off", retentionDays: 30 });
    expect(went).toEqual([`/host/ABC234#${keys.host}`]);
    expect(["host", "stage", "report"].map((role) => recall(`key:${role}:ABC234`))).toEqual(Object.values(keys));
    const startedAt = expect.any(Number);
    expect(rooms.list.value).toEqual([
      { code: "ABC234", title: "ABC234", expiresAt: 5_000, rehearsal: false, startedAt },
    ]);
  });

  it("makes one room when pressed twice", async () => {
    const { model, asked } = setUp(() => json(201, { code: "ABC234", keys, expiresAt: 5_000 }));
    await Promise.all([model.start(wish), model.start(wish)]);
    expect(asked).toHaveLength(1);
  });

  it("sends the wishes that were made", async () => {
    const { model, asked } = setUp(() => json(201, { code: "ABC234", keys, expiresAt: 5_000 }));
    await model.start({ ...wish, title: " Offsite ", names: "required", retentionDays: 7, rehearsal: true });
    expect(JSON.parse(String(asked[0]?.init?.body))).toEqual({
      agenda: "icebreaker",
      title: "Offsite",
      names: "required",
      retentionDays: 7,
      rehearsal: true,
    });
  });

  it.each<[what: string, split: Split, segments: unknown]>([
    ["the ready list", { by: "experience" }, words.experience],
    ["how people take part", { by: "mode" }, { by: "mode" }],
    [
      "a list of one's own, each group once",
      { by: "own", question: " Where? ", groups: " north\n\nsouth \nnorth" },
      { question: "Where?", options: ["north", "south"] },
    ],
    [
      "a list without a question",
      { by: "own", question: "", groups: "a\nb" },
      { question: "Which?", options: ["a", "b"] },
    ],
  ])("R-68 asks for results split by %s", async (_what, split, segments) => {
    const { model, asked } = setUp(() => json(201, { code: "ABC234", keys, expiresAt: 5_000 }));
    await model.start({ ...wish, split });
    const body: unknown = JSON.parse(String(asked[0]?.init?.body));
    expect(body).toMatchObject({ segments });
    expect(v.safeParse(MakeRoom, body).success).toBe(true);
  });

  it.each(["", "only one", Array.from({ length: 13 }, (_, i) => `group ${i}`).join("\n")])(
    "says what is wrong with a list of groups: %j",
    async (groups) => {
      const { model, asked } = setUp(() => json(201, {}));
      await model.start({ ...wish, split: { by: "own", question: "Where?", groups } });
      expect(model.starting.value).toEqual({ is: "problem", text: "bad groups" });
      expect(asked).toEqual([]);
    },
  );

  it("shows the server's reason and can be tried again", async () => {
    const { model, went } = setUp(() => json(429, { detail: "Many rooms were made." }));
    await model.start(wish);
    expect(model.starting.value).toEqual({ is: "problem", text: "Many rooms were made." });
    expect(went).toEqual([]);
  });
});

describe("the rooms of this browser", () => {
  const room = { code: "ABC234", title: "Offsite", expiresAt: 5_000, rehearsal: false };

  it("lists the newest first and each once", () => {
    const { rooms } = setUp(() => json(200, {}));
    rooms.add(room, keys);
    rooms.add({ ...room, code: "XYZ789" }, keys);
    rooms.add({ ...room, title: "Again" }, keys);
    expect(rooms.list.value.map(({ code, title }) => [code, title])).toEqual([
      ["ABC234", "Again"],
      ["XYZ789", "Offsite"],
    ]);
  });

  it("ignores entries that it cannot show, and shows the rest", () => {
    const rubbish = [null, 7, {}, { ...room, title: 3 }, { ...room, expiresAt: 1e300 }, { ...room, expiresAt: "soon" }];
    remember("rooms", JSON.stringify([...rubbish, room]));
    const { list } = keptRooms({ offline: "" });
    expect(list.value).toEqual([room]);
    expect(() => list.value.map(({ expiresAt }) => dayOf(expiresAt))).not.toThrow();
    forget("rooms");
  });

  it("forgets a room with its keys and what was added to its report, without asking the server", () => {
    const { rooms, asked } = setUp(() => json(200, {}));
    rooms.add(room, keys);
    keepOnward("ABC234", "https://example.org");
    rooms.forget("ABC234");
    expect([rooms.list.value, recall("key:host:ABC234"), keptOnward("ABC234"), asked]).toEqual([[], null, "", []]);
  });

  it("deletes with the host key, and keeps the room in the list when that fails", async () => {
    let status = 403;
    const { rooms, asked } = setUp(() =>
      status === 204 ? new Response(null, { status }) : json(status, { detail: "Wrong key." }),
    );
    rooms.add(room, keys);
    expect(await rooms.deleteNow("ABC234", keys.host)).toBe("Wrong key.");
    expect(rooms.list.value).toHaveLength(1);
    status = 204;
    expect(await rooms.deleteNow("ABC234", keys.host)).toBeNull();
    expect(asked[1]?.init).toMatchObject({ method: "DELETE", headers: { Authorization: `Bearer ${keys.host}` } });
    expect(rooms.list.value).toEqual([]);
  });

  it("drops a room only when its time has come and the server does not know it any more", async () => {
    const { rooms, asked } = setUp((address) =>
      address.endsWith("GGGGGG")
        ? json(404, { code: "no-room" })
        : address.endsWith("BUSYBY")
          ? json(500, {})
          : json(200, {}),
    );
    for (const code of ["GGGGGG", "BUSYBY", "STAYED"]) rooms.add({ ...room, code, expiresAt: 10 }, keys);
    rooms.add({ ...room, code: "FUTURE", expiresAt: 99 }, keys);
    await rooms.sweep(50);
    expect(rooms.list.value.map(({ code }) => code).sort()).toEqual(["BUSYBY", "FUTURE", "STAYED"]);
    expect(asked).toHaveLength(3);
  });

  it("ignores a reply that is no list of rooms", () => {
    for (const odd of ["3", "{}", '[1,null,{"code":1}]', "not json"]) {
      remember("rooms", odd);
      expect(keptRooms(words).list.value).toEqual([]);
    }
  });
});
