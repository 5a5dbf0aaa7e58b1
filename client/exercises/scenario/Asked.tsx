/** What a `scenario` asks. */
import { scenario as words } from "#words/exercises/scenario.ts";
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";

function ScenarioAsked({ step }: { step: StepOf<"scenario"> }) {
  return (
    <div class="asked">
      <p class="asked-text">{step.settings.situation}</p>
      <div class="asked-ways">
        {step.settings.ways.map((way, side) => (
          <div key={way.sign} class="asked-way">
            <span class="asked-letter">{words.sides[side]}</span>
            <p>{way.text}</p>
          </div>
        ))}
      </div>
      <p class="soft">{step.settings.stem}</p>
    </div>
  );
}

function ScenarioPreview({ step }: { step: StepOf<"scenario"> }) {
  return (
    <>
      <p>{step.settings.situation}</p>
      <ol class="asked-items">
        {step.settings.ways.map((way) => (
          <li key={way.sign}>{way.text}</li>
        ))}
      </ol>
      {step.settings.why && <p class="soft small">{step.settings.why}</p>}
    </>
  );
}

export default askedPart("scenario", { Asked: ScenarioAsked, Preview: ScenarioPreview });
