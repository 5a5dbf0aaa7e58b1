/** Where to read on, in the trainer's own words: typed here, and printed with the rest. */
import { useId, useState } from "preact/hooks";
import { report } from "#words/report.ts";
import { keepOnward, keptOnward } from "../../wire/onward.ts";

/** A link stands alone between spaces; what ends the sentence is not part of it. */
const LINK = /(https?:\/\/[^\s]*[^\s.,;:!?)\]])/;
const CHARS = 2_000;

/** Without a text the section is not printed. */
export function Onward({ code }: { code: string }) {
  const id = useId();
  const [text, setText] = useState(() => keptOnward(code));
  const words = report.onward;
  return (
    <section class={text.trim() === "" ? "step unprinted" : "step"}>
      <h2>{words.title}</h2>
      <label class="unprinted soft small" for={id}>
        {words.label}
      </label>
      <textarea
        class="unprinted"
        id={id}
        rows={3}
        maxLength={CHARS}
        dir="auto"
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          keepOnward(code, value);
        }}
      />
      {text.trim() !== "" && <p class="report-onward">{linked(text.trim())}</p>}
    </section>
  );
}

/** The text with its links to press, on screen and in a PDF. */
function linked(text: string) {
  return text.split(LINK).map((part, place) =>
    place % 2 === 1 ? (
      <a key={place} href={part} target="_blank" rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
