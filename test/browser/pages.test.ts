import { mkdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { SAMPLE_CODE } from "../../shared/code.ts";
import { PHONE_HOST } from "../support/chromium.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints, Facilitator } from "../support/room-pages.ts";

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 800 };

const CHOICE = {
  v: 1,
  title: "Own questions",
  locale: "en",
  steps: [
    {
      id: "tea",
      exercise: "choice",
      title: "Tea",
      minutes: 3,
      settings: { question: "Tea or coffee?", options: ["Tea", "Coffee"], rounds: 2 },
    },
    {
      id: "why",
      exercise: "text",
      title: "Why",
      minutes: 3,
      settings: { question: "What would you change on Monday?" },
    },
    {
      id: "exit",
      exercise: "pulse",
      title: "Before you go",
      minutes: 2,
      settings: { items: ["tell", "next", "way", "pace"] },
    },
  ],
};

const { served, browser } = await inBrowser();

describe("pages", () => {
  const pageOf = async (viewport: { width: number; height: number }): Promise<Page> =>
    (await browser.newContext({ viewport, reducedMotion: "reduce" })).newPage();
  const voters = (code: string, n: number) =>
    Promise.all(
      Array.from({ length: n }, (_, place) =>
        Client.join(served.url, code, { role: "participant", resume: `voter-${place}-`.padEnd(24, "x") }),
      ),
    );

  it("home joins by code, forgives what looks alike, and says what is wrong", async () => {
    const { code } = await makeRoom(served.url, { agenda: "icebreaker" });
    const page = await pageOf(PHONE);
    await page.goto(`http://${PHONE_HOST}:${served.port}/`);
    const field = page.getByRole("textbox", { name: "Code" });
    await field.fill("ABCDEF");
    await page.getByRole("button", { name: "Join" }).click();
    await page.getByText("There is no workshop with the code ABCDEF").waitFor();
    await look(page, "home-phone");
    await field.fill(code.toLowerCase());
    await page.getByRole("button", { name: "Join" }).click();
    await page.waitForURL(`**/j/${code}`);
    await page.getByText("You’re in. Look up.").waitFor();
  });

  it("R-87 every page runs where no text can become markup or a script", async () => {
    const context = await browser.newContext({ viewport: LAPTOP });
    const sample = ["phone", "stage", "host"].map((screen) => `exercises/${SAMPLE_CODE}/${screen}`);
    for (const path of [
      "",
      "j/ABCDEF",
      "host/A",
      "stage/A",
      "report/A",
      "exercises",
      ...sample,
      "paper/icebreaker",
      "paper/icebreaker?sheet=run",
      "paper/icebreaker?sheet=agenda",
      "paper/icebreaker?sheet=data",
      "guide",
      "plan",
      "plan?from=core",
    ]) {
      const complaints = new Complaints();
      const page = await context.newPage();
      complaints.listen(page, path);
      await page.goto(`${served.url}/${path}`);
      await page.locator("#app > *").first().waitFor();
      complaints.none();
      const refused = await page.evaluate(() => {
        const element = document.createElement("script");
        const ways = [() => (document.body.innerHTML = "<p>"), () => (element.src = "/"), () => (element.text = "0")];
        return ways.map((way) => {
          try {
            return String(way());
          } catch (error) {
            return error instanceof TypeError ? "refused" : String(error);
          }
        });
      });
      expect(refused, path).toEqual(["refused", "refused", "refused"]);
      await page.close();
    }
    await context.close();
  });

  it("home lists the rooms that this browser started, with their links", async () => {
    const complaints = new Complaints();
    const host = await Facilitator.start(browser, served.url, complaints);
    const home = await host.open("home", LAPTOP, complaints);
    await home.goto(served.url);
    await home.getByText(host.code).first().waitFor();
    await look(home, "home-laptop");
    for (const name of ["Facilitator", "Big screen", "Report"])
      await home
        .getByRole("link", { name: new RegExp(name) })
        .first()
        .waitFor();
    complaints.none();
  });

  it("an unknown code, a wrong key and a mistyped address each say what to do", async () => {
    const page = await pageOf(PHONE);
    await page.goto(`http://${PHONE_HOST}:${served.port}/j/ABCDEF`);
    await page.getByText("No workshop with this code").first().waitFor();
    await look(page, "phone-no-room");
    const { code } = await makeRoom(served.url, { agenda: "icebreaker" });
    await page.goto(`${served.url}/host/${code}#${"x".repeat(24)}`);
    await page.getByText(/This link does not open/).waitFor();
    await page.goto(`${served.url}/stage/${code}`);
    // Without a key a screen asks to be let in.
    await page.getByText("Type these four digits on the facilitator’s page").waitFor();
    await page.goto(`${served.url}/nowhere`);
    await page.getByRole("textbox", { name: "Code" }).waitFor();
    // The key has left the address bar, because projectors show it.
    await page.goto(`${served.url}/host/${code}#${"y".repeat(24)}`);
    await expect.poll(() => page.url()).not.toContain("#");
  });

  it("a room that asks for a name lets nobody in without one", async () => {
    const { code } = await makeRoom(served.url, { agenda: "icebreaker", names: "required" });
    const page = await pageOf(PHONE);
    await page.goto(`http://${PHONE_HOST}:${served.port}/j/${code}`);
    await page.getByRole("textbox", { name: "Your name" }).fill("Ada");
    await look(page, "phone-name");
    await page.reload();
    await expect.poll(() => page.getByRole("textbox", { name: "Your name" }).inputValue()).toBe("Ada");
    await page.getByRole("button", { name: "Join the room" }).click();
    await page.getByText("You’re in. Look up.").waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes("draft")))).toEqual([]);
  });

  it("R-112 host and home say that nothing can be saved, and the host that phones are sending again", async () => {
    const complaints = new Complaints();
    const made = await makeRoom(served.url, { agenda: "icebreaker" });
    const { page } = await Facilitator.of(browser, served.url, made, complaints);
    // What the server writes to try its disk cannot be written where a folder has that name.
    const inTheWay = join(served.dataDir, "probe");
    mkdirSync(inTheWay);
    const stage = { role: "stage", key: made.keys.stage };
    const warning = page.getByText("The server cannot write to its disk");
    // Whoever connects lets it look, unless it has looked within the last second.
    const noticed = async () => {
      await Client.join(served.url, made.code, stage);
      return warning.isVisible();
    };
    await expect.poll(noticed, { interval: 500 }).toBe(true);
    await look(page, "host-disk");
    const home = await pageOf(PHONE);
    await home.goto(served.url);
    await home.getByRole("button", { name: "Start the workshop" }).click();
    await home.getByText("Free some space there, then try again.").waitFor();
    rmdirSync(inTheWay);
    await page.getByText("Phones are sending what they hold").waitFor();
    expect(await warning.count()).toBe(0);
    complaints.none();
  });

  it("the host page works by keyboard alone, through a whole two-round step", async () => {
    const { code, keys } = await makeRoom(served.url, { agenda: CHOICE });
    const page = await pageOf(LAPTOP);
    await page.goto(`${served.url}/host/${code}#${keys.host}`);
    const people = await voters(code, 6);
    const vote = (round: 1 | 2, tea: number) =>
      Promise.all(
        people.map((one, place) =>
          one.done({ t: "answer", step: "tea", round, payload: { options: [place < tea ? "Tea" : "Coffee"] } }),
        ),
      );
    /** "G" finds the big button from anywhere, and Enter presses it. */
    const press = async (label: string) => {
      await page.locator("#primary", { hasText: label }).waitFor();
      await expect.poll(() => page.locator("#primary").getAttribute("aria-disabled")).not.toBe("true");
      await page.keyboard.press("g");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("primary");
      await page.keyboard.press("Enter");
    };
    await press("Start: Tea");
    await press("Open");
    await people[0]!.until("view", (heard) => heard.view.step?.phase === "collecting");
    await vote(1, 3);
    await press("Close");
    await press("Pair talk");
    await press("Vote again");
    await people[0]!.until("view", (heard) => heard.view.step?.phase === "collecting" && heard.view.step.round === 2);
    await vote(2, 4);
    await press("Close and reveal");
    await people[0]!.until("view", (heard) => heard.view.step?.phase === "revealed");
    await press("Next: Why");
    await people[0]!.until("view", (heard) => heard.view.step?.id === "why");
    // Every control can be reached, and what has the focus can be seen.
    const reached = new Set<string>();
    for (let tab = 0; tab < 60; tab += 1) {
      await page.keyboard.press("Tab");
      reached.add(await page.evaluate(() => (document.activeElement?.textContent ?? "").trim().slice(0, 40)));
    }
    for (const name of ["Open", "Parking lot", "Room", "Keys and clicker"]) {
      expect(
        [...reached].some((text) => text.includes(name)),
        name,
      ).toBe(true);
    }
    for (const one of people) await one.close();
  });

  it("the host page runs on a phone, and every exercise has a picture", async () => {
    const { code, keys } = await makeRoom(served.url, { agenda: CHOICE });
    const page = await pageOf(PHONE);
    await page.goto(`http://${PHONE_HOST}:${served.port}/host/${code}#${keys.host}`);
    const stage = await pageOf({ width: 1920, height: 1080 });
    await stage.goto(`${served.url}/stage/${code}#${keys.stage}`);
    const people = await voters(code, 6);
    await page.locator("#primary").waitFor();
    await look(page, "hostphone-lobby");
    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    const run = async (step: string, payload: (place: number) => unknown) => {
      await host.command({ do: "open", step, round: 1, from: "setup" });
      await look(page, `hostphone-${step}-collecting`);
      await Promise.all(people.map((one, place) => one.done({ t: "answer", step, round: 1, payload: payload(place) })));
      await look(stage, `stage-${step}-collecting`);
      await host.command({ do: "close", step });
      await look(page, `hostphone-${step}-closed`);
      await host.command({ do: "reveal", step });
      await stage.locator("svg, li").first().waitFor();
      await look(stage, `stage-${step}-revealed`);
      await host.command({ do: "debrief", step });
      await look(page, `hostphone-${step}-debrief`);
      await look(stage, `stage-${step}-debrief`);
    };
    await run("tea", (place) => ({ options: [place < 4 ? "Tea" : "Coffee"] }));
    await run("why", (place) => ({ text: `Fewer meetings, number ${place}` }));
    await run("exit", (place) => [
      { item: "tell", v: place % 5 },
      { item: "next", v: 4 },
      { item: "way", v: `Too little time (${place})` },
      { item: "pace", v: 1 },
    ]);
    await host.command({ do: "end" });
    const report = await pageOf(LAPTOP);
    await report.goto(`${served.url}/report/${code}#${keys.report}`);
    await report.getByText("6 people took part").waitFor();
    await look(report, "report-own");
    for (const one of [...people, host]) await one.close();
  });
});
