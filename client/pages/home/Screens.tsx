/** What the product is, at a glance: the big screen and a phone of a workshop, drawn with an example. */
import { screens as words } from "#words/home-screens.ts";
import type { BarRow } from "../../charts/data.ts";
import { StackedBar } from "../../charts/stacked-bar/StackedBar.tsx";
import { Hat } from "../../ui/Hat.tsx";
import "../../charts/stacked-bar/stacked-bar.css";
import "../../charts/fill.css";
import "../../charts/tones.css";
import "../../stage/frame.css";
import "../../stage/foot.css";
import "../../stage/result.css";

/** The example: how 24 people vote before and after their talk. */
const VOTES = [
  ["L", "leading", 11, 5],
  ["B", "both", 3, 14],
  ["M", "managing", 10, 5],
] as const;
const PEOPLE = 24;
/** The phone's card, and how many there are. */
const PLACE = 4;
const CARDS = 8;

const rowsOf = (place: 2 | 3) =>
  VOTES.map((vote): BarRow => {
    const [id, tone] = vote;
    return { id, tone, label: words.choices[id], rounds: [{ round: 1, count: vote[place], n: PEOPLE }] };
  });

export function Screens() {
  return (
    <figure class="screens" role="img" aria-label={words.picture}>
      <BigScreen />
      <Phone />
    </figure>
  );
}

/** By the real one's own sheets, so that it looks as that does. */
function BigScreen() {
  const { stage } = words;
  return (
    <div class="screen-stage" aria-hidden="true">
      <div class="stage">
        <div class="stage-sheet">
          <div class="shown-result">
            <div class="shown-head">
              <p class="headline" style={{ "--size": 2.35 }}>
                {stage.finding}
              </p>
              <p class="shown-about">{words.card}</p>
            </div>
            <div class="shown-picture screen-votes">
              <p>{stage.before}</p>
              <StackedBar rows={rowsOf(2)} />
              <p>{stage.after}</p>
              <StackedBar rows={rowsOf(3)} />
            </div>
          </div>
          <div class="stage-foot">
            <span class="foot-what">{stage.foot}</span>
            <span class="foot-join">
              {stage.address} <span class="room-code">{stage.code}</span>
            </span>
          </div>
        </div>
      </div>
    </div>
  );
}

function Phone() {
  const { phone } = words;
  return (
    <div class="screen-phone" aria-hidden="true">
      <div class="screen-place">
        {Array.from({ length: CARDS }, (_, card) => (
          <i key={card} class={card + 1 < PLACE ? "is-done" : card + 1 === PLACE ? "is-now" : ""} />
        ))}
        <b>{phone.place}</b>
      </div>
      <p class="soft">{phone.asks}</p>
      <p class="screen-card">{words.card}</p>
      {VOTES.map(([id, tone]) => (
        <p key={id} class={id === "B" ? "screen-choice is-chosen" : "screen-choice"}>
          <Hat tone={tone} /> {words.choices[id]}
        </p>
      ))}
      <p class="screen-skip">{phone.skip}</p>
      <div class="screen-acts">
        <span>{phone.back}</span>
        <span class="screen-act">{phone.next}</span>
      </div>
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

/** What the product holds, under its mark. */
export function Stance() {
  return (
    <p class="stance">
      <Hat tone="leading" />
      <Hat tone="managing" /> {words.stance}
    </p>
  );
}
