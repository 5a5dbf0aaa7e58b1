/** Pictures of a plan, from the file that somebody chooses to the phone and the big screen. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../shared/sha256.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { png } from "../support/png.ts";
import { Complaints, Phone } from "../support/room-pages.ts";

const { served, browser } = await inBrowser();

/** Whether every picture of a page is there to be seen. */
const drawn = (page: Page, name: string) =>
  page.locator(name).evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth > 0));

describe("R-118 pictures of a plan", () => {
  it("R-11 R-119 are loaded once they are shown, are said in words, and nothing is asked of any other server", async () => {
    const complaints = new Complaints();
    const pictures = [png(320, 120, [15, 95, 99]), png(300, 300, [154, 75, 18]), png(200, 300, [107, 45, 79])];
    const [logo, first, second] = pictures.map(sha256);
    const uploads = "u".repeat(22);
    for (const bytes of pictures) {
      const put = await fetch(`${served.url}/api/uploads/${uploads}/${sha256(bytes)}`, { method: "PUT", body: bytes });
      expect(put.status).toBe(204);
    }
    const page = (id: string, picture: object) => ({
      id,
      exercise: "note",
      title: "A page",
      minutes: 1,
      settings: { text: "Where we are.", picture },
    });
    const option = (id: string, text: string, picture: string | undefined) => ({
      id,
      text,
      picture: { picture, alt: `Sketch of ${text}` },
    });
    const agenda = {
      v: 1,
      title: "Pictures",
      locale: "en",
      logo: { picture: logo, alt: "Northwind" },
      steps: [
        page("page", { picture: first, alt: "The harbour" }),
        page("old", { url: "https://elsewhere.example/a.png", alt: "A picture elsewhere" }),
        {
          id: "which",
          exercise: "choice",
          title: "Which",
          minutes: 3,
          settings: {
            question: "Which one?",
            options: [option("a", "the pier", first), option("b", "the mill", second)],
          },
        },
      ],
    };
    const { code, keys } = await makeRoom(served.url, { agenda, uploads });
    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    const stage = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
    const asked: Record<string, string[]> = { stage: [], phone: [] };
    stage.on("request", (request) => asked.stage?.push(request.url()));
    complaints.listen(stage, "stage");
    await stage.goto(`${served.url}/stage/${code}#${keys.stage}`);
    await stage.getByRole("img", { name: "Northwind" }).waitFor();
    await expect.poll(() => drawn(stage, ".lobby-logo")).toEqual([true]);
    await look(stage, "stage-logo");

    const phone = await Phone.join(browser, "Ada", served.port, code, complaints);
    phone.page.on("request", (request) => asked.phone?.push(request.url()));
    const pictured = (who: string) => asked[who]?.filter((url) => url.includes("/pictures/")).length;
    await host.command({ do: "goto", step: "page" });
    await host.command({ do: "open", step: "page", round: 1, from: "setup" });
    await stage.getByRole("img", { name: "The harbour" }).waitFor();
    await expect.poll(() => drawn(stage, ".page-picture")).toEqual([true]);
    await phone.page.getByRole("img", { name: "The harbour" }).waitFor();
    await look(stage, "stage-page-picture");
    await host.command({ do: "goto", step: "old" });
    await host.command({ do: "open", step: "old", round: 1, from: "setup" });
    await stage.getByText("A picture elsewhere").waitFor();

    await host.command({ do: "goto", step: "which" });
    await phone.sees("Which");
    const before = pictured("phone");
    await host.command({ do: "open", step: "which", round: 1, from: "setup" });
    await phone.page.getByRole("radio", { name: "Sketch of the mill the mill" }).waitFor();
    await expect.poll(() => drawn(phone.page, ".pick-picture")).toEqual([true, true]);
    await expect.poll(() => drawn(stage, ".asked-picture")).toEqual([true, true]);
    // Of the two, the phone had the first already, and keeps it.
    expect(pictured("phone")).toBe((before ?? 0) + 1);
    await phone.page.getByText("the mill").click();
    await phone.sees("Saved");
    await look(phone.page, "phone-choice-pictures");
    await look(stage, "stage-choice-pictures");
    for (const who of ["stage", "phone"])
      expect(asked[who]?.filter((url) => !url.includes(`:${served.port}/`))).toEqual([]);
    complaints.none();
    await Promise.all([stage.context().close(), phone.context.close()]);
    host.close();
  });
});
