/** The parts of a plan that are chosen and not written. */
import { useId } from "preact/hooks";
import { form as words } from "#words/exercises/commit.ts";
import { fill } from "#words/fill.ts";
import type { Form } from "../../../shared/exercises/commit/settings.ts";
import { STYLE_CHARS } from "../../../shared/limits.ts";
import { nearLimit } from "../../ui/typed.tsx";
import { type Draft, FOLLOW_UPS, SHARES } from "./draft.ts";

interface PartProps {
  form: Form;
  draft: Draft;
  change(part: Draft): void;
}

/** Start, stop or continue, and what it is about; the short form takes the first for granted. */
export function Choices({ form, draft, change, short }: PartProps & { short: boolean }) {
  const { kinds, areas } = form;
  return (
    <>
      {!short && (
        <Radios
          legend={words.kind}
          options={[
            { id: "start" as const, ...kinds.start },
            { id: "stop" as const, ...kinds.stop },
            { id: "continue" as const, ...kinds.continue },
          ]}
          value={draft.kind}
          pick={(kind) => change({ kind })}
        />
      )}
      <Radios
        legend={form.words.area}
        columns="two"
        options={[
          { id: "vision" as const, text: areas.vision },
          { id: "ideas" as const, text: areas.ideas },
          { id: "people" as const, text: areas.people },
          { id: "time" as const, text: areas.time },
          { id: "culture" as const, text: areas.culture },
          { id: "growth" as const, text: areas.growth },
        ]}
        value={draft.area}
        pick={(area) => change({ area })}
      />
    </>
  );
}

/** Who may read it: nobody, unless they are let. */
export function Audience({ form, draft, change }: PartProps) {
  return (
    <Radios
      legend={form.words.share}
      options={SHARES.map((id) => ({ id, ...form.audiences[id] }))}
      value={draft.share ?? "private"}
      pick={(share) => change({ share })}
    />
  );
}

export function FollowUp({ form, draft, change }: PartProps) {
  return (
    <Radios
      legend={form.words.followUp}
      columns="three"
      options={FOLLOW_UPS.map((id) => ({ id, text: fill(words.days, { n: id }) }))}
      value={draft.followUpDays ?? 30}
      pick={(followUpDays) => change({ followUpDays })}
    />
  );
}

export function Style({ form, draft, change }: PartProps) {
  const id = useId();
  return (
    <div class="plan-field">
      <label for={id}>{form.words.style}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        value={draft.style ?? ""}
        aria-describedby={`${id}-hint`}
        onInput={(event) => change({ style: event.currentTarget.value })}
      />
      <span class="soft small" id={`${id}-hint`}>
        {nearLimit(draft.style ?? "", STYLE_CHARS) || words.styleHint}
      </span>
    </div>
  );
}

interface Option<Id> {
  id: Id;
  text: string;
  hint?: string;
}

function Radios<Id extends string | number>(props: {
  legend: string;
  columns?: "two" | "three";
  options: readonly Option<Id>[];
  value: Id | undefined;
  pick(id: Id): void;
}) {
  const { legend, columns, options, value, pick } = props;
  const name = useId();
  return (
    <fieldset class="plan-part">
      <legend>{legend}</legend>
      <div class={columns ? `plan-grid is-${columns}` : "pick-list"}>
        {options.map(({ id, text, hint }) => (
          <label key={id} class="pick">
            <input type="radio" name={name} checked={value === id} onChange={() => pick(id)} />
            <span class="pick-words">
              <span>{text}</span>
              {hint !== undefined && <span class="soft small">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
