/** What phones and the stage were sent while nothing was to be known. */
import type { Frame } from "../../support/room-pages.ts";

/** Words that no message about an unrevealed step has: they are the keys of results. */
const SECRETS = ['"rounds":[', '"counts"', '"answered"', '"movement"', '"predicted"', '"peek"'];

/** What a frame tells of others: all of it but one's own answers. */
export function ofOthers(text: string): string {
  if (text.startsWith('{"t":"you"')) return "";
  if (!text.startsWith('{"t":"welcome"')) return text;
  const { own: _, ...others } = JSON.parse(text);
  return JSON.stringify(others);
}

/** Everything in these frames that is part of a result; one's own answers are not. */
export function told(frames: readonly string[]): string[] {
  return frames
    .map(ofOthers)
    .flatMap((text) => SECRETS.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${text}`));
}

/** What a page has received since then. */
export const since = (frames: readonly Frame[], then: number): string[] =>
  frames.filter(({ at }) => at >= then).map(({ text }) => text);
