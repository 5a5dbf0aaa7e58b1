/** Draws a text in markdown from its blocks, as nodes. */
import type { JSX } from "preact";
import type { Block, Span } from "../../shared/markdown/blocks.ts";
import "./blocks.css";

export interface BlocksProps {
  /** Empty lines start paragraphs: what is drawn where there are no blocks. */
  text: string;
  blocks?: readonly Block[] | undefined;
  /** Nobody can press a link here, so its address is written out. */
  unpressed?: boolean;
}

export function Blocks({ text, blocks, unpressed = false }: BlocksProps) {
  if (!blocks)
    return (
      <>
        {text.split(/\n\s*\n/).map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </>
    );
  const nodes = blocks.map((block, at) => {
    if ("p" in block) return <p key={at}>{drawn(block.p, unpressed)}</p>;
    if ("h" in block) return <h3 key={at}>{drawn(block.h, unpressed)}</h3>;
    const items = block.list.map(({ spans, deep }, place) => (
      <li key={place} class={deep ? "deeper" : undefined}>
        {drawn(spans, unpressed)}
      </li>
    ));
    return block.from === undefined ? (
      <ul key={at}>{items}</ul>
    ) : (
      <ol key={at} start={block.from}>
        {items}
      </ol>
    );
  });
  return <>{nodes}</>;
}

/** The runs of one line of text. */
export function drawn(spans: readonly Span[], unpressed: boolean): (string | JSX.Element)[] {
  return spans.map((span, at) => {
    if (typeof span === "string") return span;
    const { text, href } = span;
    let node: string | JSX.Element = text;
    if (href !== undefined && unpressed) node = href === text ? text : `${text} (${href})`;
    else if (href !== undefined)
      node = (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {text}
        </a>
      );
    if (span.em) node = <em>{node}</em>;
    return span.strong ? <strong key={at}>{node}</strong> : <span key={at}>{node}</span>;
  });
}
