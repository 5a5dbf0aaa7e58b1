/** What stands over the strips: the words of the middle, and from the debrief on whose side either end is. */
import { spectrumChart } from "#words/exercises/spectrum-chart.ts";
import { Hat } from "../../ui/Hat.tsx";
import type { Area } from "./marks.ts";
import { leftOf } from "./read.ts";

/** `named`: whether the roles may be told. */
export function Sides({ area, middle, named }: { area: Area; middle: string; named: boolean }) {
  const left = leftOf(area);
  return (
    <>
      <span class="strips-side">{named && <Side tone={left} />}</span>
      <span class="strips-middle soft">{middle}</span>
      <span class="strips-side">{named && <Side tone={left === "leading" ? "managing" : "leading"} />}</span>
    </>
  );
}

function Side({ tone }: { tone: "leading" | "managing" }) {
  return (
    <strong class={`strips-role tone-${tone}`}>
      <Hat tone={tone} /> {spectrumChart.roles[tone]}
    </strong>
  );
}
