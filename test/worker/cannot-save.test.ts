/** a disk that takes nothing more. The machine's answer is stood in for; all else is real. */
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, it, vi } from "vitest";
import { app } from "../../worker/app.ts";
import { choiceStep } from "../support/room.ts";
import { newId, newResume, ORIGIN } from "./support/calls.ts";
import { type Made, makeRoom, opening, rows, stub } from "./support/rooms.ts";
import { hostRoom, joinRoom, silentPhone, stageRoom } from "./support/sockets.ts";

let trouble: "full" | "refused" | null = null;
let asked = 0;
let heard = 0;
afterEach(() => {
  trouble = null;
  vi.useRealTimers();
});

const disk = {
  fetch: async () => {
    asked += 1;
    const answer = Response.json(trouble);
    const read = answer.json.bind(answer);
    const json = async () => {
      const told = await read();
      heard += 1;
      return told;
    };
    return Object.assign(answer, { json });
  },
};
/** No look is on its way that began before the disk changed, and would be taken for one at the new. */
const allHeard = () => vi.waitFor(() => expect(heard).toBe(asked));
const AGENDA = { v: 1, title: "One question", locale: "en", steps: [choiceStep("q1")] };

/** The object as it is on a machine that is asked for its disk. */
const onMachine = ({ code }: Made) =>
  runInDurableObject(stub(code), (instance) => {
    Object.assign(instance, { env: { ...env, DISK: disk } });
  });
/** Whatever the last second has told of the disk is old. */
const later = () => vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 1_500 });

it("R-112 nothing is written, nobody is dropped, hosts read why, and everything goes on once there is space", async () => {
  const room = await makeRoom({ agenda: AGENDA });
  await onMachine(room);
  const [host, stage, phone] = [await hostRoom(room), await stageRoom(room), await joinRoom(room.code)];
  await host.do(opening("q1"));
  const answer = (id: string) => phone.tell({ t: "answer", id, step: "q1", round: 1, payload: { options: ["a"] } });
  const [first, second] = [newId(), newId()];
  expect(await answer(first)).toBe("ok");

  await allHeard();
  trouble = "full";
  later();
  // Whoever connects next lets the room ask.
  const late = await silentPhone(room.code);
  await host.next("view", ({ view }) => view.unsaved === "full");
  const before = await rows(room.code);
  expect(await answer(second)).toBe("cannot-save");
  expect(await answer(first), "known: it is told again once it can be looked up").toBe("cannot-save");
  expect(await host.command({ do: "close", step: "q1" })).toBe("cannot-save");
  late.hello();
  expect(await late.dismissed()).toEqual(["cannot-save", 1011]);
  expect(await rows(room.code)).toEqual(before);
  expect([host, stage, phone].map(({ closed }) => closed)).toEqual([null, null, null]);
  expect(stage.raw.join() + phone.raw.join()).not.toContain("unsaved");

  trouble = null;
  await host.next("view", ({ view }) => view.unsaved === "resending");
  expect(await answer(second)).toBe("ok");
  expect(await host.command({ do: "close", step: "q1" })).toBe("ok");
});

it("R-112 who was known comes back while the disk is full, and sees what was saved", async () => {
  const room = await makeRoom({ agenda: AGENDA });
  const resume = newResume();
  const host = await hostRoom(room);
  await host.do(opening("q1"));
  const phone = await joinRoom(room.code, { resume });
  await phone.answer("q1", { options: ["b"] });
  phone.close();
  await phone.ended();
  // As where the platform has ended the object because a write failed.
  await evictDurableObject(stub(room.code));
  await onMachine(room);
  trouble = "refused";
  const back = await silentPhone(room.code);
  back.hello({ resume });
  expect(await back.next("welcome")).toMatchObject({ own: { answers: [{ payload: { options: ["b"] } }] } });
  const reader = await hostRoom(room);
  expect(reader.frames.find(({ t }) => t === "welcome")).toMatchObject({ view: { unsaved: "refused" } });
});

it("R-112 no room is made, and the caller is told to come later", async () => {
  trouble = "full";
  const init = { method: "POST", body: JSON.stringify({ agenda: "icebreaker" }), headers: { host: "both.hats" } };
  const response = await app.request(`${ORIGIN}/api/rooms`, init, { ...env, DISK: disk });
  const body = await response.json<{ code: string; detail: string }>();
  expect([response.status, body.code]).toEqual([503, "cannot-save"]);
  // Nobody sends it again but whoever reads this.
  expect(body.detail).toMatch(/Free some space there, then try again\.$/);
  expect(body.detail).not.toContain("by itself");
});

it("R-112 the machine is asked once a second at most, and not in the way of an ack", async () => {
  const room = await makeRoom({ agenda: AGENDA });
  await onMachine(room);
  const host = await hostRoom(room);
  await host.do(opening("q1"));
  const phone = await joinRoom(room.code);
  asked = 0;
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5_000 });
  for (let n = 0; n < 20; n++) expect(await phone.answer("q1", { options: ["a"] })).toBe("ok");
  expect(asked).toBe(1);
});
