/** The note box: what is said in the debrief, typed while it is said. */
import { useRef } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { jots as words } from "#words/host/jots.ts";
import { JOT_CHARS } from "../../../../../shared/limits.ts";
import type { HostView } from "../../../../../shared/protocol/view.ts";
import { Icon } from "../../../../ui/Icon.tsx";
import { isShared, nameOf } from "../../model/team.ts";
import type { HostModel } from "../../model.ts";
import { Trouble } from "../../parts/Trouble.tsx";
import { type Jots, placeOf, type Unsent } from "./jots.ts";

export interface JotsProps {
  model: HostModel;
  view: HostView;
  jots: Jots;
}

export function JotsPanel({ model, view, jots }: JotsProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const step = view.step;
  const draft = jots.draft.value;
  const titleOf = (id: string) => model.plan.value.find((one) => one.id === id)?.title ?? id;
  const on = draft?.step ?? step?.id;
  const add = () => {
    jots.add();
    field.current?.focus();
  };
  return (
    <div class="jots">
      <p class="soft small">{words.private}</p>
      {on === undefined ? (
        <p>{words.noStep}</p>
      ) : (
        <form
          class="jots-form"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <textarea
            ref={field}
            rows={2}
            dir="auto"
            maxLength={JOT_CHARS}
            aria-label={words.field}
            aria-describedby="jot-keys"
            // biome-ignore lint/a11y/noAutofocus: whoever opens this wants to type
            autoFocus
            value={draft?.text ?? ""}
            onInput={(event) => jots.type(on, event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.repeat) return;
              event.preventDefault();
              add();
            }}
          />
          <button type="submit" aria-disabled={!draft}>
            {words.add}
          </button>
          <p id="jot-keys" class="soft small">
            {draft && draft.step !== step?.id ? fill(words.elsewhere, { title: titleOf(draft.step) }) : words.keys}
          </p>
        </form>
      )}
      <ul class="jots-lines">
        {(view.jots ?? []).map(({ id, text, by }) => (
          <li key={id}>
            <span class="jots-text">
              {text}
              <By view={view} by={by ?? null} />
            </span>
            <Remove text={text} act={() => step && jots.remove({ step: step.id, id })} />
            <Trouble model={model} at={placeOf(id)} />
          </li>
        ))}
        {jots.unsent.value
          .filter(({ id }) => !view.jots?.some((one) => one.id === id))
          .map((line) => (
            <li key={line.id}>
              <span class="jots-text">
                {line.text}
                <span class="soft small block">
                  {line.failed ? words.unsent : words.sending}
                  {line.step !== step?.id && <> {fill(words.onStep, { title: titleOf(line.step) })}</>}
                </span>
              </span>
              {line.failed && <Again line={line} jots={jots} />}
              <Remove text={line.text} act={() => jots.remove(line)} />
              <Trouble model={model} at={placeOf(line.id)} />
            </li>
          ))}
      </ul>
      {step && !view.jots?.length && jots.unsent.value.length === 0 && <p class="soft small">{words.none}</p>}
    </div>
  );
}

/** Who wrote it, where several facilitators may have. */
function By({ view: { team }, by }: { view: HostView; by: string | null }) {
  const name = isShared(team) && nameOf(team, by);
  return name ? <span class="soft small block">{fill(words.by, { name })}</span> : null;
}

function Again({ line, jots }: { line: Unsent; jots: Jots }) {
  return (
    <button type="button" class="quiet small" onClick={() => jots.again(line)}>
      {words.again}
    </button>
  );
}

function Remove({ text, act }: { text: string; act(): void }) {
  return (
    <button type="button" class="quiet icon-button" aria-label={fill(words.removeOf, { text })} onClick={act}>
      <Icon icon="remove" />
    </button>
  );
}
