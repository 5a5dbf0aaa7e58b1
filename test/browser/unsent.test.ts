/** Somebody is still typing: the host reads it before closing, the phone is told, and nothing that was typed is lost or sent. */
import { expect, it } from "vitest";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints, Phone } from "../support/room-pages.ts";
import { screen } from "../support/screen.ts";

const { served, browser } = await inBrowser();

const AGENDA = {
  v: 1,
  title: "Words",
  locale: "en",
  steps: [
    { id: "text", exercise: "text", title: "In a sentence", minutes: 3, settings: { question: "What has changed?" } },
  ],
};

it("R-91 R-149 R-150 typing is told, closing gives notice, and unsent words wait on the phone until it opens again", async () => {
  const complaints = new Complaints();
  const made = await makeRoom(served.url, { agenda: AGENDA });
  const venue = await browser.newContext({ reducedMotion: "reduce" });
  const host = await screen(venue, served.url, made, "host", { width: 1280, height: 800 }, complaints);
  const client = await Client.join(served.url, made.code, { role: "host", key: made.keys.host });
  const press = (label: string) => host.locator("#primary:not([aria-disabled=true])", { hasText: label }).click();
  const [ada, ben] = [
    await Phone.join(browser, "Ada", served.port, made.code, complaints),
    await Phone.join(browser, "Ben", served.port, made.code, complaints),
  ];
  await client.command({ do: "open", step: "text", round: 1, from: "setup" });
  const field = ada.page.getByLabel("Your answer");
  await ben.page.getByLabel("Your answer").fill("We talk more.");
  await ben.page.getByRole("button", { name: "Send" }).click();
  await ben.sees("Saved");
  await field.fill("We have begun to");
  await host.getByText("1 has not finished. 1 is still typing.").waitFor();
  await look(host, "host-typing");

  await press("Close");
  await ada.sees(/Closes in \d+ seconds?\. Send what you have typed\./);
  await ben.sees(/Closes in \d+ seconds?\./);
  expect(await ben.page.getByText("Send what you have typed").count()).toBe(0);
  await host.getByText(/It closes in \d+ seconds?\./).waitFor();
  await look(ada.page, "phone-notice");
  await look(host, "host-notice");
  await host.getByRole("button", { name: "Keep it open" }).click();
  await ada.page.getByText("Closes in").first().waitFor({ state: "detached" });
  await press("Close");
  await ada.sees(/Closes in/);
  await press("Close now");
  await ada.sees("This was not sent, and does not count");
  await ada.sees("We have begun to");
  await look(ada.page, "phone-not-sent");

  await host.getByRole("button", { name: "Reopen", exact: true }).click();
  await expect.poll(() => field.inputValue()).toBe("We have begun to");
  await ada.sees("Not sent yet");
  await host.getByText("1 is still typing").waitFor();
  await field.fill("We have begun to listen.");
  await ada.page.getByRole("button", { name: "Send" }).click();
  await ada.sees("Saved");
  await host.getByText("still typing").first().waitFor({ state: "detached" });
  await press("Close");
  await ada.sees("Closed");
  expect(await ada.page.getByText("was not sent").count()).toBe(0);

  // At the end all that one has said is there, to be taken along.
  await client.command({ do: "end" });
  await ada.sees("Thank you");
  await ada.page.getByRole("heading", { name: "What you said" }).waitFor();
  await ada.page.locator(".keep .own-said", { hasText: "We have begun to listen." }).waitFor();
  const file = await ada.page.getByRole("link", { name: "Save as a file" }).getAttribute("href");
  expect(decodeURIComponent(file ?? "")).toBe(
    "data:text/plain;charset=utf-8,Words\n\nIn a sentence\nWhat has changed?\n→ We have begun to listen.",
  );
  await look(ada.page, "phone-keep");
  complaints.none();
});
