import { Blocks, type BlocksProps } from "./Blocks.tsx";

/** A text that a facilitator has written: its paragraphs, or what its markdown says. */
export function Paragraphs({ class: name, ...text }: BlocksProps & { class: string }) {
  return (
    <div class={text.blocks ? `${name} marked` : name}>
      <Blocks {...text} />
    </div>
  );
}
