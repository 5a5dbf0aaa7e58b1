/** What this browser keeps. A private window may refuse to store anything; then values live as long as the page is open. */

/** Before every name. */
export const PREFIX = "both-hats:";
/** Values that the browser's storage did not take, because it is full or missing. */
export const memory = new Map<string, string>();

/** The storage that values go to: of this browser, unless `keepInTab` was called. */
export let shelf = (): Storage => localStorage;

/** From now on this page keeps values in its tab alone, so that two tabs are two people. To be called before any is read. */
export function keepInTab(): void {
  shelf = () => sessionStorage;
}

export function recall(name: string): string | null {
  const unkept = memory.get(name);
  if (unkept !== undefined) return unkept;
  try {
    return shelf().getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    shelf().setItem(PREFIX + name, value);
    if (shelf().getItem(PREFIX + name) === value) {
      memory.delete(name);
      return;
    }
  } catch {
    // The value is then kept in memory, below.
  }
  memory.set(name, value);
}

/** Whether a reload loses what is kept under this name, or would be. */
export function forgets(name: string): boolean {
  if (memory.has(name)) return true;
  if (recall(name) !== null) return false;
  remember("probe", "1");
  const lost = memory.has("probe");
  forget("probe");
  return lost;
}

/** Whether all that this page remembers is in the browser's storage, and so outlives the page. */
export function isKept(): boolean {
  return memory.size === 0;
}

export function forget(name: string): void {
  memory.delete(name);
  try {
    shelf().removeItem(PREFIX + name);
  } catch {
    // It was in memory only.
  }
}

/** What is kept under a name as JSON; null when there is none, or when it is not JSON any more. */
export function recallJson(name: string): unknown {
  const text = recall(name);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** `characters` random characters of base64url, from the browser's cryptographic source; 22 are 132 bits. */
export function randomText(characters: number): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  // crypto.randomUUID needs a secure context, which phones on a LAN address do not have; this does not.
  return Array.from(crypto.getRandomValues(new Uint8Array(characters)), (byte) => alphabet.charAt(byte % 64)).join("");
}
