/** Pictures of a plan, from the file that somebody chooses to the phone and the big screen. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { FILE_BYTES } from "../../client/ui/picture/prepare.ts";
import { PICTURES } from "../../shared/limits.ts";
import { sha256 } from "../../shared/sha256.ts";
import { chosenFile } from "../support/chosen-file.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { png } from "../support/png.ts";
import { Complaints, Phone } from "../support/room-pages.ts";

const { served, browser } = await inBrowser();
const NARROW = { width: 390, height: 844 };

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

  it("go from a file into a plan, its preview, its file and its room; what is no picture is told beside the field", async () => {
    const complaints = new Complaints();
    const context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, reducedMotion: "reduce" });
    const page = await context.newPage();
    complaints.listen(page, "planner");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.goto(`${served.url}/plan?from=icebreaker`);
    const form = page.locator(".step-panel");
    const chooser = form.locator('input[type="file"]');
    await chooser.setInputFiles(chosenFile("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"));
    await form.getByText("SVG files are not accepted").waitFor();
    await chooser.setInputFiles(chosenFile("a.png", "no picture at all"));
    await form.getByText("This browser cannot read that file as a picture").waitFor();
    await chooser.setInputFiles(chosenFile("a.png", FILE_BYTES + 1));
    await form.getByText("That file is larger than 20 MB").waitFor();
    expect(await form.locator(".picture-thumb").count()).toBe(0);

    // Larger than a plan takes, until it is drawn anew.
    const large = png(1_800, 900, [15, 95, 99], true);
    expect(large.length).toBeGreaterThan(PICTURES.bytes);
    // What is typed while it is drawn stays.
    const text = form.getByLabel("Text", { exact: true });
    await text.evaluate((area) => {
      const draw = createImageBitmap;
      const typed = new Promise((settle) => area.addEventListener("input", settle, { once: true }));
      Object.assign(globalThis, { createImageBitmap: (file: Blob) => typed.then(() => draw(file)) });
    });
    await chooser.setInputFiles(chosenFile("large.png", large));
    await text.fill("Typed while the picture is drawn");
    const thumb = form.locator(".picture-thumb");
    await expect.poll(() => drawn(page, ".picture-thumb")).toEqual([true]);
    expect(await thumb.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeLessThanOrEqual(
      PICTURES.side,
    );
    await page.getByText("The step is not finished, so this is how it was before.").waitFor();
    expect(await text.inputValue()).toBe("Typed while the picture is drawn");
    const alt = form.getByLabel("The picture in words");
    await alt.pressSequentially("A harbour at dawn", { delay: 10 });
    const frames = await Promise.all(
      ["stage", "phone"].map(async (name) =>
        (await page.locator(`.screen-${name} iframe`).elementHandle())?.contentFrame(),
      ),
    );
    for (const frame of frames) {
      await frame?.getByRole("img", { name: "A harbour at dawn" }).waitFor();
      const seen = () =>
        frame?.locator(".page-picture").evaluate((image) => (image as HTMLImageElement).naturalWidth > 0);
      await expect.poll(seen).toBe(true);
    }
    // The screens have changed with what was typed, and whoever types is still there.
    expect(await alt.evaluate((field) => field === document.activeElement)).toBe(true);
    // The preview asks the server for nothing; the plan itself is kept there, as this is the machine's own browser.
    expect(asked.filter((one) => / \/pictures\/|\/uploads\/|^POST/.test(one))).toEqual([]);

    await page.getByRole("button", { name: /^Time and people/ }).click();
    const settings = page.locator("#plan-settings");
    await settings.locator('input[type="file"]').setInputFiles(chosenFile("logo.png", png(320, 120, [107, 45, 79])));
    await settings.getByLabel("The picture in words").fill("Northwind");
    await page.getByRole("button", { name: /^Time and people/ }).click();

    await page.getByRole("button", { name: "Add: Choice, empty" }).click();
    await form.getByLabel("Question", { exact: true }).fill("Which one?");
    for (const [place, text] of ["The pier", "The mill"].entries()) {
      await form.getByRole("button", { name: "Add an option" }).click();
      const option = form.locator(".things > li").nth(place);
      await option.getByRole("textbox").first().fill(text);
      await option.getByText("With a picture").click();
      await option.locator('input[type="file"]').setInputFiles(chosenFile("o.png", png(200 + place, 200, [9, 9, 200])));
      await option.getByLabel("The picture in words").fill(`Sketch of ${text}`);
    }
    await frames[1]?.getByRole("radio", { name: "Sketch of The mill The mill" }).waitFor();
    await look(page, "plan-options");
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();
    // From here on nobody looks at a preview: as narrow as a phone, a page shows and loads none.
    await page.setViewportSize(NARROW);
    await page.reload();
    await page
      .getByRole("button", { name: /^Hello/ })
      .first()
      .click();
    await expect.poll(() => drawn(page, ".picture-thumb")).toEqual([true]);

    await page.getByRole("button", { name: "More", exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export as a file" }).click(),
    ]);
    const other = await (await browser.newContext({ viewport: NARROW })).newPage();
    complaints.listen(other, "another browser");
    await other.goto(`${served.url}/plan`);
    await other
      .locator('input[type="file"]')
      .first()
      .setInputFiles(await file.path());
    await other
      .getByRole("button", { name: /^Hello/ })
      .first()
      .click();
    await expect.poll(() => drawn(other, ".picture-thumb")).toEqual([true]);
    await other.getByRole("button", { name: "Start the workshop" }).click();
    await other.waitForURL(/\/host\/[0-9A-Z]{6}/);
    const code = new URL(other.url()).pathname.split("/")[2];
    const stage = await other.context().newPage();
    complaints.listen(stage, "stage");
    await stage.goto(`${served.url}/stage/${code}`);
    await stage.getByRole("img", { name: "Northwind" }).waitFor();
    await expect.poll(() => drawn(stage, ".lobby-logo")).toEqual([true]);
    complaints.none();
    await Promise.all([context.close(), other.context().close()]);
  });
});
