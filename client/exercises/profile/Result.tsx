/** The picture of `profile`: the room's five areas, two bars each. No lean is named, and nobody is ranked; the sides have names from the debrief on. */

import { charts } from "#words/charts.ts";
import { profileChart } from "#words/exercises/profile-chart.ts";
import type { Result } from "../../../shared/exercises/profile/result.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { type PairRow, Pairs } from "../../charts/pairs/Pairs.tsx";
import { isNamed } from "../contract/named.ts";
import { type PictureProps, resultPart, roundsOf } from "../contract/result.ts";
import { finding } from "./finding.ts";
import { type Names, profileNotes, profileTable } from "./inWords.ts";

const words = profileChart;
/** Two sides that have no names yet. */
const UNNAMED = ["first", "second"] as const;

/** All areas, or the one in focus. */
function ProfileResult({ face, result, size, focus }: PictureProps<"profile">) {
  const found = lastOf(roundsOf(result, "profile"))?.result;
  if (!found) return null;
  if (found.areas.every((area) => "hidden" in area)) return <p class="hidden-note">{words.hidden}</p>;
  const areas = face.settings.areas.filter(({ id }) => focus === undefined || focus === "overview" || id === focus);
  const shown = areas.length > 0 ? areas : face.settings.areas;
  const told = finding(face, result, focus);
  const names: Names = isNamed(face) ? [words.leading, words.managing] : words.kinds;
  return (
    <div class={`picture picture-${size} profile`}>
      <Figure
        size={size}
        summary={told?.says ?? charts.hiddenItem}
        notes={size === "page" ? profileNotes(found) : []}
        table={profileTable(shown, found, names)}
      >
        <Pairs
          rows={shown.map((area) => rowOf(area, found))}
          names={names}
          {...(!isNamed(face) && { tones: UNNAMED })}
          ends={words.ends}
          none={charts.hidden}
          of={told?.of ?? []}
          valued
        />
      </Figure>
    </div>
  );
}

function rowOf({ id, title }: { id: string; title: string }, { areas }: Result): PairRow {
  const area = areas.find((one) => one.id === id);
  return { id, label: title, bars: area && !("hidden" in area) ? [area.leading, area.managing] : null };
}

export default resultPart("profile", ProfileResult);
