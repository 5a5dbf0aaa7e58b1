/** a facilitator writes her report beside a colleague, and each reader gets an edition. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { writing as words } from "#words/report-writing.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { openAsFacilitator } from "../support/report-page.ts";
import { sortStep } from "../support/room.ts";
import { Complaints } from "../support/room-pages.ts";
import { Guest } from "./agenda/crowd.ts";

const { served, browser } = await inBrowser();
const PEOPLE = 12;
const STEP = { ...sortStep("cards", { cards: ["c1", "c8"] }), title: "Leading or managing" };

it("what she writes is kept, comes together with a colleague's, and reaches the client with her own link", async () => {
  const made = await makeRoom(served.url, {
    agenda: { v: 1, title: "Hats at Hallmere", locale: "en", client: "Hallmere Water", steps: [STEP] },
  });
  const { code, keys } = made;
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  const guests = await Promise.all(
    Array.from({ length: PEOPLE }, (_, place) => Guest.join(served.url, code, `guest ${place}`)),
  );
  await host.command({ do: "goto", step: "cards" });
  await host.command({ do: "open", step: "cards", round: 1, from: "setup" });
  await Promise.all(guests.map((guest) => guest.answers(STEP, 1)));
  await host.command({ do: "close", step: "cards" });
  await host.command({ do: "end" });

  const complaints = new Complaints();
  const page = async (who: string): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
    const opened = await context.newPage();
    complaints.listen(opened, who);
    return opened;
  };
  const [hers, colleagues] = [await page("facilitator"), await page("colleague")];
  for (const one of [hers, colleagues]) {
    await openAsFacilitator(one, served.url, made);
    await one.getByText(words.heading).click();
  }
  const kept = (one: Page) => one.getByText(words.keeping.kept, { exact: true }).waitFor();
  await hers.getByLabel(words.why).fill("Lead through the merger.");
  await hers.getByRole("button", { name: words.asks.add }).click();
  await hers.getByLabel("Request 1, at most 25 words").fill("Decide which weekly measures can stop.");
  await hers.getByLabel(words.section.note).fill("The first card is the one to talk about.");
  await kept(hers);
  await look(hers, "report-writing");

  // The colleague's page has not heard of it: what each has written elsewhere comes together.
  await colleagues.getByLabel(words.part).fill("Forward our message on both days.");
  await kept(colleagues);
  await expect.poll(() => colleagues.getByLabel(words.why).inputValue()).toBe("Lead through the merger.");
  // The same sentence of both is asked for, and nothing is lost.
  await hers.getByLabel(words.part).fill("Nothing.");
  await hers.getByText(words.clash.heading).waitFor();
  await hers.getByText("Forward our message on both days.").waitFor();
  await hers.getByRole("button", { name: words.clash.theirs }).click();
  await kept(hers);
  expect(await hers.getByLabel(words.part).inputValue()).toBe("Forward our message on both days.");
  await hers.getByRole("button", { name: words.undo }).click();
  await expect.poll(() => hers.getByLabel(words.part).inputValue()).toBe("Nothing.");
  await hers.getByRole("button", { name: words.redo }).click();
  await kept(hers);

  const client = await page("client");
  await client.goto(`${served.url}/report/${code}#${keys.report}`);
  await client.getByText("The first card is the one to talk about.").waitFor();
  expect(await client.getByText(words.heading).count()).toBe(0);
  await look(client, "report-client");

  // A link of her own to it is withdrawn on her page, and says so from then on.
  const laptop = await hers.context().newPage();
  complaints.listen(laptop, "host");
  await laptop.goto(`${served.url}/host/${code}`);
  await laptop.getByRole("heading", { name: "Report links" }).waitFor();
  await laptop.getByRole("button", { name: "Participants’ edition" }).click();
  await laptop.getByRole("button", { name: "Copy link: Participants’ edition" }).waitFor();
  await look(laptop, "host-report-links");
  await laptop.getByRole("button", { name: "Withdraw: Client edition" }).click();
  await laptop.getByRole("button", { name: "Withdraw link" }).click();
  await laptop.getByRole("button", { name: "Withdraw: Client edition" }).waitFor({ state: "detached" });
  await client.reload();
  await client.getByText("This link has been withdrawn").waitFor();
  for (const one of [host]) await one.close();
  complaints.none();
}, 90_000);
