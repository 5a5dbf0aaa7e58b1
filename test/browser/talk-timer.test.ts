/** The time of a talk on the big screen: large enough for the back row, and on nothing that the room looks at. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { Client, makeRoom } from "../support/client.ts";
import { misfits } from "../support/fit.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints, Phone } from "../support/room-pages.ts";

const PEOPLE = Number(process.env.PEOPLE ?? 24);
/** A usual projector, an old one, and a wide wall. */
const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 2560, height: 1080 },
] as const;
const MINUTE = 60_000;
const step = (id: string, exercise: string, settings: object) => ({ id, exercise, title: id, minutes: 5, settings });

const CARDS = ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"];
const AREAS = ["vision", "people", "time"];
const STEPS = [
  step("sort", "sort", { cards: CARDS, debrief: "Which card divides the room most, and what would each side lose?" }),
  step("scenario", "scenario", { scenario: "st1" }),
  step("spectrum", "spectrum", { areas: AREAS }),
  step("page", "note", { text: "Two hats, and when to wear which." }),
];
/** What the person at this place answers. */
const ANSWERS: Record<string, (at: number) => unknown> = {
  sort: (at) => CARDS.map((cardId, n) => ({ cardId, choice: (at + n) % 3 === 0 ? "M" : "L" })),
  scenario: (at) => ({ pref: at % 3 === 0 ? -1 : 2 }),
  spectrum: (at) => AREAS.map((area, n) => ({ area, now: (at + n) % 11, needed: (at * 5) % 11 })),
};

const { served, browser } = await inBrowser();
const complaints = new Complaints();

/** What is wrong with the time on the screen as it is now. */
async function flaws(stage: Page): Promise<string[]> {
  const found = await stage.evaluate(() => {
    const time = document.querySelector(".stage-foot .countdown");
    if (!time) return ["no time"];
    const { top, bottom, right } = time.getBoundingClientRect();
    const large = time.querySelector("strong") ?? time;
    const size = Number.parseFloat(getComputedStyle(large).fontSize);
    const [main, join] = [".stage-screen", ".foot-join"].map((name) =>
      document.querySelector(name)?.getBoundingClientRect(),
    );
    const flaw = (wrong: boolean, what: string) => (wrong ? [what] : []);
    return [
      ...flaw(size < innerHeight / 30, `${size} px of ${innerHeight}`),
      ...flaw(bottom > innerHeight, `ends at ${bottom} of ${innerHeight}`),
      ...flaw(top < (main?.bottom ?? 0), `begins at ${top}, what it is about ends at ${main?.bottom}`),
      ...flaw(right > (join?.left ?? 0), `ends at ${right}, the code begins at ${join?.left}`),
    ];
  });
  return [...found, ...(await misfits(stage))];
}

it("R-39 stands below the picture and its question, at every shape of screen, and says quietly when it is up", async () => {
  const { code, keys } = await makeRoom(served.url, { agenda: { v: 1, title: "Talks", locale: "en", steps: STEPS } });
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  const people = await Promise.all(
    Array.from({ length: PEOPLE }, (_, at) =>
      Client.join(served.url, code, { role: "participant", resume: `talker-${at}-`.padEnd(24, "x") }),
    ),
  );
  const context = await browser.newContext({ viewport: SCREENS[0], reducedMotion: "reduce" });
  const stage = await context.newPage();
  complaints.listen(stage, "stage");
  await stage.goto(`${served.url}/stage/${code}#${keys.stage}`);
  const phone = await Phone.join(browser, "Ada", served.port, code, complaints);
  const time = stage.locator(".stage-foot .countdown");
  const everywhere = async (name: string) => {
    await time.waitFor();
    for (const size of SCREENS) {
      await stage.setViewportSize(size);
      // The screen is set anew once the browser has told it of its size.
      await expect.poll(() => flaws(stage), { message: `${name}, ${size.width} × ${size.height}` }).toEqual([]);
      if (process.env.SCREENSHOTS) await look(stage, `talk-${name}-${PEOPLE}-${size.width}`);
    }
  };
  const forMinutes = (id: string, minutes: number) =>
    host.command({ do: "extend", step: id, until: Date.now() + minutes * MINUTE });

  for (const { id } of STEPS) {
    const answer = ANSWERS[id];
    await host.command({ do: "open", step: id, round: 1, from: "setup" });
    if (answer) {
      await Promise.all(people.map((one, at) => one.done({ t: "answer", step: id, round: 1, payload: answer(at) })));
      await host.command({ do: "close", step: id });
      await host.command({ do: "reveal", step: id });
      await forMinutes(id, 2);
      await everywhere(`${id}-revealed`);
      await host.command({ do: "debrief", step: id });
      // What is over is gone from the screen.
      await time.waitFor({ state: "detached" });
    }
    await forMinutes(id, 12);
    await phone.sees("Time left");
    await everywhere(`${id}-talk`);
    await forMinutes(id, 0);
    await time.getByText("Time is up").waitFor();
    await phone.sees("Time is up");
    if (process.env.SCREENSHOTS) await look(phone.page, `talk-phone-${id}`);
    await everywhere(`${id}-up`);
  }
  complaints.none();
  await Promise.all([context.close(), phone.context.close()]);
  for (const one of [...people, host]) await one.close();
});
