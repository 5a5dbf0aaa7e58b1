/** A page that says one thing, and perhaps offers one thing to do. */
import type { ComponentChildren } from "preact";

/** `calm`: nothing to act on, so the words stand in the middle. */
export function Message(props: { title: string; more?: string; calm?: boolean; children?: ComponentChildren }) {
  return (
    <main class={props.calm ? "message calm" : "message"}>
      <h1>{props.title}</h1>
      {props.more !== undefined && (
        <p class="soft" role="status">
          {props.more}
        </p>
      )}
      {props.children}
    </main>
  );
}
