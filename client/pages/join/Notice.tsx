/** the vote closes in a few seconds, and what is typed by then has to be sent. */
import { plural } from "#words/fill.ts";
import { join } from "#words/join.ts";
import { useNow } from "../../ui/useNow.ts";
import { holdsWords } from "./typing.ts";

/** `offset`: milliseconds to add to this phone's clock to get the server's. A screen reader hears it once, from the page. */
export function Notice({ closesAt, offset }: { closesAt: number; offset: number }) {
  const left = Math.max(0, Math.ceil((closesAt - useNow(true) - offset) / 1000));
  return (
    <p class="closing" aria-hidden="true">
      <strong>{left === 0 ? join.closing : plural(left, join.closes)}</strong> {holdsWords() && join.sendNow}
    </p>
  );
}
