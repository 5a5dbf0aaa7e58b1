/** Which findings stand on page one, and in whose words. */
import { useId } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { writing } from "#words/report-writing.ts";
import { REPORT } from "../../../../shared/limits.ts";
import type { ReportDraft } from "../../../../shared/protocol/report.ts";
import { findingsOf, type Proposed } from "./proposed.ts";
import type { Writing } from "./writing.ts";

const words = writing.findings;
type Chosen = NonNullable<ReportDraft["findings"]>[number];

export function Findings({ writing, proposed }: { writing: Writing; proposed: Proposed }) {
  const { draft } = writing;
  if (proposed.all.length === 0) return <p class="soft small">{words.nothing}</p>;
  const chosen = draft.value.findings ?? proposed.three.map(({ key }): Chosen => ({ of: key }));
  const set = (findings: Chosen[], field?: string) => writing.change({ ...draft.value, findings }, field);
  const setOne = (at: number, one: Chosen | null, field?: string) =>
    set(
      one === null
        ? chosen.filter((_, place) => place !== at)
        : at < chosen.length
          ? chosen.map((each, place) => (place === at ? one : each))
          : [...chosen, one],
      field,
    );
  const places = Math.min(REPORT.findings, proposed.all.length, chosen.length + 1);
  return (
    <fieldset>
      <legend>{words.legend}</legend>
      <p class="soft small">{words.hint}</p>
      {Array.from({ length: places }, (_, at) => (
        <Place key={at} at={at} of={chosen[at]} chosen={chosen} proposed={proposed} set={setOne} />
      ))}
      {draft.value.findings !== undefined && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            const { findings: _, ...rest } = draft.value;
            writing.change(rest);
          }}
        >
          {words.anew}
        </button>
      )}
    </fieldset>
  );
}

interface PlaceProps {
  at: number;
  of: Chosen | undefined;
  chosen: readonly Chosen[];
  proposed: Proposed;
  set(at: number, one: Chosen | null, field?: string): void;
}

function Place({ at, of, chosen, proposed, set }: PlaceProps) {
  const id = useId();
  const others = new Set(chosen.filter((_, place) => place !== at).map((one) => one.of));
  const found = proposed.all.find(({ key }) => key === of?.of);
  const [shown] = of ? findingsOf({ findings: [of] }, proposed) : [];
  return (
    <div class="writing-finding">
      <label for={id}>{fill(words.which, { n: at + 1 })}</label>
      <select
        id={id}
        value={of?.of ?? ""}
        onChange={({ currentTarget: { value } }) => set(at, value === "" ? null : { of: value })}
      >
        <option value="">{words.none}</option>
        {proposed.all
          .filter(({ key }) => !others.has(key))
          .map(({ key, says }) => (
            <option key={key} value={key}>
              {says}
            </option>
          ))}
      </select>
      {of && found && (
        <>
          <label for={`${id}-says`}>{words.says}</label>
          <textarea
            id={`${id}-says`}
            rows={2}
            maxLength={REPORT.sentence}
            dir="auto"
            value={of.says ?? found.says}
            onInput={({ currentTarget: { value } }) => set(at, { of: of.of, says: value }, `finding ${at}`)}
          />
          <p class="small">{found.figures}</p>
          {shown?.isHers && (
            <p class="soft small">
              {fill(words.asProposed, { text: found.says })}{" "}
              <button type="button" class="quiet" onClick={() => set(at, { of: of.of })}>
                {words.back}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
