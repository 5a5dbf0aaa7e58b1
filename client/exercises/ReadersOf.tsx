/** Who will read what a step asks, as phones say it, for whoever runs or chooses the step. */

import { readers as words } from "#words/readers.ts";
import type { Face } from "../../shared/exercises/index.ts";
import type { Privacy } from "../../shared/primitives.ts";
import { manifestOf } from "./find/manifest.ts";
import { Mark } from "./WhoReads.tsx";

/** A line for each kind of readers, with what is theirs where there is more than one. */
export function ReadersOf({ face }: { face: Face & { privacy: Privacy } }) {
  const parts = manifestOf(face.exercise).readers(face);
  const kinds = [...new Set(parts.map(({ is }) => is))];
  return (
    <>
      {kinds.map((is) => {
        const names = parts.filter((part) => part.is === is && kinds.length > 1).map(({ name }) => name);
        return (
          <p key={is} class="reads">
            <Mark is={is} /> <span class="soft">{words.who}</span> <strong>{words.kinds[is]}</strong>
            {names.length > 0 && <span class="soft"> ({names.join(" · ")})</span>}
          </p>
        );
      })}
    </>
  );
}
