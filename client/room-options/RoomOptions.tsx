/** The form for what a new workshop is to be, beside its plan; everything in it has a default. */
import { roomOptions as words } from "#words/room-options.ts";
import { PEOPLE_PER_ROOM, RETENTION_DAYS } from "../../shared/limits.ts";
import type { Names } from "../../shared/primitives.ts";
import type { Options } from "./options.ts";
import "./options.css";
import { SplitBy } from "./SplitBy.tsx";

interface RoomOptionsProps {
  /** How many people the plan expects, where it says. */
  people?: number | undefined;
  options: Options;
  choose(options: Options): void;
}

export function RoomOptions({ people, options, choose }: RoomOptionsProps) {
  return (
    <div class="room-options">
      <NumberField
        id="invited"
        label={words.invited}
        hint={words.invitedHint}
        range={{ min: 1, max: PEOPLE_PER_ROOM }}
        value={options.invited ?? String(people ?? "")}
        type={(invited) => choose({ ...options, invited })}
      />
      <NamesField names={options.names} choose={(names) => choose({ ...options, names })} />
      <SplitBy split={options.split} choose={(split) => choose({ ...options, split })} />
      <NumberField
        id="days"
        label={words.retention}
        hint={words.retentionHint}
        range={RETENTION_DAYS}
        value={options.days}
        unit={words.days}
        type={(days) => choose({ ...options, days })}
      />
      <OpensField opens={options.opens} choose={(opens) => choose({ ...options, opens })} />
      <label class="option">
        <input
          type="checkbox"
          checked={options.rehearsal}
          onChange={({ currentTarget }) => choose({ ...options, rehearsal: currentTarget.checked })}
        />
        <span>
          {words.rehearsal}
          <span class="soft small">{words.rehearsalHint}</span>
        </span>
      </label>
    </div>
  );
}

interface NumberFieldProps {
  id: string;
  label: string;
  hint: string;
  range: { min: number; max: number };
  /** As typed. */
  value: string;
  unit?: string;
  type(value: string): void;
}

function NumberField({ id, label, hint, range: { min, max }, value, unit, type }: NumberFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="days">
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          value={value}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        {unit !== undefined && <span>{unit}</span>}
      </span>
      <p id={`${id}-hint`} class="soft small">
        {hint}
      </p>
    </div>
  );
}

/** When people can join. */
function OpensField({ opens, choose }: { opens: string; choose(opens: string): void }) {
  return (
    <div class="field">
      <label for="opens">{words.opens}</label>
      <input
        id="opens"
        type="datetime-local"
        value={opens}
        aria-describedby="opens-hint"
        onInput={({ currentTarget }) => choose(currentTarget.value)}
      />
      <p id="opens-hint" class="soft small">
        {words.opensHint}
      </p>
    </div>
  );
}

function NamesField({ names, choose }: { names: Names; choose(names: Names): void }) {
  return (
    <fieldset>
      <legend>{words.names}</legend>
      <NamesOption is="off" text={words.namesOff} hint={words.namesOffHint} names={names} choose={choose} />
      <NamesOption is="optional" text={words.namesOptional} names={names} choose={choose} />
      <NamesOption is="required" text={words.namesRequired} names={names} choose={choose} />
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
