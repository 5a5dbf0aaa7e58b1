/** The picture of `venn`: two circles with every skill where the room put it; a list on a phone, which has no room for circles. */

import { useMemo } from "preact/hooks";
import { charts } from "#words/charts.ts";
import { vennChart } from "#words/exercises/venn-chart.ts";
import { fill } from "#words/fill.ts";
import { barTable } from "../../charts/bars/Bars.tsx";
import { Figure } from "../../charts/figure/Figure.tsx";
import { barRows } from "../../charts/share.ts";
import { WholeBar } from "../../charts/stacked-bar/WholeBar.tsx";
import { choiceSummary } from "../../charts/summary.ts";
import { Venn } from "../../charts/venn/Venn.tsx";
import { layVenn } from "../../charts/venn/venn-layout.ts";
import { type Frame, NARROW, PAGE, WIDE } from "../../charts/venn/venn-shape.ts";
import { ZoneList } from "../../charts/venn/ZoneList.tsx";
import { resultPart } from "../contract/result.ts";
import { vennGroups, vennNotes, vennSummary, vennTable } from "./inWords.ts";
import { placeIn, type SkillResult, skillsOf, type VennProps, type VennSettings } from "./places.ts";
import { TONES } from "./tones.ts";

/** One skill when it has the focus, otherwise all of them. */
function VennResult(props: VennProps) {
  const { face, size, focus } = props;
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
      >
        {size === "stage" ? (
          <>
            <Picture settings={face.settings} skills={skills} frame={NARROW} shape="narrow" />
            <Picture settings={face.settings} skills={skills} frame={WIDE} shape="wide" />
          </>
        ) : (
          <Picture settings={face.settings} skills={skills} frame={size === "phone" ? null : PAGE} shape="any" />
        )}
      </Figure>
    </div>
  );
}

interface OverviewProps {
  settings: VennSettings;
  skills: SkillResult[];
  /** None on a phone: it has no room for circles. */
  frame: Frame | null;
  /** The shape of screen for which it is drawn: a style sheet shows one of them. */
  shape: "narrow" | "wide" | "any";
}

function Picture({ settings, skills, frame, shape }: OverviewProps) {
  const labels = skills.flatMap(({ id, text, skill }) =>
    skill ? [{ id, text, place: placeIn(settings, skill.place) }] : [],
  );
  // Views come often, and each shape has to be searched for.
  const laid = useMemo(() => frame && layVenn(labels, frame), [JSON.stringify(labels), frame]);
  const groups = vennGroups(settings, skills);
  const [left, middle, right] = settings.zones.map(({ id, text }) => ({ text, tone: TONES[id] }));
  const aside = laid?.aside.map(({ text }) => text).join(vennChart.dot);
  const below = aside ? fill(vennChart.below, { skills: aside }) : undefined;
  return (
    <div class={`venn-${shape}`}>
      {laid && left && middle && right ? (
        <Venn laid={laid} names={[left, middle, right]} below={below} />
      ) : (
        <ZoneList groups={groups} separator={vennChart.dot} />
      )}
    </div>
  );
}

function OneSkill({ asked: { text, skill }, face, size }: VennProps & { asked: SkillResult }) {
  const { zones } = face.settings;
  const rows = barRows(
    zones.map((zone) => ({ ...zone, tone: TONES[zone.id] })),
    skill ? [{ round: 1, item: skill }] : [],
  );
  return (
    <div class={`picture picture-${size}`}>
      {(size !== "stage" || !skill) && <p class="card-large">{text}</p>}
      {skill ? (
        <Figure size={size} summary={choiceSummary(zones, skill)} table={barTable(rows)}>
          <WholeBar rows={rows} />
        </Figure>
      ) : (
        <p class="hidden-note">{charts.hiddenItem}</p>
      )}
    </div>
  );
}

export default resultPart("venn", VennResult);
