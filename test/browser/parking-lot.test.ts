import { describe, expect, it } from "vitest";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints, Phone } from "../support/room-pages.ts";
import { screen } from "../support/screen.ts";

const QUESTIONS = [
  "Who decides when the two of us disagree?",
  "How do we protect an hour for next year when every week is full?",
  "What do we stop doing, so that there is room for this?",
  "Can somebody without a team lead?",
  "Is there a recording?",
];

const { served, browser } = await inBrowser();

/** The parking lot from the first question to the report, by the pages' own buttons. */
describe("the parking lot", () => {
  it("R-60 to R-65: asked, shown, upvoted, voted on with dots, and taken home", async () => {
    const complaints = new Complaints();
    const room = await makeRoom(served.url, { agenda: "icebreaker" });
    const { code, keys } = room;
    const venue = await browser.newContext({ reducedMotion: "reduce" });
    const host = await screen(venue, served.url, room, "host", { width: 1280, height: 800 }, complaints);
    const stage = await screen(venue, served.url, room, "stage", { width: 1920, height: 1080 }, complaints);
    const ann = await Phone.join(browser, "ann", served.port, code, complaints);
    const ben = await Phone.join(browser, "ben", served.port, code, complaints);
    const others = await Promise.all(
      Array.from({ length: 4 }, (_, place) =>
        Client.join(served.url, code, { role: "participant", resume: `asker-${place}-`.padEnd(24, "x") }),
      ),
    );
    for (const [place, text] of QUESTIONS.slice(1).entries()) await others[place]!.done({ t: "ask", text });

    const page = ann.page;
    await page.getByRole("button", { name: "Add to the parking lot" }).click();
    await page.getByRole("textbox").fill(QUESTIONS[0]!);
    await page.getByRole("button", { name: "Send" }).click();
    await ann.sees("With the facilitator");

    await host.getByRole("button", { name: "Parking lot" }).click();
    const start = host.getByRole("button", { name: "Start the dot vote" });
    await start.waitFor();
    expect(await start.getAttribute("aria-disabled")).toBe("true");
    for (const text of QUESTIONS.slice(0, 4)) await host.getByRole("button", { name: `Show: ${text}` }).click();
    await host.getByRole("button", { name: `Hide: ${QUESTIONS[4]}` }).click();
    await host.getByRole("button", { name: "Put on the big screen" }).click();
    await stage.getByText(QUESTIONS[3]!).waitFor();
    await look(host, "lot-host-asking");
    await look(stage, "lot-stage-asking");

    await page.getByRole("button", { name: `Me too: ${QUESTIONS[2]}` }).click();
    await page.getByRole("button", { name: `Me too: ${QUESTIONS[2]}`, pressed: true }).waitFor();
    await look(page, "lot-phone-asking");
    const frames = ben.frames.length;
    const view = await others[0]!.until("view", (heard) => heard.view.questions.length === 4);
    const [, hour, stop] = QUESTIONS.map((text) => view.view.questions.find((question) => question.text === text)?.id);
    for (const one of others) await one.done({ t: "upvote", kind: "upvote", question: stop });
    // nobody hears of it.
    expect(ben.frames.slice(frames)).toEqual([]);

    await start.click();
    await ben.sees("3 dots left.");
    await ann.sees("5 × “me too”");
    await stage.getByText("Which must we answer before we leave?").waitFor();
    const dot = (text: string) => page.getByRole("button", { name: `Dot: ${text}` });
    for (const text of QUESTIONS.slice(0, 3)) await dot(text).click();
    await ann.sees("0 dots left.");
    expect(await dot(QUESTIONS[3]!).getAttribute("aria-disabled")).toBe("true");
    await dot(QUESTIONS[2]!).click();
    await ann.sees("1 dot left.");
    // Whoever comes back finds the dots where they were.
    await page.reload();
    await ann.sees("1 dot left.");
    expect(await dot(QUESTIONS[0]!).getAttribute("aria-pressed")).toBe("true");
    for (const one of others) await one.done({ t: "upvote", kind: "dot", question: hour });
    await stage.getByText("5 of 6 have begun.").waitFor();
    await look(page, "lot-phone-dots");
    await look(ben.page, "lot-phone-dots-blank");
    await look(host, "lot-host-dots");
    await look(stage, "lot-stage-dots");

    await host.getByRole("button", { name: "Close the dot vote" }).click();
    // The eyes belong to the screen; whoever is away looks here.
    await page.getByRole("button", { name: "Parking lot" }).click();
    await ann.sees("5 dots");
    await stage.locator(".bar-row").first().waitFor();
    await look(page, "lot-phone-closed");
    await look(host, "lot-host-closed");
    await look(stage, "lot-stage-closed");

    // The screen goes on with the workshop; the phone is asked again, and the next dots are new.
    await host.locator("#primary", { hasText: "Start" }).click();
    await stage.getByText("Which must we answer before we leave?").waitFor({ state: "detached" });
    await host.getByRole("button", { name: "Let people add again" }).click();
    await page.getByRole("button", { name: "Add to the parking lot" }).waitFor();
    await start.click();
    await ann.sees("3 dots left.");
    const remote = await Client.join(served.url, code, { role: "host", key: keys.host });
    await remote.command({ do: "end" });
    // In the browser that holds the host's key.
    const report = await venue.newPage();
    complaints.listen(report, "report");
    await report.goto(`${served.url}/report/${code}#${keys.report}`);
    // the link opens the client's edition, which has no questions; the facilitator can look at each.
    const hers = report.getByLabel("Facilitator’s report");
    await hers.waitFor();
    expect(await report.getByText("5 × “me too”").count()).toBe(0);
    await hers.check();
    await report.getByText("5 × “me too”").waitFor();
    await look(report, "lot-report");
    for (const one of [...others, remote]) await one.close();
    complaints.none();
  });
});
