/** A room's code in letters that are easy to tell apart. */

import { fill } from "#words/fill.ts";
import { stage } from "#words/stage.ts";
import { grouped } from "./address.ts";

/** Spelt out for whoever hears it. */
export function Code({ code }: { code: string }) {
  const [first, second] = grouped(code);
  return (
    <span class="room-code">
      <span class="unseen">{fill(stage.spelt, { letters: code.split("").join(" ") })}</span>
      <span aria-hidden="true">
        <span class="room-code-half">{first}</span>
        <span class="room-code-gap" />
        <span class="room-code-half">{second}</span>
      </span>
    </span>
  );
}
