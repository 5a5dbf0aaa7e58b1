/** A break: when it goes on, in place of the step. */
import { breaks as words } from "#words/break.ts";
import { whenOn } from "../ui/break-words.ts";
import { useNow } from "../ui/useNow.ts";

/** `until`: by the server's clock. */
export function Break({ until, clockOffset }: { until: number | undefined; clockOffset: number }) {
  const now = useNow(until !== undefined);
  return (
    <div class="title-page">
      <h1>{words.title}.</h1>
      <p class="lead">{whenOn(until === undefined ? undefined : until - clockOffset, now)}</p>
    </div>
  );
}
