/** hosts read how many hold words that they have not sent, nobody else does, and nobody reads who. */
import { describe, expect, it } from "vitest";
import { EXCESS_MESSAGES } from "../../shared/limits.ts";
import { hashOf } from "../../shared/room/team/keys.ts";
import { deck } from "../support/room.ts";
import { type Ear, Venue } from "../support/venue.ts";

const typing = (on: boolean, round: 1 | 2 = 1, step = "sort") => ({ t: "typing", step, round, on });

async function setUp(count = 3) {
  const venue = new Venue();
  const host = await venue.come({ role: "host", key: "h".repeat(22) });
  const stage = await venue.come({ role: "stage", key: "s".repeat(22) });
  const phones = await venue.people(count, "phone");
  await venue.command(host, { do: "open", step: "sort", round: 1, from: "setup" });
  venue.tick();
  for (const ear of [host, stage, ...phones]) ear.heard = [];
  return { venue, host, stage, phones };
}

/** What a page was told last of the progress; undefined where it was told nothing. */
function told(ear: Ear): { typing?: number } | undefined {
  const progress = ear.heard.map((text) => JSON.parse(text)).filter(({ t }) => t === "progress");
  ear.heard = [];
  return progress.at(-1);
}

describe("R-149 how many are typing", () => {
  it("is for hosts alone, counts people and not tabs, and is neither acked nor stored", async () => {
    const { venue, host, stage, phones } = await setUp();
    const before = JSON.stringify(venue.store.load());
    const tab = await venue.come({ role: "participant", resume: "phone-0".padEnd(22, "x") });
    venue.tick();
    told(host);
    told(stage);
    for (const ear of [phones[0]!, tab, phones[1]!]) await venue.say(ear, typing(true));
    venue.tick();
    expect(told(host)).toMatchObject({ step: "sort", round: 1, typing: 2 });
    expect(told(stage)).toBeUndefined();
    for (const ear of [...phones, tab]) expect(ear.heard).toEqual([]);
    expect(JSON.stringify(venue.store.load())).toBe(before);
    expect(host.heard.join()).not.toContain(
      phones[0]!.state?.actor.role === "participant" && phones[0]!.state.actor.person,
    );

    await venue.say(phones[0]!, typing(false));
    venue.tick();
    expect(told(host), "the other tab still holds it").toBeUndefined();
    await venue.say(tab, typing(false));
    venue.tick();
    expect(told(host)).toMatchObject({ typing: 1 });
    await venue.say(phones[1]!, typing(false));
    venue.tick();
    expect(told(host)).not.toHaveProperty("typing");
  });

  it("is for whoever may close the vote: a co-facilitator is told, a producer is not", async () => {
    const { venue, host, phones } = await setUp();
    // A venue takes a secret for its own hash.
    const [ana, pia] = ["ana", "pia"].map((id) => id.padEnd(22, "k"));
    await venue.command(host, { do: "invite", id: "ana", name: "Ana", kind: "co", key: ana! });
    await venue.command(host, { do: "invite", id: "pia", name: "Pia", kind: "producer", key: pia! });
    const co = await venue.come({ role: "host", key: hashOf(ana!) });
    const producer = await venue.come({ role: "host", key: hashOf(pia!) });
    venue.tick();
    for (const ear of [host, co, producer]) ear.heard = [];
    await venue.say(phones[0]!, typing(true));
    venue.tick();
    expect(told(host)?.typing).toBe(1);
    expect(told(co)?.typing).toBe(1);
    expect(told(producer)).toBeUndefined();
    expect(told(await venue.come({ role: "host", key: hashOf(pia!) }, false))).not.toHaveProperty("typing");
    await venue.say(phones[1]!, { t: "answer", id: "answer-0001", step: "sort", round: 1, payload: deck({ c1: "L" }) });
    venue.tick();
    expect(told(host)).toMatchObject({ started: 1, typing: 1 });
    const progress = told(producer);
    expect(progress).toMatchObject({ started: 1 });
    expect(progress).not.toHaveProperty("typing");
  });

  it("a second host learns it with the welcome, and a second stage does not", async () => {
    const { venue, phones } = await setUp();
    await venue.say(phones[0]!, typing(true));
    for (const [hello, count] of [
      [{ role: "host", key: "h".repeat(22) }, 1],
      [{ role: "stage", key: "s".repeat(22) }, undefined],
    ] as const) {
      const ear = await venue.come(hello, false);
      expect(told(ear)?.typing).toBe(count);
    }
  });

  it("ends with the connection, with the removal, and with the opening of the round", async () => {
    const { venue, host, phones } = await setUp(4);
    const everybody = async () => {
      for (const phone of phones) if (phone.closed === null) await venue.say(phone, typing(true));
      venue.tick();
      venue.tick();
      return told(host)?.typing;
    };
    expect(await everybody()).toBe(4);
    phones[0]!.close(1000);
    venue.live.gone(phones[0]!);
    venue.tick();
    expect(told(host)?.typing).toBe(3);
    await venue.command(host, { do: "removeJoined", from: 2, to: 2 });
    venue.tick();
    venue.tick();
    await venue.say(phones[2]!, typing(false));
    await venue.say(phones[2]!, typing(true));
    venue.tick();
    expect(told(host)?.typing).toBe(2);
    await venue.command(host, { do: "close", step: "sort" });
    await venue.command(host, { do: "open", step: "sort", round: 1, from: "closed" });
    venue.tick();
    expect(told(host)).not.toHaveProperty("typing");
    expect(await everybody(), "said again").toBe(2);
  });

  it("outlives the sleep of the room", async () => {
    const { venue, phones } = await setUp();
    await venue.say(phones[0]!, typing(true));
    venue.awake();
    const host = await venue.come({ role: "host", key: "h".repeat(22) }, false);
    expect(told(host)?.typing).toBe(1);
  });

  it("about a round that is not open, or from somebody who is no participant, counts nothing", async () => {
    const { venue, host, stage, phones } = await setUp();
    await venue.say(phones[0]!, typing(true, 2));
    await venue.say(phones[0]!, typing(true, 1, "choice"));
    await venue.say(phones[0]!, typing(true, 1, "nowhere"));
    venue.tick();
    expect(told(host)).toBeUndefined();
    expect(phones[0]!.heard).toEqual([]);
    for (const ear of [host, stage]) {
      await venue.say(ear, typing(true));
      expect(ear.heard.map((text) => JSON.parse(text))).toEqual([expect.objectContaining({ code: "forbidden" })]);
    }
    await venue.say(phones[0]!, { t: "typing", step: "sort", round: 1 });
    expect(phones[0]!.heard.map((text) => JSON.parse(text).code)).toEqual(["bad-message"]);
  });

  it("from a flood tells hosts no more often than any other, and ends the connection", async () => {
    const { venue, host, phones } = await setUp();
    for (let i = 0; i < 60 + EXCESS_MESSAGES; i += 1)
      venue.live.deliver(phones[0]!, JSON.stringify(typing(i % 2 === 0)));
    for (let turn = 0; turn < 10; turn += 1) await null;
    expect(phones[0]!.closed).not.toBeNull();
    venue.tick();
    expect(host.heard.filter((text) => JSON.parse(text).t === "progress").length).toBeLessThanOrEqual(2);
    await venue.say(phones[1]!, { t: "answer", id: "answer-0001", step: "sort", round: 1, payload: deck({ c1: "L" }) });
    expect(phones[1]!.kinds).toContain("ack");
  });
});
