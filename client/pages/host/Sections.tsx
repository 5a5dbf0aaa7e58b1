/** The sections of the host page where not all of them have room beside each other: tabs, and what each of them shows. */
import type { ComponentChildren } from "preact";
import { fill, plural } from "#words/fill.ts";
import { live } from "#words/host/live.ts";
import { host as words } from "#words/host.ts";
import type { HostView } from "../../../shared/protocol/view.ts";
import { hourOf } from "../../ui/dates.ts";
import { hotkey } from "../../ui/hotkey.ts";
import type { HostModel } from "./model.ts";
import { waiting } from "./questions/Questions.tsx";

export type Tab = "now" | "plan" | "script" | "questions" | "room";

interface NavProps {
  tabs: readonly Tab[];
  tab: Tab;
  go(tab: Tab): void;
  model: HostModel;
  view: HostView;
}

/** Which section is shown; questions that wait for the host, and people who joined all at once, are counted on it. */
export function Nav({ tabs, tab, go, model, view }: NavProps) {
  const asked = waiting(view);
  const burst = model.roll.burst.value;
  const late = model.late.value;
  return (
    <nav class="tabs" aria-label={words.tabs.label}>
      {tabs.map((one, place) => (
        <button
          key={one}
          type="button"
          {...hotkey(String(place + 1))}
          aria-current={one === tab ? "true" : undefined}
          onClick={() => go(one)}
        >
          {words.tabs[one]}
          {one === "plan" && late !== null && <Badge n={`−${late}`} read={plural(late, live.time.behind)} />}
          {one === "questions" && asked > 0 && <Badge n={asked} read={plural(asked, words.tabNew)} />}
          {one === "room" && burst && view.room.status !== "ended" && (
            <Badge
              n={burst.count}
              read={fill(plural(burst.count, words.people.burst.line), { time: hourOf(burst.since) })}
            />
          )}
        </button>
      ))}
    </nav>
  );
}

/** A number on a tab, and what it says where it is read out. */
function Badge({ n, read }: { n: number | string; read: string }) {
  return (
    <span class="badge">
      <span aria-hidden="true">{n}</span>
      <span class="unseen"> {read}</span>
    </span>
  );
}

/** Hidden rather than taken away, so that what is typed or folded open in it stays. */
export function Panel({ tab, of, children }: { tab: Tab; of: Tab; children: ComponentChildren }) {
  return <div hidden={tab !== of}>{children}</div>;
}
