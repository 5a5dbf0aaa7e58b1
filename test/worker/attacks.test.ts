/** The attacks of `test/attacks` where frames, sockets and files are real: what arrives anywhere, and what does not. */
import { describe, expect, it } from "vitest";
import { call } from "./support/calls.ts";
import { type Made, makeRoom, opening } from "./support/rooms.ts";
import {
  type Client,
  type Host,
  hostRoom,
  joinRoom,
  type Phone,
  type Stage,
  silentPhone,
  stageRoom,
  upgrade,
} from "./support/sockets.ts";

const SECRET = "I am ill";
const steps = [
  {
    id: "self",
    exercise: "choice",
    title: "Self",
    minutes: 3,
    settings: { question: "And you?", options: ["steady", "rising", "falling"], privacy: "S", rounds: 2 },
  },
  { id: "fear", exercise: "text", title: "Fear", minutes: 3, settings: { question: "And?", privacy: "S" } },
];
const agenda = { v: 1, title: "Attacked", locale: "en", steps };
const FILES = ["results.json", "answers.csv", "aggregate.csv", "texts.csv", "questions.csv"];

interface Scene {
  room: Made;
  host: Host;
  stage: Stage;
  /** Honest people: the target first. */
  honest: (Phone & { id: string })[];
  own: Phone[];
}

/** Seven honest people and four phones of the host's own. */
async function scene(): Promise<Scene> {
  const room = await makeRoom({ agenda }, 2);
  const [host, stage] = [await hostRoom(room), await stageRoom(room)];
  const honest: (Phone & { id: string })[] = [];
  const own: Phone[] = [];
  for (let i = 0; i < 7; i += 1) honest.push(await joinRoom(room.code));
  for (let i = 0; i < 4; i += 1) own.push(await joinRoom(room.code));
  return { room, host, stage, honest, own };
}

/** Everything that a file says with this key. */
async function files(room: Made, key: string): Promise<string> {
  const all = FILES.map((name) =>
    call(`/api/rooms/${room.code}/${name}`, { headers: { authorization: `Bearer ${key}` } }),
  );
  return (await Promise.all((await Promise.all(all)).map((one) => one.text()))).join("\n");
}

/** All that host, stage and other phones have heard since, and all files of both keys. */
async function told({ room, host, stage, honest, own }: Scene, since: ReadonlyMap<Client, number>): Promise<string> {
  const clients: Client[] = [host, stage, ...honest.slice(1), ...own];
  await Promise.all([host, stage, honest[1]!].map((client) => client.settled()));
  const frames = clients.flatMap((client) => client.raw.slice(since.get(client) ?? 0));
  return [...frames, await files(room, room.keys.host), await files(room, room.keys.report)].join("\n");
}

const places = ({ host, stage, honest, own }: Scene): Map<Client, number> =>
  new Map([host, stage, ...honest, ...own].map((client: Client) => [client, client.raw.length]));

/** No figure of the question, and nothing of what the target wrote. */
function expectSilence(all: string): void {
  expect(all).not.toContain(SECRET);
  expect(all).not.toMatch(/"counts":|"rounds":\[\{|"answered":\d|count:/);
}

describe("R-19 R-80 a host with four phones of their own, in the real runtime", () => {
  it("gets no figure, no text and no file of the first answer, and not by showing the others out either", async () => {
    const room = await scene();
    const { host, honest, own } = room;
    const [target, ...others] = honest;
    for (const [step, says] of [
      ["self", { options: ["rising"] }],
      ["fear", { text: SECRET }],
    ] as const) {
      await host.do(opening(step));
      const since = places(room);
      const mine = step === "self" ? { options: ["steady"] } : { text: "mine" };
      for (const phone of own) expect(await phone.answer(step, mine)).toBe("ok");
      expect(await target!.answer(step, says)).toBe("ok");
      await host.do({ do: "close", step });
      expect(await host.command({ do: "peek", step })).toBe("too-few");
      expect(await host.command({ do: "reveal", step })).toBe("too-few");
      expectSilence(await told(room, since));
      await host.do(opening(step, "closed"), { do: "close", step });
      expectSilence(await told(room, since));
    }
    await host.do({ do: "goto", step: "self" }, opening("self", "closed", 2));
    const since = places(room);
    for (const phone of own) expect(await phone.answer("self", { options: ["steady"] }, 2)).toBe("ok");
    expect(await target!.answer("self", { options: ["rising"] }, 2)).toBe("ok");
    // Whoever is shown out was there, though their phones are closed and they have said nothing.
    for (const { id } of others) await host.do({ do: "remove", person: id });
    for (const phone of others) await phone.ended();
    await host.do({ do: "close", step: "self" });
    expect(await host.command({ do: "peek", step: "self" })).toBe("too-few");
    await host.do({ do: "end" });
    await Promise.all([host, room.stage].map((client) => client.settled()));
    const frames = [host, room.stage].flatMap((client: Client) => client.raw.slice(since.get(client) ?? 0));
    const both = [await files(room.room, room.room.keys.host), await files(room.room, room.room.keys.report)];
    expectSilence([...frames, ...both].join("\n"));
  });
});

describe("R-07 R-43 R-48 before the reveal", () => {
  it("a stranger with a socket, a stage key or a report key is told nothing of what people said", async () => {
    const room = await scene();
    const { host, stage, honest, own } = room;
    const stranger = await silentPhone(room.room.code);
    const pretender = await upgrade(room.room.code, "host");
    const heard: unknown[] = [];
    pretender.addEventListener("message", ({ data }) => heard.push(data));
    pretender.accept();
    pretender.send(JSON.stringify({ t: "hello", v: 2, role: "host", key: room.room.keys.stage }));
    await host.do(opening("self"));
    for (const phone of [...honest, ...own]) expect(await phone.answer("self", { options: ["rising"] })).toBe("ok");
    await host.do({ do: "close", step: "self" }, { do: "peek", step: "self" });
    await host.settled();
    await stage.settled();
    expect(host.raw.join()).toContain('"rising":11');
    expect([...stage.raw, ...honest[1]!.raw, ...own[0]!.raw].join()).not.toContain('"counts"');
    expect(stranger.raw).toEqual([]);
    expect(heard.join()).not.toContain("rising");
    expect(await files(room.room, room.room.keys.report)).not.toContain("rising");
    for (const key of [room.room.keys.stage, "x".repeat(43), ""])
      expect(await files(room.room, key)).not.toContain("rising");
    await host.do({ do: "reveal", step: "self" });
    await stage.settled();
    expect(stage.raw.join()).toContain('"rising":11');
    expect(await files(room.room, room.room.keys.report)).toContain("rising");
    stranger.close();
    pretender.close();
  });
});
