/**
 * A screen of the sample room is the real page; only its socket is not. It leads to the window around it, where the room runs,
 * and says what a socket to the server would say. This has to be in place before the page's own script starts.
 */
import { SAMPLE_CODE } from "../../shared/code.ts";
import { remember } from "../wire/storage.ts";
import { type PictureWanted, SOCKET_GOODBYE, SOCKET_GREETING } from "./screens.ts";

/** As much of a WebSocket as a page needs: text both ways, over a port of its own. */
class ParentSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly CONNECTING = ParentSocket.CONNECTING;
  readonly OPEN = ParentSocket.OPEN;
  readonly CLOSING = ParentSocket.CLOSING;
  readonly CLOSED = ParentSocket.CLOSED;
  readonly bufferedAmount = 0;
  readonly extensions = "";
  readonly protocol = "";
  readonly url: string;
  binaryType: BinaryType = "blob";
  readyState: number = ParentSocket.CONNECTING;
  readonly #port: MessagePort;

  constructor(url: string | URL) {
    super();
    this.url = String(url);
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent("message", { data }));
    window.parent.postMessage(SOCKET_GREETING, location.origin, [port2]);
    // Like a real one, it opens once whoever made it has had time to listen.
    setTimeout(() => {
      if (this.readyState !== ParentSocket.CONNECTING) return;
      this.readyState = ParentSocket.OPEN;
      this.dispatchEvent(new Event("open"));
    });
  }

  send(text: string): void {
    this.#port.postMessage(text);
  }

  close(code = 1000, reason = ""): void {
    if (this.readyState === ParentSocket.CLOSED) return;
    this.readyState = ParentSocket.CLOSED;
    this.#port.postMessage(SOCKET_GOODBYE);
    this.#port.close();
    this.dispatchEvent(new CloseEvent("close", { code, reason, wasClean: true }));
  }
}

/** Keeps things for as long as the page is open, and takes them: a page whose browser refuses warns who uses it. */
class PageStorage implements Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  readonly #kept = new Map<string, string>();

  getItem(name: string): string | null {
    return this.#kept.get(name) ?? null;
  }

  setItem(name: string, value: string): void {
    this.#kept.set(name, value);
  }

  removeItem(name: string): void {
    this.#kept.delete(name);
  }
}

/** A picture of the sample room lies in the window around this page, which is asked for an address of it. */
function askParentForPictures(): void {
  const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src");
  Object.defineProperty(HTMLImageElement.prototype, "src", {
    ...source,
    set(this: HTMLImageElement, address: string) {
      const [, picture] = new RegExp(`^/pictures/${SAMPLE_CODE}/([\\w-]+)$`).exec(address) ?? [];
      if (picture === undefined) return source?.set?.call(this, address);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => source?.set?.call(this, String(data));
      window.parent.postMessage({ picture } satisfies PictureWanted, location.origin, [port2]);
    },
  });
}

/** Turns this page into a screen of the sample room: it talks to the window around it, and this browser keeps nothing of it. */
export function speakToParent(): void {
  Object.defineProperty(window, "WebSocket", { value: ParentSocket });
  for (const storage of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, storage, { value: new PageStorage() });
  askParentForPictures();
  remember(`joined:${SAMPLE_CODE}`, "1");
  // Pages move the focus when a step goes on, and scroll to what is new, which scrolls the window around them as well. A
  // screen that nobody is in must not do that to whoever types beside it.
  const { focus, scrollIntoView } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    if (document.hasFocus()) focus.call(this, options);
  };
  HTMLElement.prototype.scrollIntoView = function (options) {
    if (document.hasFocus()) scrollIntoView.call(this, options);
  };
}
