/** Which groups have enough people for their results to be shown. Never how many, and never right after one person has joined. */

import { host as words } from "#words/host.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";

export function Groups({ groups }: { groups: HostView["groups"] }) {
  if (!groups) return null;
  return (
    <section class="groups" aria-labelledby="groups-heading">
      <h3 id="groups-heading">{words.groups.heading}</h3>
      <ul>
        {groups.map(({ group, enough }) => (
          <li key={group} class={enough ? "group-row is-enough" : "group-row"}>
            <span>{group}</span>
            <span class="group-state">{enough ? words.groups.enough : words.groups.notYet}</span>
          </li>
        ))}
      </ul>
      <p class="soft small">{words.groups.hint}</p>
    </section>
  );
}
