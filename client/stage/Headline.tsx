/** What a screen says first and largest. */
import { headlineLines, headlineSize } from "./headline.ts";

interface HeadlineProps {
  text: string;
  /** It keeps its place and is not seen: another one stands there. */
  off?: boolean;
}

/** Long words of others are set smaller, and end after their fourth line: all of them are on the phones. */
export function Headline({ text, off = false }: HeadlineProps) {
  const lines = headlineLines(text);
  return (
    <h1 class={off ? "headline headline-off" : "headline"} style={{ "--size": headlineSize(text) }}>
      {lines.map((line, at) => (at === 0 ? line : [" ", <br key={line} />, line]))}
    </h1>
  );
}
