/** What the product is, at a glance: the big screen and a phone of a workshop, drawn with an example. */
import { screens as words } from "#words/home-screens.ts";
import { Flow } from "../../charts/flows/Flow.tsx";
import { Hat } from "../../ui/Hat.tsx";
import "../../charts/fill.css";
import "../../charts/tones.css";
import "../../stage/frame.css";
import "../../stage/foot.css";
import "../../stage/result.css";

/** The example: how 24 people vote before and after their talk, and who moves. */
const OPTIONS = [
  { id: "L", tone: "leading", text: words.choices.L },
  { id: "B", tone: "both", text: words.choices.B },
  { id: "M", tone: "managing", text: words.choices.M },
] as const;
const FIRST = { n: 24, counts: { L: 11, B: 3, M: 10 } };
const THEN = { n: 24, counts: { L: 5, B: 14, M: 5 } };
const MOVED = {
  id: "card",
  n: 24,
  changed: 11,
  net: {},
  flows: [
    { from: "L", to: "B", n: 6 },
    { from: "M", to: "B", n: 5 },
  ],
  other: 0,
};
/** The phone's card, and how many there are. */
const PLACE = 4;
const CARDS = 8;

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
            <div class="shown-picture">
              <Flow options={OPTIONS} first={FIRST} then={THEN} movement={MOVED} size="stage" />
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
      {OPTIONS.map(({ id, tone, text }) => (
        <p key={id} class={id === "B" ? "screen-choice is-chosen" : "screen-choice"}>
          <Hat tone={tone} /> {text}
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
