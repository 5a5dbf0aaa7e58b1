/** A `pulse` on paper: a scale or a few lines for each item. */
import { Boxes, Lines, Part, Stops } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

const TEXT_LINES = 3;

function PulsePaper({ face: { settings } }: PaperProps<FaceOf<"pulse">>) {
  return (
    <>
      {settings.items.map((item) => (
        <Part key={item.id} title={item.text}>
          {item.kind === "text" ? (
            <Lines count={TEXT_LINES} />
          ) : "stops" in item.labels ? (
            <Boxes options={item.labels.stops} inline />
          ) : (
            <Stops max={item.max} low={item.labels.low} high={item.labels.high} />
          )}
        </Part>
      ))}
    </>
  );
}

export default paperPart("pulse", PulsePaper);
