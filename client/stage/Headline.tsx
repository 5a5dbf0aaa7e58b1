/** What a screen says first and largest. */
import { headlineSize } from "./headline.ts";

/** Long words of others are set smaller, and end after their fourth line: all of them are on the phones. */
export function Headline({ text }: { text: string }) {
  return (
    <h1 class="headline" style={{ "--size": headlineSize(text) }}>
      {text}
    </h1>
  );
}
