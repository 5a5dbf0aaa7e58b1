/** What two facilitators have changed at once: each sees the other's before either is written over. */
import { fill } from "#words/fill.ts";
import { writing as all } from "#words/report-writing.ts";
import type { Field } from "./merge.ts";
import type { Writing } from "./writing.ts";

const words = all.clash;

/** Nothing where nobody has changed the same thing. */
export function Clashes({ writing }: { writing: Writing }) {
  const clashes = writing.clashes.value;
  if (clashes.length === 0) return null;
  return (
    <section class="writing-clashes" role="alert" aria-labelledby="writing-clashes">
      <h2 id="writing-clashes">{words.heading}</h2>
      <ul>
        {clashes.map((clash) => (
          <li key={clash.field}>
            <p>
              <strong>{words.fields[clash.field]}.</strong>{" "}
              <span dir="auto">{fill(words.said, { text: said(clash.theirs[clash.field]) })}</span>
            </p>
            <p class="writing-row">
              <button type="button" onClick={() => writing.settle(clash, "mine")}>
                {words.mine}
              </button>
              <button type="button" onClick={() => writing.settle(clash, "theirs")}>
                {words.theirs}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All texts of a field, one after another. */
function said(value: Clash): string {
  if (value === undefined || value === null) return words.nothing;
  if (typeof value === "object" && "alt" in value) return value.alt;
  if (!Array.isArray(value)) return String(value);
  const texts = value.map((one) => (typeof one === "string" ? one : Object.values(one).filter(isText).join(", ")));
  return texts.filter((text) => text !== "").join("; ");
}

type Clash = Writing["draft"]["value"][Field];
const isText = (value: unknown): value is string => typeof value === "string";
