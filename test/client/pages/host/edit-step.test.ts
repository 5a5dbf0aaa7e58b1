/** The form of a step on the host page, while a colleague changes the same step. */
import { signal } from "@preact/signals";
import { h } from "preact";
import * as v from "valibot";
import { expect, it, vi } from "vitest";
import { type HostModel, hostModel } from "../../../../client/pages/host/model.ts";
import { EditStep } from "../../../../client/pages/host/plan/EditStep.tsx";
import type { LinkState } from "../../../../client/wire/connection.ts";
import type { Step } from "../../../../shared/agenda/schema.ts";
import { Command } from "../../../../shared/protocol/command.ts";
import { choiceStep } from "../../../support/room.ts";
import { draw } from "../../../support/small-dom.ts";

/** A host page that keeps what it sends. */
function desk() {
  const sent: Command[] = [];
  const keys = { inUse: "own-key", opened: vi.fn(), refused: vi.fn(() => false) };
  const model: HostModel = hostModel("ABCDEF", keys, () => ({
    state: signal<LinkState>({ is: "live" }),
    clockOffset: signal(0),
    send: (message) => {
      if (message.t === "command") sent.push(v.parse(Command, message.command));
      return true;
    },
    reconnect: () => {},
    end: () => {},
  }));
  return { sent, model };
}

it.each([false, true])(
  "sends what was typed, and leaves what somebody else has changed meanwhile (opened: %s)",
  async (opened) => {
    const { sent, model } = desk();
    const first: Step = { ...choiceStep("a"), notes: "Say hello." };
    const form = (step: Step) => h(EditStep, { model, step, at: "edit:a", opened, close: () => {} });
    const { document, again } = draw(form(first));
    const { body } = document;
    const ready = () =>
      body
        .named("button")
        .find(({ label }) => label === "Save")
        ?.attributes.get("aria-disabled") !== "true";
    await vi.waitFor(
      () => {
        again(form(first));
        expect(ready()).toBe(true);
      },
      { timeout: 10_000 },
    );
    body.named("textarea").at(-1)?.enter("Say it slowly.");
    again(form(first));
    // A colleague shortens it, gives it another title and other options.
    const now: Step = {
      ...choiceStep("a", { options: ["x", "y"] }),
      title: "Shorter",
      minutes: 2,
      notes: "Say hello.",
    };
    again(form(now));
    body.named("form")[0]?.fire("submit");
    again(form(now));
    expect(sent).toEqual([{ do: "edit", step: { ...now, notes: "Say it slowly." } }]);
  },
);
