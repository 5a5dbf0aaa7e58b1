/** whether people have been asked to keep what is theirs. */
import type { Step } from "../../../../shared/agenda/schema.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";

/** The page on which people keep what is theirs, where the plan has one and none has been shown. */
export function unkept({ steps }: HostView, plan: readonly Step[]): Step | undefined {
  const pages = plan.filter(({ settings }) => "kind" in settings && settings.kind === "keep");
  const rows = pages.map(({ id }) => steps.find((row) => row.id === id));
  return rows.some((row) => row?.opened) ? undefined : pages.find((_, at) => rows[at]?.skipped === false);
}
