/** obstacles by theme and what became of the parking lot, as the facilitator puts it for the client. */
import { fill } from "#words/fill.ts";
import { writing as all } from "#words/report-writing.ts";
import { REPORT, TITLE_CHARS } from "../../../../shared/limits.ts";
import { isOvercounted } from "../../../../shared/protocol/overcounted.ts";
import type { ReportDraft } from "../../../../shared/protocol/report.ts";
import { changed, Labelled, Short } from "./fields.tsx";
import type { Writing } from "./writing.ts";

type Obstacle = NonNullable<ReportDraft["obstacles"]>[number];
type ParkedOne = NonNullable<ReportDraft["parked"]>[number];

export function Obstacles({ writing }: { writing: Writing }) {
  const words = all.obstacles;
  const { obstacles = [], writers } = writing.draft.value;
  const set = (next: Obstacle[], field?: string) =>
    writing.change(changed(writing.draft.value, "obstacles", next.length > 0 ? next : undefined), field);
  const setOne = (at: number, one: Obstacle, field: string) =>
    set(
      obstacles.map((each, place) => (place === at ? one : each)),
      `obstacle ${at} ${field}`,
    );
  return (
    <fieldset>
      <legend>{words.legend}</legend>
      <p class="soft small">{words.hint}</p>
      {obstacles.map((one, at) => (
        <div key={at} class="writing-ask">
          <Short
            label={fill(words.theme, { n: at + 1 })}
            type="text"
            most={REPORT.theme}
            value={one.theme}
            set={(theme) => setOne(at, { ...one, theme }, "theme")}
          />
          <Short
            label={words.count}
            type="number"
            value={one.n}
            flaw={isOvercounted(one, writers) ? fill(words.more, { n: writers ?? 0 }) : undefined}
            set={(value) => setOne(at, withPeople({ theme: one.theme }, value), "count")}
          />
          <button type="button" class="quiet" onClick={() => set(obstacles.filter((_, place) => place !== at))}>
            {fill(words.remove, { n: at + 1 })}
          </button>
        </div>
      ))}
      {obstacles.length > 0 && (
        <Short
          label={words.writers}
          type="number"
          value={writers}
          set={(value) => writing.change(changed(writing.draft.value, "writers", peopleOf(value)), "writers")}
        />
      )}
      {obstacles.length < REPORT.obstacles && (
        <button type="button" onClick={() => set([...obstacles, { theme: "" }])}>
          {words.add}
        </button>
      )}
    </fieldset>
  );
}

export function Parked({ writing }: { writing: Writing }) {
  const words = all.parked;
  const { parked = [] } = writing.draft.value;
  const set = (next: ParkedOne[], field?: string) =>
    writing.change(changed(writing.draft.value, "parked", next.length > 0 ? next : undefined), field);
  const setText = (at: number, field: keyof ParkedOne, value: string) =>
    set(
      parked.map((one, place) => (place === at ? withText(one, field, value) : one)),
      `parked ${at} ${field}`,
    );
  return (
    <fieldset>
      <legend>{words.legend}</legend>
      <p class="soft small">{words.hint}</p>
      {parked.map((one, at) => (
        <div key={at} class="writing-ask">
          <Long label={fill(words.what, { n: at + 1 })} value={one.what} set={(value) => setText(at, "what", value)} />
          <Long label={words.answer} value={one.answer} set={(value) => setText(at, "answer", value)} />
          <Short
            label={words.who}
            type="text"
            most={TITLE_CHARS}
            value={one.who}
            set={(value) => setText(at, "who", value)}
          />
          <Short label={words.by} type="date" value={one.by} set={(value) => setText(at, "by", value)} />
          <button type="button" class="quiet" onClick={() => set(parked.filter((_, place) => place !== at))}>
            {fill(words.remove, { n: at + 1 })}
          </button>
        </div>
      ))}
      {parked.length < REPORT.parked && (
        <button type="button" onClick={() => set([...parked, { what: "" }])}>
          {words.add}
        </button>
      )}
    </fieldset>
  );
}

function Long({ label, value, set }: { label: string; value: string | undefined; set(value: string): void }) {
  return (
    <Labelled label={label}>
      {(id) => (
        <textarea
          id={id}
          rows={2}
          maxLength={REPORT.ask}
          dir="auto"
          value={value ?? ""}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

/** An item with another text; without one that is empty again, but for what it is about. */
function withText(one: ParkedOne, field: keyof ParkedOne, value: string): ParkedOne {
  const { [field]: _, ...rest } = one;
  return value === "" ? { what: "", ...rest } : { what: one.what, ...rest, [field]: value };
}

/** A whole number of people; undefined where the field has none. */
function peopleOf(value: string): number | undefined {
  const n = Math.round(Number(value));
  return value !== "" && n >= 0 ? n : undefined;
}

function withPeople(one: { theme: string }, value: string): Obstacle {
  const n = peopleOf(value);
  return n === undefined ? one : { ...one, n };
}
