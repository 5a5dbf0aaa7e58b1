/** One's own answers, each a button to change it. */
import { answers as words } from "#words/answers.ts";

/** A question and what one has said to it, in words. */
export interface OwnRow {
  id: string;
  text: string;
  said: string | null;
  skipped: boolean;
  /** It comes behind the others and is not one of them: they are counted without it. */
  behind?: boolean;
}

export interface OwnRowsProps {
  rows: readonly OwnRow[];
  change(place: number): void;
}

export function OwnRows({ rows, change }: OwnRowsProps) {
  return (
    <ol class="own-deck">
      {rows.map(({ id, text, said, skipped }, place) => (
        <li key={id}>
          <button type="button" class="own-card" onClick={() => change(place)}>
            <span>{text}</span>
            <span class={said === null ? "soft" : "own-said"}>{said ?? (skipped ? words.skipped : words.open)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
