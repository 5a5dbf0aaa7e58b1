/** what pairs do stands on the wall with its clock, beside a result and while people write. */
import { expect, it } from "vitest";
import { agendas } from "../../shared/agenda/library.ts";
import { Client, makeRoom } from "../support/client.ts";
import { keepPicture } from "../support/fit.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints, Facilitator, Phone } from "../support/room-pages.ts";
import { holdsOnWalls, WALLS } from "../support/walls.ts";

const { served, browser } = await inBrowser();
const core = agendas.en.get("core");
const steps = core?.steps.filter(({ id }) => id === "sort" || id === "spectrum" || id === "commit") ?? [];
const [sort, spectrum, commit] = steps;
const AREAS = ["vision", "ideas", "people", "time", "culture"];
const LAPTOP = { width: 1366, height: 768 };

it("R-165 is started and taken off by the facilitator; phones go on as they are, and the clock is large", async () => {
  const complaints = new Complaints();
  const room = await makeRoom(served.url, { agenda: { v: 1, title: "Core", locale: "en", steps } });
  const host = await Facilitator.of(browser, served.url, room, complaints);
  await host.page.setViewportSize(LAPTOP);
  const by = await Client.join(served.url, room.code, { role: "host", key: room.keys.host });
  const stage = await host.open("stage", WALLS.usual, complaints);
  await stage.goto(`${served.url}/stage/${room.code}`);
  const phone = await Phone.join(browser, "Ada", served.port, room.code, complaints);
  const others = await Promise.all(
    Array.from({ length: 5 }, () =>
      Client.join(served.url, room.code, { role: "participant", resume: crypto.randomUUID().slice(0, 22) }),
    ),
  );
  const answer = (step: string, payload: (at: number) => unknown) =>
    Promise.all(others.map((one, at) => one.done({ t: "answer", step, round: 1, payload: payload(at) })));
  const clock = stage.locator(".stage-screen .countdown strong");
  const holds = async (name: string, says: string) => {
    await stage.getByText(says).waitFor();
    await clock.waitFor();
    await holdsOnWalls(stage, name, async (size) => {
      const height = await clock.evaluate((one) => one.getBoundingClientRect().height);
      expect(height).toBeGreaterThan(size.height / 12);
    });
    expect(await stage.locator(".stage-foot .countdown").count()).toBe(0);
    for (const colorScheme of ["light", "dark"] as const) {
      await host.page.emulateMedia({ colorScheme });
      await keepPicture(`${name} host ${colorScheme}`, () => host.page.screenshot());
    }
  };

  /** What a script names is in sight without a scroll, and nothing lies over it. */
  const inSight = async (name: string) => {
    const button = host.page.getByRole("button", { name, exact: true });
    await button.waitFor();
    const seen = await button.evaluate((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return { free: one === at || one.contains(at), inside: top >= 0 && bottom <= innerHeight };
    });
    expect(seen, name).toEqual({ free: true, inside: true });
    return button;
  };

  // The talk between two votes: all that the script says of it.
  await by.command({ do: "open", step: sort?.id ?? "", round: 1, from: "setup" });
  await answer("sort", (at) => [{ cardId: "c4", choice: at % 2 ? "L" : "M" }]);
  await by.command({ do: "close", step: "sort" });
  await by.command({ do: "huddle", step: "sort", until: Date.now() + 130_000, items: ["c4", "c12"] });
  await holds("pairs sort", "Then find one case in which the other answer would be right.");
  await by.command({ do: "open", step: "sort", round: 2, from: "huddle" });
  const again = [{ cardId: "c4", choice: "L" }];
  await Promise.all(others.map((one) => one.done({ t: "answer", step: "sort", round: 2, payload: again })));
  await by.command({ do: "reveal", step: "sort", from: "collecting" });
  await stage.locator(".stage-revealed").waitFor();
  await (await inSight("Overview")).click();
  await stage.getByText("Splits a project").or(stage.getByText("Questions a routine")).first().waitFor();
  const head = host.page.locator(".step-head");
  expect((await head.boundingBox())?.y, "the preview's head is still in sight").toBeGreaterThan(0);

  // Beside a result.
  await by.command({ do: "open", step: spectrum?.id ?? "", round: 1, from: "setup" });
  await answer("spectrum", (at) => AREAS.map((area, n) => ({ area, now: (at + n) % 5, needed: 5 + n })));
  await by.command({ do: "close", step: "spectrum" });
  await by.command({ do: "peek", step: "spectrum" });
  await by.command({ do: "reveal", step: "spectrum" });
  await stage.locator(".stage-revealed").waitFor();
  await (await inSight("In pairs")).click();
  await holds("pairs spectrum", "One line on which you’d like to move");
  await phone.sees("Look up");
  await phone.sees("One line on which you’d like to move");
  await host.page.getByRole("button", { name: "Take it off the big screen" }).click();
  await stage.locator(".stage-revealed").waitFor();

  // While people write, who go on writing.
  await by.command({ do: "open", step: commit?.id ?? "", round: 1, from: "setup" });
  await phone.sees("Save my commitment");
  await (await inSight("In pairs")).click();
  await holds("pairs commit", "your buddy from now on");
  await phone.sees("Save my commitment");
  await host.primary("Close");
  await stage.locator(".stage-closed").waitFor();
  complaints.none();
  await Promise.all([by, ...others].map((one) => one.close()));
});
