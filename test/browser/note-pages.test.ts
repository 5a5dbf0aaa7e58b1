/** A page to read with several pages: the big button turns them on every screen, and a page's timer can be read from the back row. */
import { expect, it } from "vitest";
import { makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints, Facilitator, Phone } from "../support/room-pages.ts";
import { holdsOnWalls, WALLS } from "../support/walls.ts";

const TEXT = [
  "Find somebody whom you don’t work with.",
  "--- 4:00",
  "One of you tells of a week in which **something had to change**. The other one asks:",
  "",
  "- What did you see first?",
  "- Who helped, and how did you ask them?",
  "- What would you do again?",
  "",
  "Change over when half of the time has gone. If you would rather not tell, say so, and talk about somebody you admire.",
  "---",
  "Thank them.",
].join("\n");

const agenda = {
  v: 1,
  title: "Pages",
  locale: "en",
  steps: [
    {
      id: "pages",
      exercise: "note",
      title: "Tell one person about one moment of last month",
      minutes: 8,
      settings: { text: TEXT },
    },
    {
      id: "round",
      exercise: "note",
      title: "Closing round",
      minutes: 5,
      settings: { kind: "round", text: "One sentence each, no comments.\n\nThe first thing I will do is …" },
    },
    { id: "after", exercise: "note", title: "After", minutes: 1, settings: { text: "Done." } },
  ],
};

const { served, browser } = await inBrowser();
const complaints = new Complaints();

it("R-146 turns on stage and phones with Next; the timer stands large beside the title, and goes with its page", async () => {
  const room = await makeRoom(served.url, { agenda });
  const facilitator = await Facilitator.of(browser, served.url, room, complaints);
  const phone = await Phone.join(browser, "Ada", served.port, room.code, complaints);
  const stage = await facilitator.open("stage", WALLS.usual, complaints);
  await stage.goto(`${served.url}/stage/${room.code}`);
  const time = stage.locator(".reading-timed .countdown");

  await facilitator.primary("Start: Tell one person");
  await phone.sees("Find somebody");
  await stage.getByText("Find somebody").waitFor();
  expect(await time.count()).toBe(0);
  expect(await stage.locator(".foot-pages").textContent()).toBe("1 of 3");

  await facilitator.primary("Next: page 2 of 3");
  await phone.sees("What did you see first?");
  await phone.sees("Time left");
  await time.waitFor();
  expect(await stage.locator(".stage-foot .countdown").count()).toBe(0);
  await holdsOnWalls(stage, "note timer", async (size) => {
    const height = await time.locator("strong").evaluate((one) => one.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(size.height / 10);
  });
  await facilitator.page.locator(".timer .countdown").waitFor();

  await facilitator.primary("Next: page 3 of 3");
  await phone.sees("Thank them.");
  await time.waitFor({ state: "detached" });
  await facilitator.primary("Next: Closing round");
  await stage.getByText("One after another").waitFor();
  expect(await time.count()).toBe(0);
  await facilitator.primary("Start the round");
  await time.getByText(/^0:0\d$/).waitFor();
  await stage.getByText("1 person.").waitFor();
  await holdsOnWalls(stage, "note round");
  await facilitator.page.locator(".preview").getByText("One sentence each").waitFor();
  await facilitator.primary("Next: After");
  await phone.sees("Done.");
  complaints.none();
});
