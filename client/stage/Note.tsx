/** A page to read, set like a title page. */
import type { StepView } from "../../shared/protocol/view.ts";

/** Title, paragraphs, and a picture where there is one. */
export function Note({ step }: { step: Extract<StepView, { exercise: "note" }> }) {
  const { text, picture } = step.settings;
  return (
    <div class={picture ? "note note-pictured" : "note"}>
      <div class="note-words">
        <h1>{step.title}</h1>
        {text.split(/\n\s*\n/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {picture && <img src={picture.url} alt={picture.alt} referrerpolicy="no-referrer" />}
    </div>
  );
}
