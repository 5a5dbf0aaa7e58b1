/** which fields hold words that their person has yet to send. */
import { h } from "preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { holdsWords } from "../../../client/pages/join/typing.ts";
import { draftsOf } from "../../../client/ui/drafts.ts";
import { textField } from "../../../client/ui/field.ts";
import { TypedText } from "../../../client/ui/typed.tsx";
import { cleanText } from "../../../shared/text.ts";
import { draw } from "../../support/small-dom.ts";

beforeEach(() => {
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("removeEventListener", () => {});
});
afterEach(() => vi.unstubAllGlobals());

it("a field that was emptied holds none, so nobody waits for it for ever", () => {
  const sent: string[] = [];
  const field = textField("text", () => "As it was sent.", cleanText);
  const { document } = draw(
    h(TypedText, {
      label: "Answer",
      field,
      own: undefined,
      stands: true,
      limit: 100,
      sendLabel: "Send",
      drafts: draftsOf("TYPEDT", "text", 1),
      send: (text: string) => sent.push(text),
    }),
  );
  const area = document.body.querySelector("textarea");
  expect(holdsWords()).toBe(false);
  area?.enter("As it was sent. And");
  expect(holdsWords()).toBe(true);
  area?.enter("   ");
  expect(holdsWords(), "nothing can be sent from it").toBe(false);
  area?.enter("Otherwise.");
  expect(holdsWords()).toBe(true);
  area?.enter("As it was sent.");
  expect(holdsWords()).toBe(false);
  expect(sent).toEqual([]);
});
