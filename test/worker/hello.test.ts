/** Coming, coming back, and being turned away. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { HELLO_MS, KEY_SOCKETS_PER_ROOM, RETRY_SECONDS } from "../../shared/limits.ts";
import {
  Host,
  hostRoom,
  joinRoom,
  type Made,
  makeRoom,
  newResume,
  type Phone,
  passTime,
  rows,
  Stage,
  serial,
  silentPhone,
  stopTime,
  upgrade,
} from "./support.ts";

afterEach(() => vi.useRealTimers());

const people = async (code: string) => (await rows(code)).people!.length;

/** A phone that says hello and is refused, but not closed. */
async function refused(code: string, over: Record<string, unknown>): Promise<string> {
  const phone = await silentPhone(code);
  phone.hello(over);
  return (await phone.next("error")).code;
}

/** Sends a ping and waits for its pong. */
async function pong({ socket }: Phone): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  socket.addEventListener("message", ({ data }) => data === "pong" && resolve());
  socket.send("ping");
  await promise;
}

async function turnedAway(code: string, message: unknown, phone?: Phone): Promise<[string, number]> {
  const asking = phone ?? (await silentPhone(code));
  asking.send(message);
  return asking.dismissed();
}

describe("R-33 a hello", () => {
  it("of an unknown phone joins; of a known one returns, with its own answers, where the room is", async () => {
    const room = await makeRoom();
    const resume = newResume();
    const first = await joinRoom(room.code, { resume });
    const host = await hostRoom(room);
    await host.do({ do: "open", step: "cloud", round: 1, from: "setup" });
    expect(await first.answer("cloud", { words: ["calm"] })).toBe("ok");
    first.close();

    const again = await silentPhone(room.code);
    again.hello({ resume });
    const welcome = await again.next("welcome");
    expect(welcome.you).toEqual({ id: first.id, role: "participant" });
    expect(welcome.view.step).toMatchObject({ id: "cloud", phase: "collecting" });
    expect(welcome.own).toMatchObject({ answers: [{ step: "cloud", payload: { words: ["calm"] } }] });
    expect(await people(room.code)).toBe(1);
  });

  it("whose welcome was lost never makes a second person", async () => {
    const { code } = await makeRoom();
    const resume = newResume();
    for (let i = 0; i < 5; i++) {
      const phone = await silentPhone(code);
      phone.hello({ resume });
      // Gone before anything could arrive.
      phone.close();
    }
    await joinRoom(code, { resume });
    expect(await people(code)).toBe(1);
  });

  it("of two tabs at the same moment makes one person", async () => {
    const { code } = await makeRoom();
    const resume = newResume();
    const [one, two] = await Promise.all([silentPhone(code), silentPhone(code)]);
    one.hello({ resume });
    two.hello({ resume });
    const ids = await Promise.all([one, two].map(async (phone) => (await phone.next("welcome")).you.id));
    expect(new Set(ids).size).toBe(1);
    expect(await people(code)).toBe(1);
  });

  it("is said once: a second one is refused and changes nothing", async () => {
    const { code } = await makeRoom();
    const phone = await joinRoom(code);
    const before = await rows(code);
    phone.hello();
    expect((await phone.next("error")).code).toBe("second-hello");
    expect(await rows(code)).toEqual(before);
    await phone.settled();
  });

  it("has to come first: anything else is told no-hello and closed with 4408", async () => {
    const { code } = await makeRoom();
    const answer = { t: "answer", id: "answer-0001", step: "sort", round: 1, payload: [] };
    expect(await turnedAway(code, answer)).toEqual(["no-hello", 4408]);
    expect(await turnedAway(code, { t: "ask", id: "ask-000001", text: "Who?" })).toEqual(["no-hello", 4408]);
  });

  it("has to come within 5 s, else 4408", async () => {
    stopTime(Date.now());
    const { code } = await makeRoom();
    const phone = await silentPhone(code);
    await passTime(code, HELLO_MS - 1);
    // Somebody else comes in after all that was told by then.
    await joinRoom(code);
    expect(phone.closed).toBeNull();
    await passTime(code, 1);
    expect(await phone.dismissed()).toEqual(["no-hello", 4408]);
  });

  it("R-78 of another version is told so and closed with 4409", async () => {
    const { code } = await makeRoom();
    const hello = { t: "hello", role: "participant", resume: newResume() };
    expect(await turnedAway(code, { ...hello, v: 1 })).toEqual(["version", 4409]);
    expect(await turnedAway(code, { ...hello, v: 3 })).toEqual(["version", 4409]);
  });

  it("with a shape that does not fit is refused, not closed, and can be said again", async () => {
    const { code } = await makeRoom();
    const phone = await silentPhone(code);
    for (const resume of ["short", "x".repeat(65), "ä".repeat(24), 7]) {
      phone.hello({ resume });
      expect((await phone.next("error")).code).toBe("bad-message");
    }
    expect(await people(code)).toBe(0);
    phone.hello();
    await phone.next("welcome");
  });
});

describe("a key", () => {
  it.each(["host", "stage"] as const)("that is wrong is told so and closed with 4401: %s", async (role) => {
    const room = await makeRoom();
    const other = role === "host" ? "stage" : "host";
    for (const key of ["x".repeat(24), room.keys[other], room.keys.report]) {
      const client =
        role === "host" ? new Host(await upgrade(room.code, role)) : new Stage(await upgrade(room.code, role));
      client.send({ t: "hello", v: 2, role, key });
      expect(await client.dismissed()).toEqual(["bad-key", 4401]);
    }
  });

  it("that is missing or malformed is a bad message", async () => {
    const { code } = await makeRoom();
    const client = new Host(await upgrade(code, "host"));
    for (const key of [undefined, "", "x".repeat(200), null]) {
      client.send({ t: "hello", v: 2, role: "host", key });
      expect((await client.next("error")).code).toBe("bad-message");
    }
  });

  it("of another room opens nothing here (R-45)", async () => {
    const [one, two] = await Promise.all([makeRoom(), makeRoom()]);
    const client = new Host(await upgrade(one.code, "host"));
    client.send({ t: "hello", v: 2, role: "host", key: two.keys.host });
    expect(await client.dismissed()).toEqual(["bad-key", 4401]);
  });

  it("is kept as a hash only, and so is a phone's secret", async () => {
    const room = await makeRoom();
    const resume = newResume();
    await joinRoom(room.code, { resume });
    const stored = JSON.stringify(await rows(room.code));
    for (const secret of [...Object.values(room.keys), resume]) expect(stored).not.toContain(secret);
  });
});

describe("who may come in", () => {
  it("a room that asks for names takes nobody without one", async () => {
    const room = await makeRoom({ names: "required" });
    expect(await refused(room.code, {})).toBe("name-required");
    expect(await refused(room.code, { name: "   " })).toBe("name-required");
    expect(await people(room.code)).toBe(0);
    const ann = await joinRoom(room.code, { name: " Ann " });
    const host = await hostRoom(room);
    expect(host.frames.find(({ t }) => t === "people")).toMatchObject({ changes: [{ id: ann.id, name: "Ann" }] });
  });

  it("a room without names keeps none", async () => {
    const { code } = await makeRoom({ names: "off" });
    await joinRoom(code, { name: "Ann" });
    expect(JSON.stringify(await rows(code))).not.toContain("Ann");
  });

  it("a group has to be one of the room's", async () => {
    const { code } = await makeRoom({ segments: { question: "Where?", options: ["north", "south"] } });
    expect(await refused(code, { segment: "west" })).toBe("unknown-segment");
    await joinRoom(code, { segment: "north" });
    const plain = await makeRoom();
    expect(await refused(plain.code, { segment: "north" })).toBe("unknown-segment");
  });

  it("R-30 a locked room takes nobody new, and everybody back", async () => {
    const room = await makeRoom();
    const resume = newResume();
    const ann = await joinRoom(room.code, { resume });
    const host = await hostRoom(room);
    await host.do({ do: "lock", on: true });
    expect(await refused(room.code, {})).toBe("locked");
    ann.close();
    expect((await joinRoom(room.code, { resume })).id).toBe(ann.id);
    expect(await people(room.code)).toBe(1);
    await host.do({ do: "lock", on: false });
    await joinRoom(room.code);
  });

  it("R-31 who is removed is closed with 4403 on every phone, and again on every return", async () => {
    const room = await makeRoom();
    const resume = newResume();
    const [ann, tab] = [await joinRoom(room.code, { resume }), await joinRoom(room.code, { resume })];
    const host = await hostRoom(room);
    await host.do({ do: "remove", person: ann.id });
    expect(await ann.dismissed()).toEqual(["removed", 4403]);
    expect(await tab.dismissed()).toEqual(["removed", 4403]);
    const before = await rows(room.code);
    const back = await silentPhone(room.code);
    back.hello({ resume });
    expect(await back.dismissed()).toEqual(["removed", 4403]);
    expect(await rows(room.code)).toEqual(before);
  });

  it("R-32 an ended room takes nobody new; who was there sees the end", async () => {
    const room = await makeRoom();
    const resume = newResume();
    const ann = await joinRoom(room.code, { resume });
    const host = await hostRoom(room);
    await host.do({ do: "end" });
    expect((await ann.next("view")).view.room.status).toBe("ended");
    expect(await refused(room.code, {})).toBe("ended");
    const back = await silentPhone(room.code);
    back.hello({ resume });
    expect((await back.next("welcome")).view.room.status).toBe("ended");
  });
});

describe("R-35 host pages and big screens", () => {
  const open = async ({ code, keys }: Made, role: "host" | "stage"): Promise<Host | Stage> => {
    const page = role === "host" ? new Host(await upgrade(code, role)) : new Stage(await upgrade(code, role));
    page.send({ t: "hello", v: 2, role, key: keys[role] });
    await page.settled();
    expect(page.frames[0]?.t).toBe("welcome");
    return page;
  };

  it("of one kind, as many as there may be, keep nobody of the other kind out", async () => {
    const room = await makeRoom();
    const stages: (Host | Stage)[] = [];
    for (let i = 0; i < KEY_SOCKETS_PER_ROOM.stage; i++) stages.push(await open(room, "stage"));
    const host = await hostRoom(room);
    await host.do({ do: "lock", on: true });
    for (const stage of stages) await stage.settled();
    expect(stages.filter(({ closed }) => closed !== null)).toEqual([]);
  });

  it.each(["host", "stage"] as const)(
    "R-76 the newest is welcome: of too many, the one silent for longest is asked to come later, not sent away: %s",
    async (role) => {
      const room = await makeRoom();
      const pages: (Host | Stage)[] = [];
      for (let i = 0; i < KEY_SOCKETS_PER_ROOM[role]; i++) pages.push(await open(room, role));
      vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 1_000 });
      for (const page of pages.filter((_, i) => i !== 1)) await page.settled();
      await open(room, role);
      const silent = pages[1]!;
      expect(await silent.dismissed()).toEqual(["full", 4429]);
      expect(silent.frames.at(-1)).toMatchObject({ retryAfter: RETRY_SECONDS });
      await pages[0]!.settled();
      expect(pages.filter(({ closed }) => closed !== null)).toEqual([silent]);
    },
  );
});

describe("R-35 tabs", () => {
  /** Four tabs of one person, and the person's secret. */
  const four = async (code: string) => {
    const resume = newResume();
    const tabs: Phone[] = [];
    for (let i = 0; i < 4; i++) tabs.push(await joinRoom(code, { resume }));
    return { resume, tabs };
  };

  it("the newest is welcome at once, though four others are open and silent: the first of them makes way", async () => {
    const { code } = await makeRoom();
    const { resume, tabs } = await four(code);
    const from = Date.now();
    const fifth = await joinRoom(code, { resume });
    expect(Date.now() - from).toBeLessThan(2_000);
    expect(await tabs[0]!.dismissed()).toEqual(["replaced", 4410]);
    for (const tab of [...tabs.slice(1), fifth]) await tab.settled();
    expect([...tabs.slice(1), fifth].map((tab) => tab.closed)).toEqual([null, null, null, null]);
    expect(await people(code)).toBe(1);
  });

  it("which one makes way is a matter of who was heard from longest ago, by a message or by a ping", async () => {
    const { code } = await makeRoom();
    const { resume, tabs } = await four(code);
    const later = (ms: number) => vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ms });
    later(1_000);
    await tabs[0]!.settled();
    later(1_000);
    await tabs[1]!.settled();
    later(1_000);
    await tabs[3]!.settled();
    await joinRoom(code, { resume });
    expect(await tabs[2]!.dismissed()).toEqual(["replaced", 4410]);
    vi.useRealTimers();
    // The platform answers pings by itself, and by its own clock.
    const others = await four(code);
    let before = Date.now();
    for (const tab of others.tabs.slice(1)) {
      // Pinged until the clock has moved on since the tab before, as the platform keeps whole milliseconds.
      for (let sent = 0; sent <= before; ) {
        sent = Date.now();
        await pong(tab);
      }
      before = Date.now();
    }
    await others.tabs[0]!.settled();
    await joinRoom(code, { resume: others.resume });
    expect(await others.tabs[1]!.dismissed()).toEqual(["replaced", 4410]);
  });

  it("one that closes makes room, and who is turned away at the door takes nobody's place", async () => {
    const room = await makeRoom();
    const { resume, tabs } = await four(room.code);
    tabs[0]!.close();
    await tabs[0]!.ended();
    await joinRoom(room.code, { resume });
    await joinRoom(room.code);
    for (const tab of tabs.slice(1)) await tab.settled();
    expect(tabs.slice(1).map((tab) => tab.closed)).toEqual([null, null, null]);
  });

  it("R-34 all hear of one's own changes; nobody else does", async () => {
    const room = await makeRoom();
    const resume = newResume();
    const [one, two, other] = [
      await joinRoom(room.code, { resume }),
      await joinRoom(room.code, { resume }),
      await joinRoom(room.code),
    ];
    const host = await hostRoom(room);
    await host.do({ do: "open", step: "cloud", round: 1, from: "setup" });
    await Promise.all([one, two, other].map((phone) => phone.next("view")));
    const from = other.frames.length;
    const word = `word${serial()}`;
    expect(await one.answer("cloud", { words: [word] })).toBe("ok");
    expect((await one.next("you")).answers).toMatchObject([{ payload: { words: [word] } }]);
    expect((await two.next("you")).answers).toMatchObject([{ payload: { words: [word] } }]);
    await other.settled();
    expect(other.kinds(from)).toEqual(["error"]);
  });
});
