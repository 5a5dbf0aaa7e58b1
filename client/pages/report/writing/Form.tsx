/** what a facilitator adds to page one, with its findings as they are proposed. Nothing of the form is printed. */
import { fill } from "#words/fill.ts";
import { writing as words } from "#words/report-writing.ts";
import { REPORT, TITLE_CHARS } from "../../../../shared/limits.ts";
import type { OnPress } from "../../../../shared/protocol/edition.ts";
import type { Results } from "../../../../shared/protocol/http.ts";
import { hasSegments } from "../../../exercises/Segments.tsx";
import type { ReportStep } from "../sections.ts";
import { Clashes } from "./Clashes.tsx";
import { Findings } from "./Findings.tsx";
import { changed, Labelled } from "./fields.tsx";
import { LogoField } from "./LogoField.tsx";
import type { Proposed } from "./proposed.ts";
import { useUndoKeys } from "./use-undo-keys.ts";
import { Obstacles, Parked } from "./Waiting.tsx";
import type { Writing } from "./writing.ts";
import "./writing.css";

interface FormProps {
  writing: Writing;
  room: Results["room"];
  /** The findings that the workshop's results are strong enough for. */
  proposed: Proposed;
  /** What the workshop had. */
  steps: readonly ReportStep[];
}

export function Form({ writing, room, proposed, steps }: FormProps) {
  useUndoKeys(writing);
  return (
    <details class="writing unprinted">
      <summary>{words.heading}</summary>
      <div class="writing-fields">
        <p class="soft small">{words.lead}</p>
        <Kept writing={writing} />
        <Clashes writing={writing} />
        <Prose writing={writing} field="why" label={words.why} hint={words.whyHint} />
        <Line writing={writing} field="group" label={words.group} />
        <Line writing={writing} field="facilitation" label={words.facilitation} />
        <LogoField writing={writing} room={room} />
        <Findings writing={writing} proposed={proposed} />
        <Asks writing={writing} />
        <Prose writing={writing} field="followUp" label={words.followUp} />
        <Prose writing={writing} field="part" label={words.part} />
        <Prose writing={writing} field="indicator" label={words.indicator} />
        <Obstacles writing={writing} />
        <Parked writing={writing} />
        <Shows writing={writing} steps={steps} />
        <Floor writing={writing} />
      </div>
    </details>
  );
}

function Kept({ writing }: { writing: Writing }) {
  const keeping = writing.keeping.value;
  const said = keeping.is === "unkept" ? fill(words.keeping.unkept, { why: keeping.why }) : words.keeping[keeping.is];
  return (
    <p class="writing-row">
      <button type="button" aria-disabled={!writing.canUndo.value} onClick={() => writing.undo()}>
        {words.undo}
      </button>
      <button type="button" aria-disabled={!writing.canRedo.value} onClick={() => writing.redo()}>
        {words.redo}
      </button>
      <span role="status" class="small">
        {said}
      </span>
    </p>
  );
}

interface TextProps {
  writing: Writing;
  label: string;
  hint?: string;
}

function Prose({ writing, field, label, hint }: TextProps & { field: "why" | "followUp" | "part" | "indicator" }) {
  return (
    <Labelled label={label} hint={hint}>
      {(id, described) => (
        <textarea
          id={id}
          aria-describedby={described}
          rows={2}
          maxLength={REPORT.prose}
          dir="auto"
          value={writing.draft.value[field] ?? ""}
          onInput={({ currentTarget }) =>
            writing.change(changed(writing.draft.value, field, currentTarget.value), field)
          }
        />
      )}
    </Labelled>
  );
}

function Line({ writing, field, label }: TextProps & { field: "group" | "facilitation" }) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="text"
          maxLength={TITLE_CHARS}
          value={writing.draft.value[field] ?? ""}
          onInput={({ currentTarget }) =>
            writing.change(changed(writing.draft.value, field, currentTarget.value), field)
          }
        />
      )}
    </Labelled>
  );
}

function Asks({ writing }: { writing: Writing }) {
  const { asks = [] } = writing.draft.value;
  const set = (next: typeof asks, field?: string) =>
    writing.change(changed(writing.draft.value, "asks", next.length > 0 ? next : undefined), field);
  const setOne = (at: number, one: (typeof asks)[number], field: string) =>
    set(
      asks.map((ask, place) => (place === at ? one : ask)),
      `ask ${at} ${field}`,
    );
  return (
    <fieldset>
      <legend>{words.asks.legend}</legend>
      {asks.map((ask, at) => (
        <div key={at} class="writing-ask">
          <Labelled label={fill(words.asks.what, { n: at + 1 })}>
            {(id) => (
              <textarea
                id={id}
                rows={2}
                maxLength={REPORT.ask}
                dir="auto"
                value={ask.what}
                onInput={({ currentTarget }) => setOne(at, { ...ask, what: currentTarget.value }, "what")}
              />
            )}
          </Labelled>
          <Labelled label={words.asks.who}>
            {(id) => (
              <input
                id={id}
                type="text"
                maxLength={TITLE_CHARS}
                value={ask.who ?? ""}
                onInput={({ currentTarget: { value } }) => {
                  const { who: _, ...rest } = ask;
                  setOne(at, value === "" ? rest : { ...rest, who: value }, "who");
                }}
              />
            )}
          </Labelled>
          <Labelled label={words.asks.by}>
            {(id) => (
              <input
                id={id}
                type="date"
                value={ask.by ?? ""}
                onInput={({ currentTarget: { value } }) => {
                  const { by: _, ...rest } = ask;
                  setOne(at, value === "" ? rest : { ...rest, by: value }, "by");
                }}
              />
            )}
          </Labelled>
          <button type="button" class="quiet" onClick={() => set(asks.filter((_, place) => place !== at))}>
            {fill(words.asks.remove, { n: at + 1 })}
          </button>
        </div>
      ))}
      {asks.length < REPORT.asks && (
        <button type="button" onClick={() => set([...asks, { what: "" }])}>
          {words.asks.add}
        </button>
      )}
    </fieldset>
  );
}

const SHOWS = ["ledger", "audit", "doubletake", "groups"] as const satisfies readonly OnPress[];

/** Of these only what the workshop had. */
function Shows({ writing, steps }: { writing: Writing; steps: readonly ReportStep[] }) {
  const { shows = [] } = writing.draft.value;
  const had = SHOWS.filter((one) =>
    one === "groups" ? steps.some(hasSegments) : steps.some(({ exercise }) => exercise === one),
  );
  if (had.length === 0) return null;
  const set = (one: OnPress, on: boolean) => {
    const next = SHOWS.filter((each) => (each === one ? on : shows.includes(each)));
    writing.change(changed(writing.draft.value, "shows", next.length > 0 ? next : undefined));
  };
  return (
    <fieldset>
      <legend>{words.shows.legend}</legend>
      <p class="soft small">{words.shows.hint}</p>
      {had.map((one) => (
        <label key={one} class="report-tick">
          <input
            type="checkbox"
            checked={shows.includes(one)}
            onChange={({ currentTarget }) => set(one, currentTarget.checked)}
          />
          {words.shows.names[one]}
        </label>
      ))}
    </fieldset>
  );
}

function Floor({ writing }: { writing: Writing }) {
  return (
    <Labelled label={words.floor} hint={words.floorHint}>
      {(id, described) => (
        <input
          id={id}
          aria-describedby={described}
          type="number"
          min={5}
          max={100}
          value={writing.draft.value.floor ?? ""}
          onInput={({ currentTarget: { valueAsNumber: n } }) =>
            writing.change(changed(writing.draft.value, "floor", n >= 1 ? Math.round(n) : undefined), "floor")
          }
        />
      )}
    </Labelled>
  );
}
