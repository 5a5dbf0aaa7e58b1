/** What was changed, and the press that takes it back. */
import { signal } from "@preact/signals";
import { h } from "preact";
import { expect, it, vi } from "vitest";
import type { Change } from "../../../../client/pages/host/model/undo.ts";
import { Undone } from "../../../../client/pages/host/parts/Undone.tsx";
import { draw } from "../../../support/small-dom.ts";
import { setUp } from "./tools/room.ts";

const change = (key: string, at: string): Change => ({
  key,
  at,
  said: `${key} is changed.`,
  stands: () => true,
  back: () => ({ do: "include", step: key }),
});

function open() {
  const { model, commands, view } = setUp("UNDONE");
  const changes = signal([change("first", "a"), change("second", "b")]);
  const page = Object.assign(model, { undo: { changes, remember: () => {} }, agenda: signal({ steps: [] }) });
  const then = vi.fn();
  const node = () =>
    h(
      "main",
      null,
      h(Undone, { model: page, view: view.value, at: "a", then }),
      h(Undone, { model: page, view: view.value, at: "b", then }),
    );
  const { document, again } = draw(node());
  const [first, second] = document.body.named("button");
  return { changes, commands, then, document, again: () => again(node()), first: first!, second: second! };
}

it("goes with the focus to what comes after it, once, and not before the room has taken it back", () => {
  const { changes, commands, then, document, again, first } = open();
  first.focus();
  first.press();
  again();
  expect(commands()).toEqual([{ do: "include", step: "first" }]);
  expect([then.mock.calls.length, document.activeElement === first]).toEqual([0, true]);
  changes.value = changes.value.slice(1);
  again();
  expect(then).toHaveBeenCalledTimes(1);
});

it("takes no focus from where somebody is meanwhile", () => {
  const { changes, then, again, first, second } = open();
  first.focus();
  first.press();
  second.focus();
  changes.value = changes.value.slice(1);
  again();
  expect(then).not.toHaveBeenCalled();
});

it("has a key where it takes back what was changed last", () => {
  const { changes, again, first, second } = open();
  const keyOf = (button: typeof first) => button.attributes.get("data-key");
  expect([keyOf(first), keyOf(second)]).toEqual([undefined, "u"]);
  changes.value = changes.value.slice(0, 1);
  again();
  expect(keyOf(first)).toBe("u");
});
