import { afterAll, describe, expect, it } from "vitest";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints, Facilitator, Phone } from "../support/room-pages.ts";
import { alive, type Served, serve } from "../support/server.ts";

// A server of its own, which ends in the middle.
const { served: first, browser } = await inBrowser({});

describe("a server that ends in the middle of a vote, with real phones", () => {
  let second: Served | undefined;
  afterAll(async () => void (await second?.stop()));

  it("R-01 R-33 phones, stage and host come back by themselves, and the workshop goes on", async () => {
    const complaints = new Complaints();
    const host = await Facilitator.start(browser, first.url, complaints);
    const stage = await host.open("stage", { width: 1280, height: 720 }, complaints);
    await stage.goto(`${first.url}/stage/${host.code}`);
    const phones = await Promise.all(
      ["Ada", "Ben", "Cem"].map((name) => Phone.join(browser, name, first.port, host.code, complaints)),
    );
    await host.primary("Start: Hello");
    await host.primary("Next: Glad to follow");
    await host.primary("Open");
    const send = async (phone: Phone, word: string) => {
      await phone.page.getByRole("textbox").first().fill(word);
      await phone.page.getByRole("button", { name: "Send" }).click();
    };
    await send(phones[0]!, "fair");
    await phones[0]!.sees("Saved");
    // Typed and not sent yet: it has to be there afterwards all the same.
    await phones[2]!.page.getByRole("textbox").first().fill("brave");

    const { workerd } = first.pids();
    process.kill(workerd, "SIGKILL");
    await send(phones[1]!, "quiet");
    await first.says("The rooms are served again");
    expect(alive(workerd)).toBe(false);
    expect(await phones[2]!.page.getByRole("textbox").first().inputValue()).toBe("brave");
    await phones[2]!.page.getByRole("button", { name: "Send" }).click();
    await stage.getByText("3 of 3 finished").waitFor({ timeout: 40_000 });
    await phones[1]!.sees("Saved");

    // Stopped, and not started for a while.
    await first.stop();
    await send(phones[1]!, "calm");
    await phones[1]!.sees(/your answers are kept/);
    second = await serve({ port: first.port, dataDir: first.dataDir });
    await phones[1]!.sees("Saved");
    expect(await phones[0]!.page.getByRole("textbox").first().inputValue()).toBe("fair");
    await host.primary("Close");
    await host.looks("Check what they wrote");
    await host.primary("Reveal");
    for (const word of ["fair", "calm", "brave"]) await stage.getByText(word).first().waitFor();
    complaints.none();
  });
});
