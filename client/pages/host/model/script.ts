/** Where a host is in a script: scripts name the button that comes next, "… Press Close, then Reveal." */
import { lastOf } from "../../../../shared/plain.ts";
import type { Round } from "../../../../shared/primitives.ts";

/**
 * The paragraph that leads to the button in hand; null where none names it. In a second vote it is the last that does, as
 * both votes are closed and revealed by the same words.
 *
 * @param button what the big button says, without the title that may follow it
 * @param buttons what it may say at other times: of "Open" and "Open re-vote" each is found for itself
 */
export function placeIn(
  paragraphs: readonly string[],
  button: string,
  buttons: readonly string[],
  round: Round,
): number | null {
  const longer = buttons.filter((one) => one.startsWith(`${button} `)).map((one) => one.slice(button.length));
  const rest = longer.length > 0 ? `(?!${longer.join("|")})` : "";
  const named = new RegExp(`(?:[Pp]ress|then|and) ${button}${rest}(?=[\\s.,;:”]|$)`);
  const places = paragraphs.flatMap((paragraph, place) => (named.test(paragraph) ? [place] : []));
  return (round === 1 ? places[0] : lastOf(places)) ?? null;
}
