/** What a `rank` asks. */
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";

function RankAsked({ step }: { step: StepOf<"rank"> }) {
  const { stem, skills } = step.settings;
  return (
    <div class="asked">
      <p class="asked-text">{stem}</p>
      <ul class="asked-options">
        {skills.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function RankPreview({ step }: { step: StepOf<"rank"> }) {
  return (
    <>
      <p>{step.settings.stem}</p>
      <ul class="asked-items">
        {step.settings.skills.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}

export default askedPart("rank", { Asked: RankAsked, Preview: RankPreview });
