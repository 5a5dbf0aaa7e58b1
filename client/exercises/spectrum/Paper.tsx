/** A `spectrum` on paper: a line of circles for every question of every area. */
import { Part, Stops } from "../../paper/parts.tsx";
import type { FaceOf } from "../facts.ts";
import type { PaperProps } from "../papers.tsx";
import { nameOf } from "./marks.ts";

export function SpectrumPaper({ face: { settings } }: PaperProps<FaceOf<"spectrum">>) {
  const { lenses, areas, stem, leanOnly } = settings;
  return (
    <>
      {stem !== undefined && <p class="stem">{stem}</p>}
      {lenses.map(({ id, short, question }) => (
        <p key={id}>
          <strong>{short}</strong> {question}
        </p>
      ))}
      <p>{leanOnly}</p>
      {areas.map((area) => (
        <Part key={area.id} title={nameOf(area)}>
          {lenses.map(({ id, short }) => (
            <div key={id} class="paper-lens">
              {lenses.length > 1 && <strong>{short}</strong>}
              <Stops max={10} low={area.ends[0].text} high={area.ends[1].text} numbered={false} />
            </div>
          ))}
        </Part>
      ))}
    </>
  );
}
