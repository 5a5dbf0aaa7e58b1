/** What a person can delete: what the room holds of them, and what waits on their phone. */
import { h } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, it, vi } from "vitest";
import { mine } from "#words/mine.ts";
import { Held } from "../../../../client/pages/join/belongings/Held.tsx";
import { draftsOf } from "../../../../client/ui/drafts.ts";
import { draw } from "../../../support/small-dom.ts";
import { CODE, freshPhones, setUp } from "./playing.ts";

freshPhones();
beforeEach(() => {
  vi.stubGlobal("fetch", async () => Response.json({ joinedAt: 1, steps: [] }));
  vi.stubGlobal("removeEventListener", () => {});
});

/** What such a person reads who has sent nothing. */
async function opened() {
  const { phone, welcome } = setUp();
  welcome();
  const { document } = draw(h(Held, { phone }));
  await act(async () => void (await vi.advanceTimersByTimeAsync(0)));
  return document.body;
}

it("words that were never sent can be deleted, by somebody of whom the room holds nothing", async () => {
  const drafts = draftsOf(CODE, "text", 1);
  drafts.keep("text", "My boss");
  const body = await opened();
  expect(body.text).toContain(mine.held.nothing);
  expect(body.text).toContain(mine.held.unsent);
  const button = (text: string) => body.named("button").find((one) => one.text === text);
  button(mine.held.all.text)?.press();
  act(() => void vi.advanceTimersByTime(1_000));
  button(mine.held.all.yes)?.press();
  expect(drafts.read("text")).toBeNull();
  expect(body.text).not.toContain(mine.held.unsent);
});

it("where there are none, there is nothing to press", async () => {
  const body = await opened();
  expect(body.text).toContain(mine.held.nothing);
  expect(body.named("button")).toEqual([]);
});
