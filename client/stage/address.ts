/** Where phones go, as a room can read it off a wall. */

/** The whole address of the phone page; the server may not know under which name it is reached. */
export function joinAddress(joinUrl: string): string {
  return new URL(joinUrl, location.origin).href;
}

/** What people type: the home page's address without its scheme. */
export function hostOf(joinUrl: string): string {
  return new URL(joinUrl, location.origin).host;
}

/** A code in two groups of three, which are easier to copy than six letters. */
export function grouped(code: string): [string, string] {
  return [code.slice(0, 3), code.slice(3)];
}
