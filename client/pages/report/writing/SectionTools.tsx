/** Beside a section: its place, whether it is in the report at all, and what was said in the debrief. */
import { useId } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { writing as all } from "#words/report-writing.ts";
import { REPORT } from "../../../../shared/limits.ts";
import type { ReportStep } from "../sections.ts";
import { moved, sectionOf, withSection } from "./section-order.ts";
import type { Writing } from "./writing.ts";

const words = all.section;

interface Props {
  writing: Writing;
  step: ReportStep;
  /** All sections, in the order of the plan. */
  steps: readonly ReportStep[];
  /** What heads it unless she words it. */
  heading: string | undefined;
}

export function SectionTools({ writing, step: { id, title }, steps, heading }: Props) {
  const field = useId();
  const draft = writing.draft.value;
  const section = sectionOf(draft, id);
  const set = (next: typeof section, typing?: string) => writing.change(withSection(draft, steps, next), typing);
  return (
    <div class="section-tools unprinted">
      <p class="writing-row">
        <button
          type="button"
          class="quiet dense"
          aria-label={fill(words.up, { title })}
          onClick={() => writing.change(moved(draft, steps, id, -1))}
        >
          {words.upShort}
        </button>
        <button
          type="button"
          class="quiet dense"
          aria-label={fill(words.down, { title })}
          onClick={() => writing.change(moved(draft, steps, id, 1))}
        >
          {words.downShort}
        </button>
        <label class="report-tick">
          <input
            type="checkbox"
            checked={section.off === true}
            onChange={({ currentTarget: { checked } }) => {
              const { off: _, ...rest } = section;
              set(checked ? { ...rest, off: true } : rest);
            }}
          />
          {words.off}
        </label>
      </p>
      {section.off ? (
        <p class="soft small">{fill(words.gone, { title })}</p>
      ) : (
        <>
          <label for={`${field}-says`}>{words.says}</label>
          <input
            id={`${field}-says`}
            maxLength={REPORT.sentence}
            dir="auto"
            placeholder={heading}
            value={section.says ?? ""}
            onInput={({ currentTarget: { value } }) => {
              const { says: _, ...rest } = section;
              set(value === "" ? rest : { ...rest, says: value }, `says ${id}`);
            }}
          />
          <label for={field}>{words.note}</label>
          <textarea
            id={field}
            rows={2}
            maxLength={REPORT.note}
            dir="auto"
            aria-describedby={`${field}-hint`}
            value={section.note ?? ""}
            onInput={({ currentTarget: { value } }) => {
              const { note: _, ...rest } = section;
              set(value === "" ? rest : { ...rest, note: value }, `note ${id}`);
            }}
          />
          <p class="soft small" id={`${field}-hint`}>
            {words.noteHint}
          </p>
        </>
      )}
    </div>
  );
}
