/**
 * One of the catalogue's three screens. It becomes the real page by taking over everything that the page's own HTML asks
 * for, so that what is seen here is what a workshop sees, and none of the real pages has to know of the catalogue.
 */
import { pages, screenIn } from "./sample.ts";
import { speakToParent } from "./socket.ts";

async function become(page: string): Promise<void> {
  const html = await (await fetch(page)).text();
  const { head } = new DOMParser().parseFromString(html, "text/html");
  for (const link of head.querySelectorAll("link[rel='stylesheet']")) document.head.append(link);
  for (const { src } of head.querySelectorAll("script")) {
    const script = document.createElement("script");
    // Scripts that are put in by a script run in any order unless told otherwise.
    Object.assign(script, { type: "module", src, async: false });
    document.head.append(script);
  }
}

const screen = screenIn(location.pathname);
if (screen) {
  speakToParent();
  void become(pages[screen]);
}
