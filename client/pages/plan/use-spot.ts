/** Puts the focus where something has changed. */
import { useEffect } from "preact/hooks";
import { fieldId } from "../../exercises/find/form.tsx";
import type { Editor } from "./model/editor.ts";
import type { Spot } from "./model/spot.ts";

/** The name that the element for a spot has as `data-spot`. */
export const spotName = ({ step, field }: Spot): string => [step ?? "plan", field].filter(Boolean).join(" ");

/** Whether a spot is a field of the step in hand, and not its card. */
export const isInPanel = ({ step, field }: Spot): boolean => step !== undefined && field !== undefined;

/** After each change that says where it was; `show` brings the part of the page with it to the front first. */
export function useSpot(editor: Editor, show: (spot: Spot) => void): void {
  const spot = editor.spot.value;
  useEffect(() => {
    if (spot === null) return;
    show(spot);
    // By then what is shown has been drawn.
    const frame = requestAnimationFrame(() => {
      const target = elementsOf(spot).find((element) => element !== null && element.offsetParent !== null);
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: "nearest" });
    });
    return () => cancelAnimationFrame(frame);
  }, [spot]);
}

/** Where the focus may go for a spot, the nearest to it first: its field of the form, what that lies in, the step's card. */
function elementsOf(spot: Spot): (HTMLElement | null)[] {
  const { step, path = [] } = spot;
  const fields = step === undefined ? [] : path.map((_, place) => fieldId(step, path.slice(0, path.length - place)));
  const names = [spotName(spot), spotName({ ...spot, field: "" })];
  return [
    ...fields.map((id) => document.getElementById(id)),
    ...names.map((name) => document.querySelector<HTMLElement>(`[data-spot="${CSS.escape(name)}"]`)),
  ];
}
