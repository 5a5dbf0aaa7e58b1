/** What the product is, at a glance: the three screens of a workshop, drawn with an example. */
import { screens as words } from "#words/home-screens.ts";
import type { BarRow } from "../../charts/data.ts";
import { StackedBar } from "../../charts/stacked-bar/StackedBar.tsx";
import { Hat } from "../../ui/Hat.tsx";
import "../../charts/stacked-bar/stacked-bar.css";
import "../../charts/fill.css";
import "../../charts/tones.css";

/** The example: how 24 people vote before and after their talk. */
const VOTES = [
  ["L", "leading", 11, 5],
  ["B", "both", 3, 14],
  ["M", "managing", 10, 5],
] as const;
const PEOPLE = 24;

const rowsOf = (place: 2 | 3) =>
  VOTES.map((vote): BarRow => {
    const [id, tone] = vote;
    return { id, tone, label: words.choices[id], rounds: [{ round: 1, count: vote[place], n: PEOPLE }] };
  });

export function Screens() {
  return (
    <figure class="screens" role="img" aria-label={words.picture}>
      <div class="screen-stage" aria-hidden="true">
        <p class="screen-name">{words.stage.name}</p>
        <p class="screen-finding">{words.stage.finding}</p>
        <Vote name={words.stage.before} rows={rowsOf(2)} />
        <Vote name={words.stage.after} rows={rowsOf(3)} />
        <ul class="screen-key">
          {VOTES.map(([id, tone]) => (
            <li key={id}>
              <Hat tone={tone} /> {words.choices[id]}
            </li>
          ))}
        </ul>
      </div>
      <div class="screen-phone" aria-hidden="true">
        <p class="screen-name">{words.phone.name}</p>
        <p class="screen-card">{words.card}</p>
        {VOTES.map(([id]) => (
          <p key={id} class={id === "B" ? "screen-choice is-chosen" : "screen-choice"}>
            {words.choices[id]}
          </p>
        ))}
      </div>
      <div class="screen-host" aria-hidden="true">
        <p class="screen-name">{words.host.name}</p>
        <p>{words.host.say}</p>
        <p class="screen-act">{words.host.act}</p>
      </div>
    </figure>
  );
}

function Vote({ name, rows }: { name: string; rows: readonly BarRow[] }) {
  return (
    <div class="screen-vote">
      <p class="screen-name">{name}</p>
      <StackedBar rows={rows} />
    </div>
  );
}

/** The three things that happen. */
export function InThree() {
  return (
    <ul class="in-three">
      {words.steps.map(({ heading, text }) => (
        <li key={heading}>
          <h3>{heading}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
