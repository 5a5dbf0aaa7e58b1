/** Whether the report has a quick question. */
import type { ComponentChildren } from "preact";
import type { HostModel } from "../../model.ts";
import { Tick } from "../../parts/Tick.tsx";
import { Trouble } from "../../parts/Trouble.tsx";

export interface ReportTickProps {
  model: HostModel;
  /** The quick question's step. */
  step: string;
  on: boolean;
  hint?: string;
  children: ComponentChildren;
}

export function ReportTick({ model, step, on, hint = "", children }: ReportTickProps) {
  const at = `report:${step}`;
  return (
    <>
      <Tick on={on} hint={hint} set={(wanted) => model.command(at, { do: "report", step, on: wanted })}>
        {children}
      </Tick>
      <Trouble model={model} at={at} />
    </>
  );
}
