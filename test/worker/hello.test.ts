/** The first message of a socket: coming, coming back, and the keys of hosts and stages. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { HELLO_MS } from "../../shared/limits.ts";
import { newResume } from "./support/calls.ts";
import { makeRoom, passTime, rows, stopTime } from "./support/rooms.ts";
import { Host, hostRoom, joinRoom, type Phone, Stage, silentPhone, upgrade } from "./support/sockets.ts";

afterEach(() => vi.useRealTimers());

const people = async (code: string) => (await rows(code)).people!.length;

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
