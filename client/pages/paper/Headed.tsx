/** A sheet of a whole plan: its head with title and logo, and what follows. */
import type { ComponentChildren } from "preact";
import { fill, plural } from "#words/fill.ts";
import { prints as words } from "#words/prints.ts";
import { minutesInAll } from "../../../shared/agenda/moments.ts";
import { Logo } from "./Logo.tsx";
import type { Printed } from "./plan.ts";
import { endOf } from "./run.ts";
import type { SheetName } from "./sheets.ts";
import "./headed.css";

interface HeadedProps {
  printed: Printed;
  name: SheetName;
  children: ComponentChildren;
}

export function Headed({ printed, name, children }: HeadedProps) {
  const { title, purpose } = printed.plan;
  return (
    <section class={`sheet is-${name}`} aria-label={words.sheets[name]}>
      <header class="plan-head">
        <div>
          <p class="sheet-plan">{words.sheets[name]}</p>
          <h2>{title || words.untitled}</h2>
          {name === "agenda" && purpose !== undefined && <p>{purpose}</p>}
          <p class="sheet-plan">{occasion(printed)}</p>
        </div>
        <Logo printed={printed} />
      </header>
      {children}
    </section>
  );
}

/** For whom, when, and how many: one line of a plan. */
function occasion({ plan }: Printed): string {
  const { client, start, people, remote = 0, steps, locale } = plan;
  const total = minutesInAll(steps, locale);
  return [
    client ?? "",
    start === undefined ? fill(words.total, { n: Math.round(total) }) : fill(words.fromTo, { start, end: endOf(plan) }),
    people === undefined ? "" : plural(people, words.people),
    remote > 0 ? plural(remote, words.remote) : "",
  ]
    .filter((one) => one !== "")
    .join(words.also);
}
