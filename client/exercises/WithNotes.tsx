/** A picture with what is said beside any of them: how it was counted, and how well the room predicted itself. */
import type { ComponentChildren } from "preact";
import { charts } from "#words/charts.ts";
import type { ResultPictureProps } from "./contract/result.ts";
import { Predicted } from "./Predicted.tsx";

export function WithNotes({ children, ...props }: ResultPictureProps & { children: ComponentChildren }) {
  const manual = props.result.rounds.some(({ source }) => source === "manual");
  return (
    <>
      {children}
      {manual && <p class="soft">{charts.manual}</p>}
      <Predicted {...props} />
    </>
  );
}
