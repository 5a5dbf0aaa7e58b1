/** a phone shows of its person's consent what the room holds, whatever becomes of a change on its way. */
import { h } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, it, vi } from "vitest";
import { keep } from "#words/keep.ts";
import { Consent } from "../../../../client/pages/join/belongings/Consent.tsx";
import { draw } from "../../../support/small-dom.ts";
import { freshPhones, setUp } from "./playing.ts";

const words = keep.consent;
freshPhones();
beforeEach(() => vi.stubGlobal("removeEventListener", () => {}));

/** The room's reply to a change; it may come late, or not at all. */
type Reply = Response | "lost" | Promise<Response>;
const saved = () => new Response(null, { status: 204 });
const problem = (code: string) =>
  Response.json({ code }, { status: 409, headers: { "content-type": "application/problem+json" } });

/** A phone on which somebody is asked, whose room replies so to each change; `holds` is what it says it holds. */
function asked(given: boolean | undefined, replies: Reply[] = [], holds?: () => boolean | null, over = false) {
  const { phone, room, welcome } = setUp();
  if (over) room.host({ do: "end" });
  welcome();
  const sent: boolean[] = [];
  vi.stubGlobal("fetch", async (_: string, { method, body }: RequestInit) => {
    if (method !== "PUT") {
      const consent = holds?.() ?? null;
      if (consent === null) throw new TypeError("unreachable");
      return Response.json({ joinedAt: 1, steps: [], consent });
    }
    sent.push(JSON.parse(String(body)).consent);
    const reply = replies.shift() ?? saved();
    if (reply === "lost") throw new TypeError("lost");
    return reply;
  });
  const told = { said: [], expiresAt: 1, text: () => "", ...(given !== undefined && { consent: given }) };
  const { document } = draw(h(Consent, { phone, told }));
  const box = () => document.body.named("input")[0];
  const settle = () => act(async () => void (await vi.advanceTimersByTimeAsync(0)));
  const tick = async (on: boolean) => {
    box()?.tick(on);
    await settle();
  };
  const end = () => {
    room.host({ do: "end" });
    welcome();
    return settle();
  };
  return { body: document.body, box, tick, settle, sent, end };
}

it("nobody is asked who has said nothing that could be listed, nor after the end who has not consented", () => {
  expect(asked(undefined).body.text).toBe("");
  expect(asked(false, [], undefined, true).body.text).toBe("");
  expect(asked(false).body.text).toContain(words.ask);
});

it("R-175 is no until somebody says yes, and can be taken back", async () => {
  const { body, box, tick, sent } = asked(false);
  expect(box()?.checked).toBe(false);
  await tick(true);
  expect(body.text).toContain(words.yes);
  await tick(false);
  expect(body.text).toContain(words.no);
  expect([box()?.checked, sent]).toEqual([false, [true, false]]);
});

it("R-175 a reply that is lost leaves what the room holds on the screen", async () => {
  let holds: boolean | null = true;
  const { body, box, tick } = asked(false, ["lost", "lost", "lost"], () => holds);
  await tick(true);
  expect([box()?.checked, body.text.includes(words.yes)]).toEqual([true, true]);
  await tick(false);
  expect([box()?.checked, body.text.includes(words.failed)]).toEqual([true, true]);
  holds = null;
  await tick(false);
  expect([box()?.checked, body.text.includes(words.unsure)]).toEqual([true, true]);
});

it("R-175 while a change is on its way, nothing else is sent", async () => {
  let reply: (response: Response) => void = () => {};
  const { body, box, tick, settle, sent } = asked(false, [new Promise((settle) => (reply = settle))]);
  await tick(true);
  expect(box()?.attributes.get("aria-disabled")).toBe("true");
  expect(box()?.fire("click")).toBe(true);
  await tick(false);
  expect(sent).toEqual([true]);
  reply(saved());
  await settle();
  expect([box()?.attributes.get("aria-disabled"), body.text.includes(words.yes)]).toEqual(["false", true]);
  expect(box()?.fire("click")).toBe(false);
});

it.each(["ended", "too-many"])(
  "R-175 where consent can no longer be given (%s), that is said, and nothing is to press",
  async (code) => {
    const { body, box, tick } = asked(false, [problem(code)]);
    await tick(true);
    expect(box()).toBeUndefined();
    expect(body.text).toBe(words.over);
  },
);

it("R-175 after the end it is taken back for good, as was said before", async () => {
  const { body, box, tick, sent } = asked(true, [], undefined, true);
  expect(body.text).toContain(words.given);
  await tick(false);
  expect(box()).toBeUndefined();
  expect([body.text, sent]).toEqual([words.final, [false]]);
});

it("R-175 the end hides the question where nobody has consented", async () => {
  const { body, box, end } = asked(false);
  await end();
  expect([box(), body.text]).toEqual([undefined, ""]);
});
