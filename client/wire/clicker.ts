/**
 * Keys between the pages of one browser. Whoever holds the clicker looks at the big screen, so that page has the focus; but its
 * key may not command. It tells the facilitator's page beside it, which does what the key means, or nothing if it is not there.
 */
import { hostName } from "./host-page.ts";
import { recall, remember } from "./storage.ts";

/** A key, as `KeyboardEvent` names it. */
export interface Pressed {
  key: string;
  /** It is being held down. */
  repeat: boolean;
}

const nameOf = (code: string): string => `both-hats:keys:${code}`;

/** For the big screen: returns how to tell a key. */
export function keyTeller(code: string): (pressed: Pressed) => void {
  if (typeof BroadcastChannel === "undefined") return () => {};
  const channel = new BroadcastChannel(nameOf(code));
  return ({ key, repeat }) => channel.postMessage({ key, repeat });
}

/** For the facilitator's page: hears them until the returned function is called. */
export function hearKeys(code: string, hear: (pressed: Pressed) => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => {};
  const channel = new BroadcastChannel(nameOf(code));
  channel.onmessage = ({ data }: MessageEvent<Pressed>) => hear(data);
  return () => channel.close();
}

const KEYS = "letters";

/** Whether keys do anything; yes until somebody says no. */
export function keysOn(): boolean {
  return recall(KEYS) !== "off";
}

export function keepKeys(on: boolean): void {
  remember(KEYS, on ? "on" : "off");
}

/** Whether the clicker drives this workshop; no until somebody says so. */
export function driveKept(code: string): boolean {
  return recall(driveName(code)) === "on";
}

export function keepDrive(code: string, on: boolean): void {
  remember(driveName(code), on ? "on" : "off");
}

const driveName = (code: string): string => hostName("clicker", code);
