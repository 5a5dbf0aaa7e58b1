/** A part of the page that is folded until it is wanted. */
import type { ComponentChildren } from "preact";

export function Fold({
  title,
  children,
  open = false,
}: {
  title: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
}) {
  return (
    <details class="fold" open={open}>
      <summary>{title}</summary>
      <div class="fold-inside">{children}</div>
    </details>
  );
}
