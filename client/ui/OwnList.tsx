/** What one has said to several questions, each to be changed: it stands where the last question was. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { answers as words } from "#words/answers.ts";
import { OwnRows, type OwnRowsProps } from "./OwnRows.tsx";

interface OwnListProps extends OwnRowsProps {
  /** Every question is answered or skipped. */
  done: boolean;
  /** After a pass: lets the answers count again. */
  restore: (() => void) | null;
  /** Stands below it. */
  children?: ComponentChildren;
}

export function OwnList({ rows, done, restore, change, children }: OwnListProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button of the last question has gone, and the focus with it.
    if (document.activeElement === document.body) head.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <div class={restore ? "answer is-withdrawn" : "answer"}>
      {done && !restore && <p class="done">{words.done}</p>}
      <h2 ref={head} class="list-title" tabIndex={-1}>
        {restore ? words.withdrawn : words.yours}
      </h2>
      <p class="soft small">{restore ? words.withdrawnMore : words.yoursMore}</p>
      <OwnRows rows={rows} change={change} />
      {restore && (
        <button type="button" onClick={restore}>
          {words.restore}
        </button>
      )}
      {children}
    </div>
  );
}
