/** What people wrote waits to be read, and reading it ends the answering. */
import type { HostView, StepView } from "../../shared/protocol/view.ts";
import { host as words } from "../locales/en/host.ts";
import { isWorded } from "../models/host/items.ts";
import type { HostModel } from "../models/host.ts";
import { FirstLook } from "./FirstLook.tsx";

const ID = "unread";

/** Brings the press into sight. */
export function goToUnread(): void {
  const section = document.getElementById(ID);
  section?.scrollIntoView({ block: "start" });
  section?.focus({ preventScroll: true });
}

export function Unread({ model, view, step }: { model: HostModel; view: HostView; step: StepView }) {
  return (
    <section id={ID} class="peek" tabIndex={-1} aria-label={words.words.check}>
      <p>{words.words.checkWarn}</p>
      <FirstLook
        model={model}
        view={view}
        step={step}
        text={words.words.check}
        anyway={words.words.anyway}
        unfolds={isWorded(step)}
      />
    </section>
  );
}
