/** Who may come in, and how many sockets a person, the hosts and the stages may have. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { KEY_SOCKETS_PER_ROOM, RETRY_SECONDS } from "../../shared/limits.ts";
import { newResume, serial } from "./support/calls.ts";
import { type Made, makeRoom, rows } from "./support/rooms.ts";
import { Host, hostRoom, joinRoom, type Phone, Stage, silentPhone, upgrade } from "./support/sockets.ts";

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
