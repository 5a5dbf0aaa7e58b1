/** The way in for facilitators: an agenda, a title, one press. */
import { useEffect, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { home as words } from "#words/home.ts";
import { TITLE_CHARS } from "../../../shared/limits.ts";
import { type Options, USUAL_OPTIONS, wishOf } from "../../room-options/options.ts";
import { RoomOptions } from "../../room-options/RoomOptions.tsx";
import { useMedia } from "../../ui/useMedia.ts";
import { Inside } from "./Inside.tsx";
import { type HomeModel, WIDE } from "./model.ts";

/** Chosen until the list of agendas is here, and the likeliest wish afterwards. */
const USUAL = "icebreaker";

/** The form for a new room; everything in it has a default, so one press is enough. */
export function Start({ model }: { model: HomeModel }) {
  const [agenda, setAgenda] = useState(USUAL);
  const [title, setTitle] = useState<string | null>(null);
  const [options, setOptions] = useState<Options>(USUAL_OPTIONS);
  const { value: state } = model.starting;
  const wide = useMedia(WIDE);
  const own = model.agendas.value?.find((one) => one.id === agenda)?.title ?? "";

  useEffect(() => {
    void model.loadAgendas();
  }, [model]);

  return (
    <form
      class="start"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void model.start({
          agenda,
          title: title ?? own,
          ...wishOf(options),
        });
      }}
    >
      {/* On a wide page the page's own heading, beside it, asks the same. */}
      <h2 class={wide ? "unseen" : ""}>{words.start.heading}</h2>
      <AgendaField model={model} agenda={agenda} choose={setAgenda} />
      <div class="start-row">
        <button type="submit" class="primary big" aria-disabled={state.is === "busy"}>
          {state.is === "busy" ? words.start.busy : words.start.act}
        </button>
        <a class="button quiet" href={`/plan?from=${agenda}`}>
          {words.start.change}
        </a>
      </div>
      <p class="problem" role="alert">
        {state.is === "problem" ? state.text : ""}
      </p>
      <p class="soft small">{words.start.promise}</p>
      <details class="more">
        <summary>{words.start.more}</summary>
        <TitleField title={title ?? own} usual={own} type={setTitle} />
        <RoomOptions options={options} choose={setOptions} />
      </details>
      <Inside model={model} agenda={agenda} />
      <div class="beside">
        <a class="button quiet small" href={`/paper/${agenda}`}>
          {words.start.paper}
        </a>
        <a class="button quiet small" href="/exercises">
          {words.start.exercises}
        </a>
      </div>
    </form>
  );
}

interface AgendaFieldProps {
  model: HomeModel;
  agenda: string;
  choose(agenda: string): void;
}

/** The ready agendas in a line each, and what the chosen one is for: the button below stays in sight. */
function AgendaField({ model, agenda, choose }: AgendaFieldProps) {
  const list = model.agendas.value ?? [];
  const purpose = list.find((one) => one.id === agenda)?.purpose;
  return (
    <fieldset class="agendas">
      <legend class="unseen">{words.start.agenda}</legend>
      {list.length === 0 ? (
        <p class="option is-chosen">
          <strong>{words.start.icebreaker}</strong>
        </p>
      ) : (
        list.map((one) => (
          <label key={one.id} class={one.id === agenda ? "option is-chosen" : "option"}>
            <input
              type="radio"
              name="agenda"
              value={one.id}
              checked={one.id === agenda}
              aria-describedby={one.id === agenda ? "purpose" : undefined}
              onChange={() => choose(one.id)}
            />
            <span class="agenda-head">
              <strong>{one.title}</strong>
              <span class="soft small">{fill(words.start.minutes, { n: one.minutes })}</span>
            </span>
          </label>
        ))
      )}
      <p id="purpose" class="purpose soft small">
        {purpose}
      </p>
    </fieldset>
  );
}

/** `usual` is the agenda's own title. */
function TitleField({ title, usual, type }: { title: string; usual: string; type(title: string): void }) {
  return (
    <div class="field">
      <label for="title">{words.start.title}</label>
      <input
        id="title"
        type="text"
        maxLength={TITLE_CHARS}
        dir="auto"
        autoComplete="off"
        placeholder={usual}
        value={title}
        aria-describedby="title-hint"
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p id="title-hint" class="soft small">
        {words.start.titleHint}
      </p>
    </div>
  );
}
