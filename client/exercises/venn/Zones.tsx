/** Three zones to put one skill into. */
import { useId } from "preact/hooks";
import type { VennStep, Zone } from "./said.ts";

interface ZonesProps {
  label: string;
  zones: VennStep["settings"]["zones"];
  chosen: Zone | undefined;
  choose(zone: Zone): void;
}

export function Zones({ label, zones, chosen, choose }: ZonesProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons with a name, not a set of fields
    <div class="skill" role="group" aria-labelledby={id}>
      <p id={id} class="skill-text">
        {label}
      </p>
      <div class="skill-zones">
        {zones.map((zone) => (
          <button key={zone.id} type="button" aria-pressed={chosen === zone.id} onClick={() => choose(zone.id)}>
            {zone.text}
          </button>
        ))}
      </div>
    </div>
  );
}
