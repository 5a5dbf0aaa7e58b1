/** What a `doubletake` asks. The acts stand on phones alone; both lists come on press, to whoever prepares the step. */
import { doubletake as words } from "#words/exercises/doubletake.ts";
import { fill } from "#words/fill.ts";
import { sentence } from "../../../shared/exercises/doubletake/hand.ts";
import { LISTS, wordIn } from "../../../shared/exercises/doubletake/lists.ts";
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";

type Props = { step: StepOf<"doubletake"> };

function DoubletakeAsked({ step: { settings } }: Props) {
  return (
    <div class="asked">
      <p class="asked-main">{settings.question}</p>
      <p class="asked-ends">{fill(words.ends, settings.ends)}</p>
      {settings.privately && <p class="asked-text">{settings.privately}</p>}
    </div>
  );
}

function DoubletakePreview({ step }: Props) {
  const { question, ends } = step.settings;
  return (
    <>
      <p>{question}</p>
      <p class="soft small">{fill(words.ends, ends)}</p>
      <Lists step={step} />
    </>
  );
}

/** Both lists, where the page has them: not while people answer. */
function Lists({ step: { settings } }: Props) {
  const { acts, words: named } = settings;
  if (!named) return null;
  return (
    <details>
      <summary>{words.lists}</summary>
      <p class="soft small">{words.listsWhy}</p>
      {LISTS.map((list) => (
        <section key={list}>
          <p class="small">{list === "a" ? words.listA : words.listB}</p>
          <ul class="asked-items">
            {acts.map(({ id, text, first = "leader" }) => (
              <li key={id}>{sentence(named[wordIn({ first }, list)], text)}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

export default askedPart("doubletake", { Asked: DoubletakeAsked, Preview: DoubletakePreview });
