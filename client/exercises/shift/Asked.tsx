/** What a `shift` asks. */
import { shift as words } from "#words/exercises/shift.ts";
import { fill } from "#words/fill.ts";
import type { StepOf } from "../contract/answer.ts";
import { askedPart } from "../contract/asked.ts";
import { byStem, pagesOf } from "./stems.ts";

function ShiftAsked({ step }: { step: StepOf<"shift"> }) {
  const { leadIn, leadInThen, items } = step.settings;
  return (
    <div class="asked">
      <p class="asked-text">{leadIn}</p>
      <ul class="asked-list shift-asked">
        {byStem(items).map(({ stem, items: group }, place) => (
          <li key={place} class="asked-text">
            {stem}
            <ul>
              {group.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {leadInThen !== undefined && <p class="asked-text">{leadInThen}</p>}
    </div>
  );
}

function ShiftPreview({ step }: { step: StepOf<"shift"> }) {
  return (
    <>
      {pagesOf(step.settings).map(({ leadIn, items }) => (
        <div key={leadIn}>
          <p>{leadIn}</p>
          {byStem(items).map(({ stem, items: group }, place) => (
            <div key={place}>
              <p>{stem}</p>
              <ul class="asked-items">
                {group.map(({ id, text, low, high }) => (
                  <li key={id}>
                    {text}
                    <span class="soft small block">{fill(words.range, { low, high })}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </>
  );
}

export default askedPart("shift", { Asked: ShiftAsked, Preview: ShiftPreview });
