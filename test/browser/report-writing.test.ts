/** a facilitator writes her report beside a colleague, and each reader gets an edition. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { fill } from "#words/fill.ts";
import { picture } from "#words/picture.ts";
import { report } from "#words/report.ts";
import { writing as words } from "#words/report-writing.ts";
import { FILE_BYTES } from "../../client/ui/picture/prepare.ts";
import { LOGO } from "../../shared/limits.ts";
import { chosenFile } from "../support/chosen-file.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { png } from "../support/png.ts";
import { keepsToPhones, openAsFacilitator } from "../support/report-page.ts";
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
  await hers.getByLabel("Request 1").fill("Decide which weekly measures can stop.");
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

  await choosesLogo(hers);
  await kept(hers);
  await keepsToPhones(hers);

  const client = await page("client");
  await client.goto(`${served.url}/report/${code}#${keys.report}`);
  await client.getByText("The first card is the one to talk about.").waitFor();
  expect(await client.getByText(words.heading).count()).toBe(0);
  await client.getByRole("img", { name: "Hallmere Water", exact: true }).waitFor();
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

  // Whoever has the link of the facilitator's report looks at the other editions with it, until the room is gone.
  const key = "of-the-facilitators-report";
  await host.command({ do: "invite", id: "boss", name: "Boss", kind: "facilitator-report", key });
  const boss = await page("boss");
  await boss.goto(`${served.url}/report/${code}#${key}`);
  await boss.getByRole("radio", { name: /^Participants’ edition/ }).check();
  await boss.locator('main[data-edition="participants"]').waitFor();
  await host.close();
  const headers = { authorization: `Bearer ${keys.host}` };
  expect((await fetch(`${served.url}/api/rooms/${code}`, { method: "DELETE", headers })).status).toBe(204);
  await boss.reload();
  await boss.getByRole("heading", { name: report.shut.codes["no-room"].title }).waitFor();
  await look(boss, "report-gone");
  complaints.none();
}, 90_000);

/** what is no picture is told in words and changes nothing; one is made small, and is taken out and back by one press. */
async function choosesLogo(page: Page): Promise<void> {
  const chooser = page.getByLabel(words.logo.legend);
  const logos = page.locator(".report-head .report-logo");
  const { problems } = picture;
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  for (const [bad, why] of [
    [chosenFile("logo.svg", svg), problems.svg],
    [chosenFile("logo.png", "no picture"), problems["no-picture"]],
    [chosenFile("large.png", FILE_BYTES + 1), fill(problems["too-large"], { most: 20 })],
  ] as const) {
    await chooser.setInputFiles(bad);
    await page.getByText(why).waitFor();
    expect(await logos.count()).toBe(0);
  }
  await chooser.setInputFiles(chosenFile("large.png", png(1_800, 900, [15, 95, 99], true)));
  await logos.waitFor();
  const size = () => logos.evaluate((one: HTMLImageElement) => one.decode().then(() => one.naturalHeight));
  expect(await size()).toBeLessThanOrEqual(LOGO.height);
  // Its words may be written while another is on its way.
  const alt = page.getByLabel(words.logo.alt);
  let pass = (): void => {};
  const written = new Promise<void>((resolve) => {
    pass = resolve;
  });
  await page.route("**/report/logo/*", async (route) => {
    await written;
    await route.continue();
  });
  const first = await logos.getAttribute("src");
  await chooser.setInputFiles(chosenFile("other.png", png(900, 300, [99, 15, 20], true)));
  await page.getByText(picture.busy).waitFor();
  await alt.fill("The river");
  pass();
  await expect.poll(() => logos.getAttribute("src")).not.toBe(first);
  expect(await alt.inputValue()).toBe("The river");
  await page.unroute("**/report/logo/*");
  // What was said of this one is not said of the one that undo brings back.
  await chooser.setInputFiles(chosenFile("logo.png", "no picture"));
  await page.getByText(problems["no-picture"]).waitFor();
  await page.getByRole("button", { name: words.undo }).click();
  await page.getByRole("button", { name: words.undo }).click();
  await expect.poll(() => logos.getAttribute("src")).toBe(first);
  expect(await page.getByText(problems["no-picture"]).count()).toBe(0);
  expect(await alt.inputValue()).toBe("Hallmere Water");
  await page.getByRole("button", { name: words.logo.remove }).click();
  await logos.waitFor({ state: "detached" });
  await page.getByRole("button", { name: words.undo }).click();
  await logos.waitFor();
}
