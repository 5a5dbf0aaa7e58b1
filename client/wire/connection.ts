/** A page's connection to its room: hello, heartbeat, reconnecting. Code above this only sends and receives messages. */
import { type ReadonlySignal, signal } from "@preact/signals";
import ReconnectingWebSocket from "partysocket/ws";
import { PING_MS } from "../../shared/limits.ts";
import type { Role } from "../../shared/primitives.ts";
import { close as closeCodes } from "../../shared/protocol/close.ts";
import type { Hello } from "../../shared/protocol/hello.ts";
import type { Up } from "../../shared/protocol/up.ts";
import { recall, remember } from "./storage.ts";

/**
 * `live` only after a welcome, or once a page that waits to be let in has its digits. `later`: the server asks for patience,
 * and the connection comes back by itself. `over`: the server closed for good, with the code that says why.
 */
export type LinkState =
  | { is: "connecting" }
  | { is: "live" }
  | { is: "lost" }
  | { is: "later" }
  | { is: "over"; code: number };

/** How a page talks to its room. `Down` is what the server sends to this role. */
export interface Connection {
  state: ReadonlySignal<LinkState>;
  /** Milliseconds to add to this device's clock to get the server's. */
  clockOffset: ReadonlySignal<number>;
  /** Sends now or not at all; returns whether it was sent. The caller keeps what must not be lost until it is acked. */
  send(message: Up): boolean;
  /** Reconnects with a new hello. Does nothing while it is disconnected, because it reconnects by itself. */
  reconnect(): void;
  /** Ends it for good. */
  end(): void;
}

export interface ConnectionOptions<Down> {
  code: string;
  role: Role | "pair";
  /** Made anew for every connection. */
  hello(): Hello;
  hear(message: Down): void;
  /** Called before the connection ends for good; returns true where another hello is worth a try. */
  again?(code: number): boolean;
}

/** No pong for this long means that the network is gone, even if the socket has not noticed. */
const PONG_MS = 5_000;
/** No reply for this long after a message: time to ping. */
const DOUBT_MS = 1_000;
const CONNECT_MS = 8_000;
/** Codes after which reconnecting would end the same way. */
const FINAL: readonly number[] = [
  closeCodes.key,
  closeCodes.removed,
  closeCodes.noRoom,
  closeCodes.version,
  closeCodes.policy,
  // Reconnecting would throw out the tab that has replaced this one.
  closeCodes.replaced,
];
/** The shortest wait before reconnecting, and the longest between two tries, in milliseconds. */
const SOONEST_MS = 300;
const LONGEST_MS = 8_000;
/** Over how many milliseconds phones spread their reconnecting, if the room has not said. */
const SPREAD_MS = 1_000;
/** Phones that are sent away together must not all return together. */
const LATER_SPREAD_MS = 10_000;

/** A hello in the page's language, where there is more than one. */
const greeting = (hello: Hello): Hello => (SEVERAL_LANGUAGES ? { ...hello, locale: LANGUAGE } : hello);

/** What the connection itself needs of a message. */
interface Heard {
  t: string;
  now?: number | undefined;
  spread?: number | undefined;
  retryAfter?: number | undefined;
}

/** Opens the connection and keeps it open until `end` or a final close. */
export function connect<Down extends Heard>(options: ConnectionOptions<Down>): Connection {
  const state = signal<LinkState>({ is: "connecting" });
  const clockOffset = signal(0);
  let later: ReturnType<typeof setTimeout> | undefined;
  /** Seconds that the server has asked to wait. */
  let retryAfter: number | undefined;
  let ended = false;
  const { tries, drawn } = comingBack();
  const socket = new ReconnectingWebSocket(() => addressOf(options), [], tries);

  const heart = heartbeat(socket);
  // A phone that wakes up does not know that its socket died in its sleep.
  const wake = () => {
    if (document.visibilityState !== "visible") return;
    if (socket.readyState === socket.OPEN) heart.ping();
    else if (state.value.is === "lost") socket.reconnect();
  };
  document.addEventListener("visibilitychange", wake);
  addEventListener("online", wake);

  const end = () => {
    ended = true;
    clearTimeout(later);
    heart.stop();
    document.removeEventListener("visibilitychange", wake);
    removeEventListener("online", wake);
    socket.close();
  };

  socket.addEventListener("open", () => socket.send(JSON.stringify(greeting(options.hello()))));
  socket.addEventListener("message", ({ data }) => {
    heart.answered();
    if (data === "pong") return;
    // Messages of our own server are not validated, because the code for it would cost every phone kilobytes.
    const message: Down = JSON.parse(data);
    if (message.now !== undefined) clockOffset.value = message.now - Date.now();
    if (message.spread !== undefined) drawn(message.spread);
    retryAfter = message.retryAfter;
    if (message.t === "welcome" || message.t === "waiting") state.value = { is: "live" };
    options.hear(message);
  });
  socket.addEventListener("close", ({ code }) => {
    heart.answered();
    // The room's spread is for the first try after all were dropped together. Later tries use the standard one.
    drawn(SPREAD_MS);
    if (code === closeCodes.later && retryAfter !== undefined) {
      state.value = { is: "later" };
      // The library would try again too early.
      socket.close();
      later = setTimeout(() => socket.reconnect(), retryAfter * 1_000 + Math.random() * LATER_SPREAD_MS);
      return;
    }
    if (!FINAL.includes(code) || options.again?.(code)) {
      state.value = state.value.is === "connecting" ? state.value : { is: "lost" };
      return;
    }
    state.value = { is: "over", code };
    end();
  });

  return {
    state,
    clockOffset,
    send: (message) => {
      const left = state.value.is === "live" && socket.send(JSON.stringify(message));
      if (left) heart.doubt();
      return left;
    },
    reconnect: () => {
      // Without an open socket it is reconnecting already, at the time that it has drawn.
      if (!ended && socket.readyState === socket.OPEN) socket.reconnect();
    },
    end,
  };
}

/** When a dropped connection reconnects. The library reads `tries` at every close, before it calls any listener. */
function comingBack() {
  const tries = {
    // The library must not buffer messages: a buffered one could be out of date, and the caller keeps what must arrive.
    maxEnqueuedMessages: 0,
    minReconnectionDelay: SOONEST_MS,
    maxReconnectionDelay: LONGEST_MS,
    connectionTimeout: CONNECT_MS,
  };
  /** Draws a random wait for the next reconnect. */
  const drawn = (spread: number) => {
    tries.minReconnectionDelay = SOONEST_MS + Math.random() * Math.max(0, spread - SOONEST_MS);
    tries.maxReconnectionDelay = Math.max(LONGEST_MS, tries.minReconnectionDelay);
  };
  drawn(SPREAD_MS);
  return { tries, drawn };
}

/** Pings the server, and reconnects if no pong comes back. */
function heartbeat(socket: ReconnectingWebSocket) {
  let pong: ReturnType<typeof setTimeout> | undefined;
  let doubt: ReturnType<typeof setTimeout> | undefined;
  const ping = () => {
    if (socket.readyState !== socket.OPEN) return;
    socket.send("ping");
    // A second ping must not extend the first one's deadline.
    pong ??= setTimeout(() => socket.reconnect(), PONG_MS);
  };
  const answered = () => {
    clearTimeout(pong);
    clearTimeout(doubt);
    pong = doubt = undefined;
  };
  const beat = setInterval(ping, PING_MS);
  return {
    ping,
    /** The server has sent something. */
    answered,
    /** A message was sent. Pings soon if nothing comes back, because the next regular ping may be far off. */
    doubt: () => {
      doubt ??= setTimeout(ping, DOUBT_MS);
    },
    stop: () => {
      clearInterval(beat);
      answered();
    },
  };
}

function addressOf({ code, role }: Pick<ConnectionOptions<never>, "code" | "role">): string {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  const relay = role === "participant" ? `&s=${relayOf()}` : "";
  return `${scheme}://${location.host}/ws/${code}?as=${role}${relay}`;
}

/** A random number from 0 to 255, kept by this browser, by which the server can choose a relay before the first message. */
function relayOf(): number {
  const kept = Number(recall("relay"));
  if (Number.isInteger(kept) && kept > 0) return kept - 1;
  const drawn = Math.floor(Math.random() * 256);
  remember("relay", String(drawn + 1));
  return drawn;
}
