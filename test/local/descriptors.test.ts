import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { close } from "../../shared/protocol/close.ts";
import { phonesFor } from "../../worker/local/machine/descriptors.ts";
import { Client, makeRoom } from "../support/client.ts";
import { type Served, serve } from "../support/server.ts";

/** Enough for everybody here to come at the same moment: who is turned away holds two for that moment too. */
const HARD = 304;
const PHONES = phonesFor(HARD);

const AGENDA = {
  v: 1,
  title: "One question",
  locale: "en",
  steps: [{ id: "q", exercise: "choice", title: "Q", minutes: 1, settings: { question: "?", options: ["a", "b"] } }],
};

describe("R-101 file descriptors", () => {
  let served: Served;
  beforeAll(async () => {
    // Most systems give a program few of them, and let it take more.
    const limited = `ulimit -Sn 100 && ulimit -Hn ${HARD} && exec "$@"`;
    served = await serve({ within: ["/bin/sh", "-c", limited, "sh"] });
  });
  afterAll(() => served.stop());

  it("are used up to the hard limit, and how many phones that is good for is said at the start", () => {
    expect(PHONES).toBe(60);
    expect(served.output()).toContain(
      `Room for ${PHONES} phones at a time (the system allows this server ${HARD} open files)\n  That is few.`,
    );
  });

  it("end for nobody who is connected: who comes too many is told to come later, and comes in when somebody has gone", async () => {
    const { code, keys } = await makeRoom(served.url, { agenda: AGENDA });
    const join = (n: number) =>
      Client.join(served.url, code, { role: "participant", resume: `phone-number-${n}`.padEnd(22, "x") });
    const crowd = Array.from({ length: PHONES + 10 }, (_, n) => n);
    const arrived = await Promise.allSettled(crowd.map(join));
    const phones = arrived.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect(phones).toHaveLength(PHONES);
    const refusals = arrived.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []));
    for (const refusal of refusals) {
      expect(refusal).toContain(`Closed with ${close.later}`);
      expect(refusal).toContain('"code":"full"');
      expect(refusal).toContain('"retryAfter":60');
    }
    // A facilitator is not shut out by phones, and reads how many are.
    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    expect(await host.until("welcome")).toMatchObject({ view: { turnedAway: 10 } });
    const said = () => served.output().match(/^All 60 places for phones are taken\..*$/gm);
    expect(said()).toHaveLength(1);
    expect(phones.map(({ closed }) => closed)).toEqual(phones.map(() => null));

    await phones[0]!.close();
    await host.close();
    await expect.poll(() => join(PHONES + 10).then(() => "in", String), { interval: 50 }).toBe("in");
    expect(served.output()).not.toContain("has ended");
  });
});
