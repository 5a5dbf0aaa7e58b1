/** The way to the printed sheets of a room, which get its plan and its door from here. */
import type { ComponentChildren } from "preact";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { handOver } from "../../../wire/paper-plan.ts";
import { plannedOf } from "../model/planned.ts";
import type { HostModel } from "../model.ts";

export interface PaperLinkProps {
  model: HostModel;
  view: HostView;
  /** One sheet; without it, all that a facilitator prints. */
  sheet?: "card" | "paper" | "data";
  class: string;
  children: ComponentChildren;
}

export function PaperLink({ model, view, sheet, class: look, children }: PaperLinkProps) {
  const agenda = model.agenda.value;
  return (
    <a
      class={look}
      href={`/paper/${model.code}${sheet ? `?sheet=${sheet}` : ""}`}
      target="_blank"
      rel="noreferrer"
      onClick={() =>
        // What was asked beside the plan is over, and nothing to print.
        agenda && handOver(model.code, { ...agenda, steps: plannedOf(view, agenda.steps) }, view.joinUrl)
      }
    >
      {children}
    </a>
  );
}
