import { expect, it } from "vitest";
import { howItWorks } from "../../../client/stage/how-it-works.ts";
import type { StageView } from "../../../shared/protocol/view.ts";

const room = {
  code: "ABC234",
  title: "Two hats",
  locale: "en",
  status: "lobby",
  rehearsal: false,
  build: "b",
  names: "off",
  locked: false,
} as const satisfies StageView["room"];

it("R-143 the lobby says in four lines what is true of this room: its client, its names, and what a rehearsal does not protect", () => {
  expect(howItWorks({ room, client: "Northwind" })).toEqual([
    "Answer on your own, then we talk.",
    "The screen shows totals, never who.",
    "You can skip any question.",
    "Totals go into a report for Northwind.",
  ]);
  expect(howItWorks({ room, client: undefined })[3]).toBe("Totals go into a report.");
  for (const names of ["optional", "required"] as const)
    expect(howItWorks({ room: { ...room, names } })[1]).toBe("The screen shows totals, never names.");
  const rehearsal = howItWorks({ room: { ...room, rehearsal: true }, client: "Northwind" });
  expect(rehearsal[1]).toBe("The screen shows totals, even of one answer.");
  expect(rehearsal[3]).toBe("Nothing leaves this rehearsal.");
});
