/** Whether what the room has not seen yet is open on this page: as a picture, or as the list of what people wrote. */
import type { HostView } from "../../../../shared/protocol/view.ts";
import { isWorded } from "../model/items.ts";
import type { HostModel } from "../model.ts";

/** A list is open by itself where only the host looks on; everything else once the host opens it. */
export function isCheckOpen(model: HostModel, { step, peek }: HostView): boolean {
  const projected = model.projected.value;
  if (!step || projected === null || !peek?.rounds.some(({ answered }) => answered > 0)) return false;
  return model.peeking.value || (isWorded(step) && projected === "no");
}
