/** What a one-hat talk has on big screens: five people, and the longest headline there is. */
import { expect, it } from "vitest";
import { content as written } from "../../shared/agenda/library.ts";
import { Client, makeRoom, newId } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { holdsOnWalls, WALLS } from "../support/walls.ts";

const LONG = { missed: { 1: "help", 2: "first" }, hurt: { 1: 4, 2: 6 } };
const { served, browser } = await inBrowser();
const { needs } = written.en.words.onehat;

const AGENDA = {
  v: 1,
  title: "One hat",
  locale: "en",
  steps: [{ id: "talk", exercise: "onehat", title: "The quiet expert", minutes: 13, settings: { scenario: "s3" } }],
};

/** One big screen for all of these rooms. */
const page = await browser.newPage({ viewport: WALLS.usual, reducedMotion: "reduce" });
const someone = (code: string) => Client.join(served.url, code, { role: "participant", resume: newId() + newId() });

it.each([
  // Hardly any two sentences are longer, and the debrief has the twelve cards below them.
  [
    5,
    "First talk, missed: help with what makes the week hard (5 of 5). Second talk: knowing what comes first now (5 of 5).",
  ],
  [4, null],
])("R-19 five people in two pairs, one watching, of whom %i answer: %s", async (answers, says) => {
  const room = await makeRoom(served.url, { agenda: AGENDA });
  const host = await Client.join(served.url, room.code, { role: "host", key: room.keys.host });
  await page.goto(`${served.url}/stage/${room.code}#${room.keys.stage}`);
  // An odd number: two pairs, and one who watches.
  const people = await Promise.all(Array.from({ length: 5 }, () => someone(room.code)));
  await host.command({ do: "open", step: "talk", round: 1, from: "setup" });
  const chairs = ["a", "b", "a", "b", "c"];
  await Promise.all(
    people.map((one, at) => one.done({ t: "answer", step: "talk", round: 1, payload: { chair: chairs[at] } })),
  );
  await host.command({ do: "turn", step: "talk", page: 4 });
  await Promise.all(
    people.slice(0, answers).map((one) => one.done({ t: "answer", step: "talk", round: 1, payload: LONG })),
  );
  await host.command({ do: "close", step: "talk" });
  await page.locator(".stage-closed").waitFor();
  const reveal = host.command({ do: "reveal", step: "talk" });
  if (says === null) await expect(reveal).rejects.toThrow("too-few");
  else {
    await reveal;
    await page.getByText(says).first().waitFor();
  }
  expect(await page.locator(".bar-row").count()).toBe(says === null ? 0 : 2);
  for (const focus of says === null ? [] : [null, "talk1", "talk2"]) {
    if (focus === null) await host.command({ do: "debrief", step: "talk" });
    else await host.command({ do: "focus", step: "talk", item: focus });
    await page
      .locator(focus === null ? ".talk-with-cards .talk-moves" : ".talks > .talk-moves")
      .first()
      .waitFor({ state: "attached" });
    await holdsOnWalls(page, `onehat five ${focus}`);
  }
  await Promise.all([host, ...people].map((one) => one.close()));
});

it("R-167 a headline that names two things of each talk, the longest there are, has room on every wall", {
  timeout: 120_000,
}, async () => {
  const room = await makeRoom(served.url, { agenda: AGENDA });
  const host = await Client.join(served.url, room.code, { role: "host", key: room.keys.host });
  await page.goto(`${served.url}/stage/${room.code}#${room.keys.stage}`);
  const said = [
    ...Array.from({ length: 5 }, () => ({ missed: { 1: "leave", 2: "worth" }, hurt: { 1: 8, 2: 6 } })),
    ...Array.from({ length: 4 }, () => ({ missed: { 1: "worth", 2: "help" }, hurt: { 1: 7, 2: 6 } })),
    // What came with "nothing" is in no mean.
    { missed: { 1: "nothing", 2: "leave" }, hurt: { 1: 0, 2: 6 } },
    { missed: { 1: "step", 2: "nothing" }, hurt: { 1: 7, 2: 10 } },
    { missed: { 1: "help", 2: "nothing" }, hurt: { 1: 7 } },
  ];
  const people = await Promise.all(said.map(() => someone(room.code)));
  await host.command({ do: "open", step: "talk", round: 1, from: "setup" });
  await host.command({ do: "turn", step: "talk", page: 4 });
  await Promise.all(
    people.map((one, at) => one.done({ t: "answer", step: "talk", round: 1, payload: said[at], skipped: [] })),
  );
  await host.command({ do: "close", step: "talk" });
  await page.locator(".stage-closed").waitFor();
  await host.command({ do: "reveal", step: "talk" });
  await page
    .getByText(
      `First talk, missed most often: ${needs.leave} (5) and ${needs.worth} (4). Second talk: ${needs.worth} (5) and ${needs.help} (4).`,
    )
    .first()
    .waitFor();
  await page.getByText("1 missed something else, 1 nothing.").waitFor();
  await page.getByText("For 2, nothing was missing.").waitFor();
  await page.getByText("Held back 7.5 of 10").waitFor();
  await page.getByText("Held back 6.0 of 10").waitFor();
  await holdsOnWalls(page, "onehat long");
  await host.command({ do: "debrief", step: "talk" });
  await page.locator(".talk-with-cards .talk-moves").first().waitFor({ state: "attached" });
  await holdsOnWalls(page, "onehat long debrief");
  await Promise.all([host, ...people].map((one) => one.close()));
});
