/** What lies in which zone, as lists: for screens too narrow for circles, and where there is more than fits into them. */
import "./venn.css";
import { Hat } from "../../ui/Hat.tsx";
import type { Tone } from "../data.ts";

export interface ZoneGroup {
  id: string;
  title: string;
  tone: Tone;
  texts: readonly string[];
}

/** Groups in the order given, without empty ones. */
export function ZoneList({ groups, separator }: { groups: readonly ZoneGroup[]; separator: string }) {
  return (
    <dl class="zone-list">
      {groups
        .filter(({ texts }) => texts.length > 0)
        .map(({ id, title, tone, texts }) => (
          <div key={id}>
            <dt>
              <Hat tone={tone} /> {title}
            </dt>
            <dd>{texts.join(separator)}</dd>
          </div>
        ))}
    </dl>
  );
}
