import { type FunctionComponent, h } from "preact";
import * as v from "valibot";
import { expect, it, vi } from "vitest";
import { Safe } from "../../../client/stage/Safe.tsx";
import { Screen } from "../../../client/stage/Screen.tsx";
import { StageView } from "../../../shared/protocol/view.ts";
import { choiceStep, TestRoom } from "../../support/room.ts";
import { draw } from "../../support/small-dom.ts";

const screenOf = (room: TestRoom) =>
  h(Screen, { view: v.parse(StageView, room.view("stage")), progress: null, clockOffset: 0 });

it("R-134 a break stands in place of the step, open or not, until it is over", async () => {
  const room = new TestRoom([choiceStep()]);
  room.joinMany(3);
  room.open("choice");
  const page = draw(screenOf(room));
  expect(page.document.body.text).not.toContain("Break");
  room.host({ do: "pause", on: true });
  await page.again(screenOf(room));
  expect(page.document.body.text).toBe("Break.We go on when your facilitator says so.");
  room.host({ do: "pause", on: false });
  await page.again(screenOf(room));
  expect(page.document.body.text).not.toContain("Break");
});

it("whatever goes wrong in a picture, the title stands in for it, until the room moves on", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  const Picture: FunctionComponent<{ broken: boolean }> = ({ broken }) => {
    if (broken) throw new Error("no picture");
    return h("p", null, "A picture");
  };
  const safe = (of: number, broken: boolean) =>
    h(Safe, { of, title: "The question", children: h(Picture, { broken }) });
  const page = draw(safe(1, false));
  expect(page.document.body.text).toBe("A picture");
  await page.again(safe(2, true));
  expect(page.document.body.text).toBe("The question");
  expect(told).toHaveBeenCalled();
  await page.again(safe(3, false));
  expect(page.document.body.text).toBe("A picture");
  told.mockRestore();
});
