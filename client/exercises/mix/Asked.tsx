/** What a `mix` asks. */
import { mix as words } from "#words/exercises/mix.ts";
import { fill } from "#words/fill.ts";
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";

type Props = { step: StepOf<"mix"> };

function MixAsked({ step: { settings } }: Props) {
  return (
    <div class="asked">
      <p class="asked-main">{settings.now}</p>
      {[settings.x, settings.y].map((axis) => (
        <p key={axis[0]?.text} class="asked-ends asked-axis">
          <span>{axis[0]?.text}</span>
          <span>{axis[1]?.text}</span>
        </p>
      ))}
      {settings.needed && <p class="asked-text">{settings.needed}</p>}
    </div>
  );
}

function MixPreview({ step: { settings } }: Props) {
  return (
    <>
      <ul class="asked-items">
        <li>{settings.now}</li>
        {settings.needed && <li>{settings.needed}</li>}
      </ul>
      {[settings.x, settings.y].map((axis) => (
        <p key={axis[0]?.text} class="soft small">
          {fill(words.axis, { left: axis[0]?.text ?? "", right: axis[1]?.text ?? "" })}
        </p>
      ))}
    </>
  );
}

export default askedPart("mix", { Asked: MixAsked, Preview: MixPreview });
