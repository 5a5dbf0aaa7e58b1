import { type FunctionComponent, h } from "preact";
import * as v from "valibot";
import { expect, it, vi } from "vitest";
import { Headline } from "../../../client/stage/Headline.tsx";
import { Safe } from "../../../client/stage/Safe.tsx";
import { Screen } from "../../../client/stage/Screen.tsx";
import { pagesOn, screenName, showsParkingLot, timeBelow } from "../../../client/stage/what-shows.ts";
import { StageView } from "../../../shared/protocol/view.ts";
import { choiceStep, step, TestRoom } from "../../support/room.ts";
import { draw } from "../../support/small-dom.ts";

const screenOf = (room: TestRoom) =>
  h(Screen, { view: v.parse(StageView, room.view("stage")), progress: null, clockOffset: 0 });

it("a short word with a hyphen stays on one line of a headline, and a question stands without how to answer it", () => {
  const { document } = draw(h(Headline, { text: "“Empathy” and “Technical know-how” come first." }));
  expect(document.body.text).toBe("“Empathy” and “Technical know-how” come first.");
  expect(document.body.querySelector("span")?.text).toBe("know-how”");
  const room = new TestRoom([
    step("hopes", "text", { question: "What would make today worth it? One line, no names." }),
  ]);
  room.vote("hopes", Object.fromEntries(room.joinMany(6).map((person) => [person, { text: `A plan of ${person}` }])));
  room.host({ do: "peek", step: "hopes" });
  room.host({ do: "reveal", step: "hopes" });
  const { text } = draw(screenOf(room)).document.body;
  expect(text).toContain("What would make today worth it?");
  expect(text).not.toContain("One line");
});

it("R-134 a break stands in place of the step, open or not, until it is over", async () => {
  const room = new TestRoom([choiceStep()]);
  room.joinMany(3);
  room.open("choice");
  const page = draw(screenOf(room));
  expect(page.document.body.text).not.toContain("Break");
  room.host({ do: "pause", on: true });
  await page.again(screenOf(room));
  expect(page.document.body.text).toBe("Break.We start again when your facilitator says so.");
  room.host({ do: "pause", on: false });
  await page.again(screenOf(room));
  expect(page.document.body.text).not.toContain("Break");
});

it("R-11 the situation of a scenario stands on the wall while people wait, and nothing of what can be done in it", () => {
  const situation = "Two of your best people want the same project.";
  const own = { situation, leading: "Bring both together.", managing: "Decide by the plan." };
  const room = new TestRoom([step("moment", "scenario", { scenario: own })]);
  room.host({ do: "goto", step: "moment" });
  const { text } = draw(screenOf(room)).document.body;
  expect(text).toContain(situation);
  expect(text).not.toMatch(/Bring both|Decide by|two ways/);
  expect(JSON.stringify(room.view("participant"))).not.toContain(situation);
});

it("R-165 what pairs do has the wall with its clock, in place of what people write, until the host takes it off", async () => {
  const task = "Read it to your partner.";
  const room = new TestRoom([{ ...step("plan", "commit", { short: true }), talks: { task } }]);
  room.joinMany(2);
  room.open("plan");
  const page = draw(screenOf(room));
  expect(page.document.body.text).not.toContain(task);
  const until = Date.now() + 110_000;
  room.host({ do: "extend", step: "plan", until, pairs: true });
  await page.again(screenOf(room));
  expect(page.document.body.text).toMatch(/^In pairs\.Read it to your partner\..*Time to talk.*1:(49|50)/);
  const view = v.parse(StageView, room.view("stage"));
  expect([screenName(view), timeBelow(view), pagesOn(view).all]).toEqual(["pairs", undefined, 1]);
  expect(showsParkingLot({ ...view, lotOnScreen: true })).toBe(false);
  // How remote people talk, once there are any.
  expect(page.document.body.text).not.toContain("Remote:");
  const seen = v.parse(StageView, room.view("stage"));
  expect(seen.remote).toBeUndefined();
  const away = draw(h(Screen, { view: { ...seen, remote: true }, progress: null, clockOffset: 0 }));
  expect(away.document.body.text).toContain("Remote: a breakout room or the chat.");
  room.host({ do: "extend", step: "plan", until: null });
  await page.again(screenOf(room));
  expect(page.document.body.text).not.toContain(task);
});

it("R-148 the question goes when it is switched off, and none is left over for another result", async () => {
  const ASKS = "What would have to stop?";
  const room = new TestRoom([
    choiceStep("asks", { debrief: ASKS }),
    choiceStep("silent"),
    choiceStep("other", { debrief: "Who starts?" }),
  ]);
  const votes = Object.fromEntries(room.joinMany(3).map((person) => [person, { options: ["a"] }]));
  for (const step of ["other", "silent", "asks"]) {
    room.vote(step, votes);
    room.host({ do: "reveal", step });
    if (step === "other") room.host({ do: "debrief", step });
  }
  const page = draw(screenOf(room));
  const asked = async () => {
    await page.again(screenOf(room));
    return page.document.body.text.split(ASKS).length - 1;
  };
  const shown = await asked();
  expect(shown).toBeGreaterThan(0);
  room.host({ do: "show", step: "asks", what: "prompt", on: false });
  expect(await asked()).toBe(0);
  room.host({ do: "show", step: "asks", what: "prompt", on: true });
  expect(await asked()).toBe(shown);
  room.host({ do: "goto", step: "silent" });
  expect(await asked()).toBe(0);
  room.host({ do: "goto", step: "asks" });
  expect(await asked()).toBe(shown);
  room.host({ do: "debrief", step: "asks" });
  expect(await asked()).toBeGreaterThan(0);
  room.host({ do: "goto", step: "other" });
  expect(await asked()).toBe(0);
  room.host({ do: "goto", step: "asks" });
  room.host({ do: "show", step: "asks", what: "prompt", on: false });
  expect(await asked()).toBe(0);
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
