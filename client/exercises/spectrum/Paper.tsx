/** A `spectrum` on paper: eleven circles from one end to the other, once for every question. */
import { Part, Stops } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";
import { nameOf } from "./marks.ts";

const TOP = 10;

function SpectrumPaper({ face: { settings } }: PaperProps<FaceOf<"spectrum">>) {
  return (
    <>
      {settings.stem && <p class="stem">{settings.stem}</p>}
      <ol class="questions">
        {settings.lenses.map(({ id, question, short }) => (
          <li key={id}>
            <strong>{short}:</strong> {question}
          </li>
        ))}
      </ol>
      <p class="soft lean-only">{settings.leanOnly}</p>
      <div class="areas">
        {settings.areas.map((area) => (
          <Part key={area.id} title={nameOf(area)}>
            {settings.lenses.map((lens, place) => (
              <div key={lens.id} class="mark-row">
                <span class="mark">{lens.short}</span>
                <Stops
                  max={TOP}
                  numbered={false}
                  {...(place === 0 && { low: area.ends[0].text, high: area.ends[1].text })}
                />
              </div>
            ))}
          </Part>
        ))}
      </div>
    </>
  );
}

export default paperPart("spectrum", SpectrumPaper);
