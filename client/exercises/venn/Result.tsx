/** The picture of `venn`: two circles with every skill where the room put it; a list where there is no room for circles. */

import { charts } from "#words/charts.ts";
import { vennChart } from "#words/exercises/venn-chart.ts";
import { Bars, barTable } from "../../charts/bars/Bars.tsx";
import { Figure } from "../../charts/figure/Figure.tsx";
import { barRows } from "../../charts/share.ts";
import { choiceSummary } from "../../charts/summary.ts";
import { Venn } from "../../charts/venn/Venn.tsx";
import { layVenn } from "../../charts/venn/venn-layout.ts";
import { ZoneList } from "../../charts/venn/ZoneList.tsx";
import { resultPart } from "../contract/result.ts";
import { vennGroups, vennNotes, vennSummary, vennTable } from "./inWords.ts";
import { placeIn, type SkillResult, skillsOf, type VennProps, type VennSettings } from "./places.ts";
import { TONES } from "./tones.ts";

/** One skill when it has the focus, otherwise all of them. */
function VennResult(props: VennProps) {
  const { face, size, dense, focus } = props;
  const skills = skillsOf(props);
  const focused = skills.find(({ id }) => id === focus);
  if (focused) return <OneSkill asked={focused} {...props} />;
  if (skills.every(({ skill }) => skill === null)) return <p class="hidden-note">{vennChart.hidden}</p>;
  return (
    <div class={`picture picture-${size}`}>
      <Figure
        size={size}
        summary={vennSummary(face.settings, skills)}
        notes={vennNotes(skills)}
        table={vennTable(face.settings, skills)}
        quiet={dense === true}
      >
        <Picture settings={face.settings} skills={skills} listed={size === "phone" || dense === true} />
      </Figure>
    </div>
  );
}

function Picture({ settings, skills, listed }: { settings: VennSettings; skills: SkillResult[]; listed: boolean }) {
  const labels = skills.flatMap(({ id, text, skill }) =>
    skill ? [{ id, text, place: placeIn(settings, skill.place) }] : [],
  );
  const laid = listed ? null : layVenn(labels);
  const [left, middle, right] = settings.zones.map(({ id, text }) => ({ text, tone: TONES[id] }));
  if (!laid || !left || !middle || !right)
    return <ZoneList groups={vennGroups(settings, skills)} separator={vennChart.dot} />;
  return <Venn {...laid} names={[left, middle, right]} />;
}

function OneSkill({ asked: { text, skill }, face, size }: VennProps & { asked: SkillResult }) {
  const { zones } = face.settings;
  const rows = barRows(
    zones.map((zone) => ({ ...zone, tone: TONES[zone.id] })),
    skill ? [{ round: 1, item: skill }] : [],
  );
  return (
    <div class={`picture picture-${size}`}>
      <p class="card-large">{text}</p>
      {skill ? (
        <Figure size={size} summary={choiceSummary(zones, skill)} table={barTable(rows)}>
          <Bars rows={rows} />
        </Figure>
      ) : (
        <p class="hidden-note">{charts.hiddenItem}</p>
      )}
    </div>
  );
}

export default resultPart("venn", VennResult);
