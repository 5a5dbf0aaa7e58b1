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
      <InvitedField
        invited={options.invited ?? String(people ?? "")}
        type={(invited) => choose({ ...options, invited })}
      />
      <NamesField names={options.names} choose={(names) => choose({ ...options, names })} />
      <SplitBy split={options.split} choose={(split) => choose({ ...options, split })} />
      <DaysField days={options.days} type={(days) => choose({ ...options, days })} />
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

/** How many people are expected. */
function InvitedField({ invited, type }: { invited: string; type(invited: string): void }) {
  return (
    <div class="field">
      <label for="invited">{words.invited}</label>
      <span class="days">
        <input
          id="invited"
          type="number"
          inputMode="numeric"
          min={1}
          max={PEOPLE_PER_ROOM}
          value={invited}
          aria-describedby="invited-hint"
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </span>
      <p id="invited-hint" class="soft small">
        {words.invitedHint}
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

/** How many days the room's data is kept. */
function DaysField({ days, type }: { days: string; type(days: string): void }) {
  return (
    <div class="field">
      <label for="days">{words.retention}</label>
      <span class="days">
        <input
          id="days"
          type="number"
          inputMode="numeric"
          min={RETENTION_DAYS.min}
          max={RETENTION_DAYS.max}
          value={days}
          aria-describedby="days-hint"
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <span>{words.days}</span>
      </span>
      <p id="days-hint" class="soft small">
        {words.retentionHint}
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
