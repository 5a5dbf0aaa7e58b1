/** For whom and when the workshop is: everything that the plan's clock and its warnings follow from. */
import { useId } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import type { Draft } from "../../../shared/agenda/draft.ts";
import { PEOPLE_PER_ROOM, READING_CHARS, STEP_MINUTES, STEPS, TITLE_CHARS } from "../../../shared/limits.ts";
import { Logo } from "./Logo.tsx";
import type { Editor } from "./model/editor.ts";
import { type PlanFields, setPlan } from "./model/recipes.ts";
import type { OpenPlan } from "./open-plan.ts";

/** The settings in one line. */
export function settingsLine({ start, end, people, remote }: Draft): string {
  const text = words.settings;
  const parts = [
    start && (end ? fill(text.fromTo, { start, end }) : fill(text.from, { start })),
    people !== undefined && plural(people, text.peopleOf),
    remote !== undefined && remote > 0 && fill(text.remoteOf, { n: remote }),
  ].filter(Boolean);
  return parts.length === 0 ? text.none : parts.join(" · ");
}

export function PlanSettings({ editor, pictures }: Pick<OpenPlan, "editor" | "pictures">) {
  const draft = editor.draft.value;
  const text = words.settings;
  const fixed = draft.start !== undefined && draft.end !== undefined;
  return (
    <section class="plan-settings" id="plan-settings" aria-label={text.heading}>
      <LineField editor={editor} />
      <NumberField editor={editor} name="people" min={1} max={PEOPLE_PER_ROOM} />
      <NumberField editor={editor} name="remote" min={0} max={PEOPLE_PER_ROOM} />
      <TimeField editor={editor} name="start" />
      <TimeField editor={editor} name="end" />
      {!fixed && <NumberField editor={editor} name="minutes" min={1} max={STEPS * STEP_MINUTES} />}
      <Reading editor={editor} />
      <Logo editor={editor} pictures={pictures} />
      {(draft.remote ?? 0) > (draft.people ?? PEOPLE_PER_ROOM) && <p class="problem">{text.remoteMore}</p>}
    </section>
  );
}

function LineField({ editor }: { editor: Editor }) {
  const { client = "" } = editor.draft.value;
  return (
    <label class="plan-field">
      <span>{words.settings.client}</span>
      <input
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={TITLE_CHARS}
        data-spot="plan client"
        value={client}
        onInput={({ currentTarget: { value } }) => editor.act(setPlan({ client: value || undefined }), "plan client")}
      />
    </label>
  );
}

/** what people and the report find at the end. */
function Reading({ editor }: { editor: Editor }) {
  const id = useId();
  const { reading = "" } = editor.draft.value;
  const { label, hint } = words.settings.reading;
  return (
    <label class="plan-field plan-reading">
      <span>{label}</span>
      <textarea
        rows={3}
        dir="auto"
        maxLength={READING_CHARS}
        aria-describedby={id}
        data-spot="plan reading"
        value={reading}
        onInput={({ currentTarget: { value } }) => editor.act(setPlan({ reading: value || undefined }), "plan reading")}
      />
      <small class="soft" id={id}>
        {hint}
      </small>
    </label>
  );
}

interface NumberFieldProps {
  editor: Editor;
  name: "people" | "remote" | "minutes";
  min: number;
  max: number;
}

function NumberField({ editor, name, min, max }: NumberFieldProps) {
  const value = editor.draft.value[name];
  const set = (typed: string) => {
    const n = Math.round(Number(typed));
    // What is no number yet takes the setting away; what is too large is cut to the most there may be.
    const next = typed.trim() === "" || Number.isNaN(n) || n < min ? undefined : Math.min(n, max);
    const fields: PlanFields = { [name]: next };
    editor.act(setPlan(fields), `plan ${name}`);
  };
  return (
    <label class="plan-field">
      <span>{words.settings[name]}</span>
      <input
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        data-spot={`plan ${name}`}
        value={value ?? ""}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
}

function TimeField({ editor, name }: { editor: Editor; name: "start" | "end" }) {
  return (
    <label class="plan-field">
      <span>{words.settings[name]}</span>
      <input
        type="time"
        data-spot={`plan ${name}`}
        value={editor.draft.value[name] ?? ""}
        onInput={({ currentTarget: { value } }) => {
          const fields: PlanFields = { [name]: value.slice(0, 5) || undefined };
          editor.act(setPlan(fields), `plan ${name}`);
        }}
      />
    </label>
  );
}
