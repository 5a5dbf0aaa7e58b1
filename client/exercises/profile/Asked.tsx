/** What a `profile` asks: twenty questions, each phone in its own order, none of them on the wall. */
import { profile as words } from "#words/exercises/profile.ts";
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";

function ProfileAsked({ step }: { step: StepOf<"profile"> }) {
  return (
    <div class="asked">
      <p class="asked-main">{step.settings.stem}</p>
      <p class="asked-ends">{words.onPhones}</p>
    </div>
  );
}

function ProfilePreview({ step }: { step: StepOf<"profile"> }) {
  const { stem, questions, frequencies, notMyRole } = step.settings;
  return (
    <>
      <p>{stem}</p>
      <ol class="asked-items">
        {questions.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
      <p class="soft small">{[...frequencies, notMyRole].join(" · ")}</p>
    </>
  );
}

export default askedPart("profile", { Asked: ProfileAsked, Preview: ProfilePreview });
