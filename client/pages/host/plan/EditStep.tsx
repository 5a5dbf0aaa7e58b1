/** A step's title, minutes and script: what may change even while it runs. */
import { useEffect, useRef, useState } from "preact/hooks";
import { host as words } from "#words/host.ts";
import type { Step } from "../../../../shared/agenda/schema.ts";
import { NOTES_CHARS, STEP_MINUTES, TITLE_CHARS } from "../../../../shared/limits.ts";
import type { Place } from "../model/commands.ts";
import { edited } from "../model/edited.ts";
import type { HostModel } from "../model.ts";

export interface EditStepProps {
  model: HostModel;
  step: Step;
  at: Place;
  close(): void;
}

/** Stays open until the server has taken the change, so that nothing typed is lost to an error. */
export function EditStep({ model, step, at, close }: EditStepProps) {
  const [title, setTitle] = useState(step.title);
  const [minutes, setMinutes] = useState(String(step.minutes));
  const [notes, setNotes] = useState(step.notes ?? "");
  const [sent, setSent] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const waiting = model.waiting.value.has(at);
  const trouble = model.troubles.value.has(at);

  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    if (!sent || waiting) return;
    setSent(false);
    if (!trouble) close();
  }, [sent, waiting, trouble]);

  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault();
        model.command(at, { do: "edit", step: edited(step, { title, minutes, notes }) });
        setSent(true);
      }}
    >
      <label>
        <span class="small">{words.sheet.stepTitle}</span>
        <input
          ref={first}
          type="text"
          required
          maxLength={TITLE_CHARS}
          dir="auto"
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <label>
        <span class="small">{words.sheet.stepMinutes}</span>
        <input
          type="number"
          inputMode="decimal"
          min={0}
          max={STEP_MINUTES}
          step="any"
          value={minutes}
          onInput={(event) => setMinutes(event.currentTarget.value)}
        />
      </label>
      <label>
        <span class="small">{words.sheet.stepNotes}</span>
        <textarea
          rows={6}
          maxLength={NOTES_CHARS}
          dir="auto"
          value={notes}
          onInput={(event) => setNotes(event.currentTarget.value)}
        />
        <span class="soft small">{words.sheet.stepNotesHint}</span>
      </label>
      <div class="row">
        <button type="submit" class="primary" aria-disabled={waiting}>
          {words.sheet.save}
        </button>
        <button type="button" onClick={close}>
          {words.sheet.cancel}
        </button>
      </div>
    </form>
  );
}
