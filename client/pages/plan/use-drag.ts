/** Dragging, beside the buttons and keys that do the same: steps among themselves, and from the library among the steps. */
import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** What is dragged: a step of the plan by its id, or an offer of the library by its key. */
export type Dragged = { is: "step" | "offer"; name: string };

/** On which side of the card that it is over a step would come to lie. */
export type Side = "before" | "after";

function draggedIn(data: Record<string, unknown>): Dragged | null {
  const { is, name } = data;
  return (is === "step" || is === "offer") && typeof name === "string" ? { is, name } : null;
}

/** Makes an element one that can be dragged. */
export function useDraggable(element: RefObject<HTMLElement | null>, is: Dragged["is"], name: string): void {
  useEffect(() => {
    if (!element.current) return;
    return draggable({ element: element.current, getInitialData: () => ({ is, name }) });
  }, [element, is, name]);
}

/** Makes an element one on which steps are dropped; on which side one would land while it is over it. */
export function useDropTarget(
  element: RefObject<HTMLElement | null>,
  drop: (dragged: Dragged, side: Side) => void,
): Side | null {
  const [side, setSide] = useState<Side | null>(null);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const sideAt = (y: number): Side => {
      const { top, height } = target.getBoundingClientRect();
      return y < top + height / 2 ? "before" : "after";
    };
    return dropTargetForElements({
      element: target,
      canDrop: ({ source }) => draggedIn(source.data) !== null,
      onDrag: ({ location }) => setSide(sideAt(location.current.input.clientY)),
      onDragLeave: () => setSide(null),
      onDrop: ({ source, location }) => {
        setSide(null);
        const dragged = draggedIn(source.data);
        if (dragged) drop(dragged, sideAt(location.current.input.clientY));
      },
    });
  }, [element, drop]);
  return side;
}
