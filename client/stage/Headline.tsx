/** What a screen says first and largest. */
import { headlineLines, headlineSize } from "./headline.ts";

/** Long words of others are set smaller, and end after their fourth line: all of them are on the phones. */
export function Headline({ text }: { text: string }) {
  const lines = headlineLines(text);
  return (
    <h1 class="headline" style={{ "--size": headlineSize(text) }}>
      {lines.map((line, at) => (at === 0 ? line : [" ", <br key={line} />, line]))}
    </h1>
  );
}
