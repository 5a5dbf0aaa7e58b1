/** Why a command was not carried out, next to the control that gave it. */

import type { Place } from "../model/commands.ts";
import type { HostModel } from "../model.ts";

/** The server's words. That somebody else was quicker is news, not an alarm. */
export function Trouble({ model, at }: { model: HostModel; at: Place }) {
  const trouble = model.troubles.value.get(at);
  if (!trouble) return null;
  const stale = trouble.code === "stale";
  return (
    <p class={stale ? "trouble soft" : "trouble"} role={stale ? "status" : "alert"}>
      {trouble.message}
    </p>
  );
}
