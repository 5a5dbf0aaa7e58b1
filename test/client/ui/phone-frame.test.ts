/** What an exercise puts in the frame of a phone's page stands there for as long as the exercise does. */
import { Fragment, h } from "preact";
import { expect, it } from "vitest";
import { FootPlace, HeadPlace, InFoot, InHead } from "../../../client/ui/phone-frame.tsx";
import { draw } from "../../support/small-dom.ts";

const exercise = (name: string, press = () => {}) =>
  h(
    Fragment,
    { key: name },
    h(InHead, null, `${name} 2 of 5. `),
    h(InFoot, null, h("button", { type: "button", onClick: press }, `${name} Next.`)),
    `${name} asks. `,
  );
const page = (inside: ReturnType<typeof exercise> | null) =>
  h(Fragment, null, h(HeadPlace, null), inside, h(FootPlace, { label: "What to do next" }));

it("the head comes first and the foot last, and both change and go with their exercise", () => {
  const pressed: string[] = [];
  const { document, again } = draw(page(exercise("A", () => pressed.push("first"))));
  expect(document.body.text).toBe("A 2 of 5. A asks. A Next.");
  again(page(exercise("A", () => pressed.push("second"))));
  document.body.querySelector("button")?.press();
  expect(pressed).toEqual(["second"]);
  again(page(exercise("B")));
  expect(document.body.text).toBe("B 2 of 5. B asks. B Next.");
  again(page(null));
  expect(document.body.text).toBe("");
  expect(document.body.named("section")).toEqual([]);
});
