/** The library beside the plan: every ready step, and an empty one of every exercise. */
import { useRef, useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { plan as words } from "#words/plan.ts";
import { STEPS } from "../../../shared/limits.ts";
import { fitting, type Offer } from "../../exercises/find/offers.ts";
import { IconButton } from "./icons.tsx";
import type { Editor } from "./model/editor.ts";
import { useDraggable } from "./use-drag.ts";

const MINUTES = [3, 5, 10, 15] as const;
/** Who is expected where the plan does not say. */
const PEOPLE = 24;

export function Library({ editor, offers }: { editor: Editor; offers: readonly Offer[] }) {
  const [text, setText] = useState("");
  const [minutes, setMinutes] = useState<number | undefined>(undefined);
  const [fits, setFits] = useState(false);
  const people = editor.draft.value.people ?? PEOPLE;
  const found = fitting(offers, { text, minutes, people: fits ? people : undefined });
  const kinds = [...new Set(found.map(({ exercise }) => exercise))];
  return (
    <>
      <div class="column-head">
        <h2 id="library-heading">{words.library.heading}</h2>
        <a class="small" href="/exercises" target="_blank" rel="noopener">
          {words.library.try}
        </a>
      </div>
      <div class="library-find">
        <input
          type="search"
          data-spot="plan find"
          aria-label={words.library.find}
          placeholder={words.library.find}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <select
          aria-label={words.library.minutes}
          value={minutes ?? ""}
          onChange={({ currentTarget: { value } }) => setMinutes(value === "" ? undefined : Number(value))}
        >
          <option value="">{words.library.anyMinutes}</option>
          {MINUTES.map((n) => (
            <option key={n} value={n}>
              {fill(words.library.upTo, { n })}
            </option>
          ))}
        </select>
        <label class="check small">
          <input type="checkbox" checked={fits} onChange={({ currentTarget }) => setFits(currentTarget.checked)} />
          <span>{fill(words.library.fits, { n: people })}</span>
        </label>
      </div>
      <p class={found.length === 0 ? "soft" : "unseen"} role="status">
        {found.length === 0 ? words.library.nothing : plural(found.length, words.library.found)}
      </p>
      {kinds.map((kind) => (
        <section key={kind} class="kind">
          <h3>{kind}</h3>
          <ul>
            {found
              .filter(({ exercise }) => exercise === kind)
              .map((offer) => (
                <OfferRow key={offer.key} editor={editor} offer={offer} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function OfferRow({ editor, offer }: { editor: Editor; offer: Offer }) {
  const row = useRef<HTMLLIElement>(null);
  useDraggable(row, "offer", offer.key);
  const { step, minutes, purpose, blank } = offer;
  const title = blank ? words.library.blank : step.title;
  return (
    <li ref={row} class="offer">
      <span>
        <strong>{title}</strong>{" "}
        <span class="soft small nowrap">
          {fill(minutes.min === minutes.max ? words.library.oneMinutes : words.library.range, { ...minutes })}
        </span>
        {!blank && <span class="soft small offer-purpose">{purpose}</span>}
      </span>
      <IconButton
        icon="plus"
        label={fill(words.library.add, { title: blank ? purpose : step.title })}
        act={() => editor.add(step)}
        disabled={editor.draft.value.steps.length >= STEPS}
      />
    </li>
  );
}
