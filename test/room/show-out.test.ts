/** A room that is awake removes many at once: what its sockets are told, and when they are closed. */
import { describe, expect, it } from "vitest";
import { CLOSED_AT_ONCE, INVALID_MESSAGES } from "../../shared/limits.ts";
import { deck } from "../support/room.ts";
import { type Ear, Venue } from "../support/venue.ts";

async function hall(ghosts: number) {
  const venue = new Venue();
  const host = await venue.come({ role: "host", key: "h".repeat(22) });
  const honest = await venue.people(3, "honest");
  await venue.command(host, { do: "open", step: "sort", round: 1, from: "setup" });
  const crowd = await venue.people(ghosts, "ghost");
  for (const ear of [host, ...honest, ...crowd]) ear.heard = [];
  return { venue, host, honest, crowd, remove: { do: "removeJoined", from: 4, to: 3 + ghosts } as const };
}
const open = (ears: readonly Ear[]) => ears.filter(({ closed }) => closed === null);

describe("R-96 many who are removed at once", () => {
  it("are told nothing more from that moment on, and closed so many at a time", async () => {
    const { venue, host, honest, crowd, remove } = await hall(2 * CLOSED_AT_ONCE + 10);
    await venue.command(host, remove);
    expect(open(crowd)).toHaveLength(CLOSED_AT_ONCE + 10);
    await venue.command(host, { do: "goto", step: "choice" });
    const last = crowd.at(-1)!;
    await venue.say(last, { t: "answer", id: "answer-0001", step: "sort", round: 1, payload: deck({ c1: "L" }) });
    expect(last.heard.map((text) => JSON.parse(text).code)).toEqual(["removed"]);
    last.heard = [];
    expect(open(crowd).flatMap(({ heard }) => heard)).toEqual([]);
    for (const ear of honest) expect(ear.kinds).toEqual(["view"]);
    venue.tick();
    expect(open(crowd)).toHaveLength(10);
    venue.tick();
    expect(open(crowd)).toHaveLength(0);
    expect(new Set(crowd.map(({ closed }) => closed))).toEqual(new Set([4403]));
    expect(open([host, ...honest])).toHaveLength(4);
    for (const ear of crowd) expect(ear.heard.map((text) => JSON.parse(text).code)).toEqual(["removed"]);
  });

  it("take a few bytes to tell the host, who hears of nobody of them again", async () => {
    const { venue, host, crowd, remove } = await hall(500);
    venue.tick();
    host.heard = [];
    await venue.command(host, remove);
    for (let i = 0; i < 4; i++) venue.tick();
    for (const ghost of crowd) venue.live.gone(ghost);
    for (let i = 0; i < 4; i++) venue.tick();
    const told = host.heard.map((text) => JSON.parse(text)).filter(({ t }) => t === "people");
    expect(told).toEqual([{ t: "people", changes: [], out: [[4, 503]], removed: 500 }]);
    expect(host.heard.join("").length).toBeLessThan(1_000);
  });

  it("are not let in by a room that had closed only some of them when it ended, and wakes", async () => {
    const { venue, host, honest, crowd, remove } = await hall(2 * CLOSED_AT_ONCE);
    await venue.command(host, remove);
    const left = open(crowd);
    expect(left.length).toBeGreaterThan(0);
    venue.awake();
    await venue.command(host, { do: "goto", step: "choice" });
    expect(open(crowd)).toHaveLength(0);
    for (const ear of left) expect(ear.heard.map((text) => JSON.parse(text).code)).toEqual(["removed"]);
    expect(open([host, ...honest])).toHaveLength(4);
  });
});

describe("R-41 a socket that has been closed", () => {
  it("is not heard any more, however much it goes on sending", async () => {
    const { venue, honest, host } = await hall(0);
    const [nuisance] = honest;
    for (let sent = 0; sent < 2 * INVALID_MESSAGES; sent += 1) await venue.say(nuisance!, { t: "nonsense" });
    expect(nuisance?.closed).toBe(4400);
    expect(nuisance?.heard).toHaveLength(INVALID_MESSAGES);
    host.heard = [];
    await venue.say(nuisance!, { t: "answer", id: "answer-0001", step: "sort", round: 1, payload: deck({ c1: "L" }) });
    await venue.say(nuisance!, { t: "ask", id: "question-1", text: "Am I heard?" });
    for (let i = 0; i < 4; i++) venue.tick();
    expect(nuisance?.heard).toHaveLength(INVALID_MESSAGES);
    expect(venue.store.load()?.questions.size).toBe(0);
    expect(venue.store.stepAnswers("sort").answers.size).toBe(0);
  });
});
