/** What a rehearsal has beside a real workshop; nothing of it is loaded elsewhere. */
import type { HostView } from "../../../../shared/protocol/view.ts";
import { useModule } from "../../../ui/useModule.ts";
import type { HostModel } from "../model.ts";

const loadStrip = () => import("./Strip.tsx");

/** Simulated people, and the way to the real room. */
export function Rehearsal({ model, view }: { model: HostModel; view: HostView }) {
  const { module } = useModule(view.room.rehearsal ? loadStrip : null);
  return module && <module.Strip model={model} view={view} />;
}
