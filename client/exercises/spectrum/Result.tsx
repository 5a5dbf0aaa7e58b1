/** The picture of `spectrum`: one area large, or all of them. It shows lean only, and says so. */
import { resultPart } from "../contract/result.ts";
import { AllAreas } from "./AllAreas.tsx";
import { OneArea } from "./OneArea.tsx";
import { areasOf, type SpectrumProps } from "./read.ts";

function SpectrumResult(props: SpectrumProps) {
  const areas = areasOf(props);
  const focused = areas.length === 1 ? areas[0] : areas.find(({ area }) => area.id === props.focus);
  return focused ? <OneArea shown={focused} {...props} /> : <AllAreas areas={areas} {...props} />;
}

export default resultPart("spectrum", SpectrumResult);
