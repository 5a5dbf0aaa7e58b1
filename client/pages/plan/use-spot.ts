/** Puts the focus where something has changed. */
import { useEffect } from "preact/hooks";
import type { Editor } from "./model/editor.ts";
import type { Spot } from "./model/spot.ts";

/** The name that the element for a spot has as `data-spot`. */
export const spotName = ({ step, field }: Spot): string => [step ?? "plan", field].filter(Boolean).join(" ");

/** After each change that says where it was. */
export function useSpot(editor: Editor): void {
  const spot = editor.spot.value;
  useEffect(() => {
    if (spot === null) return;
    const names = [spotName(spot), spotName({ ...spot, field: "" }), "plan"];
    const found = names.map((name) => document.querySelector<HTMLElement>(`[data-spot="${CSS.escape(name)}"]`));
    const target = found.find((element) => element !== null && element.offsetParent !== null);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "nearest" });
  }, [spot]);
}
