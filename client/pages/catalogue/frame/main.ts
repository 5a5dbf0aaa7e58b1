/**
 * A screen of the sample room, in the catalogue or beside a plan. It becomes the real page by taking over everything that the
 * page's own HTML asks for, so that what is seen here is what a workshop sees, and none of the real pages has to know of it.
 */
import { speakToParent } from "../../../sample-room/parent-socket.ts";
import { pages, screenIn } from "../../../sample-room/screens.ts";

async function become(page: string): Promise<void> {
  const { head } = await documentAt(page);
  for (const link of head.querySelectorAll("link[rel='stylesheet']")) document.head.append(link);
  for (const { src } of head.querySelectorAll("script")) await import(src);
}

/** Read by the browser itself: pages may not turn text into markup. */
function documentAt(page: string): Promise<Document> {
  return new Promise((settle, fail) => {
    const request = new XMLHttpRequest();
    request.open("GET", page);
    request.responseType = "document";
    request.onload = () => (request.responseXML ? settle(request.responseXML) : fail(new Error(page)));
    request.onerror = () => fail(new Error(page));
    request.send();
  });
}

const screen = screenIn(location.pathname);
if (screen) {
  speakToParent();
  void become(pages[screen] + location.search);
}
