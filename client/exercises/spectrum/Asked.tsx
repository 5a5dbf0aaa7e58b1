/** What a `spectrum` asks. */
import "./asked.css";
import { spectrum as words } from "#words/exercises/spectrum.ts";
import { fill } from "#words/fill.ts";
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";

type Step = StepOf<"spectrum">;

/** The areas of this round: some of them where it is about some only. */
const areasOf = ({ settings, items }: Step) =>
  settings.areas.filter(({ id }) => items === undefined || items.includes(id));

function SpectrumAsked({ step }: { step: Step }) {
  const { lenses, stem, leanOnly } = step.settings;
  return (
    <div class="asked">
      {stem !== undefined && <p class="asked-text">{stem}</p>}
      {lenses.map(({ id, question }) => (
        <p key={id} class="asked-text">
          {question}
        </p>
      ))}
      <ul class="asked-areas">
        {areasOf(step).map(({ id, ends: [left, right] }) => (
          <li key={id}>
            <span>{left.text}</span>
            <span class="asked-line" aria-hidden="true" />
            <span>{right.text}</span>
          </li>
        ))}
      </ul>
      <p class="soft">{leanOnly}</p>
    </div>
  );
}

function SpectrumPreview({ step }: { step: Step }) {
  const { lenses, stem, middle } = step.settings;
  return (
    <>
      {stem !== undefined && <p>{stem}</p>}
      {lenses.map(({ id, question }) => (
        <p key={id}>{question}</p>
      ))}
      <ul class="asked-items">
        {areasOf(step).map(({ id, ends: [left, right] }) => (
          <li key={id}>{fill(words.between, { left: left.text, right: right.text })}</li>
        ))}
      </ul>
      <p class="soft small">{fill(words.middle, { text: middle })}</p>
    </>
  );
}

export default askedPart("spectrum", { Asked: SpectrumAsked, Preview: SpectrumPreview });
