/** a page without a key shows digits, and a host lets it in. */
import { evictDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { INVALID_MESSAGES } from "../../shared/limits.ts";
import { newId } from "./support/calls.ts";
import { type Made, makeRoom, opening, rows, stub } from "./support/rooms.ts";
import { hostRoom, hostWith, joinRoom, stageWith, waitOutside } from "./support/sockets.ts";

const sleep = ({ code }: Made) => evictDurableObject(stub(code), { webSockets: "hibernate" });
const KEY = "key-of-the-wall-012345678";
const pair = (digits: string, over: object = {}) =>
  ({ do: "pair", digits, id: "wall", name: "Wall", kind: "stage", key: KEY, ...over }) as const;

describe("a page that waits", () => {
  it("is let in by a host who types its digits, with a key that nobody keeps", async () => {
    const room = await makeRoom();
    const host = await hostRoom(room);
    const page = await waitOutside(room.code);
    const { digits } = await page.next("waiting");
    await host.next("view", ({ view }) => view.team.waiting === 1);
    await host.do(pair(digits));
    expect(await page.next("paired")).toEqual({ t: "paired", kind: "stage", key: KEY });
    expect(await page.ended()).toBe(1000);
    const stage = await stageWith(room.code, KEY);
    const { view } = await host.next("view", ({ view }) => view.stages === 1);
    expect(view.team).toMatchObject({ waiting: 0, keys: [{ id: "wall", name: "Wall", kind: "stage", pages: 1 }] });
    expect(JSON.stringify(await rows(room.code))).not.toContain(KEY);
    expect(host.raw.join("\n")).not.toContain(KEY);
    // The digits have done what they were for.
    expect(await host.command(pair(digits, { id: "other", key: `${KEY}2` }))).toBe("unknown-screen");
    expect(stage.closed).toBeNull();
  });

  it("becomes a colleague's page where the host says so", async () => {
    const room = await makeRoom();
    const host = await hostRoom(room);
    const page = await waitOutside(room.code);
    const { digits } = await page.next("waiting");
    await host.do(pair(digits, { id: "phone", kind: "co" }));
    const { key, kind } = await page.next("paired");
    expect(kind).toBe("co");
    await (await hostWith(room.code, key)).do({ do: "lock", on: true });
  });

  it("goes on waiting while the room sleeps", async () => {
    const room = await makeRoom();
    const host = await hostRoom(room);
    const pages = [await waitOutside(room.code), await waitOutside(room.code)] as const;
    const [one, two] = [await pages[0].next("waiting"), await pages[1].next("waiting")];
    expect(one.digits).not.toBe(two.digits);
    await sleep(room);
    await host.do(pair(two.digits));
    expect(await pages[1].next("paired")).toMatchObject({ key: KEY });
    await host.do(pair(one.digits, { id: "second", key: `${KEY}2` }));
    expect(await pages[0].next("paired")).toMatchObject({ key: `${KEY}2` });
  });

  it("that goes away takes its digits with it", async () => {
    const room = await makeRoom();
    const host = await hostRoom(room);
    const page = await waitOutside(room.code);
    const { digits } = await page.next("waiting");
    await host.next("view", ({ view }) => view.team.waiting === 1);
    page.close();
    await host.next("view", ({ view }) => view.team.waiting === 0);
    expect(await host.command(pair(digits))).toBe("unknown-screen");
    expect((await rows(room.code)).room).toEqual([
      expect.not.objectContaining({ json: expect.stringContaining("wall") }),
    ]);
  });

  it("hears nothing of the workshop meanwhile, and the room sends a key once", async () => {
    const room = await makeRoom();
    const host = await hostRoom(room);
    const [page, other] = [await waitOutside(room.code), await waitOutside(room.code)];
    const { digits } = await page.next("waiting");
    await host.do(opening("cloud"));
    const phones = await Promise.all(Array.from({ length: 3 }, () => joinRoom(room.code)));
    for (const phone of phones) await phone.answer("cloud", { words: ["murmuration"] });
    await host.do({ do: "close", step: "cloud" }, { do: "reveal", step: "cloud" }, { do: "end" });
    expect(await host.command(pair(digits))).toBe("ended");
    expect(page.frames).toHaveLength(1);
    const next = await makeRoom();
    const [owner, screen] = [await hostRoom(next), await waitOutside(next.code)];
    const shown = await screen.next("waiting");
    const id = newId();
    // The same message sent again, as by a page that has lost the answer.
    for (let time = 0; time < 2; time += 1) expect(await owner.command(pair(shown.digits), id)).toBe("ok");
    await screen.ended();
    expect(screen.kinds()).toEqual(["waiting", "paired"]);
    expect(other.kinds()).toEqual(["waiting"]);
  });

  it("may do nothing but wait", async () => {
    const room = await makeRoom();
    const page = await waitOutside(room.code);
    await page.next("waiting");
    expect(await page.tell({ t: "command", id: newId(), command: { do: "lock", on: true } })).toBe("forbidden");
    expect(await page.tell({ t: "ask", id: newId(), text: "Me?" })).toBe("forbidden");
    for (let n = 2; n < INVALID_MESSAGES; n += 1) page.send({ t: "ask", id: newId(), text: "Me?" });
    expect(await page.dismissed()).toEqual(["forbidden", 4400]);
  });

  it("of many that come at once most are told to come later", async () => {
    const room = await makeRoom();
    const pages = await Promise.all(Array.from({ length: 14 }, () => waitOutside(room.code)));
    await Promise.all(pages.map((page) => page.until("an answer", () => page.frames.length > 0)));
    const first = pages.map(({ frames }) => frames[0]?.t);
    expect(first.filter((t) => t === "waiting").length).toBeGreaterThanOrEqual(10);
    const last = pages.at(-1)!;
    expect(await last.dismissed()).toEqual(["full", 4429]);
  });

  it("is told where the room is gone", async () => {
    const page = await waitOutside("ZZZZZZ");
    expect(await page.dismissed()).toEqual(["no-room", 4404]);
  });
});
