/** What a screen says first and largest. */
import { headlineLines, headlineSize } from "./headline.ts";

/** Long words of others are set smaller, and end after their fourth line, or a fifth on 4:3: all of them are on the phones. */
export function Headline({ text }: { text: string }) {
  const lines = headlineLines(text);
  return (
    <h1 class="headline" style={{ "--size": headlineSize(text) }}>
      {lines.map((line, at) => (at === 0 ? unbroken(line) : [" ", <br key={line} />, unbroken(line)]))}
    </h1>
  );
}

/** A short word with a hyphen, which stays on one line: "know-how". A long one may have to be broken. */
const HYPHENED = /^\P{L}?\p{L}+-\p{L}+\P{L}*$/u;
const SHORT = 16;

const unbroken = (line: string) =>
  line.split(/(\S+)/).map((part, at) =>
    part.length <= SHORT && HYPHENED.test(part) ? (
      <span key={at} class="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  );
