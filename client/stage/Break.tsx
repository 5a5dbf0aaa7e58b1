/** A break: when it goes on, in place of the step. */
import { breaks as words } from "#words/break.ts";
import { whenOn } from "../ui/break-words.ts";
import { useNow } from "../ui/useNow.ts";

/** `until`: by the server's clock. Both sentences are as large: who looks up wants the second. */
export function Break({ until, clockOffset }: { until: number | undefined; clockOffset: number }) {
  const now = useNow(until !== undefined);
  return (
    <div class="on-break">
      <h1>{words.title}.</h1>
      <p>{whenOn(until === undefined ? undefined : until - clockOffset, now)}</p>
    </div>
  );
}
