/** where to read on, as the plan says; what a trainer adds is theirs, typed here, and printed with the rest. */
import { useId, useState } from "preact/hooks";
import { report } from "#words/report.ts";
import type { Results } from "../../../shared/protocol/http.ts";
import { Linked } from "../../ui/Linked.tsx";
import { keepOnward, keptOnward } from "../../wire/onward.ts";

const CHARS = 2_000;

/** Without a text the section is not printed. */
export function Onward({ room: { code, reading } }: Pick<Results, "room">) {
  const id = useId();
  const [text, setText] = useState(() => keptOnward(code));
  const words = report.onward;
  const added = text.trim();
  return (
    <section class={added === "" && reading === undefined ? "step unprinted" : "step"}>
      <h2>{words.title}</h2>
      {reading !== undefined && (
        <p class="report-onward">
          <Linked text={reading.replace(/\n{2,}/g, "\n")} />
        </p>
      )}
      <label class="unprinted soft small" for={id}>
        {reading === undefined ? words.label : words.more}
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
      {added !== "" && (
        <p class="report-onward">
          <Linked text={added} />
        </p>
      )}
    </section>
  );
}
