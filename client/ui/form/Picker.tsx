/** The ready things to choose from, with their texts and a search. */
import { useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { form as words } from "#words/form.ts";
import type { Stock } from "./ask.ts";

export interface PickerProps {
  id: string;
  label: string;
  stock: readonly Stock[];
  /** The ids of those that are in the step. */
  chosen: readonly string[];
  /** Only one can be chosen. */
  one?: boolean;
  /** Chooses one, or takes one out that was chosen. */
  pick(id: string, on: boolean): void;
}

/** So many are in sight at once: a search is no help. */
const FEW = 8;

export function Picker({ id, label, stock, chosen, one = false, pick }: PickerProps) {
  const [wanted, setWanted] = useState("");
  const found = stock.filter((thing) => isFound(thing, wanted));
  return (
    <fieldset class="picker" aria-label={label}>
      {stock.length > FEW && (
        <>
          <label for={`${id}-search`} class="unseen">
            {words.search}
          </label>
          <input
            id={`${id}-search`}
            type="search"
            placeholder={words.search}
            value={wanted}
            onInput={({ currentTarget }) => setWanted(currentTarget.value)}
          />
        </>
      )}
      <p class="unseen" role="status">
        {wanted.trim() && fill(words.found, { n: found.length })}
      </p>
      <ul>
        {found.map((thing) => (
          <li key={thing.id}>
            {one ? (
              // A button, because the arrow keys would choose every radio button on the way to the right one.
              <button
                type="button"
                class="quiet"
                name={id}
                aria-pressed={chosen.includes(thing.id)}
                onClick={() => pick(thing.id, true)}
              >
                <Texts of={thing} />
              </button>
            ) : (
              <label>
                <input
                  type="checkbox"
                  name={id}
                  checked={chosen.includes(thing.id)}
                  onChange={({ currentTarget }) => pick(thing.id, currentTarget.checked)}
                />
                <Texts of={thing} />
              </label>
            )}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="soft small">{words.noneFound}</p>}
    </fieldset>
  );
}

function Texts({ of: { title, text, about } }: { of: Stock }) {
  return (
    <span>
      {title !== undefined && <strong>{title}</strong>}
      <span class={title === undefined ? "" : "soft small"}>{text}</span>
      {about !== undefined && <span class="soft small">{about}</span>}
    </span>
  );
}

/** Whether every word that is looked for is in it. */
function isFound({ title = "", text, about = "" }: Stock, wanted: string): boolean {
  const all = `${title} ${text} ${about}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
