/** The way in for facilitators: an agenda, a title, one press. */
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { home as words } from "#words/home.ts";
import { RETENTION_DAYS, TITLE_CHARS } from "../../../shared/limits.ts";
import type { Names } from "../../../shared/primitives.ts";
import { Inside } from "./Inside.tsx";
import type { HomeModel } from "./model.ts";
import { SplitBy } from "./SplitBy.tsx";
import type { Split } from "./split.ts";

/** Chosen until the list of agendas is here, and the likeliest wish afterwards. */
const USUAL = "icebreaker";

/** The form for a new room; everything in it has a default, so one press is enough. */
export function Start({ model }: { model: HomeModel }) {
  const [agenda, setAgenda] = useState(USUAL);
  const [title, setTitle] = useState<string | null>(null);
  const [names, setNames] = useState<Names>("off");
  const [split, setSplit] = useState<Split>({ by: "nothing" });
  const days = useRef<HTMLInputElement>(null);
  const rehearsal = useRef<HTMLInputElement>(null);
  const { value: state } = model.starting;
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
          names,
          split,
          retentionDays: daysFrom(days.current?.value),
          rehearsal: rehearsal.current?.checked ?? false,
        });
      }}
    >
      <h2>{words.start.heading}</h2>
      <AgendaField model={model} agenda={agenda} choose={setAgenda} />
      <TitleField title={title ?? own} usual={own} type={setTitle} />
      <details class="more">
        <summary>{words.start.more}</summary>
        <div class="more-inside">
          <NamesField names={names} choose={setNames} />
          <SplitBy split={split} choose={setSplit} />
          <DaysField input={days} />
          <label class="option">
            <input type="checkbox" ref={rehearsal} />
            <span>
              {words.start.rehearsal}
              <span class="soft small">{words.start.rehearsalHint}</span>
            </span>
          </label>
        </div>
      </details>
      <button type="submit" class="primary big" aria-disabled={state.is === "busy"}>
        {state.is === "busy" ? words.start.busy : words.start.act}
      </button>
      <p class="problem" role="alert">
        {state.is === "problem" ? state.text : ""}
      </p>
      <p class="soft small">{words.start.promise}</p>
    </form>
  );
}

interface AgendaFieldProps {
  model: HomeModel;
  agenda: string;
  choose(agenda: string): void;
}

/** The ready agendas, with a look into the one that is chosen. */
function AgendaField({ model, agenda, choose }: AgendaFieldProps) {
  const list = model.agendas.value ?? [];
  return (
    <fieldset>
      <legend>{words.start.agenda}</legend>
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
              onChange={() => choose(one.id)}
            />
            <span>
              <strong>{one.title}</strong>
              <span class="soft small">
                {fill(words.start.minutes, { n: one.minutes })} · {plural(one.steps, words.start.steps)}
              </span>
              {one.purpose && <span class="soft small">{one.purpose}</span>}
            </span>
          </label>
        ))
      )}
      <Inside model={model} agenda={agenda} />
      <div class="beside">
        <a class="button quiet small" href={`/paper/${agenda}`}>
          {words.start.paper}
        </a>
        <a class="button quiet small" href="/exercises">
          {words.start.exercises}
        </a>
      </div>
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

/** How many days the room's data is kept. */
function DaysField({ input }: { input: RefObject<HTMLInputElement | null> }) {
  return (
    <div class="field">
      <label for="days">{words.start.retention}</label>
      <span class="days">
        <input
          id="days"
          ref={input}
          type="number"
          inputMode="numeric"
          min={RETENTION_DAYS.min}
          max={RETENTION_DAYS.max}
          defaultValue={String(RETENTION_DAYS.standard)}
          aria-describedby="days-hint"
        />
        <span>{words.start.days}</span>
      </span>
      <p id="days-hint" class="soft small">
        {words.start.retentionHint}
      </p>
    </div>
  );
}

function NamesField({ names, choose }: { names: Names; choose(names: Names): void }) {
  const { start } = words;
  return (
    <fieldset>
      <legend>{start.names}</legend>
      <NamesOption is="off" text={start.namesOff} hint={start.namesOffHint} names={names} choose={choose} />
      <NamesOption is="optional" text={start.namesOptional} names={names} choose={choose} />
      <NamesOption is="required" text={start.namesRequired} names={names} choose={choose} />
    </fieldset>
  );
}

interface NamesOptionProps {
  is: Names;
  text: string;
  hint?: string;
  names: Names;
  choose(names: Names): void;
}

function NamesOption({ is, text, hint, names, choose }: NamesOptionProps) {
  return (
    <label class={names === is ? "option is-chosen" : "option"}>
      <input type="radio" name="names" value={is} checked={names === is} onChange={() => choose(is)} />
      <span>
        {text}
        {hint && <span class="soft small">{hint}</span>}
      </span>
    </label>
  );
}

/** Whole days within what a room may have; the standard where nothing sensible was typed. */
function daysFrom(typed: string | undefined): number {
  const days = Math.round(Number(typed));
  if (!typed || Number.isNaN(days)) return RETENTION_DAYS.standard;
  return Math.min(RETENTION_DAYS.max, Math.max(RETENTION_DAYS.min, days));
}
