/** A `mix` on paper: a map with its four ends named, and two letters to put on it. */
import { paper as words } from "#words/paper.ts";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

const CELLS = 11;

function MixPaper({ face: { settings } }: PaperProps<FaceOf<"mix">>) {
  const [left, right] = settings.x;
  const [bottom, top] = settings.y;
  return (
    <>
      <p class="stem">
        <strong>{words.marks.now}</strong> {settings.now}
      </p>
      {settings.needed && (
        <p class="stem">
          <strong>{words.marks.needed}</strong> {settings.needed}
        </p>
      )}
      <div class="map">
        <p class="map-top">{top?.text}</p>
        <p class="map-left">{left?.text}</p>
        <div class="map-cells">
          {Array.from({ length: CELLS * CELLS }, (_, cell) => (
            <span key={cell} />
          ))}
        </div>
        <p class="map-right">{right?.text}</p>
        <p class="map-bottom">{bottom?.text}</p>
      </div>
    </>
  );
}

export default paperPart("mix", MixPaper);
