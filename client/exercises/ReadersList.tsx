/** The three kinds of readers that questions name, before the first question: at the door and while people wait. */
import { readers as words } from "../locales/en/readers.ts";
import { Mark } from "./WhoReads.tsx";

const KINDS = ["own", "totals", "report"] as const;

export function ReadersList() {
  return (
    <section class="readers">
      <h2>{words.door.title}</h2>
      <ul>
        {KINDS.map((is) => (
          <li key={is}>
            <Mark is={is} /> <strong>{words.kinds[is].name}.</strong> <span class="soft">{words.kinds[is].more}</span>
          </li>
        ))}
      </ul>
      <p class="soft">
        {words.door.each} {words.client}
      </p>
    </section>
  );
}
