/** The wire as a page sees it: hello, heartbeat, coming back by itself. Everything above only sends and hears messages. */
import { type ReadonlySignal, signal } from "@preact/signals";
import ReconnectingWebSocket from "partysocket/ws";
import { PING_MS } from "../../shared/limits.ts";
import type { Role } from "../../shared/primitives.ts";
import { close as closeCodes } from "../../shared/protocol/close.ts";
import type { Hello } from "../../shared/protocol/hello.ts";
import type { Up } from "../../shared/protocol/up.ts";
import { recall, remember } from "./storage.ts";

/**
 * `live` only after a welcome. `later`: the server asks for patience, and the connection comes back by itself. `over`: the
 * server closed for good, with the code that says why.
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
  /** Sends now, or not at all: true when it left. What must not be lost is kept by the caller until it is acked. */
  send(message: Up): boolean;
  /** Begins anew, with another hello. A connection that is lost comes back with one anyhow, when it is its turn. */
  reconnect(): void;
  /** Ends it for good. */
  end(): void;
}

export interface ConnectionOptions<Down> {
  code: string;
  role: Role;
  /** Made anew for every connection. */
  hello(): Hello;
  hear(message: Down): void;
  /** Asked before the connection is given up: true when the next hello may be heard after all. */
  again?(code: number): boolean;
}

/** A lost pong for this long means that the network is gone, though the socket has not noticed. */
const PONG_MS = 5_000;
/** Nothing at all came back for this long after a message: worth asking whether anybody is there. */
const DOUBT_MS = 1_000;
const CONNECT_MS = 8_000;
/** Codes after which coming back would end the same way. */
const FINAL: readonly number[] = [
  closeCodes.key,
  closeCodes.removed,
  closeCodes.noRoom,
  closeCodes.version,
  closeCodes.policy,
  // Coming back would take the place of the tab that has taken this one's.
  closeCodes.replaced,
];
/** The soonest that a dropped connection comes back, and the longest between two tries, in milliseconds. */
const SOONEST_MS = 300;
const LONGEST_MS = 8_000;
/** Over how long phones spread their coming back, where the room has not said. */
const SPREAD_MS = 1_000;
/** Everybody who was sent away at once would come back at once. */
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
    // Our own server's word is taken for it: a phone has no bytes to spare for checking it again.
    const message: Down = JSON.parse(data);
    if (message.now !== undefined) clockOffset.value = message.now - Date.now();
    if (message.spread !== undefined) drawn(message.spread);
    retryAfter = message.retryAfter;
    if (message.t === "welcome") state.value = { is: "live" };
    options.hear(message);
  });
  socket.addEventListener("close", ({ code }) => {
    heart.answered();
    // The whole spread is for the first try, when all were dropped at once; after that each goes on at its own pace.
    drawn(SPREAD_MS);
    if (code === closeCodes.later && retryAfter !== undefined) {
      state.value = { is: "later" };
      // The library's own next try would come too early.
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
      // Without a socket it is on its way already, and nobody may come before their turn.
      if (!ended && socket.readyState === socket.OPEN) socket.reconnect();
    },
    end,
  };
}

/** When a dropped connection comes back: `tries` is read by the library at every close, before anybody else hears of it. */
function comingBack() {
  const tries = {
    // A buffered message could outlive its meaning: the caller keeps what must arrive.
    maxEnqueuedMessages: 0,
    minReconnectionDelay: SOONEST_MS,
    maxReconnectionDelay: LONGEST_MS,
    connectionTimeout: CONNECT_MS,
  };
  /** Draws the moment at which to come back after the next drop. */
  const drawn = (spread: number) => {
    tries.minReconnectionDelay = SOONEST_MS + Math.random() * Math.max(0, spread - SOONEST_MS);
    tries.maxReconnectionDelay = Math.max(LONGEST_MS, tries.minReconnectionDelay);
  };
  drawn(SPREAD_MS);
  return { tries, drawn };
}

/** Asks at times whether the server is still there, and connects anew where nothing comes back. */
function heartbeat(socket: ReconnectingWebSocket) {
  let pong: ReturnType<typeof setTimeout> | undefined;
  let doubt: ReturnType<typeof setTimeout> | undefined;
  const ping = () => {
    if (socket.readyState !== socket.OPEN) return;
    socket.send("ping");
    // What goes out meanwhile must not put off the moment of truth.
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
    /** Anything at all came from the server. */
    answered,
    /** A message has left: a lost network is known by what does not come back, and the next ping may be far off. */
    doubt: () => {
      doubt ??= setTimeout(ping, DOUBT_MS);
    },
    stop: () => {
      clearInterval(beat);
      answered();
    },
  };
}

function addressOf({ code, role }: { code: string; role: Role }): string {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  const relay = role === "participant" ? `&s=${relayOf()}` : "";
  return `${scheme}://${location.host}/ws/${code}?as=${role}${relay}`;
}

/** Chosen once at random and kept, so that a later relay can be picked before the first message. */
function relayOf(): number {
  const kept = Number(recall("relay"));
  if (Number.isInteger(kept) && kept > 0) return kept - 1;
  const drawn = Math.floor(Math.random() * 256);
  remember("relay", String(drawn + 1));
  return drawn;
}
