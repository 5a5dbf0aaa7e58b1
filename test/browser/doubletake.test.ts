/** A double take from the opening to the four pages of its result: 23 people are sockets, one has a phone. */
import { expect, it } from "vitest";
import { content as written } from "../../shared/agenda/library.ts";
import type { OwnHand } from "../../shared/protocol/answer.ts";
import { Client, makeRoom, newId } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints, framesOf, Phone } from "../support/room-pages.ts";
import { holdsOnWalls } from "../support/walls.ts";
import { doubletake } from "./agenda/drivers/opinions.ts";
import { LEA } from "./agenda/styles.ts";

const PEOPLE = 24;
const { served, browser } = await inBrowser();
const { words, acts, debrief } = written.en.words.doubletake;
const LEADER = 8;
const MANAGER = 5;

const AGENDA = {
  v: 1,
  title: "Double take",
  locale: "en",
  steps: [{ id: "double", exercise: "doubletake", title: "Seven things people do at work", minutes: 8, settings: {} }],
};

/** The sentences that somebody was dealt. */
const cardsOf = (hands: readonly OwnHand[] = []) =>
  (hands[0]?.hand as { cards: { id: string; text: string }[] } | undefined)?.cards ?? [];

it("R-153 half read a leader and half a manager, nobody's screen has both words before the reveal, and the room reads one sentence", {
  timeout: 120_000,
}, async () => {
  const complaints = new Complaints();
  const room = await makeRoom(served.url, { agenda: AGENDA });
  const { code, keys } = room;
  const host = await Client.join(served.url, code, { role: "host", key: keys.host });
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: "reduce" });
  const stage = await context.newPage();
  const onStage = framesOf(stage);
  complaints.listen(stage, "stage");
  const measure = (what: string) => holdsOnWalls(stage, what);
  await stage.goto(`${served.url}/stage/${code}#${keys.stage}`);
  const phone = await Phone.join(browser, "Ada", served.port, code, complaints);
  await phone.sees("You’re in");
  const others = await Promise.all(
    Array.from({ length: PEOPLE - 1 }, () =>
      Client.join(served.url, code, { role: "participant", resume: newId() + newId() }),
    ),
  );
  await host.command({ do: "open", step: "double", round: 1, from: "setup" });

  // The phone reads its own seven sentences, one at a time, and says what it thinks was looked at.
  await doubletake({ page: phone.page, step: AGENDA.steps[0] as never, round: 1, style: LEA });
  await phone.sees("Done. Look up.");
  await phone.sees("Saved");
  const hands = await Promise.all(
    others.map(async (one) => cardsOf((await one.until("you", ({ hands }) => !!hands)).hands)),
  );
  const leads = hands.filter((cards) => cards.some(({ id, text }) => id === "d1" && text.startsWith(words.leader)));
  expect([11, 12]).toContain(leads.length);
  await Promise.all(
    others.map((one, at) =>
      one.done({
        t: "answer",
        step: "double",
        round: 1,
        payload: {
          worth: (hands[at] ?? []).map(({ id, text }) => ({
            act: id,
            v: text.startsWith(words.leader) ? LEADER : MANAGER,
          })),
          guess: at < 7 ? "word" : "none",
        },
      }),
    ),
  );
  await host.command({ do: "close", step: "double" });
  await stage.locator(".stage-closed").waitFor();
  const before = onStage.map(({ text }) => text).join("\n");
  for (const word of Object.values(words)) expect(before).not.toContain(word);

  await host.command({ do: "reveal", step: "double" });
  await stage.locator(".double-turn").waitFor();
  expect(await stage.locator(".double-turn").textContent()).toContain(acts[0]?.text);
  await phone.sees("Look up");
  await phone.sees("You read three acts with each word; for others the words were swapped. It says nothing about you.");
  const turn = async (page: number) => {
    await measure(`page ${page}`);
    await host.command({ do: "turn", step: "double", page });
  };
  await turn(1);
  await stage.locator(".double-whole").waitFor();
  await stage
    .getByText(
      /^Told of a leader, the same acts were worth \d\.\d points more\. \(Range \d\.\d to \d\.\d, 24 people\.\)/,
    )
    .first()
    .waitFor();
  await turn(2);
  await stage.locator(".double-act").nth(5).waitFor();
  await turn(3);
  await stage.getByText("8 of 24 had thought of the word.").first().waitFor();
  await measure("page 4");
  // the question would have named the word before it turned over; it comes with the debrief, and all acts with it.
  expect(await stage.getByText(debrief).count()).toBe(0);
  await host.command({ do: "debrief", step: "double" });
  await stage.getByText(debrief).first().waitFor();
  await stage.locator(".double-whole").waitFor();
  await measure("debrief");
  await turn(2);
  await stage.locator(".double-act").nth(5).waitFor();
  await measure("debrief, act by act");
  await Promise.all(others.map((one) => one.close()));
  complaints.none();
});
