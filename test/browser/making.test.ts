import { expect, it } from "vitest";
import { Client, makeRoom, newId } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints, Phone } from "../support/room-pages.ts";

const AGENDA = {
  v: 1,
  title: "A week of points",
  locale: "en",
  steps: [
    { id: "audit", exercise: "audit", title: "The week", minutes: 5, settings: {} },
    { id: "mix", exercise: "mix", title: "The map", minutes: 5, settings: { needed: false } },
  ],
};

const { served, browser } = await inBrowser();

it("R-06 R-33 an answer of several taps is kept until it is complete, and shown as unsent until then", {
  timeout: 60_000,
}, async () => {
  const complaints = new Complaints();
  const { code, keys } = await makeRoom(served.url, { agenda: AGENDA, rehearsal: true });
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  const command = (command: object) => host.done({ t: "command", id: newId(), command });
  const phone = await Phone.join(browser, "Ada", served.port, code, complaints);
  const { page } = phone;
  await phone.enter();
  await phone.sees("You’re in");
  await command({ do: "open", step: "audit", round: 1, from: "setup" });

  const field = (bucket: string) => page.getByRole("spinbutton", { name: bucket });
  const share = (bucket: string) => page.getByRole("slider", { name: bucket });
  await field("Deliver today").fill("95");
  // The page is drawn anew while somebody types: the old number does not come back.
  await command({ do: "extend", step: "audit", until: Date.now() + 600_000 });
  await page.locator(".countdown").first().waitFor();
  expect(await field("Deliver today").inputValue()).toBe("95");
  await field("Deliver today").blur();
  await phone.sees("Give 5 more first");
  // A slider stops where nothing is left to give, and takes nothing from the others.
  await share("Develop people").fill("60");
  expect(await share("Develop people").inputValue()).toBe("5");
  await phone.sees("All 100 given");
  await phone.sees("Not sent yet");
  await page.getByRole("button", { name: "Report and check: 5 more" }).click({ force: true });
  expect(await share("Report and check").inputValue()).toBe("0");
  await page.reload();
  // The week that is whole is behind one.
  await page.getByRole("button", { name: "Back" }).click();
  await phone.sees("All 100 given");
  expect(await field("Deliver today").inputValue()).toBe("95");

  // The vote closes over it: it is shown, and it is said that it does not count.
  await command({ do: "close", step: "audit" });
  await phone.sees("This was not sent");
  await phone.sees(/Deliver today 95 · Develop people 5|Develop people 5 · Deliver today 95/);
  expect(host.heard.findLast(({ t }) => t === "progress")).toMatchObject({ started: 0 });

  await command({ do: "open", step: "audit", round: 1, from: "closed" });
  await page.getByRole("button", { name: "Begin with the week as it is" }).click();
  await phone.sees("Saved");
  await page.getByRole("button", { name: "Deliver today: 5 fewer" }).click();
  await phone.sees("Not sent yet");
  await command({ do: "close", step: "audit" });
  await phone.sees("This was not sent");
  await command({ do: "reveal", step: "audit" });
  await host.until("view", ({ view }) => view.step?.phase === "revealed");

  // A point needs both of its lines; keys, presses and the place where the thumb lies all count.
  await command({ do: "open", step: "mix", round: 1, from: "setup" });
  const slider = (at: number) => page.getByRole("slider").nth(at);
  const says = (at: number) => slider(at).getAttribute("aria-valuetext");
  expect(await says(0)).toBe("Not marked yet");
  for (let press = 0; press < 3; press += 1)
    await page.locator(".axis").first().getByRole("button", { name: "One stop towards “ideas”" }).click();
  await expect.poll(() => says(0)).toBe("3 of 5 towards “ideas”");
  await phone.sees("Not sent yet");
  await slider(1).click();
  await expect.poll(() => says(1)).toMatch(/^halfway between/);
  await phone.sees("Saved");
  await slider(1).press("ArrowRight");
  await expect.poll(() => says(1)).toMatch(/^1 of 5 towards/);
  await phone.sees("Saved");
  const parts = page.locator(".slide-line :is(button, input)");
  for (const box of await parts.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()))) {
    expect(box.width).toBeGreaterThanOrEqual(44);
    expect(box.height).toBeGreaterThanOrEqual(44);
  }
  await command({ do: "close", step: "mix" });
  await phone.sees(/1 towards/);
  expect(await page.getByText("was not sent").count()).toBe(0);
  complaints.none();
});
