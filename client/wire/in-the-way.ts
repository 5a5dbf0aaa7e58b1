/** Finds out why a page cannot connect to its room, and says so in words. Fetched only when something is wrong. */
import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { fill } from "#words/fill.ts";
import { network as words } from "#words/network.ts";
import type { RoomInfo } from "../../shared/protocol/http.ts";
import { ask, has, type InTheWay, json } from "./ask.ts";
import type { LinkState } from "./connection.ts";

/** `blocked`: HTTP gets through and WebSockets do not. */
export type Obstacle = InTheWay | "blocked";

/** Milliseconds without a connection before somebody is told to change networks, and between two looks after that. */
const WAIT_MS = 8_000;

/** An obstacle as a heading and what to do about it. */
export function obstacleWords(is: Obstacle): { title: string; more: string } {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  return { title: words[is].title, more: fill(words[is].more, { host: location.host, scheme }) };
}

/** The same in one text. */
export const inTheWay = (is: Obstacle): string => fill(words.sentence, obstacleWords(is));

/**
 * What prevents a connection, as far as HTTP requests can tell; null while there is one, or while the
 * server itself may be down. `since`: milliseconds waited already. Ends with `stop`.
 */
export function watchObstacle(
  code: string,
  link: ReadonlySignal<LinkState>,
  since = 0,
): { obstacle: ReadonlySignal<Obstacle | null>; stop(): void } {
  const obstacle = signal<Obstacle | null>(null);
  const waits = () => link.value.is === "connecting" || link.value.is === "lost";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ahead = since;

  const probe = async () => {
    const reply = await ask(`/api/rooms/${code}`, { read: json(has<RoomInfo>("joinable")) });
    if (timer === undefined || !waits()) return;
    obstacle.value = reply.is === "ok" ? "blocked" : reply.is === "portal" || reply.is === "barred" ? reply.is : null;
    timer = setTimeout(probe, WAIT_MS);
  };
  const stop = effect(() => {
    // Every failed try sets "lost" again, and that must not restart the wait.
    if (waits()) timer ??= setTimeout(probe, Math.max(0, WAIT_MS - ahead));
    else {
      clearTimeout(timer);
      timer = undefined;
      ahead = 0;
      obstacle.value = null;
    }
  });
  return {
    obstacle,
    stop: () => {
      stop();
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
