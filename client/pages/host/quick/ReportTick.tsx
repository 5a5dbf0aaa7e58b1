/** Whether the report has a quick question. */
import type { ComponentChildren } from "preact";
import type { HostModel } from "../model.ts";
import { Trouble } from "../parts/Trouble.tsx";

export interface ReportTickProps {
  model: HostModel;
  /** The quick question's step. */
  step: string;
  on: boolean;
  children: ComponentChildren;
}

export function ReportTick({ model, step, on, children }: ReportTickProps) {
  const at = `report:${step}`;
  return (
    <>
      <label class={`tick ${on ? "is-ticked" : ""}`}>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => model.command(at, { do: "report", step, on: event.currentTarget.checked })}
        />
        <span>{children}</span>
      </label>
      <Trouble model={model} at={at} />
    </>
  );
}
