/** Words set as centred lines, sized by how many people gave them: nothing collides, whatever the shape of the screen. */

import { Fragment } from "preact";
import { Hat } from "../../ui/Hat.tsx";
import type { Tone } from "../data.ts";
import type { SizedWord } from "./cloud-layout.ts";

interface CloudProps {
  words: readonly SizedWord[];
  /** The words that the sentence above speaks of. */
  of?: readonly string[] | undefined;
  /** What most people said a word is about: several where they tie; left out where nobody was asked. */
  tonesOf?: ((word: string) => readonly Tone[]) | undefined;
}

/** The count stands after a word, and a word that came once has none. */
export function Cloud({ words, of = [], tonesOf }: CloudProps) {
  return (
    <p class="cloud">
      {words.map((one) => (
        <Fragment key={one.word}>
          {" "}
          <Word {...one} isSaid={of.includes(one.word)} tones={tonesOf?.(one.word)} />
        </Fragment>
      ))}
    </p>
  );
}

function Word({
  word,
  count,
  sizes,
  isSaid,
  tones,
}: SizedWord & { isSaid: boolean; tones?: readonly Tone[] | undefined }) {
  return (
    <span class={`cloud-word ${lookOf(count, isSaid, tones)}`} style={sizesOf(sizes)}>
      {tones?.map((one) => (
        <Hat key={one} tone={one} />
      ))}
      <span>{word}</span>
      {count > 1 && <span class="cloud-count">{count}</span>}
    </span>
  );
}

/** With marks the colour is theirs; without any it is for the words that came most, and soft are those that came once. */
function lookOf(count: number, isSaid: boolean, tones: readonly Tone[] | undefined): string {
  const [tone, other] = tones ?? [];
  if (tone) return other ? "" : `tone-${tone}`;
  if (tones) return "cloud-once";
  return isSaid ? "cloud-said" : count > 1 ? "" : "cloud-once";
}

const sizesOf = (sizes: readonly number[]): Record<string, number> =>
  Object.fromEntries(sizes.map((size, at) => [`--in-${at}`, Math.round(size * 100) / 100]));
