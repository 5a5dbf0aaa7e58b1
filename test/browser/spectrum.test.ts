/** The five areas and the ranking on a real phone, by tap and by keyboard, up to the stage. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints, Phone } from "../support/room-pages.ts";
import { screen } from "../support/screen.ts";

const AGENDA = {
  v: 1,
  title: "Areas",
  locale: "en",
  steps: [
    { id: "areas", exercise: "spectrum", title: "Two areas", minutes: 5, settings: { areas: ["vision", "time"] } },
    { id: "grow", exercise: "rank", title: "Grow", minutes: 5, settings: {} },
  ],
};

const { served, browser } = await inBrowser();
const complaints = new Complaints();

/** One slider of the area in hand: the first is now, the second is needed. */
const line = (phone: Page, at: number) => phone.getByRole("slider").nth(at);
const said = (phone: Page, at: number) => line(phone, at).getAttribute("aria-valuetext");
const onward = (phone: Page, name: string) =>
  phone.getByRole("region", { name: "What to do next" }).getByRole("button", { name });

it("R-33 marks are made by tap and by keyboard, skipped, taken back, and there after a reload; the room sees strips", async () => {
  const room = await makeRoom(served.url, { agenda: AGENDA });
  const { code, keys } = room;
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  const others = await Promise.all(
    Array.from({ length: 5 }, (_, place) =>
      Client.join(served.url, code, { role: "participant", resume: `other-${place}-`.padEnd(24, "x") }),
    ),
  );
  const { page: phone } = await Phone.join(browser, "Ada", served.port, code, complaints);
  const venue = await browser.newContext({ reducedMotion: "reduce" });
  const stage = await screen(venue, served.url, room, "stage", { width: 1920, height: 1080 }, complaints);
  await host.command({ do: "open", step: "areas", round: 1, from: "setup" });

  await phone.getByRole("heading", { name: "Vision" }).waitFor();
  await phone.getByText("1 of 2", { exact: true }).waitFor();
  expect(await said(phone, 1)).toBe("Not marked yet");
  await line(phone, 1).fill("8");
  await onward(phone, "Mark “now” first").click({ force: true });
  await line(phone, 0).focus();
  for (const key of ["ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowRight"]) await phone.keyboard.press(key);
  await expect.poll(() => said(phone, 0)).toMatch(/^2 of 5 towards/);
  await look(phone, "spectrum-phone");
  await onward(phone, "Next").click();
  // The next area has the focus, so that a screen reader says it.
  await phone.getByRole("heading", { name: "Time" }).waitFor();
  await phone.locator(":focus", { hasText: /^Time$/ }).waitFor();
  await look(phone, "spectrum-phone-open");
  await phone.getByRole("button", { name: "Skip this area" }).click();
  await host.until("progress", ({ step, finished }) => step === "areas" && finished === 1);
  await phone.getByText("Done. Look up.").waitFor();
  await look(phone, "spectrum-phone-done");
  await phone.reload();
  await phone.getByText("Done. Look up.").waitFor();
  await phone.getByRole("button", { name: "Vision" }).click();
  await expect
    .poll(async () => [await said(phone, 0), await said(phone, 1)].map((text) => text?.[0]))
    .toEqual(["2", "3"]);
  await onward(phone, "Back").click();
  await phone.getByRole("button", { name: "Time skipped" }).waitFor();

  for (const one of others) {
    const payload = ["vision", "time"].map((area) => ({ area, now: 2, needed: 8 }));
    await one.done({ t: "answer", step: "areas", round: 1, payload });
  }
  await host.command({ do: "close", step: "areas" });
  await host.command({ do: "reveal", step: "areas" });
  await host.command({ do: "focus", step: "areas", item: "overview" });
  await stage.getByRole("heading", { name: "Every area has the same gap: 6 steps." }).waitFor();
  expect(await stage.locator(".strips .strip").count()).toBe(2);
  await look(stage, "spectrum-stage");

  await host.command({ do: "open", step: "grow", round: 1, from: "setup" });
  const skill = (name: string) => phone.getByRole("button", { name });
  for (const name of ["Empathy", "Driving change", "Acting on feedback"]) await skill(name).click();
  await phone.getByText("Sent. To change it").waitFor();
  await phone.getByRole("button", { name: "Undo" }).click();
  await phone.getByText("The three that you sent count until then").waitFor();
  await skill("Decision-making").click();
  await host.until("progress", ({ step, finished }) => step === "grow" && finished === 1);
  await look(phone, "rank-phone");
  for (const one of others)
    await one.done({ t: "answer", step: "grow", round: 1, payload: { top: ["decisions", "empathy", "change"] } });
  await host.command({ do: "close", step: "grow" });
  await host.command({ do: "reveal", step: "grow" });
  await stage.getByText("“Decision-making” comes first: all 6 chose it.").waitFor();
  await look(stage, "rank-stage");
  complaints.none();
  await Promise.all([host, ...others].map((one) => one.close()));
}, 60_000);
