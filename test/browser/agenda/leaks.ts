/** What phones and the stage were sent while nothing was to be known. */
import type { Frame } from "../../support/room-pages.ts";

/** Words that no message about an unrevealed step has: they are the keys of results. */
const SECRETS = ['"rounds":[', '"counts"', '"answered"', '"movement"', '"predicted"', '"peek"'];

/** Everything that was told since then and is part of a result; one's own answers are not. */
export function told(frames: readonly Frame[], since: number): string[] {
  return frames
    .filter(({ at, text }) => at >= since && !text.startsWith('{"t":"you"'))
    .flatMap(({ text }) => SECRETS.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${text}`));
}
