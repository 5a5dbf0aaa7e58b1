/**
 * The form of a step. Before it is opened all of it may change, and its settings have the planner's fields; afterwards its
 * title, minutes and script.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { live } from "#words/host/live.ts";
import { host as words } from "#words/host.ts";
import type { DraftStep, Flaw } from "../../../../shared/agenda/draft.ts";
import type { Step } from "../../../../shared/agenda/schema.ts";
import { NOTES_CHARS, STEP_MINUTES, TITLE_CHARS } from "../../../../shared/limits.ts";
import { useModule } from "../../../ui/useModule.ts";
import type { Place } from "../model/commands.ts";
import { changedIn, type Typed, typedInto } from "../model/edited.ts";
import type { HostModel } from "../model.ts";
import { loadSettings } from "./load-content.ts";

export interface EditStepProps {
  model: HostModel;
  step: DraftStep;
  at: Place;
  /** It has been opened, so what it asks stays. */
  opened: boolean;
  /** For a step that is not in the plan yet: the one behind which it goes. */
  after?: string;
  close(): void;
}

/** Stays open until the server has taken the change, so that nothing typed is lost to an error. */
export function EditStep({ model, step, at, opened, after, close }: EditStepProps) {
  const [first] = useState(step);
  const [draft, setDraft] = useState(first);
  const [title, setTitle] = useState(first.title);
  const [minutes, setMinutes] = useState(String(first.minutes));
  const [notes, setNotes] = useState(first.notes ?? "");
  const [flaws, setFlaws] = useState<readonly Flaw[]>([]);
  const [sent, setSent] = useState(false);
  const { module, slow } = useModule(loadSettings);
  const waiting = model.waiting.value.has(at);
  const trouble = model.troubles.value.has(at);
  const locale = model.agenda.value?.locale ?? LANGUAGE;

  useEffect(() => {
    if (!sent || waiting) return;
    setSent(false);
    if (!trouble) close();
  }, [sent, waiting, trouble]);

  const whole = () => {
    const settled = opened ? step : changedIn(first, draft, step);
    return typedInto(settled, changedIn(fieldsOf(first), { title, minutes, notes }, fieldsOf(step)));
  };
  const save = () => {
    if (!module) return;
    const done = module.finishStep(whole(), locale);
    if ("flaws" in done) return setFlaws(done.flaws);
    setFlaws([]);
    send(done.step);
  };
  const send = (finished: Step) => {
    model.command(at, { do: "edit", step: finished, ...(after !== undefined && { after }) });
    setSent(true);
  };
  return (
    <form
      class="edit"
      noValidate={!opened}
      onSubmit={(event) => {
        event.preventDefault();
        if (!waiting) save();
      }}
    >
      {opened && <p class="soft small">{live.edit.opened}</p>}
      <TitleAndMinutes title={title} minutes={minutes} setTitle={setTitle} setMinutes={setMinutes} />
      {!opened &&
        (module ? (
          <module.StepSettings
            step={draft}
            locale={locale}
            flaws={flaws}
            change={(next) => {
              setDraft(next);
              if (flaws.length > 0) setFlaws([]);
            }}
          />
        ) : (
          <p class="soft small" role="status">
            {slow ? live.edit.slow : live.edit.loading}
          </p>
        ))}
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
      {module && flaws.length > 0 && <module.Flaws step={whole()} locale={locale} flaws={flaws} />}
      <div class="row">
        <button type="submit" class="primary" aria-disabled={waiting || !module}>
          {after === undefined ? words.sheet.save : live.edit.add}
        </button>
        <button type="button" onClick={close}>
          {words.sheet.cancel}
        </button>
      </div>
    </form>
  );
}

/** What stands in the form's own fields. */
const fieldsOf = ({ title, minutes, notes = "" }: DraftStep): Typed => ({ title, minutes: String(minutes), notes });

interface TitleAndMinutesProps {
  /** As typed. */
  title: string;
  minutes: string;
  setTitle(title: string): void;
  setMinutes(minutes: string): void;
}

/** The form begins with them: who opens it types at once. */
function TitleAndMinutes({ title, minutes, setTitle, setMinutes }: TitleAndMinutesProps) {
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <>
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
    </>
  );
}
