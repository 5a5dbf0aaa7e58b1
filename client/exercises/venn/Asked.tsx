/** What a `venn` asks: the skills are on the phones, each in its own order. */
import { venn as words } from "#words/exercises/venn.ts";
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";

function VennAsked({ step }: { step: StepOf<"venn"> }) {
  return (
    <div class="asked">
      <p class="asked-main">{step.settings.stem}</p>
      <p class="asked-ends">{words.onPhones}</p>
    </div>
  );
}

function VennPreview({ step }: { step: StepOf<"venn"> }) {
  const { stem, skills, zones, add } = step.settings;
  return (
    <>
      <p>{stem}</p>
      <ul class="asked-items">
        {skills.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p class="soft small">{zones.map(({ text }) => text).join(" · ")}</p>
      {add !== undefined && <p class="soft small">{add}</p>}
    </>
  );
}

export default askedPart("venn", { Asked: VennAsked, Preview: VennPreview });
