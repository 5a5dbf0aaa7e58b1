/** What is to be seen: where the step stands, how many simulated people there are, and how they answer. */

import { catalogue as words } from "#words/catalogue.ts";
import type { Step } from "../../../shared/agenda/schema.ts";
import { STYLES } from "../../sample-room/crowd.ts";
import { placesOf } from "../../sample-room/places.ts";
import type { SampleRoom } from "../../sample-room/sample-room.ts";

/** Nobody, too few for an opinion, too few for oneself, a team, a room, a hall. */
const SIZES = [0, 2, 4, 5, 24, 200] as const;

export function Controls({ model, step }: { model: SampleRoom; step: Step }) {
  const here = model.place.value;
  return (
    <section class="controls" aria-label={words.controls}>
      <fieldset>
        <legend>{words.go}</legend>
        <div class="row">
          {placesOf(step).map((place) => (
            <button key={place} type="button" aria-pressed={place === here} onClick={() => model.jump(place)}>
              {words.places[place]}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.crowd}</legend>
        <div class="row">
          {SIZES.map((size) => (
            <button
              key={size}
              type="button"
              aria-pressed={size === model.size.value}
              onClick={() => model.resize(size)}
            >
              {size}
            </button>
          ))}
        </div>
      </fieldset>
      <label>
        <span>{words.style}</span>
        <select
          value={model.style.value}
          onChange={({ currentTarget: { value } }) => {
            const style = STYLES.find((one) => one === value);
            if (style) model.restyle(style);
          }}
        >
          {STYLES.map((style) => (
            <option key={style} value={style}>
              {words.styles[style]}
            </option>
          ))}
        </select>
      </label>
      <p class="problem" role="status">
        {model.trouble.value}
      </p>
      <p class="soft small">{words.you}</p>
    </section>
  );
}
